/** Hooks on the open document: those of any, those of a design, those of a series. */
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Collection } from '../../design/collection.ts';
import { addItem, moveItem, removePart, setValue, toJson } from '../../design/edit.ts';
import { newId, type PartId, type PartKind } from '../../design/ids.ts';
import type { Design } from '../../design/model/design.ts';
import type { Series } from '../../design/model/series.ts';
import type { Operation } from '../../design/patch.ts';
import { valueAt } from '../../design/pointer.ts';
import { editSlot, slotSchema } from '../../design/slot.ts';
import type { AnyDocument, DocumentState, DocumentStore } from './document-store.ts';
import { useEditFailure } from './use-edit-failure.ts';

const StoreContext = createContext<DocumentStore | null>(null);
const DesignContext = createContext<DocumentStore<Design> | null>(null);
const SeriesContext = createContext<DocumentStore<Series> | null>(null);

export function DesignProvider(props: { store: DocumentStore<Design>; children: ReactNode }) {
  return (
    <DesignContext value={props.store}>
      <StoreContext value={props.store}>{props.children}</StoreContext>
    </DesignContext>
  );
}

export function SeriesProvider(props: { store: DocumentStore<Series>; children: ReactNode }) {
  return (
    <SeriesContext value={props.store}>
      <StoreContext value={props.store}>{props.children}</StoreContext>
    </SeriesContext>
  );
}

function opened<D>(store: DocumentStore<D> | null, what: string): DocumentStore<D> {
  if (store === null) throw new Error(`no open ${what}`);
  return store;
}

/** The store of whatever document is open. */
export function useDocumentStore(): DocumentStore {
  return opened(useContext(StoreContext), 'document');
}

export function useDesignStore(): DocumentStore<Design> {
  return opened(useContext(DesignContext), 'design');
}

export function useSeriesStore(): DocumentStore<Series> {
  return opened(useContext(SeriesContext), 'series');
}

/** A part of the document's state; the component renders again when it changes. */
export function useDocumentState<T>(select: (state: DocumentState) => T): T {
  return useStore(useDocumentStore(), select);
}

/** A part of the open design. Select stable values (parts of the document), not new objects. */
export function useDesign<T>(select: (design: Design) => T): T {
  return useStore(useDesignStore(), (state) => select(state.document));
}

/** The same of the open series. */
export function useSeries<T>(select: (series: Series) => T): T {
  return useStore(useSeriesStore(), (state) => select(state.document));
}

/** The same of whatever document is open. */
export function useDocument<T>(select: (document: AnyDocument) => T): T {
  return useStore(useDocumentStore(), (state) => select(state.document));
}

/** The value at a pointer of the open document. */
export function useValue(path: string): unknown {
  return useStore(useDocumentStore(), (state) => valueAt(state.document, path));
}

/** True when the pointer lies in a locked part. */
export function useIsLocked(path: string): boolean {
  return useDocument(({ locks }) =>
    locks.some((id) => path.includes(`/${id}/`) || path.endsWith(`/${id}`)),
  );
}

export interface Edits {
  /** Applies any patch; false when it was refused (the user has been told why). */
  apply(patch: readonly Operation[], coalesceKey?: string): boolean;
  set(path: string, value: unknown): boolean;
  /** Writes the text of a slot as the user's own. */
  setText(path: string, text: string): boolean;
  /** Adds an item and returns its id. */
  add(collectionPath: string, kind: PartKind, item: unknown, at?: number): PartId;
  move(collectionPath: string, id: PartId, to: number): boolean;
  remove(id: PartId): boolean;
  setLocked(id: PartId, isLocked: boolean): boolean;
  /** Confirms the text of a slot in the user's name. */
  confirm(path: string, name: string): boolean;
}

export function useEdit(): Edits {
  const store = useDocumentStore();
  const onFailure = useEditFailure();
  return useMemo(() => {
    const apply = (patch: readonly Operation[], coalesceKey?: string): boolean => {
      const error = store.edit(patch, coalesceKey);
      if (error !== null) onFailure(error);
      return error === null;
    };
    const read = (path: string): unknown => valueAt(store.getState().document, path);
    const collectionAt = (path: string): Collection<unknown> => read(path) as Collection<unknown>;
    return {
      apply,
      set: (path, value) =>
        JSON.stringify(read(path)) === JSON.stringify(value) || apply(setValue(path, value), path),
      setText: (path, text) => {
        const before = slotSchema.parse(read(path));
        if (before.text === text) return true;
        return apply(setValue(path, editSlot(before, text)), path);
      },
      add: (path, kind, item, at) => {
        const id = newId(kind);
        apply(addItem(path, collectionAt(path), id, item, at));
        return id;
      },
      move: (path, id, to) => apply(moveItem(path, collectionAt(path), id, to)),
      remove: (id) => apply(removePart(store.getState().document, id)),
      setLocked: (id, isLocked) => {
        const { locks } = store.getState().document;
        const next = isLocked ? [...new Set([...locks, id])] : locks.filter((lock) => lock !== id);
        return apply([{ op: 'replace', path: '/locks', value: toJson(next) }]);
      },
      confirm: (path, name) => {
        const before = slotSchema.parse(read(path));
        return apply(
          setValue(path, { ...before, confirmed: { name, at: new Date().toISOString() } }),
        );
      },
    };
  }, [store, onFailure]);
}
