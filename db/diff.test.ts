import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, type Json } from '../design/canonical.ts';
import { applyPatch } from '../design/patch.ts';
import { diff } from './diff.ts';

/** JSON objects whose keys make good pointers (the domain refuses `__proto__` and its like). */
const { tree } = fc.letrec<{ tree: Json; object: Json }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Json>(null, true, 0, 1, '', 'a', []),
    fc.array(fc.constantFrom<Json>('x', 'y', 1), { maxLength: 3 }),
    tie('object'),
  ),
  object: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd/e', 'f~g', ''), tie('tree')),
}));
const object = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd/e', 'f~g'), tree, { maxKeys: 5 });

test('leads from any document to any other, and its inverse back', () => {
  fc.assert(
    fc.property(object, object, (from, to) => {
      const there = applyPatch(from, diff(from, to));
      if (!there.ok) return expect.unreachable(there.error.code);
      expect(canonicalJson(there.value.document)).toBe(canonicalJson(to));
      const back = applyPatch(there.value.document, there.value.inverse);
      expect(back.ok && canonicalJson(back.value.document)).toBe(canonicalJson(from));
    }),
    { seed: 4, numRuns: 500 },
  );
});

test('names only what differs', () => {
  const from = { a: { b: 1, c: [1, 2] }, d: 'x' };
  expect(diff(from, from)).toEqual([]);
  expect(diff(from, { a: { b: 2, c: [1, 2] }, e: null })).toEqual([
    { op: 'replace', path: '/a/b', value: 2 },
    { op: 'remove', path: '/d' },
    { op: 'add', path: '/e', value: null },
  ]);
});
