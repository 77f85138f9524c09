/** Who does what to whom: words that changed sides around a verb or a comparison. */
import type { Reading } from './reading.ts';
import { isContent, keysOf, type Token } from './tokens.ts';
import type { Violation } from './violation.ts';

const reach = 6;
/** What stands before and behind these is compared over commas. */
const links = new Set(
  'daripada menjadi bukan lalu kemudian sebelum setelah sesudah than before after then'.split(' '),
);
const stops = /^(?:sedangkan|tetapi|namun|sementara|melainkan|while|whereas|but)$/;

/** A verb that says of which side the doer stands. */
function isPivot({ kind, word }: Token): boolean {
  if (kind !== 'word') return false;
  return links.has(word) || /^(?:me\p{L}{4,}|di\p{L}{4,}(?:kan|i)?)$/u.test(word);
}

/** The text has the same verb as the sentence, and what stood on its two sides the other way round. */
export function turnedRound(claim: Reading, cited: readonly Reading[]): Violation[] {
  return claim.tokens.flatMap((token, at): Violation[] => {
    if (!isPivot(token) || isAfterWhich(claim.tokens, at)) return [];
    if (count(claim.tokens, token.word) > 1) return [];
    const same = cited.filter(
      ({ tokens }) =>
        count(tokens, token.word) === 1 &&
        !isAfterWhich(
          tokens,
          tokens.findIndex(({ word }) => word === token.word),
        ),
    );
    if (same.length === 0) return [];
    const isTurned = same.every(({ tokens }) =>
      isCrossed(
        sidesOf(claim.tokens, at),
        sidesOf(
          tokens,
          tokens.findIndex(({ word }) => word === token.word),
        ),
        links.has(token.word),
      ),
    );
    return isTurned ? [{ kind: 'swap', value: token.raw }] : [];
  });
}

/** "Kalimat yang diucapkan adalah saran" may be said either way round. */
const isAfterWhich = (tokens: readonly Token[], at: number): boolean =>
  /^(?:yang|who|which|that)$/.test(tokens[at - 1]?.word ?? '');

const count = (tokens: readonly Token[], word: string): number =>
  tokens.filter((token) => token.word === word).length;

interface Sides {
  /** Nearest first. */
  readonly left: readonly Token[];
  readonly right: readonly Token[];
}

function sidesOf(tokens: readonly Token[], pivot: number): Sides {
  const isOver = links.has(tokens[pivot]?.word ?? '');
  const collect = (step: 1 | -1): Token[] => {
    const words: Token[] = [];
    for (let at = pivot + step; words.length < reach; at += step) {
      const token = tokens[at];
      if (token === undefined || /^[;:.|!?]$/.test(token.raw) || stops.test(token.word)) break;
      if (token.raw === ',' && !isOver) break;
      // "aplikasi A", "aplikasi B"
      if (isContent(token) || /^\p{Lu}$/u.test(token.raw)) words.push(token);
    }
    return words;
  };
  return { left: collect(-1), right: collect(1) };
}

const has = (words: readonly Token[], { word }: Token): boolean =>
  words.some(
    (one) => one.word === word || keysOf(one.word).some((key) => keysOf(word).includes(key)),
  );

function isCrossed(own: Sides, cited: Sides, isLink: boolean): boolean {
  const [doer] = own.left;
  if (doer === undefined) return false;
  // What is said of time or place may move; the word before the verb may not.
  if (!isLink && (has(cited.left, doer) || !has(cited.right, doer))) return false;
  const moved = (words: readonly Token[], from: readonly Token[], to: readonly Token[]): boolean =>
    words.some((word) => !has(from, word) && has(to, word));
  return moved(own.left, cited.left, cited.right) && moved(own.right, cited.right, cited.left);
}
