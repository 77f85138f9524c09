/** What an anonymous copy does not hold at all: emptied in a copy of the design, and counted. */
import { emptyCollection, size, values } from '../collection.ts';
import type { Design } from '../model/design.ts';
import { emptySlot, type Origin } from '../slot.ts';

export type RemovedKind =
  | 'brief'
  | 'citations'
  | 'comments'
  | 'reviews'
  | 'locks'
  | 'confirmations'
  | 'gapRows'
  | 'smallGroups'
  | 'teamNames'
  | 'signatures'
  | 'dates';

export interface Removed {
  what: RemovedKind;
  count: number;
}

/** Groups smaller than this can be told apart. */
export const smallestGroup = 5;

/** An origin without what it points to: the brief and the sources stay with their owner. */
export function openOrigin(origin: Origin): Origin {
  if (origin.kind === 'brief' || origin.kind === 'source') return { kind: 'person' };
  if (origin.kind !== 'person') return origin;
  const { basedOn } = origin;
  return basedOn === undefined || basedOn.kind === 'brief' || basedOn.kind === 'source'
    ? { kind: 'person' }
    : { kind: 'person', basedOn };
}

/** Slots and dates are left to the walk over all texts. */
export function strip(design: Design): { design: Design; removed: Removed[] } {
  const counts = new Map<RemovedKind, number>();
  const count = (what: RemovedKind, by: number): void => {
    if (by > 0) counts.set(what, (counts.get(what) ?? 0) + by);
  };
  const next: Design = JSON.parse(JSON.stringify(design));
  const { problem, learners, project, transfer } = next;

  count('brief', next.brief.text.trim() === '' ? size(next.brief.sentences) : 1);
  next.brief = { text: '', sentences: emptyCollection(), unused: emptyCollection() };
  for (const evidence of values(problem.evidence)) evidence.sentenceId = null;

  count('citations', size(next.citations));
  next.citations = emptyCollection();
  count('comments', size(next.reviewItems));
  next.reviewItems = emptyCollection();
  if (next.review !== undefined)
    count('reviews', size(next.review.rounds) + size(next.review.decisions));
  delete next.review;
  count('locks', next.locks.length);
  next.locks = [];

  count('gapRows', size(learners.gapRows));
  learners.gapRows = emptyCollection();
  const isSmall = (headcount: number | null): boolean =>
    headcount !== null && headcount > 0 && headcount < smallestGroup;
  for (const group of [problem, ...values(learners.personas)]) {
    if (!isSmall(group.headcount)) continue;
    group.headcount = null;
    count('smallGroups', 1);
  }

  for (const member of values(project.team)) {
    if (member.name.text.trim() === '') continue;
    member.name = emptySlot();
    count('teamNames', 1);
  }
  const { agreement } = transfer;
  count(
    'signatures',
    [agreement.signed.supervisor, agreement.signed.participant].filter(Boolean).length,
  );
  agreement.signed = { supervisor: false, participant: false };
  if (agreement.place.text.trim() !== '') {
    agreement.place = emptySlot();
    count('signatures', 1);
  }
  return { design: next, removed: [...counts].map(([what, number]) => ({ what, count: number })) };
}
