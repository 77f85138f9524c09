/** What designs and series have in common: edits, their undoing, the shelf. */

import type { Message } from '../contract/errors.ts';
import type { Outcome } from '../db/history.ts';
import type { DesignRow as StoredRow } from '../db/rows.ts';
import type { Patch } from '../design/patch.ts';
import { stopWithdrawn } from './ai/withdrawn.ts';
import type { Services } from './services.ts';

export interface AskedEdit {
  baseRevision: number;
  patch: Patch;
  coalesceKey?: string | undefined;
  label?: Message | undefined;
}

export type DocumentActions = ReturnType<typeof documentActions>;

/** Each tells the lists that a document has changed. Errors: those of the store. */
export function documentActions(services: Services) {
  const { store, settings, measuring } = services;
  const author = (): string => settings.get().profile.person;
  const changed = (id: string, outcome: Outcome): Outcome => {
    measuring.touched(id);
    return outcome;
  };
  const newest = (id: string): number => store.designs.row(id).revision;
  return {
    author,
    edit: (id: string, { baseRevision, patch, coalesceKey, label }: AskedEdit): Outcome =>
      changed(
        id,
        store.history.append({
          designId: id,
          baseRevision,
          patch,
          author: author(),
          ...(coalesceKey === undefined ? {} : { coalesce: coalesceKey }),
          ...(label === undefined ? {} : { label }),
        }),
      ),
    undo: (id: string): Outcome =>
      changed(id, store.history.undo({ designId: id, baseRevision: newest(id), author: author() })),
    redo: (id: string): Outcome =>
      changed(id, store.history.redo({ designId: id, baseRevision: newest(id), author: author() })),
    restoreRevision: (id: string, at: { revision: number; baseRevision: number }): Outcome =>
      changed(id, store.history.restore({ designId: id, ...at, author: author() })),
    archive: (id: string): StoredRow => store.designs.archive(id),
    trash: (id: string): StoredRow => {
      const row = store.designs.trash(id);
      stopWithdrawn(services);
      return row;
    },
    /** From the trash back to where it came from; from the archive back to the active ones. */
    restore: (id: string): StoredRow =>
      store.designs.row(id).shelf === 'trashed'
        ? store.designs.untrash(id)
        : store.designs.unarchive(id),
    /** With its approved versions go their packages: names and numbers of who signed stand in them. */
    purge: async (id: string): Promise<{ purged: true }> => {
      const packages = store.approvals.list(id).map((one) => one.package.sha256);
      store.designs.purge(id);
      for (const sha256 of packages) await store.files.remove(sha256);
      return { purged: true };
    },
  };
}
