import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson, canonicalJsonPretty } from './canonical.ts';

it('writes equal documents as equal text, whatever the order of their keys', () => {
  expect(canonicalJson({ b: 1, a: { d: [2, { f: 1, e: undefined }], c: null } })).toBe(
    '{"a":{"c":null,"d":[2,{"f":1}]},"b":1}',
  );
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(turned)).toBe(canonicalJson(value));
    }),
    { seed: 1, numRuns: 300 },
  );
});

it('loses nothing, and can be written again the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(canonicalJson(JSON.parse(canonicalJsonPretty(value)))).toBe(text);
    }),
    { seed: 2, numRuns: 500 },
  );
});
