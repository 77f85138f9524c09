/** The document store's calls for a design and for a micro series, carried by the contract. */
import { ORPCError } from '@orpc/client';
import type { OpenDesign, OpenSeries } from '../../contract/index.ts';
import type { Series } from '../../design/model/series.ts';
import type { DocumentPort, Stored } from '../store/document-store.ts';
import { core } from './client.ts';

export function storedOf(open: OpenDesign): Stored {
  return {
    document: open.document,
    revision: open.revision,
    canUndo: open.canUndo,
    canRedo: open.canRedo,
  };
}

export function storedSeriesOf(open: OpenSeries): Stored<Series> {
  return {
    document: open.document,
    revision: open.revision,
    canUndo: open.canUndo,
    canRedo: open.canRedo,
  };
}

const refusals = new Set(['INVALID', 'LOCKED', 'NOT_FOUND', 'NOT_NOW']);

const classify: DocumentPort['classify'] = (error) => {
  if (!(error instanceof ORPCError) || !error.defined) return 'retry';
  const code = String(error.code);
  if (code === 'CONFLICT') return 'conflict';
  return refusals.has(code) ? 'refused' : 'retry';
};

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
    classify,
  };
}

export function seriesPort(seriesId: string): DocumentPort<Series> {
  return {
    load: async () => storedSeriesOf(await core.series.get({ seriesId })),
    edit: ({ baseRevision, patch, coalesceKey }) =>
      core.series.edit({
        seriesId,
        baseRevision,
        patch: [...patch],
        ...(coalesceKey === null ? {} : { coalesceKey }),
      }),
    undo: async () => storedSeriesOf(await core.series.undo({ seriesId })),
    redo: async () => storedSeriesOf(await core.series.redo({ seriesId })),
    classify,
  };
}
