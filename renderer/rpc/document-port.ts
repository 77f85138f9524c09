/** The document store's calls, carried by the contract. */
import { ORPCError } from '@orpc/client';
import type { OpenDesign } from '../../contract/index.ts';
import type { DocumentPort, Stored } from '../store/document-store.ts';
import { core } from './client.ts';

export function storedOf(open: OpenDesign): Stored {
  return {
    design: open.document,
    revision: open.revision,
    canUndo: open.canUndo,
    canRedo: open.canRedo,
  };
}

const refusals = new Set(['INVALID', 'LOCKED', 'NOT_FOUND', 'NOT_NOW']);

export function documentPort(designId: string): DocumentPort {
  return {
    load: async () => storedOf(await core.designs.get({ designId })),
    edit: ({ baseRevision, patch, coalesceKey }) =>
      core.designs.edit({
        designId,
        baseRevision,
        patch: [...patch],
        ...(coalesceKey === null ? {} : { coalesceKey }),
      }),
    undo: async () => storedOf(await core.designs.undo({ designId })),
    redo: async () => storedOf(await core.designs.redo({ designId })),
    classify: (error) => {
      if (!(error instanceof ORPCError) || !error.defined) return 'retry';
      const code = String(error.code);
      if (code === 'CONFLICT') return 'conflict';
      return refusals.has(code) ? 'refused' : 'retry';
    },
  };
}
