import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setValue } from '../../design/edit.ts';
import { newDesign } from '../../design/new-design.ts';
import { openStore, type Store } from '../store.ts';
import { sampleDesign } from '../testing/sample.ts';
import { inFolder, withStore } from '../testing/store.ts';
import { excerpt } from './highlight.ts';
import { searchQuery } from './query.ts';
import { fold, wordsOf } from './words.ts';

const author = 'Sari';

function slot(text: string) {
  return { text, origin: { kind: 'person' as const }, confirmed: null };
}

function add(store: Store, id: string, title: string, statement: string): string {
  const empty = newDesign(`dsn_${id.padEnd(10, 'a')}`, 'id');
  const document = {
    ...empty,
    title: slot(title),
    problem: { ...empty.problem, statement: slot(statement) },
  };
  return store.designs.create({ document, author }).id;
}

function titles(store: Store, input: string): string[] {
  return store.search.find(input).map(({ design }) => design.title);
}

/** Where the words of a question are marked in a text, as `[word]`. */
function marked(text: string, input: string): string | null {
  const query = searchQuery(input);
  const shown = query === null ? null : excerpt(text, query);
  return shown?.segments.map((one) => (one.match ? `[${one.text}]` : one.text)).join('') ?? null;
}

describe('find', () => {
  test('by beginnings of words, by related words, without diacritics, in any field', () =>
    withStore({}, (store) => {
      add(store, 'b', 'Antrean Dukcapil', 'Pelayanan loket lambat; pemohon menunggu');
      add(store, 'c', 'Kader gizi', 'Kader belum dapat mengukur tinggi badan');
      add(store, 'd', 'Café Pédagogi', 'Pelatihan jarak jauh');
      expect(titles(store, 'an')).toEqual(['Antrean Dukcapil']);
      expect(titles(store, 'duk ant')).toEqual(['Antrean Dukcapil']);
      expect(titles(store, 'melayani')).toEqual(['Antrean Dukcapil']);
      expect(titles(store, 'permohonan')).toEqual(['Antrean Dukcapil']);
      expect(titles(store, 'pengukuran')).toEqual(['Kader gizi']);
      expect(titles(store, 'ukur')).toEqual(['Kader gizi']);
      expect(titles(store, 'melatih')).toEqual(['Café Pédagogi']);
      expect(titles(store, 'CAFE pedagogi')).toEqual(['Café Pédagogi']);
      expect(titles(store, 'kader loket')).toEqual([]);
      expect(titles(store, '')).toEqual([]);
      expect(titles(store, ' ... ')).toEqual([]);
    }));

  test('a word in the title comes first, then what was edited last', () =>
    withStore({}, (store, clock) => {
      add(store, 'b', 'Pelatihan loket', 'x');
      clock.forward(1000);
      add(store, 'c', 'Lama', 'loket dan sekali lagi loket, pelatihan');
      clock.forward(1000);
      add(store, 'd', 'Baru', 'loket pelatihan');
      for (const input of ['loket', 'lo', 'melatih', 'dilatih loket']) {
        expect(titles(store, input)).toEqual(['Pelatihan loket', 'Baru', 'Lama']);
      }
    }));

  test('says where: path, part, and segments that are a piece of the text as it is', () =>
    withStore({}, (store) => {
      const design = sampleDesign(1);
      const [cause = ''] = design.analysis.causes.order;
      const text = 'Petugas belum pernah **dilatih** memakai aplikasi antrean';
      const path = `/analysis/causes/items/${cause}/statement`;
      store.designs.create({ document: design, author });
      const patch = setValue(path, slot(text));
      store.history.append({ designId: design.id, baseRevision: 1, patch, author });
      const [result] = store.search.find('pelatihan aplikasi');
      expect(result?.hits).toContainEqual({
        path,
        partId: cause,
        excerpt: {
          segments: [
            { text: 'Petugas belum pernah **', match: false },
            { text: 'dilatih', match: true },
            { text: '** memakai ', match: false },
            { text: 'aplikasi', match: true },
            { text: ' antrean', match: false },
          ],
          cutBefore: false,
          cutAfter: false,
          matches: 2,
        },
      });
    }));

  test('the brief is searched as it came, once', () =>
    withStore({}, (store) => {
      const empty = newDesign('dsn_aaaaaaaaaa', 'id');
      const sentence = 'Yth. Kepala Bidang, mohon bimtek tiga hari.';
      const sentences = {
        order: ['snt_aaaaaaaaaa'],
        items: { snt_aaaaaaaaaa: { text: sentence } },
      };
      const document = { ...empty, brief: { ...empty.brief, text: sentence, sentences } };
      store.designs.create({ document, author });
      const [result] = store.search.find('bimtek');
      expect(result?.hits.map(({ path }) => path)).toEqual(['/brief/text']);
    }));

  test('whatever is typed is text, never syntax', () =>
    withStore({}, (store) => {
      const id = add(store, 'b', 'NEAR and "kutip" OR bintang*', 'a:b ^c (d) -e + {f} \u0000 g');
      for (const input of ['"', '"a', 'NEAR(', 'title:x', 'a AND', '* ^ -', "';--", 'NOT kutip"']) {
        expect(() => store.search.find(input)).not.toThrow();
      }
      expect(store.search.find('NEAR "kutip" OR').map(({ design }) => design.id)).toEqual([id]);
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (input) => {
          store.search.find(input);
        }),
        { seed: 5, numRuns: 200 },
      );
    }));

  test('looks on the shelves asked for', () =>
    withStore({}, (store) => {
      const id = add(store, 'b', 'Loket', '');
      store.designs.archive(id);
      expect(titles(store, 'loket')).toEqual(['Loket']);
      expect(store.search.find('loket', { shelves: ['active'] })).toEqual([]);
      expect(store.search.find('loket', { kind: 'series' })).toEqual([]);
      store.designs.trash(id);
      expect(titles(store, 'loket')).toEqual([]);
      expect(store.search.find('loket', { shelves: ['trashed'] })).toHaveLength(1);
    }));
});

