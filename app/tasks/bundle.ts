/** `.jelajah` files: written from what the store carries, read, and made ready for another store. */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { CarriedHistory, TakenDocument, TakenRevision } from '../../db/bundles.ts';
import { imageTypes, type NewSource } from '../../db/sources.ts';
import { canonicalJson } from '../../design/canonical.ts';
import type { Pattern } from '../../design/exchange/index.ts';
import { newId } from '../../design/ids.ts';
import type { Design } from '../../design/model/design.ts';
import type { Series } from '../../design/model/series.ts';
import { applyPatch } from '../../design/patch.ts';
import { sourceDocumentSchema } from '../../design/source-document.ts';
import {
  type Bundle,
  type BundledDocument,
  type BundledFile,
  type BundledHistory,
  type BundledSource,
  revisionSchema,
} from '../../documents/bundle/format.ts';
import { readBundle } from '../../documents/bundle/read.ts';
import { writeBundle } from '../../documents/bundle/write.ts';
import { BundleError } from '../exports/bundle-error.ts';
import { readySource } from './read-source.ts';

export interface WriteBundleTask {
  documents: Array<Omit<BundledDocument, 'history'> & { history: CarriedHistory | null }>;
  patterns: Pattern[];
  sources: BundledSource[];
  files: BundledFile[];
}

export function writeBundleTask({ documents, ...rest }: WriteBundleTask): Uint8Array {
  return writeBundle({
    documents: documents.map(({ history, ...one }) => ({
      ...one,
      history: history === null ? null : unpacked(history),
    })),
    ...rest,
  });
}

function unpacked({ first, revisions }: CarriedHistory): BundledHistory {
  return {
    first: JSON.parse(gunzipSync(first).toString('utf8')),
    revisions: revisions.map(({ label, patch, ...row }) =>
      revisionSchema.parse({
        ...row,
        label: label === null ? null : JSON.parse(label),
        patch: JSON.parse(patch),
      }),
    ),
  };
}

/** What a file holds, in a glance. */
export interface BundleItem {
  id: string;
  kind: 'design' | 'series' | 'pattern';
  title: string;
  author: string;
  isAnonymous: boolean;
  revisions: number;
  attachments: number;
  /** Of the document in canonical form, hex. */
  hash: string;
}

/** Errors: BundleError. */
function opened(bytes: Uint8Array): Bundle {
  const read = readBundle(bytes);
  if (read.ok) return read.value;
  const { code, detail, document } = read.error;
  throw new BundleError(code, detail, document ?? null);
}

export function documentHash(document: Design | Series | Pattern): string {
  return createHash('sha256').update(canonicalJson(document)).digest('hex');
}

/** Errors: BundleError. */
export function inspectBundleTask({ bytes }: { bytes: Uint8Array }): BundleItem[] {
  const { documents, patterns } = opened(bytes);
  const whole = documents.map(
    ({ document, author, isAnonymous, history, attachments }): BundleItem => ({
      id: document.id,
      kind: document.format === 'jelajah.series' ? 'series' : 'design',
      title: document.title.text,
      author,
      isAnonymous,
      revisions: history?.revisions.length ?? 1,
      attachments: attachments.length,
      hash: documentHash(document),
    }),
  );
  return [
    ...whole,
    ...patterns.map(
      (pattern): BundleItem => ({
        id: pattern.id,
        kind: 'pattern',
        title: pattern.title,
        author: pattern.author,
        isAnonymous: true,
        revisions: 0,
        attachments: 0,
        hash: documentHash(pattern),
      }),
    ),
  ];
}

export interface TakeBundleTask {
  bytes: Uint8Array;
  /** How each chosen document comes in. */
  choices: ReadonlyArray<{ id: string; as: 'new' | 'copy' }>;
}

export interface ReadyBundle {
  documents: TakenDocument[];
  patterns: Pattern[];
  /** Of chosen documents alone. */
  sources: NewSource[];
  files: BundledFile[];
}

