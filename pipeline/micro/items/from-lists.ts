/** Which point belongs to a list: one of its points among points of other lists. */
import type { ItemPhrases } from '../item-phrases.ts';
import type { Piece } from '../module-map.ts';
import type { ListRun } from '../nature.ts';
import { bare } from '../sentence-kinds.ts';
import { contentStems, countWords, shareFound } from '../words.ts';
import type { ItemDraft } from './item-draft.ts';

export interface NamedList {
  readonly name: string;
  readonly run: ListRun;
}

const textOf = ({ sentences }: Piece): string =>
  bare(sentences[0]?.text ?? '').replace(/[;,](?: dan| serta| and)?$/u, '');

export function itemsFromLists(
  own: readonly NamedList[],
  all: readonly NamedList[],
  phrases: ItemPhrases,
  turn: number,
): ItemDraft[] {
  return own.flatMap(({ name, run }): ItemDraft[] => {
    if (name === '' || run.items.length < 3) return [];
    const nameStems = new Set(contentStems(name));
    const points = run.items.filter((piece) => {
      const text = textOf(piece);
      return (
        countWords(text) >= 2 &&
        countWords(text) <= 24 &&
        !/\?$/u.test(text) &&
        shareFound(contentStems(text), nameStems) < 0.35
      );
    });
    const right = points[turn % Math.max(1, points.length)];
    if (right === undefined) return [];
    const members = run.items.map((piece) => contentStems(textOf(piece)));
    const strangers = all
      .filter((other) => other.name !== name && other.name !== '')
      .flatMap((other) =>
        other.run.items.map((piece) => ({ name: other.name, text: textOf(piece) })),
      )
      .filter(({ text }) => {
        const stems = contentStems(text);
        const most = Math.max(0, ...members.map((member) => shareFound(stems, new Set(member))));
        return (
          countWords(text) >= 2 &&
          countWords(text) <= 24 &&
          !/\?$/u.test(text) &&
          most < 0.4 &&
          shareFound(stems, nameStems) === 0
        );
      });
    const byList = [...Map.groupBy(strangers, (one) => one.name).values()];
    const some = Array.from({ length: 3 }, (_, index) => {
      const list = byList[(index + turn) % Math.max(1, byList.length)] ?? [];
      return list[
        Math.floor((index + turn) / Math.max(1, byList.length)) % Math.max(1, list.length)
      ];
    }).filter((one) => one !== undefined);
    const distinct = [...new Map(some.map((one) => [one.text, one])).values()];
    if (distinct.length < 2) return [];
    return [
      {
        form: 'list',
        kind: 'choice',
        stem: phrases.belongs(name),
        options: [
          { text: textOf(right), correct: true, feedback: phrases.isRight },
          ...distinct.map((one) => ({
            text: one.text,
            correct: false,
            feedback: phrases.belongsTo(one.name),
          })),
        ],
        explanation: right.sentences.map(({ text }) => bare(text)).join(' '),
        sentences: right.sentences,
        isFromModule: false,
        worth: 1,
        keepsOrder: false,
      },
    ];
  });
}