describe('the index', () => {
  test('follows after a flush, and forgets what is no longer there', () =>
    withStore({}, (store) => {
      const id = add(store, 'b', 'Loket', '');
      expect(store.search.waiting()).toBe(1);
      expect(store.search.flush()).toBe(0);
      const patch = setValue('/title', slot('Meja'));
      store.history.append({ designId: id, baseRevision: 1, patch, author });
      expect(store.search.waiting()).toBe(1);
      expect(titles(store, 'loket')).toEqual([]);
      expect(titles(store, 'meja')).toEqual(['Meja']);
      expect(store.search.waiting()).toBe(0);
    }));

  test('is brought up to date in turns, by a pause, when many wait', () => {
    const turns: { milliseconds: number; then: () => void }[] = [];
    const pause = (milliseconds: number, then: () => void) => {
      const turn = { milliseconds, then };
      turns.push(turn);
      return () => {
        turns.splice(turns.indexOf(turn), 1);
      };
    };
    return withStore({ pause }, (store) => {
      store.upkeep.start({ onError: (error) => expect.unreachable(String(error)) });
      for (let seed = 1; seed <= 10; seed += 1) {
        store.designs.create({ document: sampleDesign(seed), author });
      }
      const waits: number[] = [];
      for (;;) {
        const index = turns.findIndex(({ milliseconds }) => milliseconds <= 1500);
        const [turn] = index < 0 ? [] : turns.splice(index, 1);
        if (turn === undefined) break;
        turn.then();
        waits.push(turn.milliseconds, store.search.waiting());
      }
      const falling = Array.from({ length: 10 }, (_none, at) => [at === 0 ? 1500 : 0, 9 - at]);
      expect(waits).toEqual(falling.flat());
    });
  });

  test('knows after a restart what it had not yet indexed', () =>
    inFolder(async (dataDir) => {
      const store = await openStore({ dataDir });
      add(store, 'b', 'Loket', '');
      store.close();
      await withStore({ dataDir }, (again) => {
        expect(again.search.waiting()).toBe(1);
        expect(titles(again, 'loket')).toEqual(['Loket']);
        again.search.markAll();
        expect([again.search.waiting(), again.search.flush()]).toEqual([1, 0]);
        expect(titles(again, 'loket')).toEqual(['Loket']);
      });
    }));
});

describe('marks', () => {
  test('beginnings and related words', () => {
    expect(marked('Pelayanan di loket', 'layan')).toBe('[Pelayanan] di loket');
    expect(marked('Dilayani, melayani, layar', 'pelayanan')).toBe('[Dilayani], [melayani], layar');
    expect(marked('Pédagogi & e-learning', 'pedag lear')).toBe('[Pédagogi] & e-[learning]');
    expect(marked('tidak ada', 'loket')).toBeNull();
  });

  test('a long text is cut at words around the first match', () => {
    const text = `${'kata lain '.repeat(50)}loket ${'dan seterusnya '.repeat(50)}`;
    const query = searchQuery('loket');
    const shown = query === null ? null : excerpt(text, query);
    expect(shown).toMatchObject({ cutBefore: true, cutAfter: true, matches: 1 });
    const piece = shown?.segments.map((one) => one.text).join('') ?? '';
    expect(piece.length).toBeLessThanOrEqual(160);
    expect(` ${text}`).toContain(` ${piece} `);
  });

  test('segments are always a piece of the text, and marked where the index would match', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.nat(), (text, at) => {
        const words = wordsOf(text);
        for (const { word, start, end } of words) expect(fold(text.slice(start, end))).toBe(word);
        const target = words[at % Math.max(1, words.length)];
        if (target === undefined) return;
        const query = searchQuery(target.word);
        const shown = query === null ? null : excerpt(text, query);
        expect(shown?.matches).toBeGreaterThan(0);
        expect(text).toContain(shown?.segments.map((one) => one.text).join(''));
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});
