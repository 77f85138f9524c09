/** Parts that a run suggests beside its texts and that need more than the answer: citations, activities. */
import { z } from 'zod';
import type { Design } from '../../design/model/design.ts';
import { valueAt } from '../../design/pointer.ts';
import { activitySuggestions, citationsOf } from '../stages/index.ts';
import type { Extras } from './kit.ts';
import type { Passage, RunInput, SuggestedPart } from './types.ts';

const sourceSchema = z.object({ path: z.string(), ids: z.array(z.string()) });

/** What one call's answer named, with the passages of that very call: `k1` means another in the next. */
export interface CitingCall {
  readonly extras: Extras;
  /** As they were sent: masked. */
  readonly passages: readonly Passage[];
}

/** Citations of the texts that were taken; each sentence once. */
export function citationsBeside(
  design: Design,
  calls: readonly CitingCall[],
  written: readonly string[],
  original: (passage: Passage) => Passage,
): SuggestedPart[] {
  const taken = new Set(written);
  const found = new Map<string, SuggestedPart>();
  for (const { extras, passages } of calls) {
    const cited = (extras.sources ?? []).flatMap((one) => {
      const read = sourceSchema.safeParse(one);
      if (!read.success || !taken.has(read.data.path)) return [];
      const text = valueAt(design, `${read.data.path}/text`);
      return typeof text === 'string' ? [{ text, ids: read.data.ids }] : [];
    });
    const plain = passages.map(original);
    for (const part of citationsOf(design, cited, plain, (text) => text)) {
      if (!found.has(part.partId)) found.set(part.partId, part);
    }
  }
  return [...found.values()];
}

/** Activities of the patterns that were chosen for a journey which the rules do not plan again. */
export async function activitiesBeside(
  { replan, plan }: Pick<RunInput, 'replan' | 'plan'>,
  design: Design,
  chosen: readonly string[],
): Promise<SuggestedPart[]> {
  const there = new Set(
    Object.values(design.journey.activities.items).map(({ patternId }) => patternId),
  );
  const fresh = chosen.filter((id) => !there.has(id));
  if (replan !== null || plan === undefined || fresh.length === 0) return [];
  return activitySuggestions(design, await plan(fresh), fresh);
}
