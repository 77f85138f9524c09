/**
 * The job that takes reviewers' files in: comments and decisions as one revision, changed texts as
 * proposals. All of it is stored at once or not at all, and the same file again brings nothing new.
 */
import { z } from 'zod';
import type { Message } from '../../contract/errors.ts';
import { type JobResult, jobResultSchema } from '../../contract/jobs.ts';
import { isStorageError } from '../../db/errors.ts';
import type { Store } from '../../db/store.ts';
import { toJson } from '../../design/edit.ts';
import { newId } from '../../design/ids.ts';
import type { Design } from '../../design/model/design.ts';
import { asDesign } from '../designs.ts';
import { invalid } from '../failures.ts';
import type { JobContext, JobHandler } from '../jobs/runner.ts';
import type { Services } from '../services.ts';
import type { FileToTake, ReadReview, TakenReviews } from '../tasks/review.ts';

export const reviewImportInputSchema = z.object({
  designId: z.string(),
  fileIds: z.array(z.string()).min(1),
});

type Imported = Extract<JobResult, { kind: 'reviewImport' }>;

const title = (key: string): Message => ({ key: `errors.work.${key}`, params: {} });

/** An edit of the user's may come in between; then the files are held against the newer text. */
const mostTries = 5;

export function reviewImportHandler(services: () => Services): JobHandler {
  return {
    recovery: 'restart',
    async run(stored, context) {
      const { store, tasks, measuring } = services();
      const { designId, fileIds } = reviewImportInputSchema.parse(stored);
      const done = importedBy(services(), context.jobId);
      if (done !== null) return done;
      store.designs.row(designId);
      const files = await readFiles(services(), designId, fileIds, context);
      for (let attempt = 1; ; attempt += 1) {
        context.signal.throwIfAborted();
        const { row, document } = store.designs.get(designId);
        const current = asDesign(document);
        const knownKeys = store.proposals.keys(designId);
        const acceptedKeys = store.proposals.keys(designId, ['accepted']);
        const toTake = files.map(({ isUnnumbered, ...file }) =>
          // A file that names no revision was made from a design.json: the one that is here.
          isUnnumbered ? { ...file, base: current } : file,
        );
        const taken = await naming(() =>
          tasks.run(
            'takeReviews',
            { current, files: toTake, knownKeys, acceptedKeys },
            context.signal,
          ),
        );
        context.progress(0.9, title('storing'));
        context.signal.throwIfAborted();
        try {
          const result = keep(services(), designId, row.revision, context.jobId, taken);
          if (result.revision !== null) measuring.touched(designId);
          return result;
        } catch (error) {
          if (!isStorageError(error, 'CONFLICT') || attempt >= mostTries) throw error;
        }
      }
    },
  };
}

/** What a job stored before it could say so; null: nothing. */
export function importedBy(
  { store }: { store: Pick<Store, 'reviewReports'> },
  jobId: string,
): Imported | null {
  const kept = store.reviewReports.get(jobId);
  const parsed = kept === null ? null : jobResultSchema.safeParse(kept);
  return parsed?.success === true && parsed.data.kind === 'reviewImport' ? parsed.data : null;
}

type Read = FileToTake & { isUnnumbered: boolean };

async function readFiles(
  { store, tasks }: Services,
  designId: string,
  fileIds: readonly string[],
  { signal, progress }: JobContext,
): Promise<Read[]> {
  const stateAt = (revision: number): Design | null => {
    try {
      return asDesign(store.history.at(designId, revision));
    } catch (error) {
      if (isStorageError(error, 'NOT_FOUND')) return null;
      throw error;
    }
  };
  const files: Read[] = [];
  for (const [at, fileId] of fileIds.entries()) {
    progress((at / fileIds.length) * 0.8, title('readingDocument'));
    const { file, bytes } = await store.files.get(fileId);
    const read = (base: Design | null): Promise<ReadReview> =>
      naming(() => tasks.run('readReview', { bytes, base }, signal), at + 1);
    let review = await read(null);
    const { designId: of, revision } = headOf(review);
    if (of !== null && of !== designId) throw unreadable('other-design', at + 1);
    const base = of === null || revision === null ? null : stateAt(revision);
    if (review.kind === 'docx' && !review.reviewed.hasFingerprints && base !== null) {
      review = await read(base);
    }
    files.push({
      name: file.name,
      read: review,
      base,
      revision: base === null ? null : revision,
      isUnnumbered: revision === null,
    });
  }
  return files;
}

function headOf(read: ReadReview): { designId: string | null; revision: number | null } {
  return read.kind === 'docx' ? read.reviewed : read.file;
}

/** Says which file it was, by its place: a name of a file may be a person's. */
async function naming<T>(work: () => Promise<T>, number = 1): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ReviewFileError') throw error;
    const code = 'code' in error ? String(error.code) : 'damaged';
    throw unreadable(code, number);
  }
}

function unreadable(code: string, file: number): ReturnType<typeof invalid> {
  return invalid(code, { key: `errors.review.${code}`, params: { file } });
}

function keep(
  { store, settings }: Services,
  designId: string,
  baseRevision: number,
  jobId: string,
  { patch, proposals, comments, decisions, report }: TakenReviews,
): Imported {
  return store.transaction(() => {
    const appended =
      patch.length === 0
        ? null
        : store.history.append({
            designId,
            baseRevision,
            patch,
            author: settings.get().profile.person,
            kind: 'import',
            label: { key: 'errors.work.reviewTaken', params: { count: report.files.length } },
          });
    store.proposals.add(
      designId,
      jobId,
      proposals.map((one) => ({ id: `prp_${newId('design').slice(4)}`, ...one })),
    );
    const result: Imported = {
      kind: 'reviewImport',
      designId,
      revision: appended?.revision ?? null,
      comments,
      proposals: proposals.length,
      decisions,
      report,
    };
    store.reviewReports.put(designId, jobId, toJson(result));
    return result;
  });
}
