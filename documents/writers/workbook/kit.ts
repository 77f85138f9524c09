/** What all sheets are written with: the design, its words, short codes and dates. */
import { dateOfWeek, lastWeek } from '../../../design/ledger.ts';
import type { Design } from '../../../design/model/design.ts';
import type { Quantity } from '../../../design/quantity.ts';
import type { TextSlot } from '../../../design/slot.ts';
import type { Translate } from '../../../messages/index.ts';
import { plainSlotText } from '../../slot-markdown.ts';
import { codesOf } from '../office/codes.ts';
import type { CellValue, Day } from './cells.ts';
import { type Column, type Laid, Sheet } from './layout.ts';

export interface BookKit {
  readonly design: Design;
  readonly t: Translate;
  /** Short code of a part, '' when it has none. */
  code(id: string): string;
  codes(ids: readonly string[]): string;
  /** A slot's words. */
  words(slot: TextSlot | undefined): string;
  /** First or another day of a week; null without a start date. */
  day(week: number, day?: number): Day | null;
  /** Days after the end of learning; null where the end is not known. */
  afterEnd(days: number): Day | null;
  sheet(key: SheetKey, note?: string): Sheet;
  /** Tables that later sheets reckon with. */
  readonly laid: Map<SheetKey, Laid>;
}

export type SheetKey = keyof typeof import('../../../messages/id/workbook.ts').workbook.sheet;

export function createBookKit(design: Design, t: Translate): BookKit {
  const codes = codesOf(design, t);
  const code = (id: string): string => (codes.get(id) ?? '').trim();
  const { startDate } = design.journey;
  const day = (week: number, weekday = 1): Day | null =>
    startDate === null ? null : { day: dateOfWeek(startDate, week, weekday) };
  return {
    design,
    t,
    code,
    codes: (ids) =>
      ids
        .map(code)
        .filter((one) => one !== '')
        .join(', '),
    words: (slot) => (slot === undefined ? '' : plainSlotText(slot.text)),
    day,
    afterEnd: (days) => {
      const end = design.evaluation.learningEnd ?? day(lastWeek(design.journey), 7)?.day ?? null;
      return end === null ? null : { day: dateOfWeek(end, 1, days + 1) };
    },
    sheet: (key, note) => {
      const sheet = new Sheet(t(`workbook.sheet.${key}`), t(`workbook.heading.${key}`));
      sheet.row([{ value: sheet.title, kind: 'text', role: 'title' }]);
      sheet.row([
        {
          value: t('workbook.cover.back'),
          kind: 'text',
          role: 'link',
          leadsTo: t('workbook.cover.sheet'),
        },
        { value: null, kind: 'text', role: 'note' },
        ...(note === undefined ? [] : [{ value: note, kind: 'text', role: 'note' } as const]),
      ]);
      return sheet;
    },
    laid: new Map(),
  };
}

type Cut = 'text' | 'code';

/** A column of words. */
export function wordColumn<T>(
  key: string,
  label: string,
  width: number,
  cell: (item: T) => string,
  kind: Cut = 'text',
): Column<T> {
  return { key, label, width, kind, cell: (item) => cell(item) };
}

/** A column of numbers, dates or formulas. */
export function valueColumn<T>(
  key: string,
  label: string,
  width: number,
  kind: Exclude<Column<T>['kind'], Cut>,
  cell: Column<T>['cell'],
  total?: Column<T>['total'],
): Column<T> {
  return { key, label, width, kind, cell, ...(total === undefined ? {} : { total }) };
}

/** 1, 2, 3 ... */
export function numberColumn<T>(t: Translate): Column<T> {
  return {
    key: 'number',
    label: t('workbook.column.number'),
    width: 6,
    kind: 'code',
    cell: (_item, _at, position): CellValue => position + 1,
  };
}

export const amountOf = (quantity: Quantity | null): number | null => quantity?.value ?? null;
export const unitOf = (...quantities: readonly (Quantity | null)[]): string =>
  quantities.find((one) => one !== null && one.unit !== '')?.unit ?? '';
