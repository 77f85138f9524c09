/** Which sentences of a unit are told: those that carry it, in their order, each with what it leans on. */
import {
  definitionIn,
  isLabel,
  isQuestion,
  leansOnFormer,
  mentioned,
  pointsElsewhere,
} from './sentence-kinds.ts';
import type { IndexedSentence } from './types.ts';
import { contentStems, countWords } from './words.ts';

const cues =
  /\b(?:penting|harus|wajib|jangan|kunci\p{L}*|pokok|ukuran|paling|intinya|artinya|tujuan|prinsip|perlu|hanya|bukan|melainkan|kecuali|dilarang|syarat|sebab|karena|akibat\p{L}*|must|never|always|important|key|main|because|only|except|unless|required|should)\b/giu;

export interface Told {
  readonly sentence: IndexedSentence;
  readonly score: number;
}

/** Whether a sentence can be told in a unit that shows these tables and figures. */
export function isTellable(text: string, shown: ReadonlySet<string>): boolean {
  if (pointsElsewhere(text)) return false;
  if (mentioned(text).some((one) => !shown.has(one))) return false;
  const words = countWords(text);
  return (
    words >= 3 &&
    words <= 70 &&
    !isLabel(text) &&
    !/^(?:pertanyaan pembahasan|latihan|sumber)\b/iu.test(text)
  );
}

export function scoreOf(
  text: string,
  place: number,
  of: number,
  topic: ReadonlySet<string>,
  weight: (stemmed: string) => number,
): number {
  const stems = contentStems(text);
  const words = countWords(text);
  const onTopic = stems.filter((one) => topic.has(one)).length;
  let score = place === 0 ? 1 : place === of - 1 ? 0.3 : 0;
  score += Math.min(1.5, onTopic * 0.45);
  score += definitionIn(text) === null ? 0 : 1.2;
  score += Math.min(1.2, (text.match(cues)?.length ?? 0) * 0.4);
  score += /\d/u.test(text) ? 0.3 : 0;
  score +=
    stems.length === 0
      ? 0
      : (stems.reduce((sum, one) => sum + weight(one), 0) / stems.length) * 0.12;
  if (words > 45) score -= 1.4;
  else if (words > 34) score -= 0.5;
  if (words < 5) score -= 0.8;
  if (isQuestion(text)) score -= 1;
  if (leansOnFormer(text)) score -= 0.25;
  if (/\b(?:misalnya|contohnya|for example|for instance)\b/iu.test(text)) score -= 0.2;
  return score;
}

/**
 * The best sentences of paragraphs within so many words, in their order. A sentence that leans on the
 * one before it comes with that one, or not at all.
 */
export function choose(
  paragraphs: readonly (readonly IndexedSentence[])[],
  budget: number,
  shown: ReadonlySet<string>,
  score: (text: string, place: number, of: number) => number,
  turn = 0,
): IndexedSentence[][] {
  interface Chain {
    readonly sentences: readonly IndexedSentence[];
    readonly worth: number;
    readonly words: number;
  }
  const chains: Chain[] = [];
  for (const paragraph of paragraphs) {
    paragraph.forEach((sentence, place) => {
      const chain = [sentence];
      for (let back = place; back > 0 && leansOnFormer(paragraph[back]?.text ?? ''); back -= 1) {
        const before = paragraph[back - 1];
        if (before !== undefined) chain.unshift(before);
      }
      const [first] = chain;
      if (first === undefined || leansOnFormer(first.text)) return;
      if (!chain.every(({ text }) => isTellable(text, shown))) return;
      if (chain.length > 5) return;
      chains.push({
        sentences: chain,
        worth: score(sentence.text, place, paragraph.length),
        words: countWords(sentence.text),
      });
    });
  }
  // Another turn begins with other sentences: the best of the last turn come later.
  const ranked = chains.toSorted((a, b) => b.worth - a.worth);
  const shift = ranked.length < 3 ? 0 : (turn * Math.ceil(ranked.length / 3)) % ranked.length;
  const inOrder = [...ranked.slice(shift), ...ranked.slice(0, shift)];
  const told = new Set<string>();
  let words = 0;
  for (const chain of inOrder) {
    const fresh = chain.sentences.filter(({ locator }) => !told.has(locator));
    const more = fresh.reduce((sum, { text }) => sum + countWords(text), 0);
    if (words + more > budget && words > 0) continue;
    for (const { locator } of fresh) told.add(locator);
    words += more;
  }
  return paragraphs.map((paragraph) => paragraph.filter(({ locator }) => told.has(locator)));
}
