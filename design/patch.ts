/**
 * The edit is a patch with an inverse: JSON Patch operations (RFC 6902) over object keys.
 * Collections are keyed by id, so a pointer never names a position; a list (`order`, `locks`,
 * `causeIds`) is replaced as a whole.
 */
import { z } from 'zod';
import type { Json } from './canonical.ts';
import { parsePointer } from './pointer.ts';
import { fail, ok, type Result } from './result.ts';

const jsonSchema: z.ZodType<Json> = z.json();

export const operationSchema = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('add'), path: z.string().max(1000), value: jsonSchema }),
  z.strictObject({ op: z.literal('replace'), path: z.string().max(1000), value: jsonSchema }),
  z.strictObject({ op: z.literal('remove'), path: z.string().max(1000) }),
  z.strictObject({ op: z.literal('test'), path: z.string().max(1000), value: jsonSchema }),
]);
export type Operation = z.infer<typeof operationSchema>;

export const patchSchema = z.array(operationSchema).max(5000);
export type Patch = Operation[];

export interface PatchError {
  code: 'bad-pointer' | 'no-such-path' | 'already-there' | 'not-an-object' | 'test-failed';
  path: string;
}

export interface Patched {
  document: Json;
  /** Applying it to `document` gives back the document before, byte for byte in canonical form. */
  inverse: Patch;
}

type JsonObject = { [key: string]: Json };

function isObject(value: Json | undefined): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function isDeepEqual(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isDeepEqual(item, b[index]));
  }
  if (isObject(a) && isObject(b)) {
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length &&
      keys.every((key) => Object.hasOwn(b, key) && isDeepEqual(a[key], b[key]))
    );
  }
  return false;
}

/**
 * Copies the objects on the way to the last segment, so that the document before stays as it was. `own`: the
 * copies of this patch, which nobody else has seen: once copied is enough, however many operations follow.
 */
function setAt(
  document: Json,
  segments: readonly string[],
  own: Set<JsonObject>,
  change: (parent: JsonObject, key: string) => PatchError['code'] | null,
): Result<Json, PatchError['code']> {
  const [head, ...rest] = segments;
  if (head === undefined || !isObject(document)) return fail('not-an-object');
  const copy: JsonObject = own.has(document) ? document : { ...document };
  own.add(copy);
  if (rest.length === 0) {
    const code = change(copy, head);
    return code === null ? ok(copy) : fail(code);
  }
  if (!Object.hasOwn(copy, head)) return fail('no-such-path');
  const child = setAt(copy[head] ?? null, rest, own, change);
  if (!child.ok) return child;
  copy[head] = child.value;
  return ok(copy);
}

function applyOne(
  document: Json,
  operation: Operation,
  own: Set<JsonObject>,
): Result<Patched, PatchError> {
  const { path } = operation;
  const segments = parsePointer(path);
  if (segments === null || segments.length === 0) return fail({ code: 'bad-pointer', path });
  let inverse: Patch = [];
  const next = setAt(document, segments, own, (parent, key) => {
    const there = Object.hasOwn(parent, key);
    const before = parent[key] ?? null;
    switch (operation.op) {
      case 'add':
        if (there) return 'already-there';
        parent[key] = operation.value;
        inverse = [{ op: 'remove', path }];
        return null;
      case 'replace':
        if (!there) return 'no-such-path';
        parent[key] = operation.value;
        inverse = [{ op: 'replace', path, value: before }];
        return null;
      case 'remove':
        if (!there) return 'no-such-path';
        delete parent[key];
        inverse = [{ op: 'add', path, value: before }];
        return null;
      case 'test':
        return there && isDeepEqual(before, operation.value) ? null : 'test-failed';
    }
  });
  return next.ok ? ok({ document: next.value, inverse }) : fail({ code: next.error, path });
}

/** Applies all operations or none. The given document is never changed. */
export function applyPatch(
  document: Json,
  patch: readonly Operation[],
): Result<Patched, PatchError> {
  let current = document;
  const inverses: Patch[] = [];
  const own = new Set<JsonObject>();
  for (const operation of patch) {
    const next = applyOne(current, operation, own);
    if (!next.ok) return next;
    current = next.value.document;
    inverses.push(next.value.inverse);
  }
  return ok({ document: current, inverse: inverses.reverse().flat() });
}
