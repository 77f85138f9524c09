/** The list of designs, filtered and sorted. The newest-first list is the store's own; it reads no more than it shows. */
import type { DesignRow, Shelf } from '../contract/index.ts';
import type { Store } from '../db/store.ts';
import { toRow } from './designs.ts';
import { findDesigns } from './find-designs.ts';

export interface ListFilter {
  shelf: Shelf;
  search?: string | undefined;
  result?: DesignRow['result'] | undefined;
  language?: DesignRow['language'] | undefined;
  withFindings?: 'error' | 'warning' | 'info' | undefined;
  sort?: 'updated' | 'created' | 'title' | 'progress' | 'jp' | 'findings' | undefined;
  descending?: boolean | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
}

const byTitle = new Intl.Collator('id', { numeric: true, sensitivity: 'base' });

/** Ascending order of each sort; equal rows keep newest first. */
const orders = {
  updated: (a: DesignRow, b: DesignRow) => (a.updatedAt < b.updatedAt ? -1 : 1),
  created: (a: DesignRow, b: DesignRow) => (a.createdAt < b.createdAt ? -1 : 1),
  title: (a: DesignRow, b: DesignRow) => byTitle.compare(a.title, b.title),
  progress: (a: DesignRow, b: DesignRow) => a.progress - b.progress,
  jp: (a: DesignRow, b: DesignRow) => a.jp - b.jp,
  findings: (a: DesignRow, b: DesignRow) =>
    a.findings.error - b.findings.error || a.findings.warning - b.findings.warning,
} as const;

/** So many matches of a search are looked at. */
const mostMatches = 200;

export async function listDesigns(
  store: Store,
  filter: ListFilter,
): Promise<{ rows: DesignRow[]; counts: Record<Shelf, number> }> {
  const { shelf, search, result, language, withFindings, sort, offset = 0 } = filter;
  const limit = filter.limit ?? 200;
  const counts = store.designs.counts('design');
  const isPlain =
    search === undefined &&
    result === undefined &&
    language === undefined &&
    withFindings === undefined &&
    (sort === undefined || (sort === 'updated' && filter.descending !== false));
  if (isPlain) {
    return {
      rows: store.designs.list({ shelf, kind: 'design', limit, offset }).map(toRow),
      counts,
    };
  }
  const found =
    search === undefined || search.trim() === ''
      ? store.designs.list({ shelf, kind: 'design' })
      : (
          await findDesigns(store, search, {
            shelves: [shelf],
            kind: 'design',
            limit: mostMatches,
            hitsPerDesign: 0,
          })
        ).map(({ design }) => design);
  const rows = found
    .filter(
      (row) =>
        (result === undefined || row.result === result) &&
        (language === undefined || row.language === language) &&
        (withFindings === undefined ||
          { error: row.errors, warning: row.warnings, info: row.infos }[withFindings] > 0),
    )
    .map(toRow);
  if (sort !== undefined) {
    const order = orders[sort];
    const descending = filter.descending ?? sort !== 'title';
    rows.sort((a, b) => (descending ? order(b, a) : order(a, b)));
  }
  return { rows: rows.slice(offset, offset + limit), counts };
}
