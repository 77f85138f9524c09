/** How many comments are open at each text and part of the design: what the small buttons beside them show. */
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { values } from '../../design/collection.ts';
import type { ReviewItem } from '../../design/model/review.ts';
import { useDesign } from '../store/use-document.tsx';

export interface CommentMarks {
  /** By pointer of a text. */
  atPath: ReadonlyMap<string, number>;
  /** By id of a part: those on it and on its own texts. */
  atPart: ReadonlyMap<string, number>;
  open: number;
}

/** Null outside a design: nobody comments on a micro series. */
const CommentContext = createContext<CommentMarks | null>(null);

export function countComments(items: readonly ReviewItem[]): CommentMarks {
  const atPath = new Map<string, number>();
  const atPart = new Map<string, number>();
  let open = 0;
  for (const { status, path, partId } of items) {
    if (status !== 'open') continue;
    open += 1;
    if (path !== undefined) atPath.set(path, (atPath.get(path) ?? 0) + 1);
    if (partId !== null) atPart.set(partId, (atPart.get(partId) ?? 0) + 1);
  }
  return { atPath, atPart, open };
}

export function CommentMarksProvider({ children }: { children: ReactNode }) {
  const items = useDesign((design) => design.reviewItems);
  const marks = countComments(values(items));
  // Every edit makes the document anew: the fields draw themselves again only when a number changes.
  const key = JSON.stringify([[...marks.atPath], [...marks.atPart], marks.open]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the numbers.
  const kept = useMemo(() => marks, [key]);
  return <CommentContext value={kept}>{children}</CommentContext>;
}

export function useCommentMarks(): CommentMarks | null {
  return useContext(CommentContext);
}
