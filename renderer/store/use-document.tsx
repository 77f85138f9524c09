/** Hooks on the open design. */
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Collection } from '../../design/collection.ts';
import { addItem, moveItem, removePart, setValue, toJson } from '../../design/edit.ts';
import { newId, type PartId, type PartKind } from '../../design/ids.ts';
import type { Design } from '../../design/model/design.ts';
import type { Operation } from '../../design/patch.ts';
import { valueAt } from '../../design/pointer.ts';
import { editSlot, slotSchema } from '../../design/slot.ts';
import type { DocumentState, DocumentStore } from './document-store.ts';
import { useEditFailure } from './use-edit-failure.ts';

const StoreContext = createContext<DocumentStore | null>(null);

export function DocumentProvider(props: { store: DocumentStore; children: ReactNode }) {
  return <StoreContext value={props.store}>{props.children}</StoreContext>;
}

export function useDocumentStore(): DocumentStore {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('no open design');
  return store;
}

/** A part of the document's state; the component renders again when it changes. */
export function useDocumentState<T>(select: (state: DocumentState) => T): T {
  return useStore(useDocumentStore(), select);
}

/** A part of the open design. Select stable values (parts of the document), not new objects. */
export function useDesign<T>(select: (design: Design) => T): T {
  return useStore(useDocumentStore(), (state) => select(state.design));
}

/** The value at a pointer of the open design. */
export function useValue(path: string): unknown {
  return useStore(useDocumentStore(), (state) => valueAt(state.design, path));
}

/** True when the pointer lies in a locked part. */
export function useIsLocked(path: string): boolean {
  return useDesign((design) =>
    design.locks.some((id) => path.includes(`/${id}/`) || path.endsWith(`/${id}`)),
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
    const read = (path: string): unknown => valueAt(store.getState().design, path);
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
      remove: (id) => apply(removePart(store.getState().design, id)),
      setLocked: (id, isLocked) => {
        const { locks } = store.getState().design;
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
