/**
 * A `.jelajah` file: a zip with `manifest.json`, canonical JSON below `documents/`, `series/` and `patterns/`, and
 * what belongs to them: history, approved versions, attached files with their readings. Entries and
 * fields that a version does not know are left unread, so that an older program opens a newer file
 * unless its `version` says that it cannot.
 */
import { z } from 'zod';
import type { Json } from '../../design/canonical.ts';
import { type Pattern, patternIdSchema } from '../../design/exchange/index.ts';
import { idSchema } from '../../design/ids.ts';
import type { Design } from '../../design/model/design.ts';
import type { Series } from '../../design/model/series.ts';
import type { DocumentError } from '../../design/parse.ts';
import type { Patch } from '../../design/patch.ts';

/** Raised when older programs can no longer read what they knew. */
export const fileVersion = 1;
/** Raised when something is added that older programs may leave unread. */
export const fileMinor = 1;

const path = z.string().max(200);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const name = z.string().max(500);
const sourceId = z.string().regex(/^[A-Za-z0-9_.-]{3,80}$/);

const about = {
  path,
  /** Who shared it; '' for nobody in particular. */
  author: z.string().max(200).default(''),
  /** Names of people and agencies were taken out. */
  isAnonymous: z.boolean().default(false),
  history: path.nullable().default(null),
  attachments: z
    .array(z.object({ sourceId, name, size: z.number().int().min(0) }))
    .max(200)
    .default([]),
};

export const manifestSchema = z.object({
  format: z.literal('jelajah.file'),
  version: z.number().int().min(1),
  minor: z.number().int().min(0).default(0),
  documents: z
    .array(
      z.object({
        kind: z.literal('design'),
        id: idSchema('design'),
        approvals: path.nullable().default(null),
        ...about,
      }),
    )
    .max(200),
  series: z
    .array(z.object({ id: idSchema('series'), ...about }))
    .max(500)
    .default([]),
  /** Without names by nature; the author stands in the pattern. */
  patterns: z
    .array(z.object({ id: patternIdSchema, path }))
    .max(500)
    .default([]),
  sources: z
    .array(
      z.object({
        id: sourceId,
        /** The reading, gzip over JSON. */
        path,
        images: z.array(z.object({ hash, mediaType: z.string().max(100), path })).max(5000),
      }),
    )
    .max(500)
    .default([]),
  /** Attached files and packages of approved versions; large ones may be left out. */
  files: z
    .array(z.object({ sha256: hash, name, mediaType: z.string().max(200), path }))
    .max(2000)
    .default([]),
});
export type Manifest = z.infer<typeof manifestSchema>;

const instant = z.iso.datetime();
const revision = z.number().int().min(1);

/** One change of a document, as it was made. */
export const revisionSchema = z.object({
  revision,
  author: z.string().max(500),
  createdAt: instant,
  updatedAt: instant,
  kind: z.enum(['edit', 'undo', 'redo', 'restore', 'draft', 'import', 'proposal']),
  label: z
    .object({
      key: z.string().max(300),
      params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    })
    .nullable(),
  target: revision.nullable(),
  /** What undo and redo would take next. */
  undoTop: revision.nullable(),
  redoTop: revision.nullable(),
  below: revision.nullable(),
  /** The name that a person gave to this state. */
  name: z
    .object({ text: z.string().max(500), author: z.string().max(500), at: instant })
    .nullable(),
  // Checked when it is applied: a schema over thousands of patches would cost more than that.
  patch: z.custom<Patch>(
    (value) =>
      Array.isArray(value) &&
      value.every(
        (one: unknown) =>
          typeof one === 'object' &&
          one !== null &&
          'path' in one &&
          typeof one.path === 'string' &&
          'op' in one &&
          (one.op === 'remove' ||
            ('value' in one && (one.op === 'add' || one.op === 'replace' || one.op === 'test'))),
      ),
  ),
});
export type BundledRevision = z.infer<typeof revisionSchema>;

export const historySchema = z.object({
  format: z.literal('jelajah.history'),
  /** The document at its first revision. */
  first: z.custom<Json>((value) => typeof value === 'object' && value !== null),
  revisions: z.array(revisionSchema).min(1).max(200_000),
});
export interface BundledHistory {
  first: Json;
  revisions: BundledRevision[];
}

const packaged = z.object({ name, size: z.number().int().min(0), sha256: hash });

export const approvalSchema = z.object({
  id: z.string().regex(/^[a-z0-9_]{3,40}$/),
  number: revision,
  revision,
  contentHash: hash,
  at: instant,
  recordedBy: z.string().max(500),
  deciders: z.array(
    z.object({
      name: z.string().max(500),
      position: z.string().max(500),
      verdict: z.enum(['approve', 'return']),
      reason: z.string().max(10_000),
      at: instant,
    }),
  ),
  reason: z.string().max(10_000),
  package: packaged,
  files: z.array(packaged).max(500),
});
export type BundledApproval = z.infer<typeof approvalSchema>;

export interface BundledDocument {
  document: Design | Series;
  author: string;
  isAnonymous: boolean;
  history: BundledHistory | null;
  /** Of designs, oldest first. */
  approvals: BundledApproval[];
  attachments: { sourceId: string; name: string; size: number }[];
}

export interface BundledSource {
  id: string;
  /** The SourceDocument, gzip over JSON. */
  reading: Uint8Array;
  images: { hash: string; mediaType: string; bytes: Uint8Array }[];
}

export interface BundledFile {
  sha256: string;
  name: string;
  mediaType: string;
  bytes: Uint8Array;
}

export interface Bundle {
  documents: BundledDocument[];
  patterns: Pattern[];
  sources: BundledSource[];
  files: BundledFile[];
}

export interface JelajahFileError {
  code: 'not-a-file' | 'too-large' | 'newer-version' | 'broken-document' | 'broken-history';
  /** English, for logs; holds nothing of the texts. */
  detail: string;
  /** Of a broken document. */
  document?: DocumentError;
}

/** A document alone, as the command line and anonymous copies have it. */
export function bareDocument(document: Design | Series): BundledDocument {
  return {
    document,
    author: '',
    isAnonymous: false,
    history: null,
    approvals: [],
    attachments: [],
  };
}
