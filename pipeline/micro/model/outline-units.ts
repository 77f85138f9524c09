/**
 * What the rules make of proposed units. No sentence of the built-in outline is lost: it goes to the
 * unit nearest to it, and a built-in unit of which the model took nothing stays as it is.
 */
import { emptyCollection, entries } from '../../../design/collection.ts';

import type { PartId } from '../../../design/ids.ts';
import type { MicroUnit, Series } from '../../../design/model/series.ts';
import { newMicroUnit } from '../../../design/new-series.ts';
import { emptySlot, type Origin, type TextSlot } from '../../../design/slot.ts';
import { idFor } from './ids.ts';
import { holds, modelSlot } from './kept.ts';
import type { ModuleSentence, ModuleText } from './module-text.ts';
import type { ProposedUnit } from './outline.ts';

/** Of the outline, by the model's hand or not: a unit that no draft replaces. */
export function isUnitKept(series: Series, id: PartId, unit: MicroUnit): boolean {
  return unit.isWritten || series.locks.includes(id) || holds(unit, series.locks);
}

const shortestSeconds = 120;
const longestSeconds = 600;
/** Read aloud at an easy pace. */
const wordsPerMinute = 110;

/** Seconds of a unit: what its material takes to tell, within the wish and 2-10 minutes. */
function secondsOf(words: number, minutesPerUnit: number): number {
  const told = Math.round((words / wordsPerMinute) * 60) + 60;
  return Math.min(Math.max(told, shortestSeconds), minutesPerUnit * 60, longestSeconds);
}

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

interface Draft {
  readonly proposed: ProposedUnit;
  readonly material: Set<string>;
}

interface Made {
  readonly id: PartId;
  readonly unit: MicroUnit;
  readonly at: number;
}

/** Sentences of replaced units that no draft names, each to the draft nearest before it, else after it. */
function handOut(
  left: readonly ModuleSentence[],
  drafts: readonly Draft[],
  module: ModuleText,
): void {
  const owners = drafts
    .flatMap((draft) =>
      [...draft.material].map((locator) => ({ draft, sentence: module.byLocator.get(locator) })),
    )
    .flatMap(({ draft, sentence }) => (sentence === undefined ? [] : [{ draft, sentence }]))
    .sort((a, b) => a.sentence.order - b.sentence.order);
  for (const sentence of left) {
    const sameBlock = owners.find(
      (one) =>
        one.sentence.blockId === sentence.blockId && one.sentence.sourceId === sentence.sourceId,
    );
    const sameHeading = owners.filter((one) => one.sentence.headingKey === sentence.headingKey);
    const pool = sameHeading.length > 0 ? sameHeading : owners;
    const before = pool.findLast((one) => one.sentence.order < sentence.order);
    const owner = sameBlock ?? before ?? pool[0];
    owner?.draft.material.add(sentence.locator);
  }
}

type MicroFormat = MicroUnit['format'];

function formatOf(
  proposed: MicroFormat | null,
  nearest: MicroUnit | undefined,
  wished: readonly MicroFormat[],
): MicroFormat {
  const { format } = nearest ?? newMicroUnit();
  if (proposed !== null) return proposed;
  return wished.length === 0 || wished.includes(format) ? format : (wished[0] ?? format);
}

export interface OutlineOutcome {
  readonly series: Series;
  /** Pointers of new units. */
  readonly written: readonly string[];
}

