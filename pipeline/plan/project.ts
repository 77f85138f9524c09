/** S4: the action-learning project. Days and roles are proposals; names, budgets and stances are facts. */
import { type Collection, collect } from '../../design/collection.ts';
import type { PartId, PartKind } from '../../design/ids.ts';
import { quadrantOf } from '../../design/ledger.ts';
import type { ActionLearningProject, Milestone, Stakeholder } from '../../design/model/project.ts';
import { periodDays } from '../../design/quantity.ts';
import type { TextSlot } from '../../design/slot.ts';
import type { CauseWords } from '../analyse/analysis.ts';
import type { PlannedCause } from '../analyse/causes.ts';
import { capitalise, decapitalise, listOf, withoutStop } from '../fill/render.ts';
import type { Variables } from '../fill/slot-filler.ts';
import type { Calendar } from './calendar.ts';
import type { DraftContext } from './context.ts';
import { indicatorId } from './problem.ts';
import { periodOf, written } from './quantities.ts';
import { risksOf } from './risks.ts';
import { sessionsOf } from './sessions.ts';
import { mainIndicator, properNouns } from './words.ts';

function collectOf<T>(
  context: DraftContext,
  kind: PartKind,
  name: string,
  items: readonly T[],
): Collection<T> {
  return collect(
    items.map((item, index): readonly [PartId, T] => [
      context.seed.id(kind, `project/${name}/${index}`),
      item,
    ]),
  );
}

/** Days of the near goal: the brief's own ("60 hari untuk tujuan jangka pendek"), else 60. */
function shortDays(context: DraftContext, calendar: Calendar): number {
  const { facts } = context;
  const named = facts.numbers.find(
    (one) =>
      /^(?:hari|days?)$/iu.test(one.quantity.unit) &&
      /\b(?:jangka pendek|short[- ]term)\b/iu.test(facts.sentences[one.sentence]?.text ?? ''),
  );
  return named === undefined
    ? Math.min(60, calendar.weeks * 7)
    : Math.max(1, Math.round(named.quantity.value));
}

function goalsOf(
  context: DraftContext,
  calendar: Calendar,
  variables: Variables,
): ActionLearningProject['goals'] {
  const { slots, facts } = context;
  const period = periodOf(mainIndicator(facts)?.deadline ?? facts.deadline);
  const short = shortDays(context, calendar);
  const medium = Math.max(short + 30, period === null ? 180 : periodDays(period));
  const goal = (horizon: 'short' | 'medium' | 'long', dueDays: number) => ({
    horizon,
    statement: slots.phrase(`goal.${horizon}`, variables, 'sentence', { name: horizon, turn: 0 }),
    output: slots.phrase(`goal.${horizon}-output`, variables, 'phrase', { name: horizon, turn: 0 }),
    dueDays: Math.min(3650, dueDays),
  });
  return collectOf(context, 'goal', 'goal', [
    goal('short', short),
    goal('medium', medium),
    goal('long', Math.max(medium + 180, 540)),
  ]);
}

const milestonePhases = [
  'preparation',
  'design',
  'consultation',
  'implementation',
  'monitoring',
] as const;
const milestoneShare = {
  preparation: 0.12,
  design: 0.14,
  consultation: 0.12,
  implementation: 0.44,
  monitoring: 0.18,
};

function milestonesOf(
  context: DraftContext,
  calendar: Calendar,
  variables: Variables,
): ActionLearningProject['milestones'] {
  const { slots, facts } = context;
  const days = calendar.weeks * 7;
  const milestones = milestonePhases.map((phase): Milestone => {
    // Planning and talking cost working time only; what carrying out costs is the agency's to say.
    const isFree = facts.budget.status === 'none' || phase !== 'implementation';
    return {
      phase,
      description: slots.phrase(`milestone.${phase}`, variables, 'sentence'),
      days: Math.max(1, Math.round(days * milestoneShare[phase])),
      output: slots.phrase(`milestone.${phase}-output`, variables, 'phrase'),
      budget: isFree ? 0 : null,
    };
  });
  return collectOf(context, 'milestone', 'milestone', milestones);
}

