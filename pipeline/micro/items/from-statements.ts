/** Which statement agrees with the module: one of its sentences among the opposites of others. */
import type { Language } from '../../../design/enums.ts';
import { flipped } from '../flip.ts';
import type { ItemPhrases } from '../item-phrases.ts';
import { isQuestion, leansOnFormer, mentioned, pointsElsewhere } from '../sentence-kinds.ts';
import type { IndexedSentence } from '../types.ts';
import { contentStems, countWords, shareFound } from '../words.ts';
import type { ItemDraft } from './item-draft.ts';

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
    !/\b(?:rekaan|saya|kami)\b/iu.test(text)
  );
}

export interface Opposite {
  readonly sentence: IndexedSentence;
  readonly text: string;
}

export function oppositesOf(
  sentences: readonly IndexedSentence[],
  language: Language,
  turn = 0,
): Opposite[] {
  return sentences.flatMap((sentence) => {
    const text = isClaim(sentence.text) ? flipped(sentence.text, language, turn) : null;
    return text === null ? [] : [{ sentence, text }];
  });
}

export function itemsFromStatements(
  told: readonly IndexedSentence[],
  near: readonly IndexedSentence[],
  topic: string,
  language: Language,
  phrases: ItemPhrases,
  turn: number,
): ItemDraft[] {
  const claims = told.filter(({ text }) => isClaim(text));
  const opposites = [...oppositesOf(told, language), ...oppositesOf(near, language)];
  return claims.flatMap((right, index): ItemDraft[] => {
    const others = opposites.filter(
      ({ sentence }) =>
        sentence.locator !== right.locator &&
        shareFound(contentStems(sentence.text), new Set(contentStems(right.text))) < 0.7,
    );
    const start = (index + turn * 2) % Math.max(1, others.length);
    const own = others.filter(({ sentence }) => told.includes(sentence));
    const some = [
      ...new Map([...rotate(own, start), ...others].map((one) => [one.text, one])).values(),
    ].slice(0, 3);
    if (some.length < 2) return [];
    return [
      {
        form: 'statement',
        kind: 'choice',
        stem: phrases.whichAgrees(topic),
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
        worth: 1 + own.length * 0.2 - index * 0.05,
        keepsOrder: false,
      },
    ];
  });
}

function rotate<T>(list: readonly T[], by: number): T[] {
  const at = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}
