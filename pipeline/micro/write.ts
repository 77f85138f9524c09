/** Units of an approved outline written out; what is locked stays as it is. */
import { type Collection, entries, values } from '../../design/collection.ts';
import type { PartId } from '../../design/ids.ts';
import { citationLabels, labelsOf } from '../../design/micro/labels.ts';
import type { MicroUnit, Series } from '../../design/model/series.ts';
import { itemPhrasesOf } from './item-phrases.ts';
import { withUsedCitations } from './outline.ts';
import type { MicroInput } from './types.ts';
import { writeContext } from './write-context.ts';
import { signature } from './write-items.ts';
import { writeUnit } from './write-unit.ts';

/**
 * The series with these units written (null: all). A locked unit is left alone; locked scenes and
 * questions keep their place in a unit that is written again. Errors: MicroError `no-sources`, `no-text`.
 */
export function writeUnits(input: MicroInput, unitIds: readonly PartId[] | null): Series {
  const { series } = input;
  const context = writeContext(input);
  const isWanted = (id: PartId): boolean =>
    (unitIds === null || unitIds.includes(id)) && !series.locks.includes(id);
  const asked = askedIn(series, (id) => !isWanted(id));
  const units: Record<PartId, MicroUnit> = { ...series.units.items };
  entries(series.units).forEach(([id, unit], place) => {
    if (!isWanted(id)) return;
    const written = writeUnit(context, id, unit, place, asked);
    units[id] = keepLocked(unit, written, series.locks);
  });
  return labelled(
    withUsedCitations({
      ...series,
      units: { order: series.units.order, items: units },
      citations: context.kit.citations,
    }),
  );
}

/** Every citation bears the label of the weakest text that rests on it. */
export function labelled(series: Series): Series {
  const { trueWord, falseWord } = itemPhrasesOf(series.language);
  // "True" and "false" are the key's words for its letters: they stand in no sentence.
  const grounded = labelsOf(series).filter(({ text }) => text !== trueWord && text !== falseWord);
  const labels = citationLabels(series, grounded);
  const items = Object.fromEntries(
    entries(series.citations).map(([id, citation]) => [
      id,
      { ...citation, label: labels.get(id) ?? citation.label },
    ]),
  );
  return { ...series, citations: { order: series.citations.order, items } };
}

/** What the questions of these units ask: nothing is asked twice. */
export function askedIn(series: Series, isMeant: (id: PartId) => boolean): Set<string> {
  return new Set(
    entries(series.units)
      .filter(([id]) => isMeant(id))
      .flatMap(([, unit]) =>
        values(unit.items).map(({ stem, options }) =>
          signature({
            stem: stem.text,
            options: values(options).map(({ text, correct }) => ({
              text: text.text,
              correct,
              feedback: '',
            })),
          }),
        ),
      ),
  );
}

/** Locked scenes, questions, objectives and lines of the former unit stand where they stood. */
function keepLocked(before: MicroUnit, after: MicroUnit, locks: readonly PartId[]): MicroUnit {
  if (locks.length === 0) return after;
  return {
    ...after,
    scenes: merged(before.scenes, after.scenes, locks, Number.MAX_SAFE_INTEGER),
    items: merged(before.items, after.items, locks, 3),
    jobAid: merged(before.jobAid, after.jobAid, locks, Number.MAX_SAFE_INTEGER),
  };
}

function merged<T>(
  before: Collection<T>,
  after: Collection<T>,
  locks: readonly PartId[],
  most: number,
): Collection<T> {
  const holds = (id: PartId, item: T): boolean =>
    locks.includes(id) || locks.some((lock) => JSON.stringify(item).includes(`"${lock}"`));
  const kept = entries(before).filter(([id, item]) => holds(id, item));
  if (kept.length === 0) return after;
  const list = entries(after).filter(([id]) => !kept.some(([own]) => own === id));
  // Room for what is locked: what the rules wrote gives way.
  const free = list.slice(0, Math.max(0, most - kept.length));
  for (const one of kept) free.splice(Math.min(before.order.indexOf(one[0]), free.length), 0, one);
  return { order: free.map(([id]) => id), items: Object.fromEntries(free) };
}
