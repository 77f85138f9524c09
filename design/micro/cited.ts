/** Which citations each part of a series rests on, and which sentences of the modules are used. */
import { entries, values } from '../collection.ts';
import type { PartId } from '../ids.ts';
import type { MicroUnit, Series } from '../model/series.ts';

/** Ids of all citations that a unit and its parts name, each once. */
export function citationIdsOf(unit: MicroUnit): PartId[] {
  return [
    ...new Set([
      ...unit.citationIds,
      ...values(unit.scenes).flatMap((scene) => [
        ...scene.citationIds,
        ...values(scene.narration).flatMap((line) => line.citationIds),
      ]),
      ...values(unit.items).flatMap((item) => item.citationIds),
      ...values(unit.jobAid).flatMap((line) => line.citationIds),
    ]),
  ];
}

/** Sentences that the citations of a unit name. */
export function citedSentences(series: Series, unit: MicroUnit): string[] {
  const found = new Set<string>();
  for (const id of citationIdsOf(unit)) {
    for (const locator of series.citations.items[id]?.sentences ?? []) found.add(locator);
  }
  return [...found];
}

/** By sentence: the units that use it. A written unit uses what it cites, an outlined one its material. */
export function usesOf(series: Series | null): ReadonlyMap<string, ReadonlySet<PartId>> {
  const uses = new Map<string, Set<PartId>>();
  if (series === null) return uses;
  for (const [id, unit] of entries(series.units)) {
    const cited = citedSentences(series, unit);
    for (const locator of unit.isWritten && cited.length > 0 ? cited : unit.material) {
      const units = uses.get(locator) ?? new Set<PartId>();
      units.add(id);
      uses.set(locator, units);
    }
  }
  return uses;
}
