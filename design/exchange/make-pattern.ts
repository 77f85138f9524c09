/** A pattern out of a design, and a pattern's activities into one. */
import { type Collection, collect, entries, values } from '../collection.ts';
import { addItem, toJson } from '../edit.ts';
import type { PartId, PartKind } from '../ids.ts';
import { addActivity, shiftWeeks } from '../journey-edit.ts';
import { recognisedJp } from '../jp/convert.ts';
import type { Design } from '../model/design.ts';
import type { Activity, Reflection } from '../model/journey.ts';
import type { Patch } from '../patch.ts';
import type { TextSlot } from '../slot.ts';
import { type Pattern, type PatternActivity, patternSchema } from './pattern.ts';
import { textsOf } from './text-fields.ts';

/** A pattern before its content has given it an id. */
export type PatternContent = Omit<Pattern, 'id'>;

/** Parts that can be shared as a pattern. */
export function isShareable(design: Design, partId: string): boolean {
  const { activities, stages } = design.journey;
  if (activities.items[partId] !== undefined) return true;
  return (
    stages.items[partId] !== undefined &&
    values(activities).some(({ stageId }) => stageId === partId)
  );
}

/** Places of the design that go into the pattern of a part: its texts lie below these pointers. */
export function placesOf(design: Design, partId: string): string[] {
  const { activities, stages, reflections } = design.journey;
  if (stages.items[partId] === undefined) return [`/journey/activities/items/${partId}/`];
  const below = <T extends { stageId: string }>(name: string, list: Collection<T>): string[] =>
    entries(list).flatMap(([id, { stageId }]) =>
      stageId === partId ? [`/journey/${name}/items/${id}/`] : [],
    );
  return [
    `/journey/stages/items/${partId}/`,
    ...below('activities', activities),
    ...below('reflections', reflections),
  ];
}

/** `design` is anonymous already. Null where the part is none that can be shared. */
export function patternOf(design: Design, partId: string, author: string): PatternContent | null {
  if (!isShareable(design, partId)) return null;
  const { journey, language } = design;
  const head = { format: 'jelajah.pattern', version: 1, language, author } as const;
  const activity = journey.activities.items[partId];
  if (activity !== undefined) {
    const weeks = values(activity.occurrences).map(({ week }) => week);
    return {
      ...head,
      title: titleOf(activity.title),
      stage: null,
      activities: [bare(activity, Math.min(...weeks, 520))],
      reflections: [],
    };
  }
  const stage = journey.stages.items[partId];
  if (stage === undefined) return null;
  return {
    ...head,
    title: titleOf(stage.name),
    stage: { level: stage.level, focus: plainOf(stage.focus), weeks: stage.weeks },
    activities: values(journey.activities)
      .filter(({ stageId }) => stageId === partId)
      .map((one) => bare(one, stage.startWeek)),
    reflections: values(journey.reflections)
      .filter(({ stageId }) => stageId === partId)
      .map(({ model, mode, questions, withWhom, action, minutes }) => ({
        model,
        mode,
        questions: values(questions).map(({ text }) => plainOf(text)),
        withWhom: plainOf(withWhom),
        action: plainOf(action),
        minutes,
      })),
  };
}

function titleOf(slot: TextSlot): string {
  return plainOf(slot).trim().slice(0, 400);
}

/** Links lead to parts that stay behind: their words alone come along. */
function plainOf({ text }: TextSlot): string {
  return text.replace(/\[([^\]\n]+)\]\(part:[a-z]{3}_[a-z2-7]{10}\)/g, '$1');
}

function bare(activity: Activity, firstWeek: number): PatternActivity {
  const { mode, form, jalur, abc, moment, supporterRole, connectivity, cost } = activity;
  return {
    title: plainOf(activity.title),
    ...{ mode, form, jalur, abc, moment, supporterRole, connectivity, cost },
    occurrences: values(activity.occurrences).map(({ week, ...rest }) => ({
      week: Math.max(1, week - firstWeek + 1),
      ...rest,
    })),
    steps: plainOf(activity.steps),
    workTask: plainOf(activity.workTask),
    noWorkTaskReason: plainOf(activity.noWorkTaskReason),
    relevance: plainOf(activity.relevance),
    supporter: plainOf(activity.supporter),
    supervisorGuide: plainOf(activity.supervisorGuide),
    peerGuide: plainOf(activity.peerGuide),
    proofs: values(activity.proofs).map(({ kind, description }) => ({
      kind,
      description: plainOf(description),
    })),
    lowBandwidth: plainOf(activity.lowBandwidth),
    accessible: plainOf(activity.accessible),
  };
}

