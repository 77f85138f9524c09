/** What a list shows of a series, worked out with each write: a list reads no document. */
import { values } from '../design/collection.ts';
import type { Series } from '../design/model/series.ts';
import type { Context } from './context.ts';
import type { StoredDocument } from './rules.ts';

export interface SeriesFacts {
  units: number;
  /** Of these, with scenes. */
  written: number;
  /** Of all units, rounded up. */
  minutes: number;
}

export const noFacts: SeriesFacts = { units: 0, written: 0, minutes: 0 };

export function factsOf(series: Series): SeriesFacts {
  const units = values(series.units);
  const seconds = units.reduce((sum, unit) => sum + unit.seconds, 0);
  return {
    units: units.length,
    written: units.filter(({ isWritten }) => isWritten).length,
    minutes: Math.ceil(seconds / 60),
  };
}

/** Called inside the transaction that writes the document. */
export function keepFacts({ sql }: Context, seq: number, document: StoredDocument): void {
  if (document.format !== 'jelajah.series') return;
  const facts = factsOf(document);
  sql.run(
    sql.build
      .insertInto('series_facts')
      .values({ design_seq: seq, ...facts })
      .onConflict((conflict) => conflict.column('design_seq').doUpdateSet(facts)),
  );
}

/** By the series' id; of one series, or of all. */
export function readFacts({ sql }: Context, id?: string): Map<string, SeriesFacts> {
  let query = sql.build
    .selectFrom('series_facts')
    .innerJoin('designs', 'designs.seq', 'series_facts.design_seq')
    .select(['designs.id', 'units', 'written', 'minutes']);
  if (id !== undefined) query = query.where('designs.id', '=', id);
  return new Map(
    sql
      .all(query)
      .map(({ id: own, units, written, minutes }) => [own, { units, written, minutes }]),
  );
}
