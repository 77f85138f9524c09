/**
 * What a sheet of RBPMP or RP says of one *mata pelatihan*. A design without course units gives one
 * sheet per stage of its journey instead; an empty design gives one blank sheet.
 */
import { entries, size, values } from '../../../../design/collection.ts';
import { activityMinutes } from '../../../../design/jp/convert.ts';
import { activitiesOf, reflectionsOf } from '../../../../design/ledger.ts';
import type { CourseUnit } from '../../../../design/model/course-unit.ts';
import type { Activity, Reflection, Stage } from '../../../../design/model/journey.ts';
import { isBlank, type TextSlot } from '../../../../design/slot.ts';
import { shorten } from '../../../slot-markdown.ts';
import type { Kit } from '../kit.ts';
import type { Words } from './form.ts';

export type LessonPhase = CourseUnit['lessonSteps']['items'][string]['phase'];

/** A row of the RBPMP. */
export interface PlanLine {
  /** Part whose bookmark stands in the row. */
  id: string;
  indicators: readonly TextSlot[];
  topic: readonly Words[];
  subtopic: readonly Words[];
  method: readonly Words[];
  media: readonly Words[];
  minutes: number | null;
  references: readonly Words[];
}

/** A row of the RP. */
export interface StepLine {
  id: string;
  phase: LessonPhase;
  facilitator: readonly Words[];
  participant: readonly Words[];
  method: readonly Words[];
  media: readonly Words[];
  minutes: number | null;
}

export interface UnitSheet {
  id: string;
  code: string;
  name: TextSlot | string;
  description: TextSlot | string;
  /** Alokasi waktu in words; '' when unknown. */
  time: string;
  /** "3 JPL (T: 1, P: 2, PL: 0)"; '' when unknown. */
  split: string;
  result: TextSlot | string;
  indicators: readonly (readonly [id: string, text: TextSlot])[];
  plan: readonly PlanLine[];
  steps: readonly StepLine[];
  assessment: readonly Words[];
  references: readonly Words[];
}

export interface UnitSheets {
  sheets: readonly UnitSheet[];
  /** Where the sheets come from. */
  from: 'units' | 'stages' | 'nothing';
}

function ofUnit({ t, formats, design }: Kit, id: string, unit: CourseUnit): UnitSheet {
  const each = design.rules.minutesPerJp;
  const ordered = unit.indicators;
  return {
    id,
    code: unit.code,
    name: unit.name,
    description: unit.description,
    time:
      unit.jp === 0
        ? ''
        : t('forms.unit.jpTimes', {
            jp: formats.number(unit.jp),
            each,
            minutes: formats.number(Math.round(unit.jp * each)),
          }),
    split:
      unit.jp === 0
        ? ''
        : t('forms.unit.split', {
            jp: formats.number(unit.jp),
            theory: formats.number(unit.theoryJp),
            assignment: formats.number(unit.assignmentJp),
            field: formats.number(unit.fieldJp),
          }),
    result: unit.learningResult,
    indicators: entries(ordered).map(([one, { text }]) => [one, text] as const),
    plan: entries(unit.planRows).map(([one, row]) => {
      const indicator = ordered.items[row.indicatorId]?.text;
      return {
        id: one,
        indicators: indicator === undefined ? [] : [indicator],
        topic: [row.topic],
        subtopic: [row.subtopic],
        method: [row.method],
        media: [row.media],
        minutes: row.minutes,
        references: [row.references],
      };
    }),
    steps: entries(unit.lessonSteps).map(([one, step]) => ({
      id: one,
      phase: step.phase,
      facilitator: [step.facilitator],
      participant: [step.participant],
      method: [step.method],
      media: [step.media],
      minutes: step.minutes,
    })),
    assessment: [unit.assessment],
    references: [unit.references],
  };
}

function methodOf({ t }: Kit, { abc, jalur, form }: Activity): string {
  return [
    t(`enums.abcType.${abc}`),
    jalur === null ? t(`enums.form.${form}`) : t(`enums.siasnCode.${jalur}`),
  ].join(' · ');
}

const has = (slot: TextSlot): boolean => !isBlank(slot);

function stepOfActivity(
  kit: Kit,
  id: string,
  activity: Activity,
  media: readonly Words[],
): StepLine {
  const role = kit.t(`enums.supporterRole.${activity.supporterRole}`);
  const guides = [activity.supervisorGuide, activity.peerGuide].filter(has);
  return {
    id,
    phase: 'core',
    facilitator: [{ strong: role }, ...(guides.length === 0 ? [activity.supporter] : guides)],
    participant: [
      { strong: activity.title },
      has(activity.steps) ? activity.steps : activity.workTask,
    ],
    method: [methodOf(kit, activity)],
    media,
    minutes: activityMinutes(activity),
  };
}

