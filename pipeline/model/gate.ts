/**
 * The output gate: what a model wrote against what it was given. It works as if the model had obeyed
 * every instruction hidden in a document. A text that fails is not mended: its slot keeps what it had.
 */

import type { Language } from '../../design/enums.ts';
import { articlesIn, isSameCitation, legalCitations } from '../../design/legal-citations.ts';
import { detectPersonalData, suggestNames } from '../../design/privacy/index.ts';
import { visibleText } from '../../prompts/index.ts';
import { knownFigures } from './figures.ts';

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
  /<\/?[a-z!][^>]*>|<\||\|>|&(?:[a-z]{2,8}|#\d+);|^\s*[=@]|```|`|\]\s*\(|\{\{|\}\}|[{}]|\bpart:[a-z]{3}_/i;
/**
 * An instrument without its number is a claim about law, too. A decision of a head or a regent is one
 * only where it is cited: people wait for decisions every day.
 */
const law =
  /(?<!\p{L})(?:undang-undang|peraturan\s+(?:pemerintah|presiden|menteri|daerah|gubernur|bupati|wali\s?kota|lembaga|badan|kepala)|keputusan\s+(?:presiden|(?:menteri|gubernur|bupati|wali\s?kota|kepala)(?=[^.;]{0,60}(?:\bnomor\b|\bno\.|\btentang\b|\btahun\s+\d)))|surat\s+edaran|perpres|permen(?!ung)\p{L}*|perda|pergub|perbup|perwal\p{L}*|perlan|perka|uu|pmk|government\s+regulation|presidential\s+regulation|ministerial\s+regulation|circular\s+letter)(?!\p{L})/giu;

/** Full-width and other dressed-up letters and digits as plain ones. */
const folded = (text: string): string => text.normalize('NFKC');
const plainSpaces = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

/**
 * `given`: all data the model saw, as it was sent (masked). `placeholders`: the marks in it, such as
 * `[NIP_1]`. `language`: the one the answer is written in.
 */
export function createGate(
  given: string,
  placeholders: ReadonlySet<string>,
  language: Language,
): Gate {
  const known = knownFigures(folded(given).replace(placeholder, ' '));
  const givenFacts = new Set(given.match(unknownFact) ?? []);
  const givenPlain = plainSpaces(folded(given));
  const givenCitations = legalCitations(given);
  const givenArticles = new Set(articlesIn(given));

  /** Known citations are compared as such, in whatever form they are written. */
  const isNewNumber = (text: string): boolean => {
    const rest = legalCitations(text).reduce(
      (left, { asWritten }) => left.replace(asWritten, ' '),
      text,
    );
    return known.isNewIn(rest.replace(placeholder, ' ').replace(unknownFact, ' '), language);
  };

  /** Somebody's name by what stands around it; one that the data had was masked before. */
  const isNewName = (text: string): boolean =>
    suggestNames(text).some((name) => !givenPlain.includes(plainSpaces(name)));

  const isNewLaw = (text: string): boolean => {
    const cited = legalCitations(text);
    if (cited.some((one) => !givenCitations.some((two) => isSameCitation(one, two)))) return true;
    if (articlesIn(text).some((article) => !givenArticles.has(article))) return true;
    // What is left once the known citations are taken out, in whatever form they were written.
    const rest = cited.reduce((left, { asWritten }) => left.replace(asWritten, ' '), text);
    return [...rest.matchAll(law)].some((match) => {
      // With the name that follows: the word alone in the data is no leave for a law of any name.
      const after = rest.slice(match.index + match[0].length);
      const [name] = /^(?:\s+\p{Lu}[\p{L}\d-]*)*/u.exec(after) ?? [''];
      return !givenPlain.includes(plainSpaces(match[0] + name));
    });
  };

  const isNewPlaceholder = (text: string): boolean => {
    const rest = text
      .replace(placeholder, (whole, label: string, count: string) =>
        placeholders.has(`[${label.toUpperCase()}_${Number(count)}]`) ? '' : whole,
      )
      .replace(unknownFact, (fact) => (givenFacts.has(fact) ? '' : fact));
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
      // A mark and a bracket after it are no link.
      if (markup.test(plain.replace(placeholder, 'x'))) return 'markup';
      if (detectPersonalData(text).length > 0 || isNewName(text)) return 'personal-data';
      const kept = before.match(unknownFact) ?? [];
      if (isNewPlaceholder(kept.reduce((rest, fact) => rest.replaceAll(fact, ''), text))) {
        return 'placeholder';
      }
      if (kept.some((fact) => !text.includes(fact))) return 'lost-placeholder';
      if (isNewLaw(text)) return 'regulation';
      if (isNewNumber(plain)) return 'number';
      return null;
    },
  };
}
