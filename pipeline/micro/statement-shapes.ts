/** Sentences with a shape that can be asked about: "if X, then Y", and "X because Y". Both halves verbatim. */
import { isDoing } from './nature.ts';
import { isNaming } from './screen-phrases.ts';
import { definitionIn, leansOnFormer, pointsElsewhere } from './sentence-kinds.ts';
import type { IndexedSentence } from './types.ts';
import { countWords } from './words.ts';

export interface Rule {
  /** "kemasan rusak tetapi isinya baik" */
  readonly condition: string;
  /** "penerima menerima barang dengan catatan dan foto" */
  readonly action: string;
  readonly sentence: IndexedSentence;
}

export interface Cause {
  readonly claim: string;
  readonly reason: string;
  readonly sentence: IndexedSentence;
}

const ahead = /^(?:jika|bila|apabila|kalau|ketika|if|when) (.+?), (?:maka |then )?(.+)\.$/iu;
const behind = /^(.+?) (?:jika|bila|apabila|if) ([^,]+)\.$/iu;

/** Points to somebody or something that stands outside the sentence. */
const dangling =
  /^\p{L}{3,}nya\b|\b(?:tersebut|demikian|ini|ia|dia|mereka|beliau|it|they|he|she|this|that|these|those)\b|(?<!\bhari )\bitu\b/iu;
const describes =
  /\b(?:cenderung|menjadi|berarti|adalah|ialah|merupakan|terasa|biasanya|mungkin|tends?|becomes?|means?|may)\b/iu;
const duty = /\b(?:harus|wajib|perlu|cukup|sebaiknya|dilarang|must|should|has to|have to)\b/iu;
const quoted = /["“”?:;]/u;

function isWithin(text: string, least: number, most: number): boolean {
  const words = countWords(text);
  return words >= least && words <= most;
}

/** Condition and action of a rule, or null where a half would hang in the air. */
export function ruleIn(sentence: IndexedSentence): Rule | null {
  const text = sentence.text.trim();
  if (quoted.test(text) || pointsElsewhere(text) || definitionIn(text) !== null) return null;
  const first = ahead.exec(text);
  const last = first === null ? behind.exec(text) : null;
  const condition = (first?.[1] ?? last?.[2] ?? '').trim();
  const action = (first?.[2] ?? last?.[1] ?? '').trim();
  if (!isWithin(condition, 2, 16) || !isWithin(action, 3, 18)) return null;
  if (dangling.test(condition) || dangling.test(action) || leansOnFormer(action)) return null;
  // Somebody or something is in that state, and what is done then is no mere description.
  if (!/^(?:the|an?|your|no)\b/iu.test(condition) && !isNaming(condition.split(' ')[0] ?? ''))
    return null;
  if (describes.test(action)) return null;
  if (/^(?:ketika|when)\b/iu.test(text) && !isDoing(action) && !duty.test(action)) return null;
  // The comma of a list is no end of a condition.
  if (/^(?:dan|atau|serta|tetapi|and|or|but)\b/iu.test(action)) return null;
  if (/\b(?:jika|bila|apabila|if|when)\b/iu.test(`${condition} ${action}`)) return null;
  if (
    /\bhanya$/iu.test(action) ||
    /^(?:ada|there is)\b|\b(?!isinya|biasanya)\p{L}{3,}nya\b/iu.test(condition)
  )
    return null;
  // "... sejauh mana, apa pun ..." : a remark rather than something to do.
  if (/^(?:tidak (?:ada|seorang)|nothing|nobody)\b/iu.test(action)) return null;
  return { condition, action, sentence };
}

const because = /^([^,;:]+?),? (?:karena|sebab|because) ([^;:]{8,140})\.$/iu;

/** What is said to be so, and why. */
export function causeIn(sentence: IndexedSentence): Cause | null {
  const text = sentence.text.trim();
  if (quoted.test(text) || pointsElsewhere(text) || leansOnFormer(text)) return null;
  const match = because.exec(text);
  const claim = (match?.[1] ?? '').trim();
  const reason = (match?.[2] ?? '').trim();
  if (!isWithin(claim, 3, 15) || !isWithin(reason, 2, 18)) return null;
  if (dangling.test(claim) || dangling.test(reason)) return null;
  if (/\b(?:karena|sebab|because|jika|bila|apabila|hanya|bukan)\b/iu.test(claim)) return null;
  if (/^(?:jangan|karena|tidak ada|do not|never)\b/iu.test(claim)) return null;
  // "Why" asks about what is so, not about an order.
  return { claim, reason, sentence };
}

export function rulesIn(sentences: readonly IndexedSentence[]): Rule[] {
  return sentences.flatMap((one) => ruleIn(one) ?? []);
}

export function causesIn(sentences: readonly IndexedSentence[]): Cause[] {
  return sentences.flatMap((one) => causeIn(one) ?? []);
}
