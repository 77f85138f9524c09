/** What makes a draft repeatable: every id and every choice among equals comes from the brief itself. */
import { createHash } from 'node:crypto';
import { encodeId, type PartId, type PartKind } from '../design/ids.ts';

export interface Seed {
  /** The id of the part at a logical path of the plan; the same brief always gives the same id. */
  id(kind: PartKind, path: string): PartId;
  /** A number 0 <= n < `count`, drawn from the brief and the path. */
  pick(path: string, count: number): number;
}

/** Spaces and line ends do not make another brief. */
export function normaliseBrief(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** A seed from the brief's text and everything else that decides the draft (rules, language). */
export function createSeed(brief: string, ...versions: readonly string[]): Seed {
  const base = createHash('sha256')
    .update([normaliseBrief(brief), ...versions].join('\u0000'))
    .digest();
  const digest = (purpose: string, path: string): Buffer =>
    createHash('sha256').update(base).update(`\u0000${purpose}\u0000${path}`).digest();
  return {
    id: (kind, path) => encodeId(kind, digest(`id:${kind}`, path)),
    pick: (path, count) => (count <= 1 ? 0 : digest('pick', path).readUInt32BE(0) % count),
  };
}
