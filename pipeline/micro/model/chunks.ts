/** A module cut at its headings into pieces that one call reads. */
import type { RunShape } from '../../run/types.ts';
import type { ModuleSentence, ModuleText } from './module-text.ts';

export interface Chunk {
  /** From 1. */
  readonly number: number;
  readonly sentences: readonly ModuleSentence[];
}

/** Characters of one piece: many short calls beside each other, or few long ones where each waits. */
const chunkChars: Readonly<Record<RunShape, number>> = {
  'fan-out': 6000,
  merged: 8000,
  coarse: 11_000,
};

const lengthOf = (list: readonly ModuleSentence[]): number =>
  list.reduce((sum, { text }) => sum + text.length, 0);

/** Runs of sentences with the same key. */
function runs(
  list: readonly ModuleSentence[],
  keyOf: (sentence: ModuleSentence) => string,
): ModuleSentence[][] {
  const found: ModuleSentence[][] = [];
  let last: string | null = null;
  for (const sentence of list) {
    const key = keyOf(sentence);
    if (key === last) found.at(-1)?.push(sentence);
    else found.push([sentence]);
    last = key;
  }
  return found;
}

/**
 * Whole sections while they fit, a long one by its blocks, a long block by its sentences. Independent of
 * any outline: what was paid for a piece stays paid while the module is the same.
 */
export function chunksOf(module: ModuleText, shape: RunShape): Chunk[] {
  const most = chunkChars[shape];
  const chunks: ModuleSentence[][] = [];
  let open: ModuleSentence[] = [];
  const close = (): void => {
    if (open.length > 0) chunks.push(open);
    open = [];
  };
  const add = (piece: readonly ModuleSentence[]): void => {
    if (lengthOf(open) + lengthOf(piece) > most) close();
    open.push(...piece);
  };
  for (const section of runs(
    module.sentences,
    ({ sourceId, headingKey }) => headingKey ?? sourceId,
  )) {
    const [first] = section;
    // Documents never share a piece.
    if (open[0] !== undefined && open[0].sourceId !== first?.sourceId) close();
    if (lengthOf(section) <= most) {
      add(section);
      continue;
    }
    close();
    for (const block of runs(section, ({ blockId }) => blockId)) {
      if (lengthOf(block) <= most) add(block);
      else for (const sentence of block) add([sentence]);
    }
  }
  close();
  return chunks.map((sentences, index) => ({ number: index + 1, sentences }));
}
