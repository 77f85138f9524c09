/** A unit of the outline written out: hook, scenes, questions, action at work, job aid. */
import { entries, values } from '../../design/collection.ts';
import type { PartId } from '../../design/ids.ts';
import type { MicroUnit } from '../../design/model/series.ts';
import { isBlank } from '../../design/slot.ts';
import { hookFor } from './hooks.ts';
import { jobAidOf } from './job-aid.ts';
import { collected, made, taken } from './kit.ts';
import { clampSeconds } from './outline.ts';
import { phrasesOf } from './phrases.ts';
import { planScenes } from './scene-plan.ts';
import { mostScenes, type ScenePlan } from './scene-shape.ts';
import { frameSeconds, itemSeconds } from './segment.ts';
import { bare, isQuestion, mentioned, pointsElsewhere } from './sentence-kinds.ts';
import type { IndexedSentence } from './types.ts';
import { contentStems, countWords, lowerFirst, shareFound } from './words.ts';
import { mostBefore, withChoices } from './write-choices.ts';
import { materialOfUnit, type UnitMaterial, type WriteContext } from './write-context.ts';
import { asItem, candidates, chosenItems } from './write-items.ts';
import { headingOf, writeScene } from './write-scene.ts';

/** The unit, written. `asked` holds what the series asks already, and grows. */
export function writeUnit(
  context: WriteContext,
  id: PartId,
  unit: MicroUnit,
  place: number,
  asked: Set<string>,
  turn = 0,
): MicroUnit {
  const { kit, series } = context;
  const phrases = phrasesOf(series.language);
  const material = materialOfUnit(context, unit);
  const path = turn === 0 ? id : `${id} turn ${turn}`;
  const scenes = sceneList(context, id, unit, material, path, turn);
  const drafts = chosenItems(
    candidates(context, id, unit, material, turn),
    series.wishes.minutesPerUnit,
    series.language,
    asked,
  );
  const items = drafts.map((item, index) =>
    asItem(context, item, `${path} item ${index} ${item.form}`),
  );
  const behaviour = lowerFirst(
    values(unit.objectives)[0]?.behaviour.text ?? unit.title.text,
  ).replace(/\.$/u, '');
  const action = exerciseFor(context, material, unit, turn, asked);
  const told = scenes.flatMap(([, scene]) =>
    values(scene.narration).flatMap(({ citationIds }) => citationIds),
  );
  const shown = scenes.flatMap(([, scene]) => scene.citationIds);
  const jobAid = jobAidOf(context, unit, material, path);
  const seconds =
    frameSeconds +
    scenes.reduce((sum, [, scene]) => sum + scene.seconds, 0) +
    items.length * itemSeconds;
  return {
    ...unit,
    audience: isBlank(unit.audience) ? made('audience', series.audience.text) : unit.audience,
    situation: made(
      'hook',
      hookFor(series.language, material, headingOf(material, unit), behaviour, place, turn, asked),
    ),
    prerequisites: made('prerequisites', prerequisiteOf(context, id, material)),
    seconds: clampSeconds(seconds),
    isWritten: true,
    scenes: collected(scenes),
    items: collected(items),
    workplaceAction:
      action === null
        ? made('action', phrases.action[material.nature](behaviour))
        : taken(kit.cite(action), action.map(({ text }) => bare(text)).join(' ')),
    jobAid,
    citationIds: [
      ...new Set([...told, ...shown, ...items.flatMap(([, item]) => item.citationIds)]),
    ],
  };
}

/** Scenes with their ids; decisions where the format has them. */
function sceneList(
  context: WriteContext,
  unitId: PartId,
  unit: MicroUnit,
  material: UnitMaterial,
  path: string,
  turn: number,
): ReturnType<typeof withChoices> {
  const used = new Set<string>();
  const plans: ScenePlan[] = planScenes(context, unit, material, turn, mostBefore(unit));
  const planned = plans.map((plan, index) => {
    const own = `${path} scene ${index}`;
    return {
      id: context.kit.id('scene', own),
      scene: writeScene(
        context,
        unit,
        material,
        plan,
        `${unitId} scene ${index}`,
        index,
        turn,
        used,
      ),
      plan,
    };
  });
  return withChoices(context, unit, material, planned, path, mostScenes, turn);
}

/** An exercise of the same chapter about the same thing: what the module itself asks people to do. */
function exerciseFor(
  { map, weight }: WriteContext,
  { sections, pieces, topic, shown }: UnitMaterial,
  unit: MicroUnit,
  turn: number,
  used: Set<string>,
): readonly IndexedSentence[] | null {
  const chapters = new Set(sections.map(({ sourceId, chapter }) => `${sourceId} ${chapter}`));
  const own = new Set([
    ...topic,
    ...contentStems(unit.title.text),
    ...pieces.flatMap(({ sentences }) => sentences.flatMap(({ text }) => contentStems(text))),
  ]);
  const ranked = map.sections
    .filter(
      ({ role, isExcluded, sourceId, chapter }) =>
        role === 'exercise' && !isExcluded && chapters.has(`${sourceId} ${chapter}`),
    )
    .flatMap((section) => section.pieces)
    .map(({ sentences }) => sentences)
    // All of an exercise, or none: half of it asks for something else.
    .filter((sentences) =>
      sentences.every(
        ({ text }) => !pointsElsewhere(text) && mentioned(text).every((one) => shown.has(one)),
      ),
    )
    .filter((sentences) => {
      const [first] = sentences;
      return (
        first !== undefined &&
        !isQuestion(first.text) &&
        countWords(sentences.map(({ text }) => text).join(' ')) >= 6
      );
    })
    .map((sentences) => {
      const text = sentences.map((one) => one.text).join(' ');
      const stems = contentStems(text);
      const onTopic = shareFound(stems, topic, weight);
      const onTable = mentioned(text).some((one) => shown.has(one)) ? 0.5 : 0;
      return { sentences, score: shareFound(stems, own, weight) * 0.6 + onTopic + onTable };
    })
    .toSorted((a, b) => b.score - a.score);
  // Every exercise is the action of one unit.
  const keyOf = (sentences: readonly IndexedSentence[]): string =>
    `action ${sentences[0]?.locator}`;
  const free = ranked.filter(({ sentences }) => !used.has(keyOf(sentences)));
  const best = free[turn % Math.max(1, free.length)];
  if (best === undefined || best.score < 0.5) return null;
  used.add(keyOf(best.sentences));
  return best.sentences;
}

function prerequisiteOf(
  { series, map }: WriteContext,
  id: PartId,
  { sections }: UnitMaterial,
): string {
  const phrases = phrasesOf(series.language);
  const chapter = sections[0];
  const all = entries(series.units);
  const at = all.findIndex(([other]) => other === id);
  const before = all[at - 1]?.[1];
  const section = map.sectionOf.get(before?.material[0] ?? '');
  const isSameChapter =
    section?.chapter === chapter?.chapter && section?.sourceId === chapter?.sourceId;
  return before !== undefined && isSameChapter
    ? phrases.after(before.title.text)
    : phrases.noPrerequisite;
}