function stepOfReflection({ t }: Kit, id: string, reflection: Reflection): StepLine {
  return {
    id,
    phase: 'closing',
    facilitator: [reflection.withWhom],
    participant: [...values(reflection.questions).map(({ text }) => text), reflection.action],
    method: [t(`enums.reflectionModel.${reflection.model}`)],
    media: [],
    minutes: reflection.minutes,
  };
}

/** Sources that the design was drafted from or quotes; never a title that nobody named. */
function sourcesOf({ design }: Kit): string[] {
  return [...new Set(values(design.citations).map(({ sourceName }) => shorten(sourceName, 160)))];
}

function ofStage(kit: Kit, id: string, stage: Stage, isFirst: boolean): UnitSheet {
  const { design, t, formats } = kit;
  const { journey, learners, ecosystem } = design;
  const activities = activitiesOf(journey, id);
  const served = new Set(activities.flatMap(([, { outcomeIds }]) => outcomeIds));
  const outcomes = entries(learners.outcomes).filter(([one]) => served.has(one));
  const toolsOf = (activityId: string): Words[] =>
    values(ecosystem.technology).flatMap((one) =>
      one.activityId === activityId ? [one.tool] : [],
    );
  const minutes = activities.reduce((sum, [, one]) => sum + activityMinutes(one), 0);
  const jp = activities.reduce((sum, [, one]) => sum + one.jp, 0);
  const opening: StepLine = {
    id: '',
    phase: 'opening',
    facilitator: [],
    participant: isFirst ? [journey.delivery.preLearning] : [],
    method: [],
    media: [],
    minutes: null,
  };
  return {
    id,
    code: '',
    name: stage.name,
    description: stage.focus,
    time:
      minutes === 0
        ? ''
        : t('forms.unit.recognised', { minutes: formats.minutes(minutes), jp: formats.jp(jp) }),
    split: '',
    result: journey.goal,
    indicators: outcomes.map(([one, { behaviour }]) => [one, behaviour] as const),
    plan: activities.map(([one, activity]) => ({
      id: one,
      indicators: outcomes.flatMap(([outcome, { behaviour }]) =>
        activity.outcomeIds.includes(outcome) ? [behaviour] : [],
      ),
      topic: [activity.title],
      subtopic: has(activity.workTask)
        ? [activity.workTask]
        : (activity.microSeries ?? []).map(({ title }) => title),
      method: [methodOf(kit, activity)],
      media: toolsOf(one),
      minutes: activityMinutes(activity),
      references: [],
    })),
    steps: [
      opening,
      ...activities.map(([one, activity]) => stepOfActivity(kit, one, activity, toolsOf(one))),
      ...reflectionsOf(journey, id).map(([one, reflection]) =>
        stepOfReflection(kit, one, reflection),
      ),
    ],
    assessment: activities.flatMap(([, { proofs }]) =>
      values(proofs).map(({ description }) => description),
    ),
    references: sourcesOf(kit),
  };
}

const blankPhases: readonly LessonPhase[] = ['opening', 'core', 'closing'];

function blankSheet(): UnitSheet {
  const line = { id: '', topic: [], subtopic: [], method: [], media: [], minutes: null };
  return {
    id: '',
    code: '',
    name: '',
    description: '',
    time: '',
    split: '',
    result: '',
    indicators: [],
    plan: [1, 2, 3].map(() => ({ ...line, indicators: [], references: [] })),
    steps: blankPhases.map((phase) => ({ ...line, phase, facilitator: [], participant: [] })),
    assessment: [],
    references: [],
  };
}

export function unitSheets(kit: Kit): UnitSheets {
  const { courseUnits, journey } = kit.design;
  if (size(courseUnits) > 0)
    return {
      from: 'units',
      sheets: entries(courseUnits).map(([id, unit]) => ofUnit(kit, id, unit)),
    };
  const stages = entries(journey.stages).filter(([id]) => activitiesOf(journey, id).length > 0);
  if (stages.length > 0)
    return {
      from: 'stages',
      sheets: stages.map(([id, stage], index) => ofStage(kit, id, stage, index === 0)),
    };
  return { from: 'nothing', sheets: [blankSheet()] };
}
