/** Proper names of a text that the cited sentences do not hold. */
import type { Reading } from './reading.ts';
import { keysOf, type Token } from './tokens.ts';

/** Words that officialese writes with a capital letter without naming anything. */
const ordinary = new Set(
  `anda saudara bapak ibu pak bu sdr yth tabel gambar bagan bab pasal ayat lampiran tuhan allah indonesia
   table figure chapter article i january february march april may june july august september october november december`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.raw);

/** Capital words inside the sentence and abbreviations that no cited sentence holds. */
export function unknownNames(claim: Reading, cited: readonly Reading[]): string[] {
  const keys = new Set(cited.flatMap((one) => [...one.keys]));
  const initials = cited.map(({ tokens }) =>
    tokens
      .filter(({ kind }) => kind === 'word')
      .map(({ word }) => word[0] ?? '')
      .join(''),
  );
  const citedAcronyms = new Set(
    cited.flatMap(({ tokens }) =>
      tokens.filter(({ raw }) => /^\p{Lu}{2,}$/u.test(raw)).map(({ word }) => word),
    ),
  );
  const unknown = claim.tokens.filter((token, at) => {
    if (token.kind !== 'word' || !isCapital(token) || ordinary.has(token.word)) return false;
    if (claim.taken.has(at) || claim.walls.has(at) || token.raw.length < 2) return false;
    const before = claim.tokens.slice(0, at).findLast(({ kind }) => kind !== 'sign');
    const sign = claim.tokens[at - 1];
    const opens = before === undefined || (sign?.kind === 'sign' && /^[:."!?|(]$/.test(sign.raw));
    const isAcronym = /^\p{Lu}{2,}$/u.test(token.raw);
    // The first word of a sentence is written large whatever it is.
    if (opens && !isAcronym) return false;
    if (keysOf(token.word).some((key) => keys.has(key))) return false;
    return !(isAcronym && initials.some((letters) => letters.includes(token.word)));
  });
  // "Satu Data Indonesia" for SDI: a run of capital words whose initials a cited sentence has.
  return unknown
    .filter((token) => !isSpelledOut(token, claim.tokens, citedAcronyms))
    .map(({ raw }) => raw);
}

function isSpelledOut(
  token: Token,
  tokens: readonly Token[],
  acronyms: ReadonlySet<string>,
): boolean {
  const at = tokens.indexOf(token);
  let from = at;
  let to = at;
  while (from > 0 && isCapitalWord(tokens[from - 1])) from -= 1;
  while (isCapitalWord(tokens[to + 1])) to += 1;
  const letters = tokens
    .slice(from, to + 1)
    .map(({ word }) => word[0] ?? '')
    .join('');
  return [...acronyms].some((acronym) => letters.includes(acronym));
}

function isCapitalWord(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && isCapital(token);
}