const stancePower = { high: 5, unknown: 3, low: 2 } as const;
const stanceInterest = { support: 4, neutral: 2, oppose: 2 } as const;

function stakeholdersOf(context: DraftContext, causes: readonly PlannedCause[]): Stakeholder[] {
  const { slots, facts, words } = context;
  const seen = new Set<string>();
  const list: Stakeholder[] = [];
  const add = (
    name: TextSlot,
    key: string,
    stake: TextSlot,
    power: number,
    interest: number,
  ): void => {
    const folded = key.toLowerCase();
    if (folded === '' || seen.has(folded)) return;
    seen.add(folded);
    list.push({
      name,
      stake,
      power,
      interest,
      strategy: slots.phrase(`stakeholder.strategy-${quadrantOf({ power, interest })}`),
    });
  };
  for (const one of facts.stakeholders) {
    const id = context.sentenceId(one.sentence);
    const power =
      one.power === 'unknown' &&
      /\b(?:berpengaruh|berkuasa|sekretaris daerah|kepala|influential|powerful|head)\b/iu.test(
        `${one.text} ${one.name}`,
      )
        ? 5
        : stancePower[one.power];
    add(
      slots.brief(withoutStop(one.name), id),
      one.name,
      slots.brief(`${capitalise(withoutStop(one.text))}.`, id),
      power,
      stanceInterest[one.stance],
    );
  }
  const requested = facts.requested;
  if (requested?.requester != null)
    add(
      slots.brief(requested.requester, context.sentenceId(requested.sentence)),
      requested.requester,
      slots.phrase('stakeholder.stake-requester'),
      5,
      4,
    );
  const named = (role: string): TextSlot => slots.phrase('persona.name-plain', { role }, 'phrase');
  add(
    named(words.supervisor ?? ''),
    words.supervisor ?? '',
    slots.phrase('stakeholder.stake-supervisor'),
    4,
    4,
  );
  add(
    named(words.audience ?? ''),
    words.audience ?? '',
    slots.phrase('stakeholder.stake-participant'),
    2,
    4,
  );
  add(
    named(words.beneficiary ?? ''),
    words.beneficiary ?? '',
    slots.phrase('stakeholder.stake-beneficiary'),
    2,
    4,
  );
  if (causes.some(({ needsAction }) => needsAction))
    add(
      slots.phrase('stakeholder.name-owner', {}, 'phrase'),
      'owner',
      slots.phrase('stakeholder.stake-owner'),
      4,
      2,
    );
  return list.slice(0, 9);
}

const teamRoles = ['owner', 'data', 'link', 'knowledge'] as const;

function teamOf(context: DraftContext, variables: Variables): ActionLearningProject['team'] {
  const { slots, language } = context;
  const names = {
    id: {
      owner: 'pemilik proyek',
      data: 'pemegang data',
      link: 'penghubung lapangan',
      knowledge: 'penyusun bahan belajar',
    },
    en: {
      owner: 'project owner',
      data: 'keeper of data',
      link: 'link to the field',
      knowledge: 'maker of learning material',
    },
  }[language];
  return collectOf(
    context,
    'teamMember',
    'team',
    teamRoles.map((role) => ({
      role: slots.phrase(`team.${role}`, {}, 'phrase'),
      name: slots.phrase('team.name', { roleLower: names[role] }, 'phrase'),
      duty: slots.phrase(`team.${role}-duty`, variables),
      skill: 'unknown' as const,
      will: 'unknown' as const,
      strategy: slots.phrase('team.strategy'),
    })),
  );
}

