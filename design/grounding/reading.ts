/** All that is compared of one sentence. */
import type { Language } from '../enums.ts';
import { articlesIn, type LegalCitation, legalCitations } from '../legal-citations.ts';
import { type DateMention, datesOf } from './dates.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { evenOut } from './normalise.ts';
import { allKeys, isContent, type Token, tokensOf } from './tokens.ts';

export interface Reading {
  /** After `evenOut`. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly keys: ReadonlySet<string>;
  /** Content words, without figures in words. */
  readonly content: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  readonly laws: readonly LegalCitation[];
  readonly articles: readonly string[];
  /** Values of figures inside dates and regulations: they bear out a year, they need none. */
  readonly loose: ReadonlySet<string>;
  /** Token positions of dates and regulations. */
  readonly taken: ReadonlySet<number>;
  /** Token positions of figures. */
  readonly walls: ReadonlySet<number>;
}

export function read(text: string, language: Language): Reading {
  const even = evenOut(text);
  const tokens = tokensOf(even);
  const dates = datesOf(tokens);
  const laws = legalCitations(even);
  const articles = articlesIn(even);
  const taken = new Set<number>();
  const loose = new Set<string>();
  for (const { from, to } of dates) for (let at = from; at < to; at += 1) taken.add(at);
  for (const [from, to] of lawSpans(even, laws)) {
    tokens.forEach((token, at) => {
      if (token.start >= from && token.end <= to) taken.add(at);
    });
  }
  tokens.forEach((token, at) => {
    // "Pasal 49" is compared as an article.
    if (token.kind === 'numeral' && tokens[at - 1]?.word === 'pasal') taken.add(at);
    if (taken.has(at) && token.kind === 'numeral') loose.add(token.raw.replace(/^0+(?=\d)/, ''));
  });
  const mentions = mentionsOf(tokens, language, taken);
  const walls = new Set<number>();
  for (const { from, to } of mentions) for (let at = from; at < to; at += 1) walls.add(at);
  return {
    text: even,
    tokens,
    keys: allKeys(tokens),
    content: tokens.filter((token, at) => isContent(token) && !walls.has(at)),
    mentions,
    dates,
    laws,
    articles,
    loose,
    taken,
    walls,
  };
}

function lawSpans(text: string, laws: readonly LegalCitation[]): Array<readonly [number, number]> {
  let from = 0;
  return laws.map(({ asWritten }) => {
    const at = text.indexOf(asWritten, from);
    from = at + asWritten.length;
    return [at, from] as const;
  });
}
