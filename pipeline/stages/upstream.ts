/**
 * What a call is told of the design: the structure that rules have set (in brackets, as labels of ours)
 * and the texts as they stand, in the order in which they come about. Short: each stage reads what it
 * builds upon, not everything.
 */
import { type Collection, entries, values } from '../../design/collection.ts';
import type { PartId } from '../../design/ids.ts';
import { quadrantOf } from '../../design/ledger.ts';
import type { Design } from '../../design/model/design.ts';
import type { Activity } from '../../design/model/journey.ts';
import type { TextSlot } from '../../design/slot.ts';
import { translator } from '../../messages/index.ts';
import type { LabelledText } from '../../prompts/index.ts';
import type { StageId } from '../run/types.ts';
import { lower } from './slot-label.ts';
import type { UnitPart } from './types.ts';

type Maybe = string | null | undefined | false;

const joined = (list: readonly Maybe[], between: string): string =>
  list.filter((one): one is string => typeof one === 'string' && one.trim() !== '').join(between);

export interface ContextOptions {
  /** Stages of the call. */
  readonly stages: ReadonlySet<StageId>;
  /** Journey stages whose activities are described in full (s3i). */
  readonly within: ReadonlySet<PartId>;
}

/** What the parts of a unit read. */
export function contextOptionsOf(parts: readonly UnitPart[]): ContextOptions {
  return {
    stages: new Set(parts.map(({ stage }) => stage)),
    within: new Set(parts.flatMap(({ within }) => (within === null ? [] : [within]))),
  };
}

/** Every section, for the gate and for questions: all that a model may be told of a design. */
export const wholeContext = (design: Design): ContextOptions => ({
  stages: new Set<StageId>(['s1', 's2a', 's2b', 's3', 's3i', 's4', 's5']),
  within: new Set(design.journey.stages.order),
});

