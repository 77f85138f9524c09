/**
 * The open document (a design or a micro series) in the window. Edits apply here at once and travel to the core one after the other,
 * each with the revision it was based on. Nothing is called saved before the core has said so.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Json } from '../../design/canonical.ts';
import type { EditError } from '../../design/edit.ts';
import type { Design } from '../../design/model/design.ts';
import type { Series } from '../../design/model/series.ts';
import type { Operation } from '../../design/patch.ts';
import type { Result } from '../../design/result.ts';

export type AnyDocument = Design | Series;

/** Applies an edit by the rules of the document's kind. */
export type ApplyEdit<D> = (document: D, patch: readonly Operation[]) => Result<D, EditError>;

export type SaveState = 'saved' | 'saving' | 'offline' | 'conflict';

/** Where a stored document stands. */
export interface Stand {
  revision: number;
  canUndo: boolean;
  canRedo: boolean;
}

/** What the core knows of a stored document. */
export interface Stored<D = Design> extends Stand {
  document: D;
}

/** The calls the store needs of the core; errors say whether trying again can help. */
export interface DocumentPort<D = Design> {
  load(): Promise<Stored<D>>;
  edit(input: {
    baseRevision: number;
    patch: readonly Operation[];
    coalesceKey: string | null;
  }): Promise<Stand>;
  undo(): Promise<Stored<D>>;
  redo(): Promise<Stored<D>>;
  /** `conflict`: another revision is newer; `refused`: the edit can never be stored; `retry`: no answer. */
  classify(error: unknown): 'conflict' | 'refused' | 'retry';
}

interface Pending {
  patch: readonly Operation[];
  coalesceKey: string | null;
}

export interface DocumentState<D = AnyDocument> extends Stored<D> {
  save: SaveState;
  /** When the core last acknowledged, or null before the first edit. */
  savedAt: string | null;
  /** Edits that could not be applied to the newest revision, kept so that no word is lost. */
  rescued: readonly string[];
  pendingCount: number;
}

type Readable<S> = Pick<StoreApi<S>, 'getState' | 'getInitialState' | 'subscribe'>;

/** Only read from outside, so that a store of designs serves wherever any document does. */
export interface DocumentStore<D = AnyDocument> extends Readable<DocumentState<D>> {
  /** Applies an edit; returns why not when it is refused. */
  edit(patch: readonly Operation[], coalesceKey?: string): EditError | null;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Resolves when everything is acknowledged or cannot be sent for now. */
  flush(): Promise<void>;
  /** Takes over what the core has now (after a job, a restore, an import). */
  reload(): Promise<void>;
  dismissRescued(): void;
  close(): void;
}

const retryDelays = [500, 1000, 2000, 5000, 10_000];

function textsOf(value: Json): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (value !== null && typeof value === 'object') {
    return typeof value.text === 'string'
      ? textsOf(value.text)
      : Object.values(value).flatMap(textsOf);
  }
  return [];
}

export function createDocumentStore<D extends AnyDocument>(
  initial: Stored<D>,
  port: DocumentPort<D>,
  applyEdit: ApplyEdit<D>,
): DocumentStore<D> {
  const store = createStore<DocumentState<D>>(() => ({
    ...initial,
    save: 'saved',
    savedAt: null,
    rescued: [],
    pendingCount: 0,
  }));
  const queue: Pending[] = [];
  let running: Promise<void> | null = null;
  let attempts = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;

  const publish = (): void => {
    store.setState({ pendingCount: queue.length });
  };

  /** Takes over a stored document and applies again what is still waiting. */
  const takeOver = (newest: Stored<D>): void => {
    let { document } = newest;
    const kept: Pending[] = [];
    const rescued: string[] = [];
    for (const pending of queue) {
      const edited = applyEdit(document, pending.patch);
      if (edited.ok) {
        document = edited.value;
        kept.push(pending);
      } else {
        rescued.push(...pending.patch.flatMap((op) => ('value' in op ? textsOf(op.value) : [])));
      }
    }
    queue.splice(0, queue.length, ...kept);
    store.setState((state) => ({
      ...newest,
      document,
      pendingCount: queue.length,
      save: rescued.length > 0 ? 'conflict' : state.save,
      rescued: [...state.rescued, ...rescued],
    }));
  };
  const rebase = async (): Promise<void> => takeOver(await port.load());

  const sendAll = async (): Promise<void> => {
    while (queue.length > 0 && !isClosed) {
      const next = queue[0];
      if (next === undefined) return;
      store.setState({ save: 'saving' });
      try {
        const answer = await port.edit({ baseRevision: store.getState().revision, ...next });
        queue.shift();
        attempts = 0;
        store.setState({
          ...answer,
          savedAt: new Date().toISOString(),
          pendingCount: queue.length,
        });
      } catch (error) {
        const kind = port.classify(error);
        if (kind === 'conflict') {
          await rebase();
        } else if (kind === 'refused') {
          queue.shift();
          const lost = next.patch.flatMap((op) => ('value' in op ? textsOf(op.value) : []));
          store.setState((state) => ({ rescued: [...state.rescued, ...lost], save: 'conflict' }));
          await rebase();
        } else {
          throw error;
        }
      }
    }
    const { rescued } = store.getState();
    store.setState({ save: rescued.length > 0 ? 'conflict' : 'saved' });
  };

  const start = (work: () => Promise<void>): Promise<void> => {
    clearTimeout(timer);
    running = work()
      .catch(() => {
        store.setState({ save: 'offline' });
        const delay = retryDelays[Math.min(attempts, retryDelays.length - 1)] ?? 10_000;
        attempts += 1;
        if (!isClosed) timer = setTimeout(() => void pump(), delay);
      })
      .finally(() => {
        running = null;
      });
    return running;
  };
  const pump = (): Promise<void> => {
    clearTimeout(timer);
    return running ?? start(sendAll);
  };

  /**
   * One thing at a time: an edit made while another state travels here waits in the queue, or that
   * state would be applied over a newer one.
   */
  const afterAll = async (work: () => Promise<void>): Promise<void> => {
    do await pump();
    while (running !== null);
    await start(work);
  };

  const travel = (call: () => Promise<Stored<D>>): Promise<void> =>
    afterAll(async () => {
      if (queue.length > 0) return;
      store.setState({ save: 'saving' });
      try {
        takeOver(await call());
        store.setState({ savedAt: new Date().toISOString() });
      } catch (error) {
        if (port.classify(error) !== 'conflict') throw error;
        await rebase();
      }
      await sendAll();
    });

  return Object.assign(store, {
    edit(patch: readonly Operation[], coalesceKey?: string): EditError | null {
      const edited = applyEdit(store.getState().document, patch);
      if (!edited.ok) return edited.error;
      queue.push({ patch, coalesceKey: coalesceKey ?? null });
      store.setState({
        document: edited.value,
        save: 'saving',
        canUndo: true,
        canRedo: false,
      });
      publish();
      void pump();
      return null;
    },
    undo: () => travel(port.undo),
    redo: () => travel(port.redo),
    flush: () => pump(),
    reload: () =>
      afterAll(async () => {
        await rebase();
        await sendAll();
      }),
    dismissRescued(): void {
      store.setState((state) => ({
        rescued: [],
        save: state.save === 'conflict' ? 'saved' : state.save,
      }));
    },
    close(): void {
      isClosed = true;
      clearTimeout(timer);
    },
  });
}