/** Errors: BundleError. Choices that the file does not hold are left out. */
export function takeBundleTask({ bytes, choices }: TakeBundleTask): ReadyBundle {
  const bundle = opened(bytes);
  const wanted = new Map(choices.map(({ id, as }) => [id, as]));
  const chosen = bundle.documents.filter(({ document }) => wanted.has(document.id));
  /** Copies get ids of their own, and keep to each other. */
  const renamed = new Map(
    chosen
      .filter(({ document }) => wanted.get(document.id) === 'copy')
      .map(({ document: { id, format } }) => [
        id,
        newId(format === 'jelajah.series' ? 'series' : 'design'),
      ]),
  );
  const here = new Map(bundle.sources.map((source) => [source.id, source]));
  const files = new Map(bundle.files.map((file) => [file.sha256, file]));
  const sources = new Map<string, NewSource>();
  const neededFiles = new Map<string, BundledFile>();
  const need = (sha256: string): boolean => {
    const file = files.get(sha256);
    if (file !== undefined) neededFiles.set(sha256, file);
    return file !== undefined;
  };
  /** A record stays even where its package was too large to come along; its id is of this place. */
  const recorded = (approval: TakenDocument['approvals'][number]) => {
    need(approval.package.sha256);
    return { ...approval, id: `apv_${newId('design').slice(4)}` };
  };
  const documents = chosen.map((one): TakenDocument => {
    const isCopy = renamed.has(one.document.id);
    const document = withIds(one.document, renamed);
    const attachments = one.attachments.filter(({ sourceId }) => {
      const source = here.get(sourceId);
      if (source === undefined) return false;
      const ready = sources.get(sourceId) ?? readyReading(source);
      sources.set(sourceId, ready);
      need(ready.source.fileHash);
      return true;
    });
    return {
      document,
      author: one.author,
      snapshot: packed(canonicalJson(document)),
      history: isCopy || one.history === null ? null : readyHistory(one.history),
      // What was approved is that design, not a copy of it.
      approvals: isCopy ? [] : one.approvals.map(recorded),
      attachments,
    };
  });
  const patterns = bundle.patterns
    .filter(({ id }) => wanted.has(id))
    .map((one) => (wanted.get(one.id) === 'copy' ? { ...one, id: newPatternId() } : one));
  return { documents, patterns, sources: [...sources.values()], files: [...neededFiles.values()] };
}

/** A copy is no longer what its content says, so its id is a random one. */
const newPatternId = (): string => newId('design').replace(/^dsn/, 'pat');

const packed = (json: string): Uint8Array => gzipSync(json, { level: 1 });

/** A document under its new id, with links to series that have new ones as well. */
function withIds<D extends Design | Series>(document: D, renamed: ReadonlyMap<string, string>): D {
  const copy = structuredClone(document);
  copy.id = renamed.get(copy.id) ?? copy.id;
  if (copy.format === 'jelajah.design') {
    for (const activity of Object.values(copy.journey.activities.items)) {
      for (const attached of activity.microSeries ?? []) {
        attached.seriesId = renamed.get(attached.seriesId) ?? attached.seriesId;
      }
    }
  }
  return copy;
}

/** Errors: BundleError: a reading that is none. */
function readyReading({ id, reading, images }: BundledSource): NewSource {
  const stored: unknown = JSON.parse(gunzipSync(reading).toString('utf8'));
  // Those of the first readers say nothing of losses.
  const whole = typeof stored === 'object' && stored !== null ? { losses: [], ...stored } : stored;
  const parsed = sourceDocumentSchema.safeParse(whole);
  if (!parsed.success || parsed.data.id !== id) {
    throw new BundleError('broken-document', `reading ${id}`, null);
  }
  return readySource(
    parsed.data,
    images.flatMap(({ hash, mediaType, bytes }) => {
      const known = imageTypes.find((one) => one === mediaType);
      return known === undefined ? [] : [{ hash, mediaType: known, bytes }];
    }),
  );
}

const snapshotEvery = 50;

/** What undoing each change takes is worked out anew: a file is not believed. */
function readyHistory({ first, revisions }: BundledHistory): TakenRevision[] {
  let document = first;
  return revisions.map(({ label, patch, ...row }, at) => {
    const next = applyPatch(document, patch);
    if (!next.ok) throw new BundleError('broken-history', next.error.code, null);
    document = next.value.document;
    const depth = at % snapshotEvery;
    return {
      ...row,
      label: label === null ? null : JSON.stringify(label),
      patch: JSON.stringify(patch),
      inverse: JSON.stringify(next.value.inverse),
      depth,
      snapshot: depth === 0 ? packed(canonicalJson(document)) : null,
    };
  });
}
