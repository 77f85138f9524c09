/** Opposites, duties and amounts of a text against the sentences that it cites. */
import { likeness, surroundings } from './context.ts';
import type { Reading } from './reading.ts';
import { isDenial, oppositesOf, sideOf, type Turn, turnNamed } from './senses.ts';
import type { Violation } from './violation.ts';

/** Words of opposite meaning, other duties, all for some. */
export function turnViolations(claim: Reading, cited: readonly Reading[]): Violation[] {
  return [...opposed(claim, cited), ...otherTurns(claim, cited), ...otherLinks(claim, cited)];
}

function opposed(claim: Reading, cited: readonly Reading[]): Violation[] {
  const theirs = new Set(cited.flatMap(({ tokens }) => tokens.map(({ word }) => word)));
  const ours = new Set(claim.tokens.map(({ word }) => word));
  const found: Violation[] = [];
  claim.tokens.forEach(({ word, raw }, at) => {
    const against = oppositesOf(word);
    if (against === null) return;
    const side = sideOf(word);
    const hasSame = [...side].some((one) => theirs.has(one));
    const hasOther = [...against].some((one) => theirs.has(one));
    if (!hasOther) return;
    if (!hasSame) {
      // The text may name both sides of what the sentence names one of.
      if (![...against].some((one) => ours.has(one))) found.push({ kind: 'sense', value: raw });
      return;
    }
    const here = surroundings(claim.tokens, at, at + 1, new Set());
    const best = (words: ReadonlySet<string>): number =>
      Math.max(
        0,
        ...cited.flatMap(({ tokens }) =>
          tokens.flatMap((token, position) =>
            words.has(token.word)
              ? [likeness(here, surroundings(tokens, position, position + 1, new Set()))]
              : [],
          ),
        ),
      );
    if (best(against) > best(side) * 1.5 + 0.6) found.push({ kind: 'swap', value: raw });
  });
  return found;
}

/** "lisan atau tertulis" for "lisan dan tertulis". */
function otherLinks(claim: Reading, cited: readonly Reading[]): Violation[] {
  const found = linksOf(claim);
  if (found.length === 0) return [];
  const theirs = cited.flatMap(linksOf);
  return found.flatMap(({ pair, link, raw }): Violation[] => {
    const same = theirs.filter((one) => one.pair === pair);
    return same.length > 0 && same.every((one) => one.link !== link)
      ? [{ kind: 'sense', value: raw }]
      : [];
  });
}

/** Two words with "dan" or "atau" between; behind a denial they say the same. */
function linksOf({ tokens }: Reading): Array<{ pair: string; link: 'and' | 'or'; raw: string }> {
  return tokens.flatMap(({ word, raw }, at) => {
    const link = /^(?:dan|serta|and)$/.test(word)
      ? ('and' as const)
      : /^(?:atau|or)$/.test(word)
        ? ('or' as const)
        : null;
    const [before, behind] = [tokens[at - 1], tokens[at + 1]];
    if (link === null || before?.kind !== 'word' || behind?.kind !== 'word') return [];
    if (tokens.slice(Math.max(0, at - 6), at).some((one) => isDenial(one.word))) return [];
    return [{ pair: [before.word, behind.word].sort().join(' '), link, raw }];
  });
}

function turnsOf({ tokens }: Reading): Map<Turn, string> {
  const found = new Map<Turn, string>();
  tokens.forEach(({ word, raw }, at) => {
    const turn = turnNamed(word);
    // "tidak boleh", "tidak semua" are denials, compared as such.
    const isDenied = /^(?:tidak|tak|bukan|belum|not)$/.test(tokens[at - 1]?.word ?? '');
    if (turn !== null && !isDenied && !found.has(turn)) found.set(turn, raw);
  });
  return found;
}

/** A turn that the text has and the sentences have not, where they have one that says otherwise. */
const against: Readonly<Record<Turn, readonly Turn[]>> = {
  must: ['should', 'may'],
  should: ['must'],
  may: ['must', 'should'],
  all: ['some'],
  each: ['some'],
  some: ['all', 'each'],
  only: [],
  sure: ['maybe'],
  maybe: ['sure'],
};

function otherTurns(claim: Reading, cited: readonly Reading[]): Violation[] {
  const ours = turnsOf(claim);
  const theirs = new Set(cited.flatMap((reading) => [...turnsOf(reading).keys()]));
  const widened = (turn: Turn): boolean =>
    // Nothing in the sentences says that it is a duty, or holds for all.
    (turn === 'must' || turn === 'all' || turn === 'only' || turn === 'sure') &&
    !bearsOut(turn, cited);
  return [...ours].flatMap(([turn, raw]): Violation[] => {
    if (theirs.has(turn)) return [];
    if (against[turn].some((one) => theirs.has(one) && !ours.has(one)) || widened(turn))
      return [{ kind: 'sense', value: raw }];
    return [];
  });
}

const otherWords: Readonly<Partial<Record<Turn, RegExp>>> = {
  must: /\b(?:perlu|mutlak|syarat\p{L}*|jangan\p{L}*|dilarang|need\p{L}*|required?|do not|paling lambat|paling lama|selambat\p{L}*|tidak boleh)\b/iu,
  all: /\b(?:setiap|tiap|segala|masing-masing|siapa pun|apa pun|para|each|any|ke(?:dua|tiga|empat|lima|enam|tujuh|delapan)\p{L}*)\b/iu,
  only: /\b(?:cukup|saja|satu-satunya|sekadar|kecuali|hanya\p{L}*|just|merely)\b/iu,
};

function bearsOut(turn: Turn, cited: readonly Reading[]): boolean {
  // A bare instruction ("Tulis ...") is a duty too.
  const isInstruction = ({ tokens }: Reading): boolean => {
    const first = tokens.find(({ kind }) => kind === 'word');
    return turn === 'must' && first !== undefined && /(?:kan|lah|i)$/.test(first.word);
  };
  return cited.some(
    (reading) => otherWords[turn]?.test(reading.text) === true || isInstruction(reading),
  );
}
