/**
 * Parsing at the border: whatever comes in becomes a valid document or a typed error, never a throw.
 * *Valid* is schema, unique ids and links that exist; whether it is *good* is for the checks.
 */
import type { z } from 'zod';
import type { PartId } from './ids.ts';
import { type Design, designSchema, designVersion } from './model/design.ts';
import { type Series, seriesSchema } from './model/series.ts';
import { formatPointer } from './pointer.ts';
import { danglingReference, indexParts } from './references.ts';
import { fail, ok, type Result } from './result.ts';

export interface DocumentError {
  code:
    | 'not-json'
    | 'not-a-document'
    | 'newer-version'
    | 'invalid'
    | 'duplicate-id'
    | 'unknown-reference'
    | 'unknown-lock';
  /** JSON Pointer of the place. */
  path: string;
  /** English, for logs and developers; the interface shows the message key `errors.document.<code>`. */
  detail: string;
}

function readHead(value: unknown): { format: unknown; version: unknown } | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  const { format, version } = { format: undefined, version: undefined, ...value };
  return { format, version };
}

function parseDocument<T>(
  schema: z.ZodType<T>,
  format: string,
  version: number,
  value: unknown,
  locksOf: (document: T) => readonly PartId[],
): Result<T, DocumentError> {
  const head = readHead(value);
  if (head === null || head.format !== format) {
    return fail({ code: 'not-a-document', path: '', detail: `expected format ${format}` });
  }
  if (typeof head.version === 'number' && head.version > version) {
    return fail({
      code: 'newer-version',
      path: '/version',
      detail: `version ${head.version} is newer than ${version}`,
    });
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return fail({
      code: 'invalid',
      path: formatPointer((issue?.path ?? []).map(String)),
      detail: issue?.message ?? 'invalid',
    });
  }
  return checkLinks(parsed.data, locksOf);
}

function checkLinks<T>(
  document: T,
  locksOf: (document: T) => readonly PartId[],
): Result<T, DocumentError> {
  const index = indexParts(document);
  const { parts, duplicates } = index;
  const duplicate = duplicates[0];
  if (duplicate !== undefined) {
    return fail({
      code: 'duplicate-id',
      path: parts.get(duplicate) ?? '',
      detail: `${duplicate} is used twice`,
    });
  }
  const dangling = danglingReference(index);
  if (dangling !== null) {
    return fail({
      code: 'unknown-reference',
      path: dangling.path,
      detail: `${dangling.target} does not exist`,
    });
  }
  const lost = locksOf(document).find((id) => !parts.has(id));
  if (lost !== undefined)
    return fail({ code: 'unknown-lock', path: '/locks', detail: `${lost} does not exist` });
  return ok(document);
}

/** Parses a design from a JSON value. */
export function parseDesign(value: unknown): Result<Design, DocumentError> {
  return parseDocument(
    designSchema,
    'jelajah.design',
    designVersion,
    value,
    (design) => design.locks,
  );
}

/** Parses a micro series from a JSON value. */
export function parseSeries(value: unknown): Result<Series, DocumentError> {
  return parseDocument(seriesSchema, 'jelajah.series', 1, value, (series) => series.locks);
}

/** Parses a design from the text of a file. */
export function parseDesignText(text: string): Result<Design, DocumentError> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return fail({
      code: 'not-json',
      path: '',
      detail: error instanceof Error ? error.message : 'not JSON',
    });
  }
  return parseDesign(value);
}
