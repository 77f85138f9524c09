/** Which statement agrees with the module: one of its sentences among the opposites of others. */
import type { Language } from '../../../design/enums.ts';
import { flipped } from '../flip.ts';
import type { ItemPhrases } from '../item-phrases.ts';
import {
  bare,
  isLabel,
  isQuestion,
  leansOnFormer,
  mentioned,
  pointsElsewhere,
} from '../sentence-kinds.ts';
import type { IndexedSentence } from '../types.ts';
import { contentStems, countWords, shareFound } from '../words.ts';
import type { ItemDraft } from './item-draft.ts';

/** Longer statements are a test of reading. */
const mostWords = 25;

/** A claim that can be judged without what stands around it. */
export function isClaim(text: string): boolean {
  const words = countWords(text);
  return (
    words >= 5 &&
    words <= 28 &&
    /[.]$/u.test(text) &&
    !isQuestion(text) &&
    !leansOnFormer(text) &&
    !pointsElsewhere(text) &&
    mentioned(text).length === 0 &&
    !/["“”|]/u.test(text) &&
    !isLabel(text) &&
    bare(text) === text &&
    !/\b(?:rekaan|saya|kami|Bu|Pak|Bapak|Ibu|Tuan|ia|dia|mereka|itu|tersebut|demikian|berikut|he|she|they|those)\b/u.test(
      text,
    )
  );
}

export interface Opposite {
  readonly sentence: IndexedSentence;
  readonly text: string;
}

/** The same sentence is looked at from many units. */
const seen = new WeakMap<IndexedSentence, string | null>();

export function oppositesOf(sentences: readonly IndexedSentence[], language: Language): Opposite[] {
  return sentences.flatMap((sentence) => {
    let text = seen.get(sentence);
    if (text === undefined) {
      text = isClaim(sentence.text) ? flipped(sentence.text, language) : null;
      seen.set(sentence, text);
    }
    return text === null ? [] : [{ sentence, text }];
  });
}

export function itemsFromStatements(
  told: readonly IndexedSentence[],
  near: readonly IndexedSentence[],
  heading: string,
  language: Language,
  phrases: ItemPhrases,
  turn: number,
  topic: ReadonlySet<string>,
): ItemDraft[] {
  const claims = told.filter(({ text }) => isClaim(text) && countWords(text) <= mostWords);
  const here = oppositesOf(told, language).filter(({ text }) => countWords(text) <= mostWords);
  // Opposites of what stands nearby, if it is about the same things.
  const words = new Set(told.flatMap(({ text }) => contentStems(text)));
  const there = oppositesOf(near, language).filter(
    ({ sentence, text }) =>
      shareFound(contentStems(sentence.text), words) >= 0.5 && countWords(text) <= mostWords,
  );
  return claims.flatMap((right, index): ItemDraft[] => {
    const isOther = ({ sentence }: Opposite): boolean =>
      sentence.locator !== right.locator &&
      shareFound(contentStems(sentence.text), new Set(contentStems(right.text))) < 0.7;
    const own = here.filter(isOther);
    const some = [...rotate(own, index + turn * 2), ...rotate(there.filter(isOther), turn)].slice(
      0,
      3,
    );
    if (some.length < 2) return [];
    return [
      {
        form: 'statement',
        kind: 'choice',
        stem: phrases.whichAgrees(heading),
        options: [
          { text: right.text, correct: true, feedback: phrases.isRight },
          ...some.map(({ sentence, text }) => ({
            text,
            correct: false,
            feedback: phrases.opposite(sentence.text),
          })),
        ],
        explanation: right.text,
        sentences: [right],
        isFromModule: false,
        worth:
          1 +
          Math.min(3, own.length) * 0.5 +
          // About what the unit is for.
          Math.min(0.9, contentStems(right.text).filter((one) => topic.has(one)).length * 0.3) -
          (/\b(?:butir|nomor|point|number) \d/iu.test(right.text) ? 0.5 : 0) -
          index * 0.04,
        keepsOrder: false,
      },
    ];
  });
}

function rotate<T>(list: readonly T[], by: number): T[] {
  const at = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}
