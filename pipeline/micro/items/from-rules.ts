/** Questions of application: a condition of the module is met, its action is asked; actions for other conditions distract. */
import type { ItemPhrases } from '../item-phrases.ts';
import { bare } from '../sentence-kinds.ts';
import { causesIn, type Rule, rulesIn } from '../statement-shapes.ts';
import type { IndexedSentence } from '../types.ts';
import { contentStems, countWords, lowerFirst, shareFound, shorten, upperFirst } from '../words.ts';
import type { ItemDraft } from './item-draft.ts';

/** Rules whose action is surely another one: the closest in words first, of the same section before others. */
export function othersFor(right: Rule, rules: readonly Rule[]): Rule[] {
  const action = new Set(contentStems(right.action));
  const condition = new Set(contentStems(right.condition));
  return rules
    .filter(
      (one) =>
        one.sentence.locator !== right.sentence.locator &&
        shareFound(contentStems(one.action), action) < 0.7 &&
        // For the same condition its action might be right as well.
        shareFound(contentStems(one.condition), condition) < 0.6,
    )
    .toSorted(
      (one, other) =>
        Number(other.sentence.blockId === right.sentence.blockId) -
          Number(one.sentence.blockId === right.sentence.blockId) ||
        Math.abs(countWords(one.action) - countWords(right.action)) -
          Math.abs(countWords(other.action) - countWords(right.action)),
    );
}

/** `near`: sentences of the same chapter, where the unit itself has too few conditions. */
export function itemsFromRules(
  own: readonly IndexedSentence[],
  near: readonly IndexedSentence[],
  phrases: ItemPhrases,
  turn: number,
): ItemDraft[] {
  const rules = rulesIn(own);
  const all = [...rules, ...rulesIn(near)];
  return rules.flatMap((right, index): ItemDraft[] => {
    // An action that repeats the words of its condition is read off.
    const given = shareFound(contentStems(right.action), new Set(contentStems(right.condition)));
    if (given > 0.5) return [];
    const others = othersFor(right, all);
    const from = others.length > 4 ? turn % (others.length - 2) : 0;
    const some = others.slice(from, from + 3);
    if (some.length < 2) return [];
    const locators = new Set(rules.map(({ sentence }) => sentence.locator));
    const inside = some.filter(({ sentence }) => locators.has(sentence.locator)).length;
    const text = bare(right.sentence.text);
    const at = text.indexOf(right.action);
    if (at < 0) return [];
    // The condition stays beside its action: without it the action would claim more than the module does.
    const stem = `${text.slice(0, at)}____${text.slice(at + right.action.length)}`;
    const withCase = at === 0 ? upperFirst : lowerFirst;
    return [
      {
        form: 'rule',
        kind: 'cloze',
        stem,
        options: [
          { text: right.action, correct: true, feedback: phrases.isRight },
          ...some.map((one) => ({
            text: withCase(one.action),
            correct: false,
            feedback: phrases.otherCondition(lowerFirst(one.condition)),
          })),
        ],
        explanation: bare(right.sentence.text),
        sentences: [right.sentence],
        isFromModule: false,
        worth: 1 + inside * 0.4 - given - index * 0.05,
        keepsOrder: false,
      },
    ];
  });
}

/** Why something is so; reasons for other things distract. */
export function itemsFromCauses(
  own: readonly IndexedSentence[],
  near: readonly IndexedSentence[],
  phrases: ItemPhrases,
  turn: number,
): ItemDraft[] {
  const causes = causesIn(own);
  const all = [...causes, ...causesIn(near)];
  return causes.flatMap((right, index): ItemDraft[] => {
    const reason = new Set(contentStems(right.reason));
    const others = all.filter(
      (one) =>
        one.sentence.locator !== right.sentence.locator &&
        shareFound(contentStems(one.reason), reason) < 0.5 &&
        shareFound(contentStems(one.claim), new Set(contentStems(right.claim))) < 0.7,
    );
    const from = others.length > 4 ? turn % (others.length - 2) : 0;
    const some = others.slice(from, from + 3);
    if (some.length < 2) return [];
    return [
      {
        form: 'cause',
        kind: 'choice',
        stem: phrases.whyIs(lowerFirst(right.claim)),
        options: [
          { text: phrases.reasonIs(right.reason), correct: true, feedback: phrases.isRight },
          ...some.map((one) => ({
            text: phrases.reasonIs(one.reason),
            correct: false,
            feedback: phrases.otherReason(shorten(bare(one.sentence.text), 180)),
          })),
        ],
        explanation: bare(right.sentence.text),
        sentences: [right.sentence],
        isFromModule: false,
        worth: 1 - index * 0.05,
        keepsOrder: false,
      },
    ];
  });
}
