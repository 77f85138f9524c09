/** Comments as threads: where each stands, which pass a filter. */
import { entries } from '../../design/collection.ts';
import type { PartId } from '../../design/ids.ts';
import type { Design } from '../../design/model/design.ts';
import type { ReviewItem } from '../../design/model/review.ts';
import { parsePointer, valueAt } from '../../design/pointer.ts';
import { indexParts } from '../../design/references.ts';
import { type StepName, stepOf } from '../steps/step-names.ts';

export interface Thread {
  id: PartId;
  item: ReviewItem;
  /** Pointer of the text or part it is about, where that is still there. */
  place: string | null;
  /** It was about something that is gone. */
  isGone: boolean;
  /** Null for the design as a whole. */
  step: StepName | null;
}

const isId = (segment: string): boolean => /^[a-z]{3}_[a-z2-7]{10}$/.test(segment);

/** The innermost part that a pointer lies in, or null. */
export function partOf(path: string): PartId | null {
  return (parsePointer(path) ?? []).findLast(isId) ?? null;
}

/** All comments with their places, the open ones first, the newest first among equals. */
export function threadsOf(design: Design): Thread[] {
  const { parts } = indexParts(design);
  const rank = { open: 0, rejected: 1, resolved: 1 };
  return entries(design.reviewItems)
    .map(([id, item], index) => {
      const text = item.path !== undefined && valueAt(design, item.path) !== undefined;
      const part = item.partId === null ? undefined : parts.get(item.partId);
      const place = text ? (item.path ?? null) : (part ?? null);
      const isGone = place === null && (item.path !== undefined || item.partId !== null);
      const about = place ?? item.path ?? null;
      return { index, id, item, place, isGone, step: about === null ? null : stepOf(about) };
    })
    .sort((a, b) => rank[a.item.status] - rank[b.item.status] || b.index - a.index)
    .map(({ index: _, ...thread }) => thread);
}

/** The comments on one text, or on a part and its own texts. */
export function isAbout({ item, place }: Thread, path: string): boolean {
  if (place === path || item.path === path) return true;
  const id = path.slice(path.lastIndexOf('/') + 1);
  return isId(id) && item.partId === id;
}

export interface ThreadFilter {
  status: ReviewItem['status'] | null;
  reviewer: string | null;
  /** `''`: outside rounds. */
  roundId: string | null;
  step: StepName | null;
}

export function passes({ item, step }: Thread, filter: ThreadFilter): boolean {
  return (
    (filter.status === null || item.status === filter.status) &&
    (filter.reviewer === null || item.reviewer === filter.reviewer) &&
    (filter.roundId === null || (item.roundId ?? '') === filter.roundId) &&
    (filter.step === null || step === filter.step)
  );
}
