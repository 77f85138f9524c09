/** The questions of a series as question banks take them: plain text, with source and reasons. */
import { entries } from '../../../../design/collection.ts';
import type { PartId } from '../../../../design/ids.ts';
import type { ItemKind, RetrievalItem, Series } from '../../../../design/model/series.ts';
import { translator } from '../../../../messages/index.ts';
import { plainSlotText } from '../../../slot-markdown.ts';
import { placeOf } from '../place.ts';
import type { WriteSeries } from '../types.ts';

export interface BankAnswer {
  readonly text: string;
  readonly isCorrect: boolean;
  readonly feedback: string;
}

export interface BankQuestion {
  readonly id: PartId;
  /** `Unit 3, soal 1`. */
  readonly name: string;
  readonly kind: ItemKind;
  readonly stem: string;
  /** For `order` in their right order. */
  readonly answers: readonly BankAnswer[];
  /** Why, with the quotation and its page. */
  readonly feedback: string;
}

export interface BankUnit {
  readonly title: string;
  readonly questions: readonly BankQuestion[];
}

/** Units that are written and have questions that can be asked, in order. */
export function bankOf({ series, unitId, language }: WriteSeries): BankUnit[] {
  const t = translator(language);
  return entries(series.units)
    .map(([id, unit], index) => ({ id, unit, number: index + 1 }))
    .filter(({ id, unit }) => unit.isWritten && (unitId === null || id === unitId))
    .map(({ unit, number }) => {
      const title = oneLine(unit.title.text);
      const asked = entries(unit.items).filter(([, item]) => isAskable(item));
      return {
        title: title === '' ? t('seriesExport.unit', { number }) : title,
        questions: asked.map(([id, item], at) => ({
          id,
          name: t('seriesExport.question', { unit: number, number: at + 1 }),
          kind: item.kind,
          stem: plainSlotText(item.stem.text).trim(),
          answers: entries(item.options).map(([, option]) => ({
            text: oneLine(option.text.text),
            isCorrect: option.correct,
            feedback: oneLine(option.feedback.text),
          })),
          feedback: [oneLine(item.explanation.text), sourceOf(series, item, language)]
            .filter((part) => part !== '')
            .join(' '),
        })),
      };
    })
    .filter(({ questions }) => questions.length > 0);
}

/** A bank refuses, or worse accepts in silence, a question without a right answer or without a choice. */
function isAskable(item: RetrievalItem): boolean {
  const options = entries(item.options).map(([, option]) => option);
  if (plainSlotText(item.stem.text).trim() === '') return false;
  if (options.some(({ text }) => oneLine(text.text) === '')) return false;
  if (item.kind === 'order') return options.length > 1;
  return options.some(({ correct }) => correct) && options.some(({ correct }) => !correct);
}

function oneLine(text: string): string {
  return plainSlotText(text).replace(/\s+/gu, ' ').trim();
}

function sourceOf(
  series: Series,
  { citationIds }: RetrievalItem,
  language: WriteSeries['language'],
): string {
  const t = translator(language);
  const citation = citationIds
    .map((id) => series.citations.items[id])
    .find((one) => one?.label === 'quotation' || one?.label === 'matching-paraphrase');
  if (citation === undefined) return '';
  const place = placeOf(citation, {
    page: t('seriesExport.page'),
    slide: t('seriesExport.slide'),
    section: t('seriesExport.section'),
  });
  return `(${[citation.sourceName, place].filter((part) => part !== '').join(', ')})`;
}
