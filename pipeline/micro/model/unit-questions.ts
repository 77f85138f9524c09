/** Puts written questions into a unit. Those of the module's own test stay; three in all. */
import { collect, entries } from '../../../design/collection.ts';
import type { PartId } from '../../../design/ids.ts';
import type { MicroUnit, RetrievalItem, Series } from '../../../design/model/series.ts';
import { emptySlot } from '../../../design/slot.ts';
import { drawn, idFor } from './ids.ts';
import { holds, isKept, isSettled, modelSlot } from './kept.ts';
import type { WrittenQuestion } from './questions.ts';
import type { ApplyOptions, UnitWritten } from './unit-scenes.ts';

export const mostItems = 3;

function itemsThatStay(
  series: Series,
  unit: MicroUnit,
  isWished: boolean,
): [PartId, RetrievalItem][] {
  const test = isWished ? isSettled : isKept;
  return entries(unit.items).filter(
    ([id, item]) =>
      item.isFromModule || series.locks.includes(id) || holds(item, series.locks, test),
  );
}

/** How many questions a model may write beside those that stay. */
export function questionRoom(series: Series, unit: MicroUnit, isWished: boolean): number {
  return Math.max(0, mostItems - itemsThatStay(series, unit, isWished).length);
}

function toItem(
  question: WrittenQuestion,
  id: PartId,
  { book, origin }: ApplyOptions,
): RetrievalItem {
  const { stem, answer, wrong, explanation, cited } = question;
  const options = [
    { text: answer, correct: true, feedback: '' },
    ...wrong.map(({ text, why }) => ({ text, correct: false, feedback: why })),
  ]
    .map((option) => ({ ...option, at: drawn(stem, option.text) }))
    .sort((a, b) => a.at - b.at);
  return {
    kind: 'choice',
    stem: modelSlot(stem, origin),
    options: collect(
      options.map(({ text, correct, feedback }) => [
        idFor('option', id, text),
        {
          text: modelSlot(text, origin),
          correct,
          feedback: feedback === '' ? emptySlot() : modelSlot(feedback, origin),
        },
      ]),
    ),
    explanation: modelSlot(explanation.text, origin),
    isFromModule: false,
    citationIds: book.cite(cited, explanation.label),
  };
}

export function applyQuestions(
  series: Series,
  unitId: PartId,
  unit: MicroUnit,
  questions: readonly WrittenQuestion[],
  options: ApplyOptions,
): UnitWritten {
  const stay = itemsThatStay(series, unit, options.isWished);
  const fresh = questions
    .slice(0, mostItems - stay.length)
    .map((question): [PartId, RetrievalItem] => {
      const id = idFor('retrievalItem', unitId, question.stem, question.answer);
      return [id, toItem(question, id, options)];
    });
  if (fresh.length === 0) return { unit, written: [] };
  const isKeptHere = new Set(stay.map(([id]) => id));
  // Never fewer than there were: the rules' own fill up.
  const filling = entries(unit.items)
    .filter(([id]) => !isKeptHere.has(id))
    .slice(0, Math.max(0, unit.items.order.length - stay.length - fresh.length));
  return {
    unit: { ...unit, items: collect([...stay, ...fresh, ...filling]) },
    written: fresh.map(([id]) => `/units/items/${unitId}/items/items/${id}`),
  };
}

/** One question again, in its place; a confirmed one stays. */
export function applyQuestion(
  unitId: PartId,
  unit: MicroUnit,
  itemId: PartId,
  questions: readonly WrittenQuestion[],
  options: ApplyOptions,
): UnitWritten {
  const before = unit.items.items[itemId];
  const [first] = questions;
  if (before === undefined || first === undefined || holds(before, [], isSettled)) {
    return { unit, written: [] };
  }
  const item = toItem(first, itemId, options);
  return {
    unit: { ...unit, items: { ...unit.items, items: { ...unit.items.items, [itemId]: item } } },
    written: [`/units/items/${unitId}/items/items/${itemId}`],
  };
}
