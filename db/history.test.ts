import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../design/canonical.ts';
import { setValue } from '../design/edit.ts';
import type { Design } from '../design/model/design.ts';
import type { Patch } from '../design/patch.ts';
import { isStorageError } from './errors.ts';
import type { Change } from './history.ts';
import { openStore, type Store } from './store.ts';
import { pickFrom, sampleDesign, sampleEdit } from './testing/sample.ts';
import { asDesign, inFolder, testClock, withStore } from './testing/store.ts';

const author = 'Sari';

let made = 0;
/** A design that no other run of a property has used. */
function fresh(): Design {
  made += 1;
  return sampleDesign(1_000_000 + made);
}

function slot(text: string) {
  return { text, origin: { kind: 'person' as const }, confirmed: null };
}

function begin(store: Store, seed = 1): Design {
  const document = sampleDesign(seed);
  store.designs.create({ document, author, kind: 'import' });
  return document;
}

function text(store: Store, id: string): string {
  return canonicalJson(store.designs.get(id).document);
}

/** Appends on whatever is newest. */
function edit(store: Store, designId: string, patch: Patch, more: Partial<Change> = {}) {
  const { revision } = store.designs.row(designId);
  return store.history.append({ designId, baseRevision: revision, patch, author, ...more });
}

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return isStorageError(error) ? error.code : String(error);
  }
  return 'no error';
}

describe('append', () => {
  test('stores the edit, its inverse and the headline together', () =>
    withStore({}, (store) => {
      const { id } = begin(store);
      const outcome = edit(store, id, setValue('/title', slot('Antrean cepat')));
      expect(outcome.revision).toBe(2);
      const { row, document } = store.designs.get(id);
      expect(row).toMatchObject({ revision: 2, title: 'Antrean cepat' });
      expect(document).toEqual(outcome.document);
      expect(store.history.verify(id)).toEqual([]);
    }));

  test('refuses a stale base with the newest number, and writes nothing', () =>
    withStore({}, (store) => {
      const { id } = begin(store);
      edit(store, id, setValue('/title', slot('satu')));
      const before = text(store, id);
      expect(() =>
        store.history.append({
          designId: id,
          baseRevision: 1,
          patch: setValue('/title', slot('dua')),
          author,
        }),
      ).toThrow(
        expect.objectContaining({
          code: 'CONFLICT',
          details: { designId: id, baseRevision: 1, currentRevision: 2 },
        }),
      );
      expect(text(store, id)).toBe(before);
      expect(store.history.list(id)).toHaveLength(2);
    }));

  test('refuses what cannot be applied, what is not valid, what is locked, what lies in the trash', () =>
    withStore({}, (store) => {
      const design = begin(store);
      const { id } = design;
      const before = text(store, id);
      const refused = (patch: Patch) => codeOf(() => edit(store, id, patch));
      expect(refused([{ op: 'remove', path: '/nothing' }])).toBe('INVALID_PATCH');
      expect(refused([{ op: 'remove', path: '' }])).toBe('INVALID_PATCH');
      expect(refused(setValue('/id', sampleDesign(2).id))).toBe('INVALID_PATCH');
      expect(refused([{ op: 'remove', path: '/title' }])).toBe('INVALID_DOCUMENT');
      expect(refused(setValue('/journey/weeks', -1))).toBe('INVALID_DOCUMENT');
      expect(text(store, id)).toBe(before);

      const cause = design.analysis.causes.order[0] ?? '';
      edit(store, id, setValue('/locks', [cause]));
      const locked = setValue(`/analysis/causes/items/${cause}/statement`, slot('x'));
      expect(refused(locked)).toBe('LOCKED');
      store.designs.trash(id);
      expect(refused(setValue('/title', slot('x')))).toBe('IN_TRASH');
      expect(codeOf(() => edit(store, 'dsn_aaaaaaaaaa', []))).toBe('NOT_FOUND');
    }));
});

