import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanDesign, shapes } from '../tests/generate/clean-design.ts';
import { cleanSeries } from '../tests/generate/clean-series.ts';
import { addProvenance } from '../tests/generate/provenance.ts';
import { type Random, randomOf } from '../tests/generate/random.ts';
import { canonicalJson, canonicalJsonPretty } from './canonical.ts';
import { newDesign } from './new-design.ts';
import { type DocumentError, parseDesign, parseDesignText, parseSeries } from './parse.ts';
import type { Result } from './result.ts';

const codes = [
  'not-json',
  'not-a-document',
  'newer-version',
  'invalid',
  'duplicate-id',
  'unknown-reference',
  'unknown-lock',
];

/** Parsed to an equal document, or refused with a typed error. */
function isSettled(parsed: Result<unknown, DocumentError>, given: unknown): boolean {
  if (parsed.ok) return canonicalJson(parsed.value) === canonicalJson(given);
  const { code, path, detail } = parsed.error;
  return codes.includes(code) && (path === '' || path.startsWith('/')) && detail !== '';
}

const oddities: readonly unknown[] = [
  null,
  true,
  -1,
  1.5,
  1e308,
  '',
  'teks',
  '\uD800',
  [],
  {},
  { order: [], items: {} },
  { order: ['act_aaaaaaaaaa'], items: {} },
  { text: 'a', origin: { kind: 'person' }, confirmed: null },
  'cau_aaaaaaaaaa',
  ['out_aaaaaaaaaa'],
  '2026-02-31',
];

type Tree = Record<string, unknown> | unknown[];

function isTree(value: unknown): value is Tree {
  return value !== null && typeof value === 'object';
}

/** Changes one random place of a document, in place. */
function mutate(document: unknown, random: Random): void {
  const places: Array<[Tree, string]> = [];
  const visit = (value: unknown): void => {
    if (!isTree(value)) return;
    for (const [key, item] of Object.entries(value)) {
      places.push([value, key]);
      visit(item);
    }
  };
  visit(document);
  const [tree, key] = random.pick(places);
  const put = (name: string, value: unknown): void => {
    Object.defineProperty(tree, name, {
      value,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  };
  const old = Object.entries(tree).find(([name]) => name === key)?.[1];
  switch (random.int(0, 4)) {
    case 0:
      if (Array.isArray(tree)) tree.splice(Number(key), 1);
      else delete tree[key];
      break;
    case 1:
      put(key, random.pick(oddities));
      break;
    case 2:
      put(random.pick(['colour', '__proto__', 'constructor', 'act_aaaaaaaaaa', '0']), old);
      break;
    case 3: {
      const [other, otherKey] = random.pick(places);
      put(key, Object.entries(other).find(([name]) => name === otherKey)?.[1] ?? null);
      break;
    }
    default:
      put(key, Array.isArray(old) ? [...old, ...old] : [old]);
  }
}

describe('parsing', () => {
  it('gives back every clean design and series as it was', () => {
    shapes.forEach((shape, seed) => {
      const design = addProvenance(cleanDesign(seed, shape), randomOf(seed));
      const parsed = parseDesignText(canonicalJsonPretty(design));
      expect(parsed.ok && canonicalJson(parsed.value) === canonicalJson(design), shape).toBe(true);
      const series = cleanSeries(seed);
      expect(isSettled(parseSeries(JSON.parse(JSON.stringify(series))), series)).toBe(true);
      expect(parseSeries(series).ok).toBe(true);
    });
    expect(parseDesign(newDesign('dsn_aaaaaaaaaa', 'id')).ok).toBe(true);
    expect(parseDesignText(`\uFEFF${JSON.stringify(newDesign('dsn_aaaaaaaaaa', 'en'))}`).ok).toBe(
      true,
    );
  });

  it('settles mutated documents, and refuses most of them', () => {
    let refused = 0;
    const bases = shapes.map((shape, seed) =>
      JSON.stringify(addProvenance(cleanDesign(seed, shape), randomOf(seed))),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (seed) => {
        const random = randomOf(seed);
        const document: unknown = JSON.parse(random.pick(bases));
        for (let count = random.int(1, 3); count > 0; count -= 1) mutate(document, random);
        const text = JSON.stringify(document);
        const given: unknown = JSON.parse(text);
        const parsed = parseDesignText(text);
        if (!parsed.ok) refused += 1;
        return isSettled(parsed, given);
      }),
      { seed: 21, numRuns: 60 },
    );
    expect(refused).toBeGreaterThan(25);
  });

  it('settles any JSON and any text', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => isSettled(parseDesign(value), value)),
      { seed: 22, numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => !parseDesignText(text).ok),
      { seed: 23, numRuns: 500 },
    );
    const text = JSON.stringify(cleanDesign(1, 'everything'));
    for (let end = 0; end < text.length; end += 4999)
      expect(parseDesignText(text.slice(0, end))).toMatchObject({
        ok: false,
        error: { code: 'not-json' },
      });
    expect(parseDesignText('['.repeat(200_000)).ok).toBe(false);
    expect(
      parseDesignText(
        `{"format":"jelajah.design","version":1,"x":${'['.repeat(5000)}${']'.repeat(5000)}}`,
      ).ok,
    ).toBe(false);
  });

  it('names what is wrong', () => {
    const base = (): Record<string, unknown> =>
      JSON.parse(JSON.stringify(cleanDesign(2, 'everything')));
    expect(parseDesign({ ...base(), format: 'jelajah.series' })).toMatchObject({
      error: { code: 'not-a-document' },
    });
    expect(parseDesign({ ...base(), version: 2 })).toMatchObject({
      error: { code: 'newer-version', path: '/version' },
    });
    expect(parseDesign({ ...base(), colour: 'red' })).toMatchObject({ error: { code: 'invalid' } });
    expect(parseDesign({ ...base(), locks: ['act_zzzzzzzzzz'] })).toMatchObject({
      error: { code: 'unknown-lock' },
    });
    const design = cleanDesign(2, 'everything');
    const outcome = Object.values(design.learners.outcomes.items)[0];
    outcome?.causeIds.push('cau_zzzzzzzzzz');
    expect(parseDesign(design)).toMatchObject({ error: { code: 'unknown-reference' } });
    outcome?.causeIds.pop();
    const id = design.journey.activities.order[0] ?? '';
    const twice = design.journey.activities.items[id]?.occurrences;
    const other = Object.values(design.journey.activities.items).find(
      ({ occurrences }) => occurrences !== twice,
    );
    if (twice === undefined || other === undefined) throw new Error('two activities expected');
    other.occurrences = JSON.parse(JSON.stringify(twice));
    expect(parseDesign(design)).toMatchObject({ error: { code: 'duplicate-id' } });
  });
});
