/**
 * A `.jelajah` file: a zip with `manifest.json` and, under `documents/`, one canonical JSON file
 * per document. Made to be sent to a colleague and opened there; history and sources may follow
 * as further entries, which this version leaves unread.
 */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { z } from 'zod';
import { canonicalJsonPretty } from '../design/canonical.ts';
import { idSchema } from '../design/ids.ts';
import type { Design } from '../design/model/design.ts';
import type { DocumentError } from '../design/parse.ts';
import { fail, ok, type Result } from '../design/result.ts';
import { readDesignJson } from './readers/design-json.ts';
import { writeDesignJson } from './writers/design-json.ts';

const manifestSchema = z.object({
  format: z.literal('jelajah.file'),
  version: z.number().int().min(1),
  documents: z
    .array(z.object({ kind: z.literal('design'), id: idSchema('design'), path: z.string() }))
    .min(1)
    .max(200),
});

const fileVersion = 1;
/** A zip can claim any size: what unpacks to more than this is refused unread. */
const largestEntry = 64 * 1024 * 1024;
const largestTotal = 256 * 1024 * 1024;

export interface JelajahFileError {
  code: 'not-a-file' | 'too-large' | 'newer-version' | 'broken-document';
  /** English, for logs. */
  detail: string;
  /** Of a broken document. */
  document?: DocumentError;
}

/** Same designs, same bytes. */
export function writeJelajahFile(designs: readonly Design[]): Uint8Array {
  const mtime = new Date(1980, 0, 1);
  const pathOf = ({ id }: Design): string => `documents/${id}.json`;
  const manifest = {
    format: 'jelajah.file',
    version: fileVersion,
    documents: designs.map((design) => ({ kind: 'design', id: design.id, path: pathOf(design) })),
  };
  const files: Zippable = {
    'manifest.json': [strToU8(canonicalJsonPretty(manifest)), { mtime }],
  };
  for (const design of designs) files[pathOf(design)] = [writeDesignJson(design), { mtime }];
  return zipSync(files, { level: 6 });
}

/** Reads all designs of a `.jelajah` file, or says why it cannot; never throws, never half. */
export function readJelajahFile(bytes: Uint8Array): Result<Design[], JelajahFileError> {
  let total = 0;
  let isTooLarge = false;
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== 'manifest.json' && !name.startsWith('documents/')) return false;
        total += originalSize;
        if (originalSize > largestEntry || total > largestTotal) isTooLarge = true;
        return !isTooLarge;
      },
    });
  } catch {
    return fail({ code: 'not-a-file', detail: 'not a zip' });
  }
  if (isTooLarge) return fail({ code: 'too-large', detail: 'unpacks to more than is allowed' });
  const manifest = readManifest(entries['manifest.json']);
  if (!manifest.ok) return manifest;
  const designs: Design[] = [];
  for (const { id, path } of manifest.value.documents) {
    const entry = Object.hasOwn(entries, path) ? entries[path] : undefined;
    if (entry === undefined) return fail({ code: 'broken-document', detail: `${path} is missing` });
    const design = readDesignJson(entry);
    if (!design.ok) return fail({ code: 'broken-document', detail: path, document: design.error });
    if (design.value.id !== id)
      return fail({ code: 'broken-document', detail: `${path} is not ${id}` });
    designs.push(design.value);
  }
  return ok(designs);
}

function readManifest(
  entry: Uint8Array | undefined,
): Result<z.infer<typeof manifestSchema>, JelajahFileError> {
  if (entry === undefined) return fail({ code: 'not-a-file', detail: 'no manifest.json' });
  let value: unknown;
  try {
    value = JSON.parse(strFromU8(entry));
  } catch {
    return fail({ code: 'not-a-file', detail: 'manifest.json is not JSON' });
  }
  const parsed = manifestSchema.safeParse(value);
  if (!parsed.success) return fail({ code: 'not-a-file', detail: 'manifest.json is not ours' });
  if (parsed.data.version > fileVersion)
    return fail({ code: 'newer-version', detail: `version ${parsed.data.version}` });
  return ok(parsed.data);
}
