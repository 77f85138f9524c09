/** Puts written scenes into a unit: they take the place of plain scenes, nothing else. */
import { collect, entries } from '../../../design/collection.ts';
import { normalise } from '../../../design/grounding/index.ts';
import type { PartId } from '../../../design/ids.ts';
import type { Line, MicroUnit, Scene, Series } from '../../../design/model/series.ts';
import { newScene } from '../../../design/new-series.ts';
import type { Origin, TextSlot } from '../../../design/slot.ts';
import { made } from '../kit.ts';
import type { CitationBook } from './citation-book.ts';
import { idFor } from './ids.ts';
import { holds, isKept, isSettled, modelSlot } from './kept.ts';
import type { ModuleText } from './module-text.ts';
import type { WrittenScene, WrittenUnit } from './scenes.ts';

export interface ApplyOptions {
  readonly module: ModuleText;
  readonly book: CitationBook;
  readonly origin: Origin;
  /** A wish for this very part: only confirmed and locked texts withstand it. */
  readonly isWished: boolean;
}

const mostScenes = 7;
export const fewestScenes = 3;
const wordsPerMinute = 130;
const shortestScene = 15;
const secondsPerItem = 40;

const keptBy = (isWished: boolean): ((slot: TextSlot) => boolean) =>
  isWished ? isSettled : isKept;

/** Scenes that stay whatever a model writes: tables, pictures, decisions, what a person wrote. */
export function scenesThatStay(series: Series, unit: MicroUnit, isWished: boolean): Set<PartId> {
  const all = entries(unit.scenes);
  const targets = new Set(
    all.flatMap(([, scene]) =>
      Object.values(scene.choices.items).flatMap(({ nextSceneId }) => nextSceneId ?? []),
    ),
  );
  return new Set(
    all
      .filter(
        ([id, scene]) =>
          scene.table !== null ||
          scene.figure !== null ||
          scene.choices.order.length > 0 ||
          targets.has(id) ||
          series.locks.includes(id) ||
          holds(scene, series.locks, keptBy(isWished)),
      )
      .map(([id]) => id),
  );
}

/** How many scenes a model may write beside those that stay, and how many it must. */
export function roomOf(
  series: Series,
  unit: MicroUnit,
  isWished: boolean,
): { room: number; fewest: number } {
  const stay = scenesThatStay(series, unit, isWished).size;
  const room = Math.max(2, mostScenes - stay);
  return { room, fewest: Math.max(1, Math.min(room, fewestScenes - Math.min(stay, 2))) };
}

const wordsOf = (text: string): number => text.split(/\s+/).filter(Boolean).length;

function sceneSeconds(lines: readonly { readonly text: string }[]): number {
  const words = lines.reduce((sum, { text }) => sum + wordsOf(text), 0);
  return Math.max(shortestScene, Math.round((words / wordsPerMinute) * 60) + 6);
}

/** `like`: a scene of the built-in draft, for what the model does not write. */
function toScene(
  written: WrittenScene,
  like: Scene,
  id: PartId,
  { module, book, origin }: ApplyOptions,
): Scene {
  const { lines, frame } = written;
  const spoken = lines.map(({ text, cited, label }, index): [PartId, Line] => [
    idFor('line', id, String(index), text),
    { text: modelSlot(text, origin), citationIds: book.cite(cited, label) },
  ]);
  const heading = module.headings.get(lines[0]?.cited[0]?.headingKey ?? '');
  const said = new Set(lines.map(({ text }) => normalise(text)));
  const { screenText } = written;
  // What is read aloud does not stand on the screen as well.
  const isShown = screenText !== null && !said.has(normalise(screenText.text));
  const text = (own: string | undefined, otherwise: TextSlot): TextSlot =>
    own === undefined || own === '' ? otherwise : modelSlot(own, origin);
  return {
    ...structuredClone(like),
    visual: text(frame?.visual, like.visual),
    screenText: isShown
      ? modelSlot(screenText.text, origin)
      : made('screen-heading', heading?.original ?? ''),
    narration: collect(spoken),
    interaction: text(frame?.interaction, like.interaction),
    feedback: text(frame?.feedback, like.feedback),
    seconds: sceneSeconds(lines),
    citationIds: isShown ? book.cite(screenText.cited, screenText.label) : [],
    table: like.table,
    figure: like.figure,
  };
}

/** Words that the unit's minutes have no room for fall away, from the longest scenes first. */
function withinMinutes(scenes: readonly WrittenScene[], minutes: number): WrittenScene[] {
  const most = minutes * wordsPerMinute;
  const list = scenes.map((scene) => ({ ...scene, lines: [...scene.lines] }));
  const total = (): number =>
    list.reduce(
      (sum, { lines }) => sum + lines.reduce((words, { text }) => words + wordsOf(text), 0),
      0,
    );
  while (total() > most) {
    const longest = list
      .filter(({ lines }) => lines.length > 1)
      .sort((a, b) => b.lines.length - a.lines.length)[0];
    if (longest === undefined) break;
    longest.lines.pop();
  }
  return list;
}

