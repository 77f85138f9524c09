/** What a drafting job is told. A user's own words (the wish for one part) are kept beside it. */
import { z } from 'zod';
import { connectionSchema, type DraftScope, draftScopeSchema } from '../../contract/drafting.ts';
import type { Settings } from '../../contract/settings.ts';
import type { Design } from '../../design/model/design.ts';
import type { DraftTask } from '../tasks/draft.ts';

export const draftInputSchema = z.object({
  designId: z.string(),
  scope: draftScopeSchema,
  connection: connectionSchema,
  /** With a model: the connection of the settings that was chosen when it began. */
  connectionId: z.string().nullable().default(null),
  without: z.array(z.string()),
  ceiling: z.object({ rupiah: z.number(), tokens: z.number() }).partial().default({}),
});
export type DraftInput = z.infer<typeof draftInputSchema>;

/** The scope as it may stand in a job's row, and the words that may not. */
export function splitScope(scope: DraftScope): { scope: DraftScope; words: string | undefined } {
  if (scope.kind !== 'part') return { scope, words: undefined };
  return { scope: { ...scope, instruction: '' }, words: scope.instruction };
}

export function joinScope(scope: DraftScope, words: string | null): DraftScope {
  return scope.kind === 'part' ? { ...scope, instruction: words ?? '' } : scope;
}

/** The built-in draft of a design's brief. */
export function draftTaskOf(
  design: Design,
  { profile }: Settings,
  more: { without?: readonly string[]; prefer?: readonly string[] } = {},
): DraftTask {
  return {
    text: design.brief.text,
    format: 'auto',
    language: design.language,
    rules: design.rules,
    agency: profile.agency,
    unit: profile.unit,
    without: more.without ?? [],
    prefer: more.prefer ?? [],
  };
}
