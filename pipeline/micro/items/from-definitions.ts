/** Questions from definitions: the description is given, the term is asked; other terms of the module distract. */
import type { ItemPhrases } from '../item-phrases.ts';
import { pointsElsewhere } from '../sentence-kinds.ts';
import type { IndexedSentence } from '../types.ts';
import { contentStems, lowerFirst, shareFound, upperFirst } from '../words.ts';
import type { ItemDraft } from './item-draft.ts';

export interface KnownTerm {
  readonly term: string;
  readonly meaning: string;
  readonly sentence: IndexedSentence;
  readonly isFromGlossary: boolean;
}

export function itemsFromDefinitions(
  own: readonly KnownTerm[],
  all: readonly KnownTerm[],
  phrases: ItemPhrases,
  turn: number,
): ItemDraft[] {
  return own.flatMap((asked): ItemDraft[] => {
    const stems = new Set(contentStems(asked.term));
    const meant = contentStems(asked.meaning);
    // The description must not name the term.
    if (meant.some((one) => stems.has(one)) || pointsElsewhere(asked.meaning)) return [];
    const others = all.filter(
      ({ term, meaning }) =>
        term.toLowerCase() !== asked.term.toLowerCase() &&
        !contentStems(term).some((one) => stems.has(one) || meant.includes(one)) &&
        shareFound(contentStems(meaning), new Set(meant)) < 0.4,
    );
    const distinct = [...new Map(others.map((one) => [one.term.toLowerCase(), one])).values()];
    const ranked = distinct.toSorted(
      (a, b) =>
        shareFound(contentStems(b.meaning), new Set(meant)) -
          shareFound(contentStems(a.meaning), new Set(meant)) ||
        Math.abs(a.term.length - asked.term.length) - Math.abs(b.term.length - asked.term.length),
    );
    const from = ranked.length > 4 ? (turn * 2) % (ranked.length - 2) : 0;
    const some = ranked.slice(from, from + 3);
    if (some.length < 2) return [];
    return [
      {
        form: 'definition',
        kind: 'choice',
        stem: `${phrases.whichTerm} “${upperFirst(asked.meaning.replace(/[.;]$/u, ''))}.”`,
        options: [
          { text: upperFirst(asked.term), correct: true, feedback: phrases.isRight },
          ...some.map(({ term, meaning }) => ({
            text: upperFirst(term),
            correct: false,
            feedback: phrases.meansOther(
              upperFirst(term),
              lowerFirst(meaning.replace(/[.;]$/u, '')),
            ),
          })),
        ],
        explanation: asked.sentence.text,
        sentences: [asked.sentence],
        isFromModule: false,
        worth: asked.isFromGlossary ? 2 : 2.4,
        keepsOrder: false,
      },
    ];
  });
}
