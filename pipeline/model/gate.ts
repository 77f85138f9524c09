/**
 * The output gate: what a model wrote against what it was given. It works as if the model had obeyed
 * every instruction hidden in a document. A text that fails is not mended: its slot keeps what it had.
 */

import type { Language } from '../../design/enums.ts';
import { articlesIn, isSameCitation, legalCitations } from '../../design/legal-citations.ts';
import { detectPersonalData } from '../../design/privacy/index.ts';
import { visibleText } from '../../prompts/index.ts';
import { readNumberWords } from '../intake/numbers/number-words.ts';
import { readNumeral } from '../intake/numbers/numerals.ts';
import { wordsOf } from '../intake/text/words.ts';

export const gateReasons = [
  'empty',
  'too-long',
  'link',
  'markup',
  'personal-data',
  'placeholder',
  'lost-placeholder',
  'number',
  'regulation',
  /** Told by the run, which knows the design's language: the gate reads figures of both. */
  'language',
] as const;
export type GateReason = (typeof gateReasons)[number];

export interface Gate {
  /** Null when the text may pass; `before` is what stands in the slot now. */
  check(text: string, options: { mostChars: number; before?: string }): GateReason | null;
}

/** Our own marks: `[NIP_1]`, however a model spells them. */
const placeholder = /\\?\[\s*([A-Za-z]+)\s*(?:\\?_|-|\s)\s*(\d+)\s*\\?\]/g;
/** A fact that only the organisation knows. */
const unknownFact = /⟨(?:perlu diisi|to be filled):[^⟨⟩]*⟩/gu;
const address =
  /[a-z][a-z0-9+.-]*:\/\/|\b(?:www\.|mailto:|javascript:|data:\w+\/)|@|(?<![\p{L}\p{N}])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|net|id|io|co|info|biz|xyz|app|dev|site|online|link|top|me|ai|cc|ru|cn|to|gg|ly|gl|example|invalid|click|shop|store|zip|mov|cloud|tech)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{4,}\/\S/giu;
/** Addresses that can be opened as they stand: they pass only where the slot holds them already. */
const openable = /:\/\/|\bwww\.|\p{L}\//iu;
const markup =
  /<\/?[a-z!][^>]*>|<\||\|>|&(?:[a-z]{2,8}|#\d+);|^\s*[=@]|```|`|\]\s*\(|\{\{|\}\}|[{}]|\bpart:/i;
/** An instrument without its number is a claim about law, too. */
const law =
  /(?<!\p{L})(?:undang-undang|peraturan\s+(?:pemerintah|presiden|menteri|daerah|gubernur|bupati|wali\s?kota|lembaga|badan|kepala)|keputusan\s+(?:presiden|menteri|gubernur|bupati|kepala)|surat\s+edaran|perpres|permen\p{L}*|perda|pergub|perbup|perwal\p{L}*|perlan|perka|uu|pmk|government\s+regulation|presidential\s+regulation|ministerial\s+regulation|circular\s+letter)(?!\p{L})/giu;

/** Full-width and other dressed-up letters and digits as plain ones. */
const folded = (text: string): string => text.normalize('NFKC');
const plainSpaces = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

/** Values of numerals, with whether a percent sign follows. */
interface Figures {
  raw: Set<string>;
  values: Set<number>;
  percents: Set<number>;
}

const percentAfter = /^\s?(?:%|persen\b|per\s?cent\b)/i;

function figuresIn(text: string, languages: readonly Language[]): Figures {
  const figures: Figures = { raw: new Set(), values: new Set(), percents: new Set() };
  const words = wordsOf(text);
  const note = (value: number, end: number): void => {
    figures.values.add(value);
    if (percentAfter.test(text.slice(end))) figures.percents.add(value);
  };
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    if (/^\d/.test(word.raw)) {
      figures.raw.add(word.raw);
      for (const language of languages) {
        const value = readNumeral(word.raw, language);
        if (value !== null) note(value, word.end);
      }
      continue;
    }
    // Digits that stand inside a word ("S1", "B2").
    for (const [digits] of word.raw.matchAll(/\d+/g)) figures.raw.add(digits);
    const spelled = readNumberWords(words, index);
    if (spelled === null) continue;
    note(spelled.value, words[index + spelled.length - 1]?.end ?? word.end);
    index += spelled.length - 1;
  }
  return figures;
}

/** "Satu" and "one" are articles as often as numbers. */
const isSmall = (value: number): boolean => value === 0 || value === 1;

/**
 * `given`: all data the model saw, as it was sent (masked). `placeholders`: the marks in it, such as
 * `[NIP_1]`. `language`: the one the answer is written in.
 */
export function createGate(
  given: string,
  placeholders: ReadonlySet<string>,
  language: Language,
): Gate {
  const known = figuresIn(folded(given).replace(placeholder, ' '), ['id', 'en']);
  const givenPlain = plainSpaces(folded(given));
  const givenCitations = legalCitations(given);
  const givenArticles = new Set(articlesIn(given));

  const isNewNumber = (text: string): boolean => {
    // Digits of other scripts, unless the data hold them.
    if ((text.match(/\p{Nd}/gu) ?? []).some((one) => one > '9' && !given.includes(one)))
      return true;
    const found = figuresIn(text.replace(placeholder, ' ').replace(unknownFact, ' '), [language]);
    const spelledOrRead = [...found.values].some(
      (value) => !known.values.has(value) && !isSmall(value),
    );
    // A numeral that reads otherwise in the other language must at least stand in the data as it is.
    const odd = [...found.raw].some(
      (raw) => !known.raw.has(raw) && !known.values.has(readNumeral(raw, language) ?? Number.NaN),
    );
    return spelledOrRead || odd || [...found.percents].some((value) => !known.percents.has(value));
  };

  const isNewLaw = (text: string): boolean => {
    const cited = legalCitations(text);
    if (cited.some((one) => !givenCitations.some((two) => isSameCitation(one, two)))) return true;
    if (articlesIn(text).some((article) => !givenArticles.has(article))) return true;
    // What is left once the known citations are taken out, in whatever form they were written.
    const rest = cited.reduce((left, { asWritten }) => left.replace(asWritten, ' '), text);
    return [...rest.matchAll(law)].some(([words]) => !givenPlain.includes(plainSpaces(words)));
  };

  const isNewPlaceholder = (text: string): boolean => {
    const rest = text
      .replace(placeholder, (whole, label: string, count: string) =>
        placeholders.has(`[${label.toUpperCase()}_${Number(count)}]`) ? '' : whole,
      )
      .replace(unknownFact, '');
    return /[[\]⟨⟩]/u.test(rest);
  };

  return {
    check(text, { mostChars, before = '' }) {
      if (text.trim() === '') return 'empty';
      if (text.length > mostChars) return 'too-long';
      if (text !== visibleText(text)) return 'markup';
      const plain = folded(text);
      const links = [...plain.matchAll(address)].map(([found]) => found.toLowerCase());
      if (links.some((found) => found === '@' || !givenPlain.includes(found))) return 'link';
      const there = folded(before).toLowerCase();
      if (links.some((found) => openable.test(found) && !there.includes(found))) return 'link';
      if (/:\/\//.test(plain)) return 'link';
      if (markup.test(plain)) return 'markup';
      if (detectPersonalData(text).length > 0) return 'personal-data';
      if (isNewPlaceholder(text)) return 'placeholder';
      const kept = before.match(unknownFact) ?? [];
      if (kept.some((fact) => !text.includes(fact))) return 'lost-placeholder';
      if (isNewNumber(plain)) return 'number';
      if (isNewLaw(text)) return 'regulation';
      return null;
    },
  };
}
