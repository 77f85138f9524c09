/** Designs as the window knows them, on top of the store. */
import type { DesignRow, HistoryRow, OpenDesign, SearchHit, Stand } from '../contract/index.ts';
import type { Outcome, UndoState } from '../db/history.ts';
import type { Revision } from '../db/revisions.ts';
import type { DesignRow as StoredRow } from '../db/rows.ts';
import type { StoredDocument } from '../db/rules.ts';
import type { SearchResult } from '../db/search/search.ts';
import type { Store } from '../db/store.ts';
import { languageSchema, resultSchema } from '../design/enums.ts';
import type { Design } from '../design/model/design.ts';
import { notFound } from './failures.ts';

export function toRow(row: StoredRow): DesignRow {
  return {
    id: row.id,
    title: row.title,
    agency: row.agency,
    result: resultSchema.parse(row.result),
    language: languageSchema.parse(row.language),
    shelf: row.shelf,
    revision: row.revision,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    progress: row.progress,
    jp: row.jp,
    findings: { error: row.errors, warning: row.warnings, info: row.infos },
    measured: row.measured,
  };
}

/** The store keeps series as well; these procedures are for designs. Errors: NOT_FOUND. */
export function asDesign(document: StoredDocument): Design {
  if (document.format !== 'jelajah.design') throw notFound('design', document.id);
  return document;
}

export function toStand(at: { revision: number; updatedAt: string }, undo: UndoState): Stand {
  return {
    revision: at.revision,
    updatedAt: at.updatedAt,
    canUndo: undo.undo !== null,
    canRedo: undo.redo !== null,
  };
}

/** A design with where it stands. Errors: NOT_FOUND. */
export function openDesign(store: Store, designId: string): OpenDesign {
  const { row, document } = store.designs.get(designId);
  return {
    ...toStand(row, store.history.undoState(designId)),
    document: asDesign(document),
    row: toRow(row),
  };
}

/** The same after a change. */
export function openOutcome(store: Store, designId: string, outcome: Outcome): OpenDesign {
  return {
    ...toStand(outcome, outcome.undo),
    document: asDesign(outcome.document),
    row: toRow(store.designs.row(designId)),
  };
}

export function toHistoryRow(revision: Revision): HistoryRow {
  const { label } = revision;
  return {
    revision: revision.revision,
    baseRevision: revision.baseRevision,
    kind: revision.kind,
    author: revision.author,
    at: revision.updatedAt,
    label: label === null ? null : { key: label.key, params: { ...label.params } },
    name: revision.versionName,
    target: revision.target,
  };
}

export function toSearchHit({ design, hits }: SearchResult): SearchHit {
  return { row: toRow(design), snippets: toSnippets(hits) };
}

export function toSnippets(hits: SearchResult['hits']): SearchHit['snippets'] {
  return hits.map(({ path, partId, excerpt }) => ({
    path,
    partId,
    segments: excerpt.segments.map(({ text, match }) => ({ text, hit: match })),
  }));
}
