/** Decisions on the way: the next step among steps of another place, the action for a condition among those for others. */
import type { PartId } from '../../design/ids.ts';
import type { MicroUnit, Scene } from '../../design/model/series.ts';
import { newScene } from '../../design/new-series.ts';
import { guidesOf } from './case-guides.ts';
import { itemPhrasesOf } from './item-phrases.ts';
import { othersFor } from './items/from-rules.ts';
import { nameOf, stepText } from './items/from-steps.ts';
import { collected, made, taken } from './kit.ts';
import { isProcedure, listRuns } from './nature.ts';
import { phrasesOf } from './phrases.ts';
import { mostScenes, type ScenePlan } from './scene-shape.ts';
import { type Rule, rulesIn } from './statement-shapes.ts';
import type { IndexedSentence } from './types.ts';
import { contentStems, lowerFirst, shareFound, upperFirst } from './words.ts';
import type { UnitMaterial, WriteContext } from './write-context.ts';
import { headingOf, lineOf, sceneSeconds } from './write-scene.ts';

const branching: ReadonlySet<MicroUnit['format']> = new Set([
  'scenario',
  'task-simulation',
  'case-study',
]);

export interface PlannedScene {
  readonly id: PartId;
  readonly scene: Scene;
  readonly plan: ScenePlan;
}

/** How many scenes may be planned before decisions join them. */
export function mostBefore({ format }: MicroUnit): number {
  return format === 'case-study'
    ? mostScenes - 1
    : branching.has(format)
      ? mostScenes - 2
      : mostScenes;
}

/** The scenes with decisions among them, where the format is one of decisions. */
export function withChoices(
  context: WriteContext,
  unit: MicroUnit,
  material: UnitMaterial,
  scenes: readonly PlannedScene[],
  path: string,
  most: number,
  turn: number,
): ReadonlyArray<readonly [PartId, Scene]> {
  if (!branching.has(unit.format)) return scenes.map(({ id, scene }) => [id, scene] as const);
  const room = most - scenes.length;
  const steps =
    room < 1 ? [] : stepDecisions(context, unit, material, scenes, path, Math.min(2, room));
  if (steps.length > 0) {
    return scenes.flatMap(({ id, scene }) => [
      [id, scene] as const,
      ...steps.filter(({ after }) => after === id).map((one) => [one.id, one.scene] as const),
    ]);
  }
  return withRules(context, unit, material, scenes, path, room, turn);
}

interface Choice {
  readonly text: ReturnType<typeof made>;
  readonly feedback: string;
  readonly isBest: boolean;
  readonly nextSceneId: PartId | null;
}

/** Another order in every scene, always the same one. */
function choiceScene(
  context: WriteContext,
  path: string,
  heading: string,
  question: string,
  choices: readonly Choice[],
): Scene {
  const { kit, series } = context;
  const phrases = phrasesOf(series.language);
  const at = kit.pick(`choices ${path}`, choices.length);
  const mixed = [...choices.slice(at), ...choices.slice(0, at)];
  return {
    ...newScene(),
    visual: made('visual', phrases.visual['task-simulation'][0]?.(heading) ?? ''),
    screenText: made('screen', question),
    interaction: made('interaction', phrases.chooseOne),
    feedback: made('feedback', phrases.chooseFeedback),
    seconds: 20,
    assets: made('assets', phrases.noAssets),
    accessibility: made('accessibility', phrases.accessibility.choice),
    choices: collected(
      mixed.map(({ text, feedback, isBest, nextSceneId }, index) => [
        kit.id('choice', `${path} ${index} ${text.text}`),
        { text, feedback: made('feedback', feedback), isBest, nextSceneId },
      ]),
    ),
  };
}

function stepDecisions(
  context: WriteContext,
  unit: MicroUnit,
  material: UnitMaterial,
  scenes: readonly PlannedScene[],
  path: string,
  most: number,
): Array<{ after: PartId; id: PartId; scene: Scene }> {
  const { kit, series } = context;
  const words = itemPhrasesOf(series.language);
  const heading = headingOf(material, unit);
  const run = listRuns(material.pieces).find(isProcedure);
  if (run === undefined) return [];
  const steps = run.items;
  const shown = scenes.filter(({ plan }) => plan.kind === 'steps' && plan.range !== undefined);
  return shown
    .slice(0, -1)
    .flatMap(({ id, plan }) => {
      const done = plan.range?.[1] ?? 0;
      const next = steps[done];
      if (next === undefined || /^(?:jika tidak|if not)\b/iu.test(stepText(next))) return [];
      const later = steps.slice(done + 1).slice(0, 2);
      const former = steps.slice(0, done).slice(-1);
      const others = [...later, ...former]
        .filter((one) => stepText(one) !== stepText(next))
        .slice(0, 2);
      if (others.length < 2) return [];
      const sentences = next.sentences.slice(0, 1);
      const own = `${path} choice ${done}`;
      const choices: Choice[] = [
        {
          text: taken(kit.cite(sentences), stepText(next)),
          feedback: words.stepIs(done + 1),
          isBest: true,
          nextSceneId: null,
        },
        ...others.map((one) => {
          const place = steps.indexOf(one);
          return {
            text: taken(kit.cite(one.sentences.slice(0, 1)), stepText(one)),
            feedback: place < done ? words.stepDone(place + 1) : words.stepTooEarly(place + 1),
            isBest: false,
            nextSceneId: id,
          };
        }),
      ];
      const title = nameOf(run, '');
      const question =
        title === ''
          ? words.whatNext
          : `${title}: ${words.whatNext.charAt(0).toLowerCase()}${words.whatNext.slice(1)}`;
      return [
        {
          after: id,
          id: kit.id('scene', own),
          scene: choiceScene(context, own, heading, question, choices),
        },
      ];
    })
    .slice(0, most);
}

