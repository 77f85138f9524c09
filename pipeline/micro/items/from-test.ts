/** The module's own questions, with its key and its reasons, in the unit whose material they are about. */

import type { PartId } from '../../../design/ids.ts';
import type { MicroUnit } from '../../../design/model/series.ts';
import type { ItemPhrases } from '../item-phrases.ts';
import type { ModuleMap } from '../module-map.ts';
import type { TestItem } from '../module-test.ts';
import { bare, mentioned } from '../sentence-kinds.ts';
import type { IndexedSentence } from '../types.ts';
import { contentStems, rarity, shareFound, upperFirst } from '../words.ts';
import type { ItemDraft } from './item-draft.ts';

/** Most questions in a unit (check R45). */
export const mostItems = 3;

/** `material`: sentences of the unit, where a reason is looked for when the key gives none; `titleOf`: the part they stand in. */
export function itemFromTest(
  item: TestItem,
  phrases: ItemPhrases,
  material: readonly IndexedSentence[],
  titleOf: (sentence: IndexedSentence) => string,
): ItemDraft {
  const options =
    item.options.length > 0
      ? item.options.map(({ text }) => text)
      : [phrases.trueWord, phrases.falseWord];
  const right = options[item.key] ?? '';
  const found = item.explanation.trim() === '' ? reasonIn(item, material) : null;
  const reason = found === null ? upperFirst(item.explanation.trim()) : bare(found.text);
  const ended = reason === '' || /[.!?]["”]?$/u.test(reason) ? reason : `${reason}.`;
  // The reason is told once, after the answer: a wrong answer is shown the way back to the module.
  const place = found ?? reasonIn(item, material, 0.45);
  const wrong =
    ended === '' && item.options.length === 0
      ? phrases.rightIs(`${right.replace(/[.;]$/u, '')}.`)
      : phrases.readAgain(place === null ? '' : titleOf(place));
  return {
    form: 'module',
    kind: 'choice',
    stem: item.options.length === 0 ? phrases.trueOrFalse(item.stem) : item.stem,
    options: options.map((text, index) => ({
      text,
      correct: index === item.key,
      feedback: index === item.key ? phrases.isRight : wrong,
    })),
    explanation: ended !== '' ? ended : withoutReason(item, right),
    sentences: [
      ...item.stemSentences,
      ...(item.options[item.key]?.sentences ?? []),
      ...item.keySentences,
      ...(found === null ? [] : [found]),
    ],
    isFromModule: true,
    worth: 10,
    keepsOrder: true,
  };
}

/** A statement that is true explains itself; of one that is wrong nothing is said that stands nowhere. */
function withoutReason(item: TestItem, right: string): string {
  if (item.options.length === 0) return item.key === 0 ? item.stem : '';
  return upperFirst(`${right.replace(/[.;]$/u, '')}.`);
}

/** The sentence of the material that answers the question. */
function reasonIn(
  item: TestItem,
  material: readonly IndexedSentence[],
  least = 0.8,
): IndexedSentence | null {
  const right = item.options[item.key]?.text ?? '';
  const asked = contentStems(`${item.stem} ${right}`);
  const ranked = material
    .map((sentence) => {
      const stems = new Set(contentStems(sentence.text));
      const own = right === '' ? 1 : shareFound(contentStems(right), stems);
      return { sentence, share: shareFound(asked, stems) + own * 0.5 };
    })
    .toSorted((a, b) => b.share - a.share);
  const best = ranked[0];
  return best !== undefined && best.share >= least ? best.sentence : null;
}

/** For each unit the questions about it: by the section the key names, the table asked about, and words. */
export function placeTests(
  tests: readonly TestItem[],
  units: ReadonlyArray<readonly [PartId, MicroUnit]>,
  map: ModuleMap,
): Map<PartId, TestItem[]> {
  const placed = new Map<PartId, TestItem[]>();
  const bags = units.map(([, unit]) => {
    const pieces = unit.material.map((locator) => map.pieceOf.get(locator));
    const text = unit.material.map((locator) => map.byLocator.get(locator)?.text ?? '').join(' ');
    const sections = [...new Set(unit.material.map((locator) => map.sectionOf.get(locator)))];
    return {
      stems: new Set(contentStems(`${text} ${unit.title.text}`)),
      numbers: new Set(sections.map((section) => section?.number ?? '')),
      sourceIds: new Set(sections.map((section) => section?.sourceId ?? '')),
      shown: new Set(
        pieces.flatMap((piece) =>
          piece?.block.kind === 'table' || piece?.block.kind === 'figure'
            ? mentioned(piece.block.caption).slice(0, 1)
            : [],
        ),
      ),
    };
  });
  const weight = rarity(bags.map(({ stems }) => [...stems]));
  const wishes = tests.map((test) => {
    const right = test.options[test.key]?.text ?? '';
    const asked = contentStems(`${test.stem} ${right} ${test.explanation}`);
    const options = contentStems(test.options.map(({ text }) => text).join(' '));
    const about = mentioned(test.stem);
    const scores = bags.map((bag, index) => {
      let score =
        shareFound(asked, bag.stems, weight) + shareFound(options, bag.stems, weight) * 0.25;
      if (test.reference !== '' && bag.numbers.has(test.reference)) score += 1;
      if (about.some((one) => bag.shown.has(one))) score += 1.2;
      if (!bag.sourceIds.has(test.stemSentences[0]?.sourceId ?? '')) score -= 0.5;
      return { index, score };
    });
    return { test, scores: scores.toSorted((a, b) => b.score - a.score) };
  });
  // The surest first; a full unit passes the question on to the next best.
  const surest = wishes.toSorted((a, b) => (b.scores[0]?.score ?? 0) - (a.scores[0]?.score ?? 0));
  for (const { test, scores } of surest) {
    for (const { index } of scores) {
      const id = units[index]?.[0];
      if (id === undefined) continue;
      const own = placed.get(id) ?? [];
      if (own.length >= mostItems) continue;
      placed.set(id, [...own, test]);
      break;
    }
  }
  const place = new Map(tests.map((test, index) => [test, index]));
  for (const list of placed.values())
    list.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  return placed;
}
