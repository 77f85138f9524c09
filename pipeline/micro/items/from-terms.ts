/** The last resort that always works: a key word of a key sentence is left out; words of other parts distract. */
import type { ItemPhrases } from '../item-phrases.ts';
import { isNaming } from '../screen-phrases.ts';
import { bare } from '../sentence-kinds.ts';
import type { IndexedSentence } from '../types.ts';
import { contentStems, countWords, shorten, stem, wordsOf } from '../words.ts';
import type { ItemDraft } from './item-draft.ts';

/** Forms of a word that show its kind: a distractor has the same, so that grammar gives nothing away. */
function shapeOf(word: string): string {
  const low = word.toLowerCase();
  const start = /^(?:me|di|ber|ter|pe|ke|se)/u.exec(low)?.[0] ?? '';
  const end = /(?:kan|an|nya|i|ing|ed|tion|s)$/u.exec(low)?.[0] ?? '';
  return `${/^\p{Lu}/u.test(word) ? 'N' : 'n'}${start}${end}`;
}

export function itemsFromTerms(
  told: readonly IndexedSentence[],
  elsewhere: readonly IndexedSentence[],
  weight: (stemmed: string) => number,
  often: ReadonlyMap<string, number>,
  phrases: ItemPhrases,
  turn: number,
): ItemDraft[] {
  const here = new Set(told.flatMap(({ text }) => contentStems(text)));
  const pool = elsewhere.flatMap((sentence) =>
    (sentence.text.match(/[\p{L}-]{4,}/gu) ?? [])
      .slice(1)
      .map((word) => ({ word, sentence, shape: shapeOf(word) })),
  );
  return told.flatMap((sentence, index): ItemDraft[] => {
    const { text } = sentence;
    if (
      countWords(text) < 7 ||
      countWords(text) > 30 ||
      bare(text) !== text ||
      / \| |["“”]/u.test(text)
    )
      return [];
    const all = wordsOf(text);
    const words = (text.match(/[\p{L}-]{4,}/gu) ?? []).slice(1);
    const asked = words
      .filter(
        (word) =>
          isNaming(word) &&
          (often.get(word.toLowerCase()) ?? 0) >= 3 &&
          all.filter((one) => stem(one) === stem(word.toLowerCase())).length === 1,
      )
      .toSorted((a, b) => weight(stem(b.toLowerCase())) - weight(stem(a.toLowerCase())))[turn % 2];
    if (asked === undefined) return [];
    const fits = pool.filter(
      ({ word, shape }) =>
        shape === shapeOf(asked) &&
        !here.has(stem(word.toLowerCase())) &&
        isNaming(word) &&
        (often.get(word.toLowerCase()) ?? 0) >= 2 &&
        Math.abs(word.length - asked.length) <= 4,
    );
    const distinct = [...new Map(fits.map((one) => [stem(one.word.toLowerCase()), one])).values()];
    const from = distinct.length > 3 ? (index * 3 + turn * 3) % (distinct.length - 2) : 0;
    const some = distinct.slice(from, from + 3);
    if (some.length < 2) return [];
    const at = text.search(new RegExp(`(?<![\\p{L}-])${asked}(?![\\p{L}-])`, 'u'));
    if (at < 0) return [];
    return [
      {
        form: 'term',
        kind: 'cloze',
        stem: `${text.slice(0, at)}____${text.slice(at + asked.length)}`,
        options: [
          { text: asked, correct: true, feedback: phrases.isRight },
          ...some.map((one) => ({
            text: one.word,
            correct: false,
            feedback: phrases.termElsewhere(shorten(bare(one.sentence.text), 160)),
          })),
        ],
        explanation: text,
        sentences: [sentence],
        isFromModule: false,
        worth: 0.5 - index * 0.02,
        keepsOrder: false,
      },
    ];
  });
}
