import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, type Json } from './canonical.ts';
import { applyPatch, type Operation, patchSchema } from './patch.ts';
import { formatPointer, parsePointer, valueAt } from './pointer.ts';

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
const key = fc.string({ maxLength: 4 }).filter((text) => !forbidden.has(text));
const json = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.string(),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;
const object = fc.dictionary(key, json, { maxKeys: 5, noNullPrototype: true });

/** Pointers of everything inside objects: what operations may name. */
function pointersOf(value: Json, path: string[] = []): string[] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, item]) => [
    formatPointer([...path, name]),
    ...pointersOf(item, [...path, name]),
  ]);
}

/** Turns random numbers into an operation that mostly fits the document. */
function operationFor(document: Json, choice: number, value: Json, name: string): Operation {
  const pointers = pointersOf(document);
  const path = pointers[choice % Math.max(1, pointers.length)] ?? formatPointer([name]);
  switch (choice % 5) {
    case 0:
      return { op: 'remove', path };
    case 1:
      return { op: 'replace', path, value };
    case 2:
      return { op: 'add', path: path + formatPointer([name]), value };
    case 3:
      return { op: 'add', path: formatPointer([name]), value };
    default: {
      const there = valueAt(document, path);
      return { op: 'test', path, value: there === undefined ? value : (there as Json) };
    }
  }
}

describe('patches', () => {
  it('are undone by their inverses, byte for byte', () => {
    fc.assert(
      fc.property(
        object,
        fc.array(fc.tuple(fc.nat(), json, key), { maxLength: 10 }),
        (start, choices) => {
          const before = canonicalJson(start);
          let document: Json = start;
          const inverses: Operation[][] = [];
          for (const [choice, value, name] of choices) {
            const patched = applyPatch(document, [operationFor(document, choice, value, name)]);
            if (!patched.ok) continue;
            document = patched.value.document;
            inverses.push(patched.value.inverse);
          }
          if (canonicalJson(start) !== before) return false;
          for (const inverse of inverses.reverse()) {
            const undone = applyPatch(document, inverse);
            if (!undone.ok) return false;
            document = undone.value.document;
          }
          return canonicalJson(document) === before;
        },
      ),
      { seed: 1, numRuns: 1000 },
    );
  });

  it('are undone as a whole, also when one patch touches a place several times', () => {
    fc.assert(
      fc.property(
        object,
        fc.array(fc.tuple(fc.nat(), json, key), { minLength: 2, maxLength: 6 }),
        (start, choices) => {
          let document: Json = start;
          const patch: Operation[] = [];
          for (const [choice, value, name] of choices) {
            const operation = operationFor(document, choice, value, name);
            const next = applyPatch(document, [operation]);
            if (!next.ok) continue;
            patch.push(operation);
            document = next.value.document;
          }
          const whole = applyPatch(start, patch);
          if (!whole.ok || canonicalJson(whole.value.document) !== canonicalJson(document))
            return false;
          const undone = applyPatch(whole.value.document, whole.value.inverse);
          return undone.ok && canonicalJson(undone.value.document) === canonicalJson(start);
        },
      ),
      { seed: 2, numRuns: 1000 },
    );
  });

  it('are applied whole or not at all', () => {
    const start = { a: { b: 1 }, list: [1] };
    const patched = applyPatch(start, [
      { op: 'replace', path: '/a/b', value: 2 },
      { op: 'remove', path: '/a/c' },
    ]);
    expect(patched).toEqual({ ok: false, error: { code: 'no-such-path', path: '/a/c' } });
    expect(start).toEqual({ a: { b: 1 }, list: [1] });
  });

  it.each([
    [{ op: 'add', path: '/a', value: 1 }, 'already-there'],
    [{ op: 'replace', path: '/x', value: 1 }, 'no-such-path'],
    [{ op: 'remove', path: '/a/x/y' }, 'no-such-path'],
    [{ op: 'add', path: '/list/0', value: 1 }, 'not-an-object'],
    [{ op: 'replace', path: '', value: 1 }, 'bad-pointer'],
    [{ op: 'add', path: 'a', value: 1 }, 'bad-pointer'],
    [{ op: 'add', path: '/__proto__/x', value: 1 }, 'bad-pointer'],
    [{ op: 'add', path: '/a/constructor', value: 1 }, 'bad-pointer'],
    [{ op: 'test', path: '/a/b', value: '1' }, 'test-failed'],
  ] as const)('%j is refused as %s', (operation, code) => {
    expect(patchSchema.safeParse([operation]).success).toBe(true);
    expect(applyPatch({ a: { b: 1 }, list: [1] }, [operation])).toMatchObject({
      ok: false,
      error: { code },
    });
  });
});

describe('pointers', () => {
  it('name any path of keys and find their way back', () => {
    fc.assert(
      fc.property(fc.array(fc.string().filter((text) => !forbidden.has(text))), (segments) => {
        expect(parsePointer(formatPointer(segments))).toEqual(segments);
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});