/** Proposals in the module's order. Kept units, and what they are made from, stay as they are. */
export function applyOutline(
  base: Series,
  module: ModuleText,
  proposals: readonly ProposedUnit[],
  origin: Origin,
): OutlineOutcome {
  const all = entries(base.units);
  const kept = all.filter(([id, unit]) => isUnitKept(base, id, unit));
  const taken = new Set(kept.flatMap(([, unit]) => unit.material));
  const drafts = proposals.flatMap((proposed): Draft[] => {
    const locators = proposed.points
      .flatMap(({ sentences }) => sentences.map(({ locator }) => locator))
      .filter((locator) => !taken.has(locator));
    if (locators.length === 0) return [];
    for (const locator of locators) taken.add(locator);
    return [{ proposed, material: new Set(locators) }];
  });
  if (drafts.length === 0) return { series: base, written: [] };

  const replaced = all.filter(
    ([id, unit]) =>
      !isUnitKept(base, id, unit) &&
      unit.material.some((one) => drafts.some((draft) => draft.material.has(one))),
  );
  const left = replaced
    .flatMap(([, unit]) => unit.material)
    .filter((locator) => !taken.has(locator))
    .flatMap((locator) => module.byLocator.get(locator) ?? []);
  handOut(left, drafts, module);

  const orderOf = (locator: string): number =>
    module.byLocator.get(locator)?.order ?? Number.MAX_SAFE_INTEGER;
  const sameOf = (unit: MicroUnit, material: ReadonlySet<string>): number =>
    unit.material.filter((one) => material.has(one)).length;
  const slot = (text: string, otherwise: TextSlot): TextSlot =>
    text === '' ? otherwise : modelSlot(text, origin);

  const fresh = drafts.map(({ proposed, material }): Made => {
    const sorted = [...material].sort((a, b) => orderOf(a) - orderOf(b));
    const nearest = replaced
      .map(([, unit]) => unit)
      .toSorted((a, b) => sameOf(b, material) - sameOf(a, material))[0];
    const from = nearest ?? newMicroUnit();
    const id = idFor(
      'microUnit',
      base.id,
      ...proposed.points.map((point) => point.id),
      proposed.title,
    );
    const objectiveId = idFor('outcome', id);
    const before = Object.values(from.objectives.items)[0];
    const words = sorted.reduce(
      (sum, one) => sum + countWords(module.byLocator.get(one)?.original ?? ''),
      0,
    );
    const unit: MicroUnit = {
      ...structuredClone(from),
      title: modelSlot(proposed.title, origin),
      objectives: {
        order: [objectiveId],
        items: {
          [objectiveId]: {
            behaviour: modelSlot(proposed.behaviour, origin),
            condition: slot(proposed.condition, before?.condition ?? emptySlot()),
            criterion: slot(proposed.criterion, before?.criterion ?? emptySlot()),
          },
        },
      },
      moment: proposed.moment,
      format: formatOf(proposed.format, nearest, base.wishes.formats),
      seconds: secondsOf(words, base.wishes.minutesPerUnit),
      material: sorted.slice(0, 2000),
      isWritten: false,
      scenes: emptyCollection(),
      items: emptyCollection(),
      jobAid: emptyCollection(),
      citationIds: [],
      staleSentences: [],
    };
    return { id, unit, at: orderOf(sorted[0] ?? '') };
  });
  const gone = new Set(replaced.map(([id]) => id));
  const stays = all
    .filter(([id]) => !gone.has(id))
    .map(
      ([id, unit]): Made => ({
        id,
        unit,
        at: Math.min(...unit.material.map(orderOf), Number.MAX_SAFE_INTEGER),
      }),
    );
  const isInPlace = kept.length > 0;
  // Where a person has worked on the outline, its order stays and new units follow.
  const list = isInPlace ? [...stays, ...fresh] : [...stays, ...fresh].sort((a, b) => a.at - b.at);
  return {
    series: {
      ...base,
      units: {
        order: list.map(({ id }) => id),
        items: Object.fromEntries(list.map(({ id, unit }) => [id, unit])),
      },
    },
    written: fresh.map(({ id }) => `/units/items/${id}`),
  };
}

/** Headings in scope of the built-in outline that no unit is made from any more. */
export function uncoveredHeadings(base: Series, series: Series, module: ModuleText): string[] {
  const headingsOf = ({ units }: Series): Set<string> =>
    new Set(
      Object.values(units.items).flatMap(({ material }) =>
        material.flatMap((locator) => module.byLocator.get(locator)?.headingKey ?? []),
      ),
    );
  const covered = headingsOf(series);
  return [...headingsOf(base)].filter((key) => !covered.has(key));
}