function unitSeconds({ scenes, items }: MicroUnit): number {
  const told = Object.values(scenes.items).reduce((sum, { seconds }) => sum + seconds, 0);
  return Math.min(600, Math.max(120, told + items.order.length * secondsPerItem));
}

export interface UnitWritten {
  readonly unit: MicroUnit;
  readonly written: readonly string[];
}

/** Too few scenes: those of the base stay. Hook and action stand by themselves. */
export function applyScenes(
  series: Series,
  unitId: PartId,
  unit: MicroUnit,
  answer: WrittenUnit,
  options: ApplyOptions,
): UnitWritten {
  const { module, origin, isWished } = options;
  const written: string[] = [];
  const at = `/units/items/${unitId}`;
  const stay = scenesThatStay(series, unit, isWished);
  const { room, fewest } = roomOf(series, unit, isWished);
  let { scenes } = unit;
  const fresh = withinMinutes(answer.scenes.slice(0, room), series.wishes.minutesPerUnit);
  if (fresh.length >= fewest) {
    const plain = entries(unit.scenes).filter(([id]) => !stay.has(id));
    const orderOf = (locator: string | undefined): number =>
      module.byLocator.get(locator ?? '')?.order ?? 0;
    const mine = fresh.map((one, index) => {
      const like = {
        ...(plain[index]?.[1] ?? plain.at(-1)?.[1] ?? newScene()),
        table: null,
        figure: null,
      };
      const id = idFor('scene', unitId, String(one.number), ...one.lines.map(({ text }) => text));
      return {
        id,
        scene: toScene(one, like, id, options),
        at: orderOf(one.lines[0]?.cited[0]?.locator),
      };
    });
    const list = mine.map(({ id, scene }): [PartId, Scene] => [id, scene]);
    // What stays comes after the scene that tells what stands before it in the module.
    for (const [id, scene] of entries(unit.scenes).filter(([one]) => stay.has(one))) {
      const cited = scene.citationIds.flatMap(
        (one) => series.citations.items[one]?.sentences ?? [],
      );
      const own = Math.min(...cited.map(orderOf), Number.MAX_SAFE_INTEGER);
      const before = mine.filter((one) => one.at <= own).at(-1);
      const place = before === undefined ? -1 : list.findIndex(([one]) => one === before.id);
      const isLinked = scene.choices.order.length > 0 || cited.length === 0;
      list.splice(isLinked ? list.length : place + 1, 0, [id, scene]);
    }
    scenes = collect(list);
    written.push(...mine.map(({ id }) => `${at}/scenes/items/${id}`));
  }
  const kept = keptBy(isWished);
  const put = (name: 'situation' | 'workplaceAction', text: string): TextSlot => {
    if (text === '' || kept(unit[name])) return unit[name];
    written.push(`${at}/${name}`);
    return modelSlot(text, origin);
  };
  const next: MicroUnit = {
    ...unit,
    scenes,
    situation: put('situation', answer.hook),
    workplaceAction: put('workplaceAction', answer.workplaceAction),
  };
  return { unit: written.length === 0 ? unit : { ...next, seconds: unitSeconds(next) }, written };
}

/** One scene again, in its place: its table, picture and decisions stay. */
export function applyScene(
  unitId: PartId,
  unit: MicroUnit,
  sceneId: PartId,
  answer: WrittenUnit,
  options: ApplyOptions,
): UnitWritten {
  const before = unit.scenes.items[sceneId];
  const [first] = answer.scenes;
  if (before === undefined || first === undefined) return { unit, written: [] };
  const made = toScene(first, before, sceneId, options);
  const scene: Scene = {
    ...made,
    // A confirmed text withstands the wish.
    visual: isSettled(before.visual) ? before.visual : made.visual,
    screenText: isSettled(before.screenText) ? before.screenText : made.screenText,
    interaction: isSettled(before.interaction) ? before.interaction : made.interaction,
    feedback: isSettled(before.feedback) ? before.feedback : made.feedback,
    narration: holds(before.narration, [], isSettled) ? before.narration : made.narration,
    // What table and picture rest on is still cited.
    citationIds:
      before.table === null && before.figure === null && !isSettled(before.screenText)
        ? made.citationIds
        : [...new Set([...before.citationIds, ...made.citationIds])],
  };
  const scenes = { ...unit.scenes, items: { ...unit.scenes.items, [sceneId]: scene } };
  const next = { ...unit, scenes };
  return {
    unit: { ...next, seconds: unitSeconds(next) },
    written: [`/units/items/${unitId}/scenes/items/${sceneId}`],
  };
}