/** All that can be read in a pattern. */
export function patternTexts(content: PatternContent): string[] {
  return textsOf(patternSchema, content).map(({ text }) => text);
}

/**
 * Adds the pattern's activities and reflections to a stage, at the end of its lanes and within its weeks.
 * Texts come from the pattern and are confirmed by nobody; JP is what this design's own table recognises.
 * Empty where the stage is not there.
 */
export function usePattern(
  design: Design,
  pattern: Pattern,
  stageId: PartId,
  makeId: (kind: PartKind) => PartId,
): Patch {
  const { journey, rules } = design;
  const stage = journey.stages.items[stageId];
  if (stage === undefined) return [];
  const slot = (text: string): TextSlot => ({
    text,
    origin:
      text === ''
        ? { kind: 'person' }
        : { kind: 'pattern', id: pattern.id, version: String(pattern.version) },
    confirmed: null,
  });
  const from = { startWeek: 1 };
  const patch: Patch = [];
  let current: Design = design;
  for (const one of pattern.activities) {
    const weeks = shiftWeeks(
      one.occurrences.map(({ week }) => week),
      from,
      stage,
    );
    const { mode, form, jalur, abc, moment, supporterRole, connectivity, cost } = one;
    const occurrences = collect(
      one.occurrences.map((occurrence, at) => [
        makeId('occurrence'),
        { ...occurrence, week: weeks[at] ?? stage.startWeek },
      ]),
    );
    const activity: Activity = {
      stageId,
      title: slot(one.title),
      ...{ mode, form, jalur, abc, moment, supporterRole, connectivity, cost },
      patternId: pattern.id,
      occurrences,
      jp: recognisedJp({ occurrences, jalur }, rules.jpTable, rules.minutesPerJp),
      steps: slot(one.steps),
      workTask: slot(one.workTask),
      noWorkTaskReason: slot(one.noWorkTaskReason),
      relevance: slot(one.relevance),
      supporter: slot(one.supporter),
      supervisorGuide: slot(one.supervisorGuide),
      peerGuide: slot(one.peerGuide),
      proofs: collect(
        one.proofs.map(({ kind, description }) => [
          makeId('proof'),
          { kind, description: slot(description) },
        ]),
      ),
      lowBandwidth: slot(one.lowBandwidth),
      accessible: slot(one.accessible),
      outcomeIds: [],
      causeIds: [],
    };
    const id = makeId('activity');
    const added = addActivity(current, id, activity);
    patch.push(...added);
    current = withActivity(current, id, activity, added);
  }
  let { reflections } = journey;
  for (const one of pattern.reflections) {
    const reflection: Reflection = {
      stageId,
      model: one.model,
      mode: one.mode,
      questions: collect(one.questions.map((text) => [makeId('question'), { text: slot(text) }])),
      withWhom: slot(one.withWhom),
      action: slot(one.action),
      minutes: one.minutes,
    };
    const id = makeId('reflection');
    patch.push(...addItem('/journey/reflections', reflections, id, toJson(reflection)));
    reflections = {
      order: [...reflections.order, id],
      items: { ...reflections.items, [id]: reflection },
    };
  }
  return patch;
}

/** The design as the next activity finds it. */
function withActivity(design: Design, id: PartId, activity: Activity, added: Patch): Design {
  const order = added.find(({ path }) => path.endsWith('/order'));
  const list = order?.op === 'replace' && Array.isArray(order.value) ? order.value : [];
  const { activities } = design.journey;
  return {
    ...design,
    journey: {
      ...design.journey,
      activities: {
        order: list.filter((one) => typeof one === 'string'),
        items: { ...activities.items, [id]: activity },
      },
    },
  };
}
