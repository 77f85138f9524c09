/** How much alike the surroundings of two words are: finds what changed places. */
import { keysOf, type Token } from './tokens.ts';

const reach = 5;

export interface Surroundings {
  readonly left: ReadonlyArray<readonly string[]>;
  readonly right: ReadonlyArray<readonly string[]>;
}

/** Words beside the tokens `from`..`to` (behind the last), nearest first, up to a stop or a `wall` position. */
export function surroundings(
  tokens: readonly Token[],
  from: number,
  to: number,
  walls: ReadonlySet<number>,
): Surroundings {
  const collect = (start: number, step: 1 | -1): Array<readonly string[]> => {
    const words: Array<readonly string[]> = [];
    for (let at = start; words.length < reach; at += step) {
      const token = tokens[at];
      if (token === undefined || walls.has(at) || /^[;|.!?]$/.test(token.raw)) break;
      if (token.kind === 'word') words.push(keysOf(token.word));
    }
    return words;
  };
  return { left: collect(from - 1, -1), right: collect(to, 1) };
}

/** 0 for nothing in common; a shared neighbour counts by how near it stands. */
export function likeness(a: Surroundings, b: Surroundings): number {
  return side(a.left, b.left) + side(a.right, b.right);
}

function side(a: ReadonlyArray<readonly string[]>, b: ReadonlyArray<readonly string[]>): number {
  let sum = 0;
  a.forEach((word, i) => {
    const j = b.findIndex((one) => one.some((key) => word.includes(key)));
    if (j >= 0) sum += 1 / (1 + Math.max(i, j));
  });
  return sum;
}
