/** Reads a `.jelajah` file that anybody may have made: whole, or with a reason; never throws, never half. */
import { createHash } from 'node:crypto';
import { gunzipSync, strFromU8, unzipSync } from 'fflate';
import { z } from 'zod';
import { canonicalJson, type Json } from '../../design/canonical.ts';
import { type Pattern, parsePattern } from '../../design/exchange/index.ts';
import type { Design } from '../../design/model/design.ts';
import type { Series } from '../../design/model/series.ts';
import { parseDesign, parseSeries } from '../../design/parse.ts';
import { applyPatch } from '../../design/patch.ts';
import { fail, ok, type Result } from '../../design/result.ts';
import {
  approvalSchema,
  type Bundle,
  type BundledDocument,
  type BundledHistory,
  fileMinor,
  fileVersion,
  historySchema,
  type JelajahFileError,
  type Manifest,
  manifestSchema,
} from './format.ts';

/** A zip can claim any size: what unpacks to more than this is refused unread. */
const largestEntry = 110 * 1024 * 1024;
const largestDocument = 64 * 1024 * 1024;
const largestTotal = 400 * 1024 * 1024;
const mostEntries = 20_000;

const known =
  /^(?:manifest\.json$|(?:documents|series|patterns|history|approvals|readings|images|files)\/)/;
/** JSON and readings are unpacked into memory a second time. */
const parsed = /^(?:manifest|documents|series|patterns|history|approvals|readings)/;

class Broken extends Error {
  readonly error: JelajahFileError;
  constructor(error: JelajahFileError) {
    super(error.detail);
    this.error = error;
  }
}

const broken = (detail: string, more: Partial<JelajahFileError> = {}): Broken =>
  new Broken({ code: 'broken-document', detail, ...more });

export function readBundle(bytes: Uint8Array): Result<Bundle, JelajahFileError> {
  try {
    return ok(read(bytes));
  } catch (error) {
    if (error instanceof Broken) return fail(error.error);
    // Whatever upsets the parsers in a way nobody thought of.
    return fail({ code: 'broken-document', detail: error instanceof Error ? error.name : '' });
  }
}

function read(bytes: Uint8Array): Bundle {
  const entries = unpack(bytes);
  const manifest = readManifest(entries['manifest.json']);
  const isNewer = manifest.minor > fileMinor;
  const entry = (path: string): Uint8Array => {
    const found = Object.hasOwn(entries, path) ? entries[path] : undefined;
    if (found === undefined) throw broken(`${path} is missing`);
    return found;
  };
  const json = (path: string): unknown => {
    try {
      return JSON.parse(strFromU8(entry(path)).replace(/^\uFEFF/, ''));
    } catch (error) {
      if (error instanceof Broken) throw error;
      throw broken(`${path} is not JSON`, { document: notJson });
    }
  };
  const document = (path: string, id: string, kind: 'design' | 'series'): Design | Series => {
    const value = json(path);
    const result = kind === 'design' ? parseDesign(value) : parseSeries(value);
    if (!result.ok) {
      // A newer program may have written what this one's schema does not know.
      if (isNewer) throw new Broken({ code: 'newer-version', detail: path });
      throw broken(path, { document: result.error });
    }
    if (result.value.id !== id) throw broken(`${path} is not ${id}`);
    return result.value;
  };
  const pattern = ({ id, path }: { id: string; path: string }): Pattern => {
    const result = parsePattern(json(path));
    if (!result.ok) {
      const isTooNew = isNewer || result.error.code === 'newer-version';
      throw new Broken({ code: isTooNew ? 'newer-version' : 'broken-document', detail: path });
    }
    if (result.value.id !== id) throw broken(`${path} is not ${id}`);
    return result.value;
  };
  const history = (
    path: string | null,
    last: Design | Series,
    approved: BundledDocument['approvals'],
  ): BundledHistory | null => {
    if (path === null) return null;
    const found = historySchema.safeParse(json(path));
    if (!found.success) throw new Broken({ code: 'broken-history', detail: path });
    mustLeadTo(found.data, last, approved, path);
    return { first: found.data.first, revisions: found.data.revisions };
  };
  const approvals = (path: string | null): BundledDocument['approvals'] => {
    if (path === null) return [];
    const found = z.array(approvalSchema).max(1000).safeParse(json(path));
    if (!found.success) throw broken(path);
    const isInOrder = found.data.every(({ number, revision }, at) => {
      const before = found.data[at - 1];
      return before === undefined || (number > before.number && revision > before.revision);
    });
    if (!isInOrder) throw broken(`${path} is not in order`);
    return found.data;
  };
  const about = (
    { path, id, author, isAnonymous, history: past, attachments }: AboutRow,
    kind: 'design' | 'series',
    sheets: string | null,
  ): BundledDocument => {
    const last = document(path, id, kind);
    // Without the states that they name there is nothing that they approve.
    const approved = past === null ? [] : approvals(sheets);
    const whole = history(past, last, approved);
    return {
      document: last,
      author,
      isAnonymous,
      history: whole,
      approvals: approved,
      attachments,
    };
  };
  const ids = [...manifest.documents, ...manifest.series].map(({ id }) => id);
  if (new Set(ids).size < ids.length) throw broken('a document is there twice');
  return {
    documents: [
      ...manifest.documents.map((one) => about(one, 'design', one.approvals)),
      ...manifest.series.map((one) => about(one, 'series', null)),
    ],
    patterns: manifest.patterns.map(pattern),
    sources: manifest.sources.map(({ id, path, images }) => ({
      id,
      reading: readingOf(entry(path), path),
      images: images.map(({ hash, mediaType, path: place }) => ({
        hash,
        mediaType,
        bytes: hashed(entry(place), hash, place),
      })),
    })),
    files: manifest.files.map(({ sha256, name, mediaType, path }) => ({
      sha256,
      name,
      mediaType,
      bytes: hashed(entry(path), sha256, path),
    })),
  };
}

