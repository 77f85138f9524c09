/** Edits of the outline that touch several parts at once: merge with the next unit, split in two. */
import { type Collection, entries } from '../../../design/collection.ts';
import { addItem, removePart, setValue, toJson } from '../../../design/edit.ts';
import type { PartId } from '../../../design/ids.ts';
import type { MicroUnit, Series } from '../../../design/model/series.ts';
import type { Patch } from '../../../design/patch.ts';

/** Longest unit that checks allow, in seconds. */
const mostSeconds = 600;

const union = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])];

function joined<T>(a: Collection<T>, b: Collection<T>): Collection<T> {
  return { order: [...a.order, ...b.order], items: { ...a.items, ...b.items } };
}

/** The unit takes over what the next one holds; title and objective stay its own. Null for the last unit. */
export function mergeWithNext(series: Series, id: PartId): Patch | null {
  const { order, items } = series.units;
  const nextId = order[order.indexOf(id) + 1];
  const unit = items[id];
  const next = nextId === undefined ? undefined : items[nextId];
  if (unit === undefined || nextId === undefined || next === undefined) return null;
  const merged: MicroUnit = {
    ...unit,
    outcomeIds: union(unit.outcomeIds, next.outcomeIds),
    material: union(unit.material, next.material),
    citationIds: union(unit.citationIds, next.citationIds),
    staleSentences: union(unit.staleSentences, next.staleSentences),
    seconds: Math.min(mostSeconds, unit.seconds + next.seconds),
    isWritten: unit.isWritten || next.isWritten,
    scenes: joined(unit.scenes, next.scenes),
    items: joined(unit.items, next.items),
    jobAid: joined(unit.jobAid, next.jobAid),
  };
  return [...removePart(series, nextId), ...setValue(`/units/items/${id}`, toJson(merged))];
}

function halves<T>(collection: Collection<T>): [Collection<T>, Collection<T>] {
  const all = entries(collection);
  const middle = Math.ceil(all.length / 2);
  const of = (list: typeof all): Collection<T> => ({
    order: list.map(([id]) => id),
    items: Object.fromEntries(list),
  });
  return [of(all.slice(0, middle)), of(all.slice(middle))];
}

/** Where a page ends nearest to the middle; the middle itself where all is one page. */
function middleOf(material: readonly string[]): number {
  const middle = Math.ceil(material.length / 2);
  const page = (index: number): string | undefined => material[index]?.split('.')[1];
  const ends = material
    .map((_, index) => index)
    .filter((index) => index > 0 && page(index) !== page(index - 1));
  const nearest = ends.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return nearest !== undefined && Math.abs(nearest - middle) <= material.length / 4
    ? nearest
    : middle;
}

/** Two units in the place of one: material, scenes and questions in halves, each half of the time. */
export function splitUnit(
  series: Series,
  id: PartId,
  newId: PartId,
  newTitle: (title: string) => string,
): Patch | null {
  const unit = series.units.items[id];
  if (unit === undefined) return null;
  const middle = middleOf(unit.material);
  const [scenes, laterScenes] = halves(unit.scenes);
  const [items, laterItems] = halves(unit.items);
  const seconds = Math.max(60, Math.round(unit.seconds / 2 / 30) * 30);
  // A choice may not lead into the other unit.
  const inside = (half: typeof scenes): typeof scenes => ({
    order: half.order,
    items: Object.fromEntries(
      entries(half).map(([sceneId, scene]) => [
        sceneId,
        {
          ...scene,
          choices: {
            order: scene.choices.order,
            items: Object.fromEntries(
              entries(scene.choices).map(([choiceId, choice]) => [
                choiceId,
                {
                  ...choice,
                  nextSceneId:
                    choice.nextSceneId !== null && half.order.includes(choice.nextSceneId)
                      ? choice.nextSceneId
                      : null,
                },
              ]),
            ),
          },
        },
      ]),
    ),
  });
  const first: MicroUnit = {
    ...unit,
    seconds,
    material: unit.material.slice(0, middle),
    scenes: inside(scenes),
    items,
  };
  const second: MicroUnit = {
    ...unit,
    title: { text: newTitle(unit.title.text), origin: { kind: 'person' }, confirmed: null },
    // What it shall lead to is for a person to say.
    objectives: { order: [], items: {} },
    seconds,
    material: unit.material.slice(middle),
    scenes: inside(laterScenes),
    items: laterItems,
    jobAid: { order: [], items: {} },
  };
  const { order } = series.units;
  return [
    ...setValue(`/units/items/${id}`, toJson(first)),
    ...addItem('/units', series.units, newId, second, order.indexOf(id) + 1),
  ];
}