describe('joining text edits', () => {
  const type = (store: Store, id: string, words: string, more: Partial<Change> = {}) =>
    edit(store, id, setValue('/title', slot(words)), { coalesce: '/title', ...more });

  test('a second of one author on one path is one revision, whose undo restores the start', () =>
    withStore({}, (store, clock) => {
      const { id } = begin(store);
      const start = text(store, id);
      type(store, id, 'A');
      for (const words of ['An', 'Ant', 'Antr', 'Antre']) {
        clock.forward(1000);
        expect(type(store, id, words).joined).toBe(true);
      }
      // Each acknowledged edit has a number of its own, so that a stale base is always noticed.
      const { revision } = store.designs.row(id);
      expect(revision).toBe(6);
      expect(store.history.list(id).map((one) => [one.revision, one.baseRevision])).toEqual([
        [6, 1],
        [1, 0],
      ]);
      const end = text(store, id);
      const undone = store.history.undo({ designId: id, baseRevision: 6, author });
      expect(text(store, id)).toBe(start);
      store.history.redo({ designId: id, baseRevision: undone.revision, author });
      expect(text(store, id)).toBe(end);
      expect(store.history.verify(id)).toEqual([]);
    }));

  test('a pause, another author, another path, another kind, a name or a seal ends joining', () =>
    withStore({}, (store, clock) => {
      const { id } = begin(store);
      type(store, id, 'a');
      clock.forward(1001);
      expect(type(store, id, 'b').joined).toBe(false);
      expect(type(store, id, 'c', { author: 'Budi' }).joined).toBe(false);
      const agency = setValue('/agency', slot('x'));
      expect(edit(store, id, agency, { author: 'Budi', coalesce: '/agency' }).joined).toBe(false);
      expect(edit(store, id, agency, { author: 'Budi' }).joined).toBe(false);
      expect(type(store, id, 'd', { kind: 'proposal' }).joined).toBe(false);
      expect(type(store, id, 'e').joined).toBe(false);
      store.history.name(id, { name: 'Versi 1', author });
      expect(type(store, id, 'f').joined).toBe(false);
      const sealed = store.history.seal(id);
      expect(type(store, id, 'g').joined).toBe(false);
      expect(asDesign(store.history.at(id, sealed)).title.text).toBe('f');
      expect(store.history.versions(id)).toMatchObject([{ versionName: 'Versi 1' }]);
      expect(store.history.verify(id)).toEqual([]);
    }));

  test('edits of any shape join into one whose inverse restores the original', () =>
    withStore({}, (store) => {
      fc.assert(
        fc.property(fc.integer(), fc.integer({ min: 2, max: 6 }), (seed, count) => {
          const pick = pickFrom(seed);
          const document = fresh();
          const { id } = store.designs.create({ document, author });
          for (let i = 0; i < count; i += 1) {
            const now = asDesign(store.designs.get(id).document);
            edit(store, id, sampleEdit(now, pick), { coalesce: 'any' });
          }
          expect(store.history.list(id)).toHaveLength(2);
          expect(store.history.verify(id)).toEqual([]);
          const { revision } = store.designs.row(id);
          store.history.undo({ designId: id, baseRevision: revision, author });
          expect(text(store, id)).toBe(canonicalJson(document));
        }),
        { seed: 7, numRuns: 40 },
      );
    }));
});

