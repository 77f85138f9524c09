/** What a call has paid for, kept at once in pieces; what is stored is never asked for again. */
import { z } from 'zod';
import type { Json } from '../../../design/canonical.ts';
import { toJson } from '../../../design/edit.ts';
import type { TokenCount } from '../../../design/model-connection.ts';
import type { SectionStore } from '../../run/types.ts';

const pieceSchema = z.object({
  /** Items that passed, as they came: masked. */
  items: z.array(z.object({ group: z.string(), value: z.json() })),
  /** Why others were not taken; their words are not kept. */
  refused: z.array(z.string()),
  /** Nothing of this call is to be asked for any more. */
  isDone: z.boolean(),
});
export type CallPiece = z.infer<typeof pieceSchema>;

export interface CallRecord extends CallPiece {
  put(piece: CallPiece, paid: { usage: TokenCount; cost: number | null; attempts: number }): void;
  /** Tokens of what an earlier beginning of the run has stored. */
  readonly earlier: readonly TokenCount[];
}

/** Key of the nth piece; it tells the stage, so that points of an earlier job can be found again. */
const pieceKey = (key: string, stage: string, index: number): string => `${key}:${stage}:${index}`;

/** A piece of what a model read in a module: good for every job on it, while the module is the same. */
export const isOfPoints = (key: string): boolean => /^[0-9a-f]{64}:m1:\d+$/.test(key);

/** `stage`: `m1` and so on. */
export function openCall(store: SectionStore, key: string, stage: string): CallRecord {
  const items: { group: string; value: Json }[] = [];
  const refused: string[] = [];
  const earlier: TokenCount[] = [];
  let isDone = false;
  let count = 0;
  const add = (piece: CallPiece): void => {
    items.push(...piece.items);
    refused.push(...piece.refused);
    isDone ||= piece.isDone;
    count += 1;
  };
  for (;;) {
    const stored = store.get(pieceKey(key, stage, count));
    const piece = stored === null ? null : pieceSchema.safeParse(stored.output);
    if (stored === null || piece?.success !== true) break;
    add(piece.data);
    earlier.push(stored.usage);
  }
  return {
    items,
    refused,
    earlier,
    get isDone() {
      return isDone;
    },
    put(piece, paid) {
      store.put({ key: pieceKey(key, stage, count), output: toJson(piece), ...paid });
      add(piece);
    },
  };
}
