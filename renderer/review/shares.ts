/** Whose words a design is made of, measured by length. */
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

export function shareKind({ origin, confirmed }: TextSlot): ShareKind {
  if (origin.kind === 'person') return origin.basedOn === undefined ? 'person' : 'changed';
  return confirmed === null ? origin.kind : 'confirmed';
}

export interface Share {
  kind: ShareKind;
  /** 0-1, of all characters. */
  share: number;
  texts: number;
}

/** Shares of all kinds that occur; `people`: written or changed by a person. Null without any text. */
export function sharesOf(document: unknown): { shares: Share[]; people: number } | null {
  const lengths = new Map<ShareKind, { length: number; texts: number }>();
  let all = 0;
  for (const { slot } of slotsOf(document)) {
    const length = slot.text.trim().length;
    if (length === 0) continue;
    all += length;
    const kind = shareKind(slot);
    const own = lengths.get(kind) ?? { length: 0, texts: 0 };
    lengths.set(kind, { length: own.length + length, texts: own.texts + 1 });
  }
  if (all === 0) return null;
  const shares = shareKinds.flatMap((kind) => {
    const own = lengths.get(kind);
    return own === undefined ? [] : [{ kind, share: own.length / all, texts: own.texts }];
  });
  const people = shares
    .filter(({ kind }) => kind === 'person' || kind === 'changed')
    .reduce((sum, { share }) => sum + share, 0);
  return { shares, people };
}
