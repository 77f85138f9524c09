/** A design with all that belongs to it, for a `.jelajah` file: history, attachments, series, approved versions. */
import type { StoredApproval } from '../../db/approvals.ts';
import { isStorageError } from '../../db/errors.ts';
import { values } from '../../design/collection.ts';
import type { Design } from '../../design/model/design.ts';
import type { Series } from '../../design/model/series.ts';
import type { Services } from '../services.ts';
import type { WriteBundleTask } from '../tasks/bundle.ts';

/** Attached files beyond this are left out and named, so that the whole can be taken in again; their readings stay. */
const mostFileBytes = 80 * 1024 * 1024;

/** `design` is the state of that revision. Errors: those of the store. */
export async function gatherBundle(
  { store, settings }: Pick<Services, 'store' | 'settings'>,
  design: Design,
  revision: number,
): Promise<{ task: WriteBundleTask; leftOut: string[] }> {
  const author = settings.get().profile.person;
  const bundled = (
    document: Design | Series,
    upTo: number | undefined,
    approvals: readonly StoredApproval[],
  ): WriteBundleTask['documents'][number] => ({
    document,
    author,
    isAnonymous: false,
    history: store.bundles.history(document.id, upTo),
    approvals: approvals.map(({ designId: _, jobId: __, ...one }) => ({
      ...one,
      deciders: [...one.deciders],
      files: [...one.files],
    })),
    attachments: store.sources
      .list(document.id)
      .map(({ id, name, size }) => ({ sourceId: id, name, size })),
  });

  const approvals = store.approvals.list(design.id).filter((one) => one.revision <= revision);
  const documents = [
    bundled(design, revision, approvals),
    ...seriesOf(store, design).map((series) => bundled(series, undefined, [])),
  ];
  const attached = new Map(
    documents.flatMap(({ document }) =>
      store.sources.list(document.id).map((source) => [source.id, source] as const),
    ),
  );
  const wanted = [
    ...approvals.map((one) => one.package.sha256),
    ...[...attached.values()].sort((a, b) => a.size - b.size).map(({ fileHash }) => fileHash),
  ];
  const files: WriteBundleTask['files'] = [];
  const leftOut: string[] = [];
  let total = 0;
  for (const sha256 of new Set(wanted)) {
    const known = store.files.find(sha256);
    if (known === null) continue;
    if (total + known.size > mostFileBytes) {
      leftOut.push(known.name);
      continue;
    }
    const { file, bytes } = await store.files.get(sha256);
    total += file.size;
    files.push({ sha256, name: file.name, mediaType: file.mediaType, bytes });
  }
  const task: WriteBundleTask = {
    documents,
    patterns: [],
    sources: [...attached.keys()].map((id) => ({
      id,
      reading: store.sources.packed(id),
      images: store.sources.images(id),
    })),
    files,
  };
  return { task, leftOut };
}

/** Series that activities are worked through with, as far as they are here. */
function seriesOf(store: Services['store'], design: Design): Series[] {
  const ids = values(design.journey.activities).flatMap(({ microSeries = [] }) =>
    microSeries.map(({ seriesId }) => seriesId),
  );
  return [...new Set(ids)].flatMap((id) => {
    try {
      const { row, document } = store.designs.get(id);
      return document.format === 'jelajah.series' && row.shelf !== 'trashed' ? [document] : [];
    } catch (error) {
      if (isStorageError(error, 'NOT_FOUND')) return [];
      throw error;
    }
  });
}