type AboutRow = Pick<
  Manifest['series'][number],
  'path' | 'author' | 'isAnonymous' | 'history' | 'attachments'
> & { id: string };

const notJson = { code: 'not-json', path: '', detail: 'not JSON' } as const;

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  let count = 0;
  let isTooLarge = false;
  try {
    const entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!known.test(name)) return false;
        total += originalSize;
        count += 1;
        const most = parsed.test(name) ? largestDocument : largestEntry;
        if (originalSize > most || total > largestTotal || count > mostEntries) isTooLarge = true;
        return !isTooLarge;
      },
    });
    if (!isTooLarge) return entries;
  } catch {
    if (!isTooLarge) throw new Broken({ code: 'not-a-file', detail: 'not a zip' });
  }
  throw new Broken({ code: 'too-large', detail: 'unpacks to more than is allowed' });
}

function readManifest(entry: Uint8Array | undefined): Manifest {
  const no = (detail: string): Broken => new Broken({ code: 'not-a-file', detail });
  if (entry === undefined) throw no('no manifest.json');
  let value: unknown;
  try {
    value = JSON.parse(strFromU8(entry));
  } catch {
    throw no('manifest.json is not JSON');
  }
  const head = z
    .object({ format: z.literal('jelajah.file'), version: z.number().int() })
    .safeParse(value);
  if (!head.success) throw no('manifest.json is not ours');
  if (head.data.version > fileVersion) {
    throw new Broken({ code: 'newer-version', detail: `version ${head.data.version}` });
  }
  const manifest = manifestSchema.safeParse(value);
  if (!manifest.success) throw no('manifest.json is not ours');
  return manifest.data;
}

/**
 * Replays every change: what does not lead to the document that is in the file is no history of it. The
 * states that were approved must be designs, and have the content that was approved.
 */
function mustLeadTo(
  { first, revisions }: BundledHistory,
  last: Design | Series,
  approved: BundledDocument['approvals'],
  path: string,
): void {
  const no = (detail: string): Broken =>
    new Broken({ code: 'broken-history', detail: `${path}: ${detail}` });
  let document = first;
  let before = 0;
  const open = new Map(approved.map((one) => [one.revision, one.contentHash]));
  for (const { revision, patch } of revisions) {
    if (revision <= before) throw no(`revision ${revision} does not follow ${before}`);
    before = revision;
    const next = applyPatch(document, patch);
    if (!next.ok) throw no(`revision ${revision}: ${next.error.code}`);
    document = next.value.document;
    const hash = open.get(revision);
    if (hash === undefined) continue;
    const isWhole = contentHash(document) === hash && parseDesign(document).ok;
    if (!isWhole) throw no(`revision ${revision} is not what was approved`);
    open.delete(revision);
  }
  if (open.size > 0) throw no('a state that was approved is not there');
  if (canonicalJson(document) !== canonicalJson(last)) throw no('leads to another document');
}

/** As the content hash of a design, of a state as it was stored. */
function contentHash(document: Json): string {
  if (document === null || typeof document !== 'object' || Array.isArray(document)) return '';
  const { reviewItems: _, review: __, locks: ___, ...content } = document;
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}

/** A reading is itself packed: its size is bounded before it is unpacked. */
function readingOf(bytes: Uint8Array, path: string): Uint8Array {
  const end = bytes.length;
  const size =
    end < 18 ? 0 : new DataView(bytes.buffer, bytes.byteOffset + end - 4, 4).getUint32(0, true);
  if (size === 0 || size > largestDocument) {
    throw new Broken({ code: 'too-large', detail: path });
  }
  try {
    // Into room of the size it names: one that lies about it is cut off, and then it is no JSON.
    JSON.parse(strFromU8(gunzipSync(bytes, { out: new Uint8Array(size) })));
  } catch {
    throw broken(`${path} cannot be read`);
  }
  return bytes;
}

function hashed(bytes: Uint8Array, hash: string, path: string): Uint8Array {
  if (createHash('sha256').update(bytes).digest('hex') === hash) return bytes;
  throw broken(`${path} is not what it was`);
}
