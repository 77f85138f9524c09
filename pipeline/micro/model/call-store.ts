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

/** Key of the nth piece. A call's pieces are found by it in the points of an earlier job, too. */
export const pieceKey = (key: string, index: number): string => `${key}:micro:${index}`;

export function openCall(store: SectionStore, key: string): CallRecord {
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
    const stored = store.get(pieceKey(key, count));
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
      store.put({ key: pieceKey(key, count), output: toJson(piece), ...paid });
      add(piece);
    },
  };
}
