/** One sentence of a text against the sentences that it cites. */
import type { Language } from '../enums.ts';
import { isSameCitation } from '../legal-citations.ts';
import { sentencesOf } from '../sentences.ts';
import { figureViolations } from './figures.ts';
import { unknownNames } from './names.ts';
import { turnedDenials } from './negations.ts';
import { turnedRound } from './order.ts';
import { type Reading, read } from './reading.ts';
import { widened } from './scopes.ts';
import { isIn } from './tokens.ts';
import { turnViolations } from './turns.ts';
import type { Violation } from './violation.ts';

/** Share of a text's content words that the cited sentences must hold. */
export const enoughStems = 0.6;

/** So many content words in a row that no cited sentence holds are another statement, however long the rest is. */
const tooStrange = 4;

/** The cited sentences, each split where it holds several. */
export function readCited(cited: readonly string[], language: Language): Reading[] {
  return cited.flatMap((text) => {
    const parts = sentencesOf(text);
    return (parts.length === 0 ? [text] : parts).map((part) => read(part, language));
  });
}

/** Everything that speaks against the claim; empty: a matching paraphrase. */
export function violationsOf(
  text: string,
  cited: readonly Reading[],
  language: Language,
): Violation[] {
  const claim = read(text, language);
  const near = nearestOf(claim, cited);
  return [
    ...figureViolations(claim, cited),
    ...lawViolations(claim, cited),
    ...unknownNames(claim, cited).map((value): Violation => ({ kind: 'name', value })),
    ...turnedDenials(claim, near).map((value): Violation => ({ kind: 'negation', value })),
    ...turnViolations(claim, near),
    ...widened(claim, near),
    ...turnedRound(claim, near),
    ...stemViolations(claim, cited),
  ];
}

/** The cited sentences that the claim takes up: a denial in another one says nothing about it. */
function nearestOf(claim: Reading, cited: readonly Reading[]): readonly Reading[] {
  const shares = cited.map((reading) => held(claim, reading.keys));
  const most = Math.max(0, ...shares);
  const near = cited.filter((_, index) => (shares[index] ?? 0) >= most * 0.5);
  return near.length === 0 ? cited : near;
}

function held(claim: Reading, keys: ReadonlySet<string>): number {
  if (claim.content.length === 0) return 1;
  return claim.content.filter(({ word }) => isIn(word, keys)).length / claim.content.length;
}

function stemViolations(claim: Reading, cited: readonly Reading[]): Violation[] {
  const keys = new Set(cited.flatMap((reading) => [...reading.keys]));
  const missing = claim.content.filter(({ word }) => !isIn(word, keys)).map(({ raw }) => raw);
  if (held(claim, keys) >= enoughStems && strangeRun(claim, keys) < tooStrange) return [];
  return [{ kind: 'stems', value: [...new Set(missing)].slice(0, 8).join(', ') }];
}

function strangeRun(claim: Reading, keys: ReadonlySet<string>): number {
  let longest = 0;
  let run = 0;
  for (const { word } of claim.content) {
    run = isIn(word, keys) ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

function lawViolations(claim: Reading, cited: readonly Reading[]): Violation[] {
  const laws = cited.flatMap((reading) => reading.laws);
  const articles = new Set(cited.flatMap((reading) => reading.articles));
  const wrong = claim.laws.filter((law) => !laws.some((one) => isBorneOut(law, one)));
  return [
    ...wrong.map(({ asWritten }): Violation => ({ kind: 'regulation', value: asWritten })),
    ...claim.articles
      .filter((article) => !articles.has(article))
      .map((value): Violation => ({ kind: 'regulation', value })),
  ];
}

/** A year that the cited sentence does not give is not borne out. */
function isBorneOut(law: Reading['laws'][number], cited: Reading['laws'][number]): boolean {
  return isSameCitation(law, cited) && (law.year === null || cited.year !== null);
}
