/** The sentence of the modules as they are that comes nearest to one that is gone. */
import { normalise } from '../../../design/grounding/index.ts';
import type { IndexedSentence } from '../../../design/micro/sentence-index.ts';

/** Share of words that both have, 0-1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / Math.max(1, a.size + b.size - both);
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(normalise(text).match(/[\p{L}\p{N}]+/gu) ?? []);

/** Null where nothing has at least half of the words in common. */
export function nearestSentence(
  text: string,
  sentences: Iterable<IndexedSentence>,
): IndexedSentence | null {
  const words = wordsOf(text);
  let best: IndexedSentence | null = null;
  let most = 0.5;
  for (const one of sentences) {
    const share = likeness(words, wordsOf(one.text));
    if (share >= most && (best === null || share > most)) {
      best = one;
      most = share;
    }
  }
  return best;
}
