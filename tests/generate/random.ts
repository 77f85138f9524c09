/** Chance with a seed: the same seed gives the same design on every machine. */
import { encodeId, type PartId, type PartKind } from '../../design/ids.ts';
import type { TextSlot } from '../../design/slot.ts';

export interface Random {
  /** 0 <= x < 1 */
  next(): number;
  /** Whole number, both ends included. */
  int(from: number, to: number): number;
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** `count` different members, in random order. */
  sample<T>(list: readonly T[], count: number): T[];
  id(kind: PartKind): PartId;
}

/** mulberry32: small, fast, good enough to choose words with. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(list: readonly T[]): T => {
    const item = list[int(0, list.length - 1)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const sample = <T>(list: readonly T[], count: number): T[] => {
    const rest = [...list];
    const taken: T[] = [];
    while (taken.length < count && rest.length > 0)
      taken.push(...rest.splice(int(0, rest.length - 1), 1));
    return taken;
  };
  return {
    next,
    int,
    chance: (share) => next() < share,
    pick,
    sample,
    id: (kind) =>
      encodeId(
        kind,
        Uint8Array.from({ length: 7 }, () => int(0, 255)),
      ),
  };
}

/** A slot as a person wrote it. */
export function slot(text: string): TextSlot {
  return { text, origin: { kind: 'person' }, confirmed: null };
}
