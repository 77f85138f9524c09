import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../design/canonical.ts';
import { setValue } from '../../design/edit.ts';
import { patternSchema } from '../../design/exchange/pattern.ts';
import { newDesign } from '../../design/new-design.ts';
import { contentOf } from '../../design/review-state.ts';
import { readDesignJson } from '../readers/design-json.ts';
import { sampleDesign, sampleMemo } from '../testing/sample-design.ts';
import { writeDesignJson } from '../writers/design-json.ts';
import { type Bundle, type BundledRevision, bareDocument } from './format.ts';
import { readBundle } from './read.ts';
import { writeBundle, writeJelajahFile } from './write.ts';

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
    const read = readBundle(bytes);
    if (!read.ok) throw new Error(read.error.detail);
    expect(read.value.documents.map(({ document }) => canonicalJson(document))).toEqual(
      designs.map(canonicalJson),
    );
    expect(Buffer.compare(writeJelajahFile(designs), bytes)).toBe(0);
  });

  test('a cut or altered file is an error, never a throw and never half', () => {
    const bytes = writeJelajahFile(designs);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
        const cut = readBundle(bytes.slice(0, at));
        expect(cut.ok).toBe(false);
        const altered = bytes.slice();
        altered[at] = value;
        const read = readBundle(altered);
        if (read.ok) expect(read.value.documents).toHaveLength(designs.length);
      }),
      { seed: 2, numRuns: 150 },
    );
  });

  test('names what is wrong', () => {
    const manifest = (value: unknown) =>
      readBundle(zipSync({ 'manifest.json': strToU8(JSON.stringify(value)) }));
    const documents = [{ kind: 'design', id: 'dsn_aaaaaaaaaa', path: 'documents/x.json' }];
    const errorOf = (result: ReturnType<typeof readBundle>) => !result.ok && result.error.code;
    expect(errorOf(manifest({}))).toBe('not-a-file');
    expect(errorOf(manifest({ format: 'jelajah.file', version: 2, documents }))).toBe(
      'newer-version',
    );
    expect(errorOf(manifest({ format: 'jelajah.file', version: 1, documents }))).toBe(
      'broken-document',
    );
    const bomb = zipSync({ 'documents/a.json': new Uint8Array(70 * 1024 * 1024) });
    expect(errorOf(readBundle(bomb))).toBe('too-large');
  });

  const at = '2026-03-02T01:00:00.000Z';
  const change = (revision: number, patch: BundledRevision['patch']): BundledRevision => ({
    revision,
    author: 'Penyusun (rekaan)',
    createdAt: at,
    updatedAt: at,
    kind: 'edit',
    label: null,
    target: null,
    undoTop: null,
    redoTop: null,
    below: null,
    name: null,
    patch,
  });
  const first = newDesign('dsn_aaaaaaaaaa', 'id');
  const last = { ...first, title: { ...first.title, text: 'Judul' } };
  const withHistory = (patch: BundledRevision['patch']): Bundle => ({
    documents: [
      {
        ...bareDocument(last),
        history: {
          first: JSON.parse(canonicalJson(first)),
          revisions: [change(1, []), change(2, patch)],
        },
      },
    ],
    patterns: [],
    sources: [],
    files: [],
  });

  test('history comes along, and is refused when it leads elsewhere', () => {
    const good = withHistory(setValue('/title/text', 'Judul'));
    const read = readBundle(writeBundle(good));
    expect(read).toEqual({ ok: true, value: good });
    for (const patch of [setValue('/title/text', 'Lain'), setValue('/tidak/ada', 1)]) {
      const bad = readBundle(writeBundle(withHistory(patch)));
      expect(!bad.ok && bad.error.code).toBe('broken-history');
    }
  });

  test('an approved version is of the state that it names, whatever the file says', () => {
    const good = withHistory(setValue('/title/text', 'Judul'));
    const [one] = good.documents;
    if (one === undefined) throw new Error('no document');
    const contentHash = createHash('sha256')
      .update(canonicalJson(contentOf(last)))
      .digest('hex');
    const approval = {
      id: 'apv_a',
      number: 2,
      revision: 2,
      contentHash,
      at,
      recordedBy: 'Pencatat (rekaan)',
      deciders: [],
      reason: '',
      package: { name: 'v2.zip', size: 1, sha256: 'a'.repeat(64) },
      files: [],
    };
    const read = (approvals: (typeof approval)[], document: Partial<typeof one> = {}) =>
      readBundle(writeBundle({ ...good, documents: [{ ...one, ...document, approvals }] }));
    // The first version's record may have been left out of an older file.
    expect(read([approval]).ok).toBe(true);
    const strange = change(3, [{ op: 'add', path: '/lain', value: 1 }]);
    const back = change(4, [{ op: 'remove', path: '/lain' }]);
    const detour = one.history && {
      history: { ...one.history, revisions: [...one.history.revisions, strange, back] },
    };
    const code = (result: ReturnType<typeof readBundle>) => !result.ok && result.error.code;
    expect(code(read([{ ...approval, contentHash: 'b'.repeat(64) }]))).toBe('broken-history');
    expect(code(read([{ ...approval, revision: 1 }]))).toBe('broken-history');
    expect(code(read([{ ...approval, revision: 9 }]))).toBe('broken-history');
    expect(code(read([{ ...approval, revision: 3 }], detour ?? {}))).toBe('broken-history');
    expect(code(read([approval, approval]))).toBe('broken-document');
    const twice = readBundle(writeBundle({ ...good, documents: [one, one] }));
    expect(code(twice)).toBe('broken-document');
  });

  test('patterns come along; one that is none, or another than it says, is refused', () => {
    const pattern = patternSchema.parse({
      format: 'jelajah.pattern',
      version: 1,
      id: 'pat_aaaaaaaaaa',
      ...{ language: 'id', title: 'Uji berkas', author: 'Komunitas (rekaan)', stage: null },
      reflections: [],
      activities: [
        {
          ...{ title: 'Uji', mode: 'formal', form: 'classical', jalur: null, abc: 'practice' },
          ...{ moment: 'new', occurrences: [], steps: '', workTask: '', noWorkTaskReason: '' },
          ...{ relevance: '', supporterRole: 'peer', supporter: '', supervisorGuide: '' },
          ...{
            peerGuide: '',
            proofs: [],
            connectivity: 'online',
            lowBandwidth: '',
            accessible: '',
          },
          cost: null,
        },
      ],
    });
    const bundle: Bundle = { documents: [], patterns: [pattern], sources: [], files: [] };
    const bytes = writeBundle(bundle);
    expect(readBundle(bytes)).toEqual({ ok: true, value: bundle });
    const path = 'patterns/pat_aaaaaaaaaa.json';
    const swapped = (value: unknown) =>
      readBundle(zipSync({ ...unzipSync(bytes), [path]: strToU8(JSON.stringify(value)) }));
    const code = (result: ReturnType<typeof readBundle>) => !result.ok && result.error.code;
    expect(code(swapped({ ...pattern, id: 'pat_bbbbbbbbbb' }))).toBe('broken-document');
    expect(code(swapped({ ...pattern, title: { text: 'x' } }))).toBe('broken-document');
    expect(code(swapped({ ...pattern, version: 2 }))).toBe('newer-version');
    const many = Array.from({ length: 201 }, () => pattern.activities[0]);
    expect(code(swapped({ ...pattern, activities: many }))).toBe('broken-document');
  });

  test('what a newer version adds is left unread; what it changes is said', () => {
    const entries = unzipSync(writeBundle(withHistory(setValue('/title/text', 'Judul'))));
    const changed = (change: (manifest: Record<string, unknown>) => void, more = {}) => {
      const manifest = JSON.parse(strFromU8(entries['manifest.json'] ?? new Uint8Array()));
      change(manifest);
      return readBundle(
        zipSync({ ...entries, 'manifest.json': strToU8(JSON.stringify(manifest)), ...more }),
      );
    };
    const newer = changed(
      (manifest) => Object.assign(manifest, { minor: 9, maps: [{ path: 'maps/a' }] }),
      { 'maps/a': new Uint8Array([1]), '../../etc/passwd': new Uint8Array([1]) },
    );
    expect(newer.ok && newer.value.documents[0]?.document.title.text).toBe('Judul');
    const path = 'documents/dsn_aaaaaaaaaa.json';
    const strange = strToU8(JSON.stringify({ ...last, something: 1 }));
    const code = (result: ReturnType<typeof readBundle>) => !result.ok && result.error.code;
    expect(code(changed((one) => Object.assign(one, { minor: 9 }), { [path]: strange }))).toBe(
      'newer-version',
    );
    expect(code(changed(() => {}, { [path]: strange }))).toBe('broken-document');
  });
});
