/** Rows of a design as the rest of the program sees them. */
import type { Selectable } from 'kysely';
import type { DocumentKind } from './rules.ts';
import type { DesignsTable } from './tables.ts';

export type Shelf = 'active' | 'archived' | 'trashed';

/** What the checks and the ledger say about a document, kept beside it for lists. */
export interface Measures {
  /** Completeness, share 0-1. */
  progress: number;
  /** Recognised JP of the journey. */
  jp: number;
  /** Open findings. */
  errors: number;
  warnings: number;
  infos: number;
}

export interface DesignRow extends Measures {
  id: string;
  kind: DocumentKind;
  title: string;
  agency: string;
  result: string | null;
  language: string;
  createdAt: string;
  updatedAt: string;
  archivedAt: string | null;
  trashedAt: string | null;
  shelf: Shelf;
  revision: number;
  /** True when the measures belong to this revision; false while they are older. */
  measured: boolean;
}

export const designColumns = [
  'id',
  'kind',
  'title',
  'agency',
  'result',
  'language',
  'progress',
  'jp',
  'errors',
  'warnings',
  'infos',
  'measured_revision',
  'created_at',
  'updated_at',
  'archived_at',
  'trashed_at',
  'shelf',
  'revision',
] as const;

export function toDesignRow(
  row: Pick<Selectable<DesignsTable>, (typeof designColumns)[number]>,
): DesignRow {
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    agency: row.agency,
    result: row.result,
    language: row.language,
    progress: row.progress,
    jp: row.jp,
    errors: row.errors,
    warnings: row.warnings,
    infos: row.infos,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    archivedAt: row.archived_at,
    trashedAt: row.trashed_at,
    shelf: row.shelf,
    revision: row.revision,
    measured: row.measured_revision === row.revision,
  };
}

export const noMeasures: Measures = { progress: 0, jp: 0, errors: 0, warnings: 0, infos: 0 };