describe('undo and redo', () => {
  test('walk back and forth, forget what was undone after a new edit, and only append', () =>
    withStore({}, (store) => {
      const { id } = begin(store);
      const step = () => ({
        designId: id,
        baseRevision: store.designs.row(id).revision,
        author,
      });
      const title = () => asDesign(store.designs.get(id).document).title.text;
      edit(store, id, setValue('/title', slot('satu')), { label: { key: 'edit.title' } });
      edit(store, id, setValue('/title', slot('dua')));
      expect(store.history.undoState(id).undo?.revision).toBe(3);
      store.history.undo(step());
      expect([title(), store.history.undoState(id)]).toEqual([
        'satu',
        {
          undo: { revision: 2, kind: 'edit', label: { key: 'edit.title' } },
          redo: { revision: 4 },
        },
      ]);
      store.history.redo(step());
      expect(title()).toBe('dua');
      store.history.undo(step());
      store.history.undo(step());
      expect(codeOf(() => store.history.undo(step()))).toBe('NOTHING_TO_UNDO');
      store.history.redo(step());
      expect(title()).toBe('satu');
      edit(store, id, setValue('/title', slot('tiga')));
      expect(codeOf(() => store.history.redo(step()))).toBe('NOTHING_TO_REDO');
      store.history.undo(step());
      expect(title()).toBe('satu');
      expect(store.history.list(id).map(({ kind }) => kind)).toEqual([
        'undo',
        'edit',
        'redo',
        'undo',
        'undo',
        'redo',
        'undo',
        'edit',
        'edit',
        'import',
      ]);
      expect(store.history.verify(id)).toEqual([]);
    }));

  test('any edits: undo all gives the first bytes, redo all the last, also after reopening', () =>
    inFolder(async (dataDir) => {
      const clock = testClock();
      let store = await openStore({ dataDir, now: clock.now });
      try {
        await fc.assert(
          fc.asyncProperty(fc.integer(), fc.integer({ min: 1, max: 12 }), async (seed, count) => {
            const pick = pickFrom(seed);
            const document = fresh();
            const { id } = store.designs.create({ document, author });
            const walk = (direction: 'undo' | 'redo'): number => {
              let steps = 0;
              while (store.history.undoState(id)[direction] !== null) {
                const baseRevision = store.designs.row(id).revision;
                store.history[direction]({ designId: id, baseRevision, author });
                steps += 1;
              }
              return steps;
            };
            for (let i = 0; i < count; i += 1) {
              const now = asDesign(store.designs.get(id).document);
              const joins = pick(3) === 0 ? { coalesce: 'typing' } : {};
              edit(store, id, sampleEdit(now, pick), joins);
              if (pick(4) === 0) clock.forward(2000);
              // Now and then an undo in between, so that the stacks are not only straight.
              if (pick(5) === 0) {
                const baseRevision = store.designs.row(id).revision;
                store.history.undo({ designId: id, baseRevision, author });
              }
            }
            const last = text(store, id);
            const hasRedo = store.history.undoState(id).redo !== null;
            const undone = walk('undo');
            expect(text(store, id)).toBe(canonicalJson(document));
            store.close();
            store = await openStore({ dataDir, now: clock.now });
            expect(text(store, id)).toBe(canonicalJson(document));
            for (let i = 0; i < undone; i += 1) {
              const baseRevision = store.designs.row(id).revision;
              store.history.redo({ designId: id, baseRevision, author });
            }
            expect(text(store, id)).toBe(last);
            expect(store.history.undoState(id).redo !== null).toBe(hasRedo);
            expect(store.history.verify(id)).toEqual([]);
          }),
          { seed: 20_261_122, numRuns: 25 },
        );
      } finally {
        store.close();
      }
    }));
});

describe('history', () => {
  test('every revision can be read again, across snapshots, and restored by appending', () =>
    withStore({}, (store, clock) => {
      const { id } = begin(store);
      const pick = pickFrom(3);
      const states = [text(store, id)];
      for (let i = 0; i < 120; i += 1) {
        clock.forward(5000);
        const now = asDesign(store.designs.get(id).document);
        edit(store, id, sampleEdit(now, pick));
        states.push(text(store, id));
      }
      states.forEach((state, index) => {
        expect(canonicalJson(store.history.at(id, index + 1))).toBe(state);
      });
      const outcome = store.history.restore({
        designId: id,
        baseRevision: 121,
        revision: 30,
        author,
        label: { key: 'history.restored', params: { revision: 30 } },
      });
      expect(outcome.revision).toBe(122);
      expect(text(store, id)).toBe(states[29]);
      store.history.undo({ designId: id, baseRevision: 122, author });
      expect(text(store, id)).toBe(states[120]);
      expect(store.history.list(id, { limit: 2 })).toMatchObject([
        { kind: 'undo', target: 122 },
        { kind: 'restore', target: 30, label: { key: 'history.restored' } },
      ]);
      expect(store.history.list(id, { before: 3 }).map(({ revision }) => revision)).toEqual([2, 1]);
      expect(store.history.verify(id)).toEqual([]);
      expect(codeOf(() => store.history.at(id, 999))).toBe('NOT_FOUND');
    }));

  test('verify notices a history that does not fit its document', () =>
    inFolder(async (dataDir) => {
      const { connect } = await import('./sql.ts');
      const store = await openStore({ dataDir });
      const { id } = begin(store);
      edit(store, id, setValue('/journey/weeks', 9));
      store.close();
      const raw = connect(`${dataDir}/jelajah.db`);
      raw.exec(`UPDATE revisions SET patch = replace(patch, '9', '8') WHERE revision = 2`);
      raw.close();
      await withStore({ dataDir }, (again) => {
        expect(again.history.verify(id)).toEqual(['the document differs from its history']);
      });
    }));
});
