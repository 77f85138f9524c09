/** Decisions on the way: the next step among steps of another place, or what the module says among its opposites. */
import type { PartId } from '../../design/ids.ts';
import type { MicroUnit, Scene } from '../../design/model/series.ts';
import { newScene } from '../../design/new-series.ts';
import { itemPhrasesOf } from './item-phrases.ts';
import { isClaim, oppositesOf } from './items/from-statements.ts';
import { nameOf, stepText } from './items/from-steps.ts';
import { collected, made, taken } from './kit.ts';
import { isDoing, isProcedure, listRuns } from './nature.ts';
import { phrasesOf } from './phrases.ts';
import { mostScenes, type ScenePlan } from './scene-shape.ts';
import type { IndexedSentence } from './types.ts';
import { contentStems, shareFound } from './words.ts';
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
  return branching.has(format) ? mostScenes - 2 : mostScenes;
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
  const plain = scenes.map(({ id, scene }) => [id, scene] as const);
  if (!branching.has(unit.format)) return plain;
  const room = most - scenes.length;
  const steps =
    room < 1 ? [] : stepDecisions(context, unit, material, scenes, path, Math.min(2, room));
  if (steps.length > 0) {
    return scenes.flatMap(({ id, scene }) => [
      [id, scene] as const,
      ...steps.filter(({ after }) => after === id).map((one) => [one.id, one.scene] as const),
    ]);
  }
  return room < 1 ? plain : caseDecision(context, unit, material, scenes, path, room, turn);
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
    interaction: made('interaction', phrases.interactions.choice[0]?.('') ?? ''),
    feedback: made('feedback', phrases.feedback.choice[0] ?? ''),
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

/** What the modules ask people to do, outside their cases: found once for a whole series. */
const advice = new WeakMap<WriteContext, readonly IndexedSentence[]>();

function adviceIn(context: WriteContext): readonly IndexedSentence[] {
  const known = advice.get(context);
  if (known !== undefined) return known;
  const found = context.body.filter(
    ({ locator, text }) =>
      (isDoing(text) || duty.test(text)) &&
      isClaim(text) &&
      context.map.sectionOf.get(locator)?.isCase === false,
  );
  advice.set(context, found);
  return found;
}

/** The advice that speaks of the things of this case: the closest first. */
export function guidesFor(
  context: WriteContext,
  unit: MicroUnit,
  { pieces }: UnitMaterial,
): IndexedSentence[] {
  const own = new Set(unit.material);
  const story = new Set(
    pieces.flatMap(({ sentences }) => sentences.flatMap(({ text }) => contentStems(text))),
  );
  return adviceIn(context)
    .filter(({ locator }) => !own.has(locator))
    .map((sentence) => {
      const stems = [...new Set(contentStems(sentence.text))];
      const found = stems.filter((one) => story.has(one));
      const sum = found.reduce((all, one) => all + context.weight(one), 0);
      const worth = sum / Math.sqrt(stems.length + 3);
      return { sentence, worth: found.length < 2 ? worth / 4 : worth };
    })
    .filter(({ worth }) => worth > 0)
    .toSorted((one, other) => other.worth - one.worth)
    .map(({ sentence }) => sentence)
    .slice(0, 14);
}

const duty =
  /\b(?:harus|wajib|jangan|perlu|sebaiknya|dilarang|hindari|must|should|never|always|need to|may not)\b/iu;

/** What the module says about such a case, among its opposites; a wrong choice first meets the module's words. */
function caseDecision(
  context: WriteContext,
  unit: MicroUnit,
  material: UnitMaterial,
  scenes: readonly PlannedScene[],
  path: string,
  room: number,
  turn: number,
): ReadonlyArray<readonly [PartId, Scene]> {
  const { kit, series } = context;
  const words = itemPhrasesOf(series.language);
  const heading = headingOf(material, unit);
  const plain = scenes.map(({ id, scene }) => [id, scene] as const);
  const guides = guidesFor(context, unit, material);
  const opposites = oppositesOf(guides, series.language);
  const right = guides[turn % Math.max(1, Math.min(4, guides.length))];
  if (right === undefined) return plain;
  const others = opposites
    .filter(
      ({ sentence }) =>
        sentence.locator !== right.locator &&
        shareFound(contentStems(sentence.text), new Set(contentStems(right.text))) < 0.6,
    )
    .slice(0, 2);
  if (others.length < 2) return plain;
  const ask = scenes.findIndex(({ plan }) => plan.kind === 'ask' || plan.kind === 'closing');
  const at = ask < 0 ? scenes.length : ask;
  const after = scenes[at]?.id ?? null;
  const key = `${path} case choice`;
  const choices: Choice[] = [
    {
      text: taken(kit.cite([right]), right.text),
      feedback: words.isRight,
      isBest: true,
      nextSceneId: room >= 2 ? after : null,
    },
    ...others.map(({ sentence, text }) => ({
      text: made('choice', text),
      feedback: words.opposite(sentence.text),
      isBest: false,
      nextSceneId: null,
    })),
  ];
  const decision = [
    kit.id('scene', key),
    choiceScene(context, key, heading, words.whichAction, choices),
  ] as const;
  const guide = guideScene(
    context,
    [right, ...others.map(({ sentence }) => sentence)],
    `${path} guide`,
  );
  const added = room >= 2 && after !== null ? [decision, guide] : [decision];
  return [...plain.slice(0, at), ...added, ...plain.slice(at)];
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
