/** Whose words a design is made of, counted as the documents on paper count them. */
import { authorKindOf, wordsIn } from '../../design/authorship.ts';
import type { TextSlot } from '../../design/slot.ts';
import { slotsOf } from '../../design/texts.ts';

export const shareKinds = [
  'person',
  'changed',
  'confirmed',
  'brief',
  'source',
  'pattern',
  'model',
] as const;
export type ShareKind = (typeof shareKinds)[number];

export function shareKind(slot: TextSlot): ShareKind {
  const kind = authorKindOf(slot);
  if (kind === 'written') return 'person';
  if (kind === 'edited') return 'changed';
  return slot.confirmed === null ? kind : 'confirmed';
}

export interface Share {
  kind: ShareKind;
  /** 0-1, of all words. */
  share: number;
  texts: number;
}

/** Shares of all kinds that occur; `people`: written or changed by a person. Null without any text. */
export function sharesOf(document: unknown): { shares: Share[]; people: number } | null {
  const counts = new Map<ShareKind, { words: number; texts: number }>();
  let all = 0;
  for (const { slot } of slotsOf(document)) {
    if (slot.text.trim() === '') continue;
    const words = wordsIn(slot.text);
    all += words;
    const kind = shareKind(slot);
    const own = counts.get(kind) ?? { words: 0, texts: 0 };
    counts.set(kind, { words: own.words + words, texts: own.texts + 1 });
  }
  if (all === 0) return null;
  const shares = shareKinds.flatMap((kind) => {
    const own = counts.get(kind);
    return own === undefined ? [] : [{ kind, share: own.words / all, texts: own.texts }];
  });
  const people = shares
    .filter(({ kind }) => kind === 'person' || kind === 'changed')
    .reduce((sum, { share }) => sum + share, 0);
  return { shares, people };
}
