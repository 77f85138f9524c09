import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../design/canonical.ts';
import { newDesign } from '../design/new-design.ts';
import { readJelajahFile, writeJelajahFile } from './jelajah-file.ts';
import { readDesignJson } from './readers/design-json.ts';
import { sampleDesign, sampleMemo } from './testing/sample-design.ts';
import { writeDesignJson } from './writers/design-json.ts';

describe('design.json', () => {
  test('loses nothing on the way out and in', () => {
    for (const design of [sampleDesign(), sampleMemo(), newDesign('dsn_aaaaaaaaaa', 'en')]) {
      const bytes = writeDesignJson(design);
      const read = readDesignJson(bytes);
      if (!read.ok) throw new Error(read.error.detail);
      expect(canonicalJson(read.value)).toBe(canonicalJson(design));
      expect(Buffer.compare(writeDesignJson(read.value), bytes)).toBe(0);
    }
  });

  test('keeps the order of parts, which sorting keys must not touch', () => {
    const design = sampleDesign();
    design.analysis.causes.order.reverse();
    const read = readDesignJson(writeDesignJson(design));
    expect(read.ok && read.value.analysis.causes.order).toEqual(design.analysis.causes.order);
  });

  test('bytes that are no design are an error, never a throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(readDesignJson(bytes).ok).toBe(false);
      }),
      { seed: 1, numRuns: 100 },
    );
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...writeDesignJson(sampleDesign())]);
    expect(readDesignJson(marked).ok).toBe(true);
  });
});

describe('.jelajah', () => {
  const designs = [sampleDesign(), newDesign('dsn_aaaaaaaaaa', 'en')];

  test('loses nothing on the way out and in, and is the same bytes each time', () => {
    const bytes = writeJelajahFile(designs);
    const read = readJelajahFile(bytes);
    if (!read.ok) throw new Error(read.error.detail);
    expect(read.value.map(canonicalJson)).toEqual(designs.map(canonicalJson));
    expect(Buffer.compare(writeJelajahFile(designs), bytes)).toBe(0);
  });

  test('a cut or altered file is an error, never a throw and never half', () => {
    const bytes = writeJelajahFile(designs);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
        const cut = readJelajahFile(bytes.slice(0, at));
        expect(cut.ok).toBe(false);
        const altered = bytes.slice();
        altered[at] = value;
        const read = readJelajahFile(altered);
        if (read.ok) expect(read.value).toHaveLength(designs.length);
      }),
      { seed: 2, numRuns: 150 },
    );
  });

  test('names what is wrong', () => {
    const manifest = (value: unknown) =>
      readJelajahFile(zipSync({ 'manifest.json': strToU8(JSON.stringify(value)) }));
    const documents = [{ kind: 'design', id: 'dsn_aaaaaaaaaa', path: 'documents/x.json' }];
    const errorOf = (result: ReturnType<typeof readJelajahFile>) => !result.ok && result.error.code;
    expect(errorOf(manifest({}))).toBe('not-a-file');
    expect(errorOf(manifest({ format: 'jelajah.file', version: 2, documents }))).toBe(
      'newer-version',
    );
    expect(errorOf(manifest({ format: 'jelajah.file', version: 1, documents }))).toBe(
      'broken-document',
    );
    const bomb = zipSync({ 'documents/a.json': new Uint8Array(70 * 1024 * 1024) });
    expect(errorOf(readJelajahFile(bomb))).toBe('too-large');
  });
});