function measuresOf(
  context: DraftContext,
  variables: Variables,
): ActionLearningProject['measures'] {
  const { slots, facts } = context;
  const names = properNouns(facts);
  const outcomes = facts.indicators.map((fact) => {
    const local: Variables = {
      ...variables,
      name: decapitalise(withoutStop(fact.name), names),
      baselineOf: written(fact.baseline),
      periodOf: fact.baselinePeriod ?? '',
      targetOf: written(fact.target),
      targetText: fact.targetText ?? '',
    };
    return {
      kind: 'outcome' as const,
      statement: slots.phrase('measure.outcome', local, 'phrase'),
      indicatorId: indicatorId(context, fact),
      baseline: fact.baseline,
      baselineNote: slots.phrase('measure.outcome-baseline', local, 'phrase'),
      target: fact.target,
      targetNote: slots.phrase('measure.outcome-target', local, 'phrase'),
    };
  });
  const outputGroup = { name: 'output-measure', turn: 0 };
  const output = {
    kind: 'output' as const,
    statement: slots.phrase('measure.output', variables, 'sentence', outputGroup),
    indicatorId: null,
    baseline: null,
    baselineNote: slots.phrase('measure.output-baseline', {}, 'phrase', outputGroup),
    target: null,
    targetNote: slots.phrase('measure.output-target', {}, 'phrase', outputGroup),
  };
  return collectOf(context, 'projectMeasure', 'measure', [...outcomes, output]);
}

/** Wishes that name what the project builds ("klinik rekomendasi lintas perangkat daerah"). */
function wishesOf(context: DraftContext): {
  wishCap: string;
  wishList: string;
  wishListCap: string;
} {
  const { facts, language } = context;
  const names = properNouns(facts);
  const built = facts.wishes
    .filter(({ kind }) =>
      [
        'clinic',
        'dashboard',
        'action-learning',
        'microlearning',
        'mentoring',
        'community',
        'job-aid',
      ].includes(kind),
    )
    .map(({ text }) => decapitalise(withoutStop(text), names))
    .filter((text) => text.split(/\s+/u).length <= 9);
  const list = listOf([...new Set(built)].slice(0, 3), language);
  return { wishCap: capitalise(built[0] ?? ''), wishList: list, wishListCap: capitalise(list) };
}

/** The project of a journey. */
export function planProject(
  context: DraftContext,
  causes: readonly PlannedCause[],
  lead: PlannedCause | undefined,
  causeWords: CauseWords,
  calendar: Calendar,
): ActionLearningProject {
  const { slots, facts, words } = context;
  const main = mainIndicator(facts);
  const firstOutside =
    causes.find(({ isLearnable, clause }) => isLearnable && clause !== '') ?? causes[0];
  const variables: Variables = {
    ...causeWords,
    ...wishesOf(context),
    taskNoun: lead?.task.noun ?? words.service ?? '',
    taskVerb: lead?.task.verb ?? '',
    firstClause: firstOutside?.clause ?? '',
  };
  const process = (side: 'before' | 'after') => ({
    input: slots.phrase(`process.${side}-input`, variables),
    process: slots.phrase(`process.${side}-process`, variables),
    output: slots.phrase(`process.${side}-output`, variables),
  });
  return {
    title: slots.phrase('project.title', variables, 'title'),
    indicatorId: main === null ? null : indicatorId(context, main),
    startDate: null,
    currentState: slots.phrase('project.current', variables, 'paragraph'),
    expectedState: slots.phrase('project.expected', variables, 'paragraph'),
    breakthrough: slots.phrase('project.breakthrough', variables, 'paragraph'),
    goals: goalsOf(context, calendar, variables),
    benefits: {
      self: slots.phrase('benefit.self', variables),
      organisation: slots.phrase('benefit.organisation', variables),
      stakeholders: slots.phrase('benefit.stakeholders', variables),
    },
    processBefore: process('before'),
    processAfter: process('after'),
    mentor: slots.phrase('role.mentor'),
    coach: slots.phrase('role.coach'),
    learningCoach: slots.phrase('role.learning-coach'),
    team: teamOf(context, variables),
    milestones: milestonesOf(context, calendar, variables),
    stakeholders: collectOf(context, 'stakeholder', 'stakeholder', stakeholdersOf(context, causes)),
    risks: collectOf(context, 'risk', 'risk', risksOf(context, causes, variables)),
    measures: measuresOf(context, variables),
    sessions: collectOf(context, 'session', 'session', sessionsOf(context, calendar, variables)),
  };
}
