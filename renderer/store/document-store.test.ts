import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../design/canonical.ts';
import { addItem, editDesign, setValue } from '../../design/edit.ts';
import type { Design } from '../../design/model/design.ts';
import { newDesign, newIndicator } from '../../design/new-design.ts';
import type { Operation } from '../../design/patch.ts';
import { emptySlot } from '../../design/slot.ts';
import { applyToDesign } from './apply-edit.ts';
import { createDocumentStore, type DocumentPort, type Stored } from './document-store.ts';

class Conflict extends Error {}
class Refused extends Error {}
class Offline extends Error {}

/** A core in memory with the rules that bite: revisions, conflicts, validation. */
function memoryCore(first: Design) {
  let design = first;
  let revision = 1;
  const state = { failures: 0, edits: 0 };
  const stored = (): Stored => ({
    document: design,
    revision,
    canUndo: revision > 1,
    canRedo: false,
  });
  const write = (patch: readonly Operation[]): void => {
    const edited = editDesign(design, patch);
    if (!edited.ok) throw new Refused();
    design = edited.value.design;
    revision += 1;
  };
  const port: DocumentPort = {
    load: async () => stored(),
    async edit({ baseRevision, patch }) {
      state.edits += 1;
      if (state.failures > 0) {
        state.failures -= 1;
        throw new Offline();
      }
      if (baseRevision !== revision) throw new Conflict();
      write(patch);
      return { revision, canUndo: true, canRedo: false };
    },
    undo: async () => stored(),
    redo: async () => stored(),
    classify: (error) =>
      error instanceof Conflict ? 'conflict' : error instanceof Refused ? 'refused' : 'retry',
  };
  return { port, state, write, stored };
}

const title = (text: string): Operation[] => setValue('/title', { ...emptySlot(), text });
const start = (): Design => newDesign('dsn_aaaaaaaaaa', 'id');

describe('document store', () => {
  it('applies at once, and is saved only when the core has answered', async () => {
    const core = memoryCore(start());
    const store = createDocumentStore(core.stored(), core.port, applyToDesign);
    expect(store.edit(title('Satu'))).toBeNull();
    expect(store.getState().document.title.text).toBe('Satu');
    expect(store.getState().save).toBe('saving');
    await store.flush();
    expect(store.getState().save).toBe('saved');
    expect(canonicalJson(core.stored().document)).toBe(canonicalJson(store.getState().document));
  });

  it('sends edits in their order, each on the revision before it', async () => {
    const core = memoryCore(start());
    const store = createDocumentStore(core.stored(), core.port, applyToDesign);
    for (const word of ['a', 'b', 'c', 'd']) store.edit(title(word));
    await store.flush();
    expect(core.stored().document.title.text).toBe('d');
    expect(core.stored().revision).toBe(5);
    expect(store.getState().revision).toBe(5);
  });

  it('does not put an older state over an edit made while that state travels', async () => {
    const core = memoryCore(start());
    const { promise: travelling, resolve: arrive } = Promise.withResolvers<void>();
    const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
    const port: DocumentPort = {
      ...core.port,
      load: async () => {
        const older = core.stored();
        ask();
        await travelling;
        return older;
      },
    };
    const store = createDocumentStore(core.stored(), port, applyToDesign);
    const reloaded = store.reload();
    await asked;
    store.edit(title('Sementara itu'));
    // The core has stored the edit before the older state arrives, where nothing holds it back.
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    arrive();
    await reloaded;
    await store.flush();
    expect(store.getState().document.title.text).toBe('Sementara itu');
    expect(store.getState().revision).toBe(core.stored().revision);
    expect(core.stored().document.title.text).toBe('Sementara itu');
  });

  it('refuses what is not valid without changing anything', () => {
    const core = memoryCore(start());
    const store = createDocumentStore(core.stored(), core.port, applyToDesign);
    const error = store.edit(setValue('/journey/weeks', -1));
    expect(error?.kind).toBe('document');
    expect(store.getState().document.journey.weeks).toBe(0);
    expect(core.state.edits).toBe(0);
  });

  it('takes over a newer revision and applies the waiting edit on top of it', async () => {
    const core = memoryCore(start());
    const store = createDocumentStore(core.stored(), core.port, applyToDesign);
    core.write(setValue('/agency', { ...emptySlot(), text: 'Instansi lain (rekaan)' }));
    store.edit(title('Judul saya'));
    await store.flush();
    expect(core.stored().document.agency.text).toBe('Instansi lain (rekaan)');
    expect(core.stored().document.title.text).toBe('Judul saya');
    expect(store.getState().save).toBe('saved');
  });

  it('keeps the words of an edit that no longer fits, and shows them', async () => {
    const first = start();
    const added = editDesign(
      first,
      addItem('/problem/indicators', first.problem.indicators, 'ind_aaaaaaaaaa', newIndicator()),
    );
    if (!added.ok) throw new Error('the example is not valid');
    const core = memoryCore(added.value.design);
    const store = createDocumentStore(core.stored(), core.port, applyToDesign);
    core.write([
      { op: 'remove', path: '/problem/indicators/items/ind_aaaaaaaaaa' },
      { op: 'replace', path: '/problem/indicators/order', value: [] },
    ]);
    store.edit(
      setValue('/problem/indicators/items/ind_aaaaaaaaaa/name', {
        ...emptySlot(),
        text: 'Kata yang tidak boleh hilang',
      }),
    );
    await store.flush();
    expect(store.getState().rescued).toEqual(['Kata yang tidak boleh hilang']);
    expect(store.getState().save).toBe('conflict');
    store.dismissRescued();
    expect(store.getState().save).toBe('saved');
  });

  it('says that it is not saved while the core is away, and goes on when asked', async () => {
    const core = memoryCore(start());
    core.state.failures = 1;
    const store = createDocumentStore(core.stored(), core.port, applyToDesign);
    store.edit(title('Tahan'));
    await store.flush();
    expect(store.getState().save).toBe('offline');
    expect(store.getState().pendingCount).toBe(1);
    await store.flush();
    expect(store.getState().save).toBe('saved');
    expect(core.stored().document.title.text).toBe('Tahan');
    store.close();
  });
});