export function contextOf(design: Design, options: ContextOptions): LabelledText[] {
  const t = translator(design.language);
  const { stages, within } = options;
  const has = (...list: StageId[]): boolean => list.some((one) => stages.has(one));
  const found: LabelledText[] = [];

  const label = (name: string, number: number | null, notes: readonly Maybe[]): string => {
    const bracket = joined(notes, '; ');
    return `${name}${number === null ? '' : ` ${number}`}${bracket === '' ? '' : ` (${bracket})`}`;
  };
  const add = (head: string, ...texts: readonly Maybe[]): void => {
    const text = joined(texts, ' | ');
    if (text !== '') found.push({ label: head, text });
  };
  const part = (kind: string, index: number, notes: readonly Maybe[]): string =>
    label(t.dynamic(`fields.part.${kind}`), index + 1, notes);
  const value = (name: string, one: string | null): string | null =>
    one === null ? null : lower(t.dynamic(`enums.${name}.${one}`));
  /** `tujuan belajar 1, 3`. */
  const links = (kind: string, ids: readonly PartId[], all: Collection<unknown>): string | null => {
    const numbers = ids.map((id) => all.order.indexOf(id) + 1).filter((number) => number > 0);
    const name = lower(t.dynamic(`fields.part.${kind}`));
    return numbers.length === 0 ? null : `${name} ${numbers.join(', ')}`;
  };
  const slot = (one: TextSlot): string => one.text;
  const week = (first: number, last: number): string =>
    lower(
      first === last ? t('journey.week', { week: first }) : t('journey.weekRange', { first, last }),
    );

  const { problem, analysis, learners, journey, project } = design;

  // Facts: the brief has them in its own words; here as they were understood.
  for (const [index, one] of values(problem.indicators).entries()) {
    add(
      part('indicator', index, [value('direction', one.direction)]),
      slot(one.name),
      joined(
        [`${t('fields.indicator.baseline')}:`, one.baseline?.asWritten ?? '?', one.baselinePeriod],
        ' ',
      ),
      joined(
        [
          `${t('fields.indicator.target')}:`,
          one.target?.asWritten ?? '?',
          one.targetPeriod?.asWritten ?? one.targetDate,
        ],
        ' ',
      ),
    );
  }
  add(t('fields.problem.unit'), slot(problem.unit));
  add(
    label(t('fields.problem.audience'), null, [problem.headcount?.toString()]),
    slot(problem.audience),
  );
  add(t('fields.problem.beneficiaries'), slot(problem.beneficiaries));
  add(
    t('fields.problem.constraints'),
    ...values(problem.constraints).map((one) => slot(one.statement)),
  );
  add(
    t('fields.problem.timeWindows'),
    ...values(problem.timeWindows).map((one) => slot(one.statement)),
  );
  add(
    label(t('fields.problem.connectivity'), null, []),
    value('connectivity', problem.connectivity),
  );
  add(t('fields.problem.requestedSolution'), slot(problem.requestedSolution));
  if (design.brief.text.trim() === '') {
    add(
      t('fields.problem.evidence'),
      ...values(problem.evidence).map((one) => slot(one.statement)),
    );
  }

  add(t('fields.problem.statement'), slot(problem.statement));
  add(t('fields.analysis.gap'), slot(analysis.gap));
  for (const [index, one] of values(analysis.causes).entries()) {
    const evidence = one.evidenceIds.map((id) => problem.evidence.items[id]?.statement.text);
    add(
      part('cause', index, [
        value('fishboneCategory', one.category),
        value('gilbertCell', one.cell),
        `${lower(t('fields.cause.verdict'))}: ${value('verdict', one.verdict) ?? ''}`,
        has('s1') && value('remedy', one.remedy),
      ]),
      slot(one.statement),
      has('s1') &&
        evidence.length > 0 &&
        `${t('fields.cause.evidenceIds')}: ${joined(evidence, ' / ')}`,
      !has('s1') && has('s2a') && slot(one.verdictReason),
    );
  }
  if (has('s1', 's5')) {
    for (const [index, one] of values(analysis.actions).entries()) {
      add(
        part('action', index, [links('cause', one.causeIds, analysis.causes)]),
        slot(one.description),
        slot(one.owner),
      );
    }
  }

  if (has('s2a', 's3', 's3i')) {
    for (const [index, one] of values(learners.needs).entries()) {
      add(
        part('need', index, [
          value('competencyKind', one.kind),
          `${lower(t('fields.need.priority'))}: ${value('priority', one.priority) ?? ''}`,
          links('cause', one.causeIds, analysis.causes),
        ]),
        slot(one.competency),
      );
    }
  }
  if (has('s2b', 's3i')) {
    for (const [index, one] of values(learners.personas).entries()) {
      add(
        part('persona', index, [
          value('journeyLevel', one.level),
          one.headcount === null
            ? null
            : `${lower(t('fields.persona.headcount'))}: ${one.headcount}`,
          value('connectivity', one.connectivity),
        ]),
        slot(one.name),
        slot(one.role),
        !has('s2b') && slot(one.barriers),
      );
    }
  }
  if (has('s3', 's3i', 's4', 's5')) {
    for (const [index, one] of values(learners.outcomes).entries()) {
      add(
        part('outcome', index, [
          value('domain', one.domain),
          value('verbBand', one.band),
          links('cause', one.causeIds, analysis.causes),
          links('need', one.needIds, learners.needs),
        ]),
        slot(one.behaviour),
        slot(one.condition),
        slot(one.criterion),
      );
    }
  }

  if (has('s3', 's3i', 's4', 's5')) {
    add(t('fields.journey.goal'), slot(journey.goal));
    for (const [index, [stageId, stage]] of entries(journey.stages).entries()) {
      add(
        part('stage', index, [
          value('journeyLevel', stage.level),
          week(stage.startWeek, stage.startWeek + stage.weeks - 1),
        ]),
        slot(stage.name),
        !within.has(stageId) && slot(stage.focus),
      );
    }
    for (const [index, one] of values(journey.activities).entries()) {
      add(part('activity', index, activityNotes(one, within.has(one.stageId))), slot(one.title));
    }
  }
  function activityNotes(one: Activity, isFull: boolean): Maybe[] {
    const notes: Maybe[] = [
      links('stage', [one.stageId], journey.stages),
      value('mode', one.mode),
      links('outcome', one.outcomeIds, learners.outcomes),
    ];
    if (!isFull) return notes;
    return [
      ...notes,
      ...values(one.occurrences).map(
        ({ week: at, sessions, minutes }) =>
          `${week(at, at)}: ${sessions} x ${t('journey.minutes', { minutes })}`,
      ),
      value('abcType', one.abc),
      `${lower(t('fields.activity.moment'))}: ${value('moment', one.moment) ?? ''}`,
      `${lower(t('fields.activity.supporterRole'))}: ${value('supporterRole', one.supporterRole) ?? ''}`,
      ...values(one.proofs).map(
        ({ kind }) => `${lower(t('fields.part.proof'))}: ${value('proofKind', kind) ?? ''}`,
      ),
      `${lower(t('fields.activity.connectivity'))}: ${value('connectivity', one.connectivity) ?? ''}`,
    ];
  }
  if (has('s3i')) {
    for (const [index, one] of values(journey.reflections).entries()) {
      if (!within.has(one.stageId)) continue;
      add(
        part('reflection', index, [
          links('stage', [one.stageId], journey.stages),
          value('reflectionModel', one.model),
          t('journey.minutes', { minutes: one.minutes }),
        ]),
        ...values(one.questions).map(({ text }) => slot(text)),
        slot(one.withWhom),
      );
    }
  }

  if (has('s4', 's5')) add(t('fields.project.title'), slot(project.title));
  if (has('s4')) {
    for (const [index, one] of values(project.goals).entries()) {
      add(
        part('goal', index, [value('horizon', one.horizon), days(one.dueDays)]),
        slot(one.statement),
      );
    }
    for (const [index, one] of values(project.team).entries()) {
      add(
        part('teamMember', index, [
          `${lower(t('fields.teamMember.skill'))}: ${value('skillWill', one.skill) ?? ''}`,
          `${lower(t('fields.teamMember.will'))}: ${value('skillWill', one.will) ?? ''}`,
        ]),
        slot(one.role),
      );
    }
    for (const [index, one] of values(project.milestones).entries()) {
      add(
        part('milestone', index, [value('milestonePhase', one.phase), days(one.days)]),
        slot(one.description),
      );
    }
    for (const [index, one] of values(project.stakeholders).entries()) {
      add(part('stakeholder', index, [value('quadrant', quadrantOf(one))]), slot(one.name));
    }
    for (const [index, one] of values(project.risks).entries()) {
      add(
        part('risk', index, [
          `${lower(t('fields.risk.likelihood'))}: ${one.likelihood}`,
          `${lower(t('fields.risk.impact'))}: ${one.impact}`,
        ]),
        slot(one.description),
        slot(one.owner),
      );
    }
    for (const [index, one] of values(project.sessions).entries()) {
      add(
        part('session', index, [
          week(one.week, one.week),
          `${lower(t('fields.session.groupSize'))}: ${one.groupSize}`,
        ]),
        slot(one.title),
        ...values(one.questions).map(({ text }) => slot(text)),
      );
    }
  }
  function days(count: number | null): string | null {
    return count === null ? null : `${count} ${t('enums.periodUnit.day')}`;
  }
  if (has('s5')) {
    for (const [index, one] of values(design.evaluation.measures).entries()) {
      add(
        part('measure', index, [
          `L${one.level}`,
          links('outcome', one.outcomeIds, learners.outcomes),
          one.daysAfterEnd === null
            ? null
            : `${lower(t('fields.measure.daysAfterEnd'))}: ${one.daysAfterEnd}`,
        ]),
        slot(one.indicator),
        `${t('fields.measure.baseline')}: ${joined([one.baseline?.asWritten, slot(one.baselineNote)], '; ')}`,
        `${t('fields.measure.target')}: ${joined([one.target?.asWritten, slot(one.targetNote)], '; ')}`,
        `${t('fields.measure.respondent')}: ${joined([slot(one.respondent), slot(one.secondRespondent)], '; ')}`,
      );
    }
    for (const [index, one] of values(design.transfer.steps).entries()) {
      add(
        part('transferStep', index, [value('transferPhase', one.phase)]),
        slot(one.who),
        slot(one.when),
      );
    }
    for (const [index, one] of values(design.transfer.agreement.commitments).entries()) {
      add(part('commitment', index, [value('party', one.party)]), slot(one.when));
    }
    const { partners, technology, assets } = design.ecosystem;
    for (const [index, one] of values(partners).entries()) {
      add(part('partner', index, [value('partnerKind', one.kind)]), slot(one.name));
    }
    for (const [index, one] of values(assets).entries()) {
      add(part('asset', index, []), slot(one.keeper), slot(one.location));
    }
    for (const [index, one] of values(technology).entries()) {
      add(
        part('technology', index, [links('activity', [one.activityId], journey.activities)]),
        slot(one.tool),
      );
    }
  }
  return found;
}