/**
 * A condition of the module, its action among the actions of other conditions. In a case only where its story
 * plainly meets one condition and none of the others: else nothing of the module says what is right.
 */
function ruleDecision(
  context: WriteContext,
  unit: MicroUnit,
  material: UnitMaterial,
  path: string,
  turn: number,
): readonly [PartId, Scene] | null {
  const { kit, series } = context;
  const words = itemPhrasesOf(series.language);
  const isCase = material.nature === 'case';
  const rules = isCase
    ? rulesIn(
        context.body.filter(({ locator }) => context.map.sectionOf.get(locator)?.isCase === false),
      )
    : rulesIn(sentencesOf(material));
  const story = new Set(sentencesOf(material).flatMap(({ text }) => contentStems(text)));
  const meets = (rule: Rule): number =>
    shareFound(contentStems(rule.condition), story, context.weight);
  const fitting = isCase
    ? rules.filter((one) => meets(one) >= 0.85 && new Set(contentStems(one.condition)).size >= 3)
    : rules;
  const right = fitting[turn % Math.max(1, fitting.length)];
  if (right === undefined) return null;
  const others = othersFor(
    right,
    rules.filter((one) => !isCase || meets(one) < 0.4),
  ).slice(0, 2);
  if (others.length < 2) return null;
  const key = `${path} rule choice`;
  const choices: Choice[] = [
    {
      text: taken(kit.cite([right.sentence]), `${upperFirst(right.action)}.`),
      feedback: words.isRight,
      isBest: true,
      nextSceneId: null,
    },
    ...others.map((one) => ({
      text: made('choice', `${upperFirst(one.action)}.`),
      feedback: words.otherCondition(lowerFirst(one.condition)),
      isBest: false,
      nextSceneId: null,
    })),
  ];
  const question = words.whichAction(lowerFirst(right.condition));
  return [
    kit.id('scene', key),
    choiceScene(context, key, headingOf(material, unit), question, choices),
  ];
}

const sentencesOf = ({ pieces }: UnitMaterial): IndexedSentence[] =>
  pieces.flatMap(({ block, sentences }) =>
    block.kind === 'paragraph' || block.kind === 'list-item' ? sentences : [],
  );

/** A decision where the module says what is right; after the questions of a case what the module says on them. */
function withRules(
  context: WriteContext,
  unit: MicroUnit,
  material: UnitMaterial,
  scenes: readonly PlannedScene[],
  path: string,
  room: number,
  turn: number,
): ReadonlyArray<readonly [PartId, Scene]> {
  const plain = scenes.map(({ id, scene }) => [id, scene] as const);
  const ask = scenes.findIndex(({ plan }) => plan.kind === 'ask' || plan.kind === 'closing');
  const at = ask < 0 ? scenes.length : ask;
  const decision = room < 1 ? null : ruleDecision(context, unit, material, path, turn);
  const first = decision === null ? [] : [decision];
  const questions = scenes.flatMap(({ plan }) =>
    plan.kind === 'ask' ? [plan.lines.map(({ text }) => text).join(' ')] : [],
  );
  const guides = guidesOf(context, unit, material, questions);
  const last =
    guides.length >= 2 && room > first.length
      ? [guideScene(context, guides.slice(0, 3), `${path} guide`)]
      : [];
  return [...plain.slice(0, at), ...first, ...plain.slice(at), ...last];
}

function guideScene(
  context: WriteContext,
  sentences: readonly IndexedSentence[],
  path: string,
): readonly [PartId, Scene] {
  const { kit, series } = context;
  const phrases = phrasesOf(series.language);
  const words = sentences.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
  return [
    kit.id('scene', path),
    {
      ...newScene(),
      visual: made('visual', phrases.guideVisual),
      screenText: made('screen', phrases.guide),
      narration: collected(sentences.map((sentence) => lineOf(context, sentence, path))),
      interaction: made('interaction', phrases.guideTask),
      feedback: made('feedback', phrases.guideFeedback),
      seconds: sceneSeconds(words, 0, false),
      assets: made('assets', phrases.noAssets),
      accessibility: made('accessibility', phrases.accessibility.text),
    },
  ];
}
