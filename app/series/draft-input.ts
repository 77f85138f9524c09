/** What the jobs on a series are told, and what drafting with a model hands back. */
import { z } from 'zod';
import { connectionSchema } from '../../contract/drafting.ts';
import type { Message } from '../../contract/errors.ts';
import { type MicroScope, microScopeSchema } from '../../contract/series.ts';
import type { Series } from '../../design/model/series.ts';
import type { JobContext } from '../jobs/runner.ts';

export const microDraftInputSchema = z.object({
  /** The series: jobs are found by this name. */
  designId: z.string(),
  /** The user's own words for a part are kept beside the job (`store.jobs.words`). */
  scope: microScopeSchema,
  connection: connectionSchema,
  /** With a model: the connection of the settings that was chosen when it began. */
  connectionId: z.string().nullable().default(null),
  ceiling: z.object({ rupiah: z.number(), tokens: z.number() }).partial().default({}),
});
export type MicroDraftInput = z.infer<typeof microDraftInputSchema>;

/** What drafting with a model works with besides the services. */
export interface ModelDraftTools {
  readonly job: JobContext;
  /** What the rules made of the same scope: complete by itself. What fails keeps its texts. */
  readonly base: Series;
  /** Its modules as they are stored, in the order of `base.sources`. */
  readonly packed: readonly Uint8Array[];
  /** With the user's words. */
  readonly scope: MicroScope;
}

export interface ModelDrafted {
  /** Of the same id; what it changed in `base` is brought into the series by the caller. */
  readonly series: Series;
  readonly written: number;
  readonly refused: number;
  /** Why it ended early. */
  readonly ended: Message | null;
  /** It ran to its end, but nothing of it could be used: why. */
  readonly nothing: Message | null;
  /** The name that history and proposals show. */
  readonly by: string;
}

/** The scope as it may stand in a job's row, and the words that may not. */
export function splitMicroScope(scope: MicroScope): {
  scope: MicroScope;
  words: string | undefined;
} {
  if (scope.kind !== 'part') return { scope, words: undefined };
  return { scope: { ...scope, instruction: '' }, words: scope.instruction };
}

export function joinMicroScope(scope: MicroScope, words: string | null): MicroScope {
  return scope.kind === 'part' ? { ...scope, instruction: words ?? '' } : scope;
}
