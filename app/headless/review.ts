/**
 * Reviewers' files into a design without a window or a database: the same reading as the window's job.
 * What earlier imports proposed lies beside the design, so that a file read again brings nothing new.
 */
import { z } from 'zod';
import { type Message, messageSchema } from '../../contract/errors.ts';
import type { ReviewImportReport } from '../../contract/review.ts';
import type { StoredProposal } from '../../db/proposals.ts';
import { editDesign } from '../../design/edit.ts';
import type { Design } from '../../design/model/design.ts';
import { patchSchema } from '../../design/patch.ts';
import { slotsOf } from '../../design/texts.ts';
import { togetherPatch } from '../drafting/acceptance.ts';
import { ReviewFileError } from '../review/review-error.ts';
import type { FileToTake } from '../tasks/review.ts';
import { tasks } from '../workers/tasks.ts';
import { input } from './problem.ts';

export interface ReviewInput {
  /** As the user named it. */
  path: string;
  /** Without its folder. */
  name: string;
  bytes: Uint8Array;
}

const proposalSchema = z.object({
  key: z.string().max(200),
  state: z.enum(['open', 'accepted']),
  by: z.string(),
  partId: z.string().nullable(),
  path: z.string().max(1000),
  title: messageSchema,
  changes: z.array(z.object({ path: z.string(), before: z.string(), after: z.string() })),
  patch: patchSchema,
});
export type HeadlessProposal = z.infer<typeof proposalSchema>;

const fileSchema = z.object({
  format: z.literal('jelajah.proposals'),
  version: z.literal(1),
  designId: z.string(),
  proposals: z.array(proposalSchema),
});

export interface HeadlessReview {
  /** With comments and decisions; with `accept`, also with every proposal that fits. */
  design: Design;
  /** Of this import and of earlier ones. */
  proposals: HeadlessProposal[];
  /** Proposals that are new. */
  found: number;
  /** Proposals that were applied now. */
  accepted: number;
  comments: number;
  decisions: number;
  report: ReviewImportReport;
}

/** What an earlier import left; null where that cannot be told, or it is of another design. */
export function readProposals(bytes: Uint8Array, design: Design): HeadlessProposal[] | null {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
  const parsed = fileSchema.safeParse(value);
  return parsed.success && parsed.data.designId === design.id ? parsed.data.proposals : null;
}

/** `proposals.json`. `wording`: of a title, for who reads the file. */
export function proposalsFile(
  { design, proposals }: HeadlessReview,
  wording: (title: Message) => string,
): object {
  return {
    format: 'jelajah.proposals',
    version: 1,
    designId: design.id,
    proposals: proposals.map((one) => ({ label: wording(one.title), ...one })),
  };
}

/**
 * Errors: Problem that names the file. There is no history here: files are held against the design as it
 * was before proposals of `earlier` imports were accepted.
 */
export async function importReviews(
  design: Design,
  files: readonly ReviewInput[],
  earlier: readonly HeadlessProposal[],
  accept: boolean,
): Promise<HeadlessReview> {
  const base = withoutAccepted(design, earlier);
  const toTake: FileToTake[] = [];
  for (const { path, name, bytes } of files) {
    const read = await readable(path, () => tasks.readReview({ bytes, base }));
    // Says which file it is, before any of them is taken in.
    const of = read.kind === 'docx' ? read.reviewed.designId : read.file.designId;
    if (of !== null && of !== design.id) throw input('errors.review.other-design', { file: path });
    toTake.push({ name, read, base, revision: null });
  }
  const knownKeys = earlier.map(({ key }) => key);
  const acceptedKeys = earlier.flatMap(({ key, state }) => (state === 'accepted' ? [key] : []));
  const taken = await tasks.takeReviews({
    current: design,
    files: toTake,
    knownKeys,
    acceptedKeys,
  });
  const { comments, decisions, report } = taken;
  const commented = changed(design, taken.patch);
  const fresh = taken.proposals.map(
    ({ title: { key, params }, ...one }): HeadlessProposal => ({
      ...one,
      title: { key, params: { ...params } },
      state: 'open',
    }),
  );
  // Accepted once, and taken back in the design since.
  const again = new Set(fresh.map(({ key }) => key));
  const all = [...earlier.filter(({ key }) => !again.has(key)), ...fresh];
  const told = { comments, decisions, report, found: fresh.length };
  if (!accept) return { ...told, design: commented, proposals: all, accepted: 0 };
  const open = all.filter(({ state }) => state === 'open');
  const { patch, accepted } = await togetherPatch(commented, open.map(asStored(design)));
  return {
    ...told,
    design: changed(commented, patch),
    proposals: all.map((one) => (accepted.includes(one.key) ? { ...one, state: 'accepted' } : one)),
    accepted: accepted.length,
  };
}

/** The texts that the reviewers had before them: each as it was before the first accepted proposal on it. */
function withoutAccepted(design: Design, earlier: readonly HeadlessProposal[]): Design {
  const base = structuredClone(design);
  const slots = new Map(slotsOf(base).map(({ path, slot }) => [path, slot]));
  const reset = new Set<string>();
  for (const { state, changes } of earlier) {
    if (state !== 'accepted') continue;
    for (const { path, before } of changes) {
      const slot = slots.get(path);
      if (slot !== undefined && !reset.has(path)) slot.text = before;
      reset.add(path);
    }
  }
  return base;
}

async function readable<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ReviewFileError)) throw error;
    throw input(`errors.review.${error.code}`, { file });
  }
}

function changed(design: Design, patch: Parameters<typeof editDesign>[1]): Design {
  if (patch.length === 0) return design;
  const edited = editDesign(design, patch);
  if (!edited.ok) throw new Error(`a review made a patch that does not fit: ${edited.error.kind}`);
  return edited.value.design;
}

/** Outside a store a proposal goes by its key. */
const asStored =
  ({ id }: Design) =>
  (one: HeadlessProposal): StoredProposal => ({
    ...one,
    id: one.key,
    designId: id,
    jobId: '',
    at: '',
    state: 'open',
  });
