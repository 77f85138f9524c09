/** Series as the window knows them, on top of the store. */
import type { OpenSeries, SeriesRow } from '../../contract/series.ts';
import type { Outcome } from '../../db/history.ts';
import type { DesignRow as StoredRow } from '../../db/rows.ts';
import type { StoredDocument } from '../../db/rules.ts';
import { noFacts, type SeriesFacts } from '../../db/series-facts.ts';
import type { Store } from '../../db/store.ts';
import { languageSchema } from '../../design/enums.ts';
import type { Series } from '../../design/model/series.ts';
import { toStand } from '../designs.ts';
import { notFound } from '../failures.ts';

/** Errors: NOT_FOUND. */
export function asSeries(document: StoredDocument): Series {
  if (document.format !== 'jelajah.series') throw notFound('series', document.id);
  return document;
}

export function toSeriesRow(row: StoredRow, facts: SeriesFacts | undefined): SeriesRow {
  return {
    id: row.id,
    title: row.title,
    language: languageSchema.parse(row.language),
    shelf: row.shelf,
    revision: row.revision,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    ...(facts ?? noFacts),
    findings: { error: row.errors, warning: row.warnings, info: row.infos },
  };
}

/** Errors: NOT_FOUND. */
export function seriesRow(store: Store, seriesId: string): SeriesRow {
  return toSeriesRow(store.designs.row(seriesId), store.designs.facts(seriesId).get(seriesId));
}

/** A series with where it stands. Errors: NOT_FOUND. */
export function openSeries(store: Store, seriesId: string): OpenSeries {
  const { row, document } = store.designs.get(seriesId);
  return {
    ...toStand(row, store.history.undoState(seriesId)),
    document: asSeries(document),
    row: seriesRow(store, seriesId),
  };
}

/** The same after a change. */
export function openSeriesOutcome(store: Store, seriesId: string, outcome: Outcome): OpenSeries {
  return {
    ...toStand(outcome, outcome.undo),
    document: asSeries(outcome.document),
    row: seriesRow(store, seriesId),
  };
}
