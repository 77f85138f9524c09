/** What storage asks of the domain. Production uses `domainRules`; the seam is for tests. */
import { canonicalJson, type Json } from '../design/canonical.ts';
import { lockedPart } from '../design/edit.ts';
import type { Design } from '../design/model/design.ts';
import type { Series } from '../design/model/series.ts';
import { type DocumentError, parseDesign, parseSeries } from '../design/parse.ts';
import { applyPatch, type Operation, type PatchError, type Patched } from '../design/patch.ts';
import type { Result } from '../design/result.ts';
import { type DocumentText, textsOf } from './search/texts.ts';

export type StoredDocument = Design | Series;
export type DocumentKind = 'design' | 'series';

/** What the list shows of a document's own content. */
export interface Headline {
  kind: DocumentKind;
  title: string;
  agency: string;
  result: Design['result'] | null;
  language: StoredDocument['language'];
}

export interface DocumentRules {
  canonical(value: unknown): string;
  parse(kind: DocumentKind, value: unknown): Result<StoredDocument, DocumentError>;
  apply(document: Json, patch: readonly Operation[]): Result<Patched, PatchError>;
  /** The locked part that a patch would touch, or null. */
  locked(
    kind: DocumentKind,
    document: Json,
    patch: readonly Operation[],
  ): { partId: string; path: string } | null;
  headline(document: StoredDocument): Headline;
  /** Every text that search should find, with its place; of a stored, so valid, document. */
  texts(document: object): DocumentText[];
}

export function kindOfDocument(document: StoredDocument): DocumentKind {
  return document.format === 'jelajah.series' ? 'series' : 'design';
}

export const domainRules: DocumentRules = {
  canonical: canonicalJson,
  parse: (kind, value) => (kind === 'design' ? parseDesign(value) : parseSeries(value)),
  apply: applyPatch,
  locked: (kind, document, patch) => {
    if (!hasLocks(document)) return null;
    const parsed = kind === 'design' ? parseDesign(document) : parseSeries(document);
    return parsed.ok ? lockedPart(parsed.value, patch) : null;
  },
  headline: (document) => ({
    kind: kindOfDocument(document),
    title: document.title.text,
    agency: document.format === 'jelajah.design' ? document.agency.text : '',
    result: document.format === 'jelajah.design' ? document.result : null,
    language: document.language,
  }),
  texts: textsOf,
};

/** Most designs have none, and then they need not be parsed a second time. */
function hasLocks(document: Json): boolean {
  if (document === null || typeof document !== 'object' || Array.isArray(document)) return false;
  return Array.isArray(document.locks) && document.locks.length > 0;
}
