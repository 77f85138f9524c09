/** The first sheet: what this is, whose, and a list of sheets to click on. The guide of the AKPK table. */
import type { CellValue } from './cells.ts';
import type { BookKit } from './kit.ts';
import { Sheet } from './layout.ts';

export interface CoverFacts {
  readonly title: string;
  readonly agency: string;
  readonly kind: string;
  readonly revision: number | undefined;
  readonly date: Date | null;
  readonly filled: readonly Sheet[];
  readonly empty: readonly Sheet[];
}

export function coverSheet(kit: BookKit, facts: CoverFacts): Sheet {
  const { design, t } = kit;
  const sheet = new Sheet(t('workbook.cover.sheet'), facts.title);
  sheet.isUpright = true;
  sheet.widths.push(26, 60, 12);
  sheet.row([{ value: facts.kind, kind: 'text', role: 'subtitle' }]);
  sheet.row([{ value: facts.title, kind: 'text', role: 'cover-title', span: 3 }]);
  sheet.blank();
  const line = (label: string, value: CellValue, kind: 'text' | 'date' | 'code' = 'text'): void => {
    if (value === null || value === '') return;
    sheet.row([
      { value: label, kind: 'text', role: 'label' },
      { value, kind, role: 'label', colour: '1E2329', bold: true },
    ]);
  };
  line(t('workbook.cover.agency'), facts.agency);
  line(t('workbook.cover.year'), design.year === null ? null : String(design.year));
  line(t('workbook.cover.revision'), facts.revision === undefined ? null : String(facts.revision));
  const day = facts.date?.toISOString().slice(0, 10) ?? null;
  line(t('workbook.cover.date'), day === null ? null : { day }, 'date');
  sheet.blank();
  sheet.row([
    { value: t('workbook.cover.list'), kind: 'text', role: 'head' },
    { value: null, kind: 'text', role: 'head' },
    { value: t('workbook.cover.rows'), kind: 'integer', role: 'head' },
  ]);
  for (const one of facts.filled) {
    sheet.row([
      {
        value: one.name,
        kind: 'text',
        role: 'body',
        leadsTo: one.name,
        colour: '1F4E79',
        bold: true,
      },
      { value: one.title, kind: 'text', role: 'body' },
      { value: one.count, kind: 'integer', role: 'body' },
    ]);
  }
  for (const one of facts.empty) {
    sheet.row([
      { value: one.name, kind: 'text', role: 'body', colour: '5C6670' },
      { value: one.title, kind: 'text', role: 'body', colour: '5C6670' },
      { value: t('workbook.cover.empty'), kind: 'text', role: 'body', colour: '5C6670' },
    ]);
  }
  sheet.blank();
  sheet.row([{ value: t('workbook.cover.formulas'), kind: 'text', role: 'note', span: 3 }]);
  sheet.row([{ value: t('documents.madeWith'), kind: 'text', role: 'note' }]);
  return sheet;
}

export function guideSheet(kit: BookKit): Sheet {
  const { t } = kit;
  const sheet = kit.sheet('guide');
  sheet.isUpright = true;
  const rows: readonly (readonly [string, string])[] = [
    [t('workbook.column.person'), t('workbook.guide.person')],
    [
      `${t('fields.gapRow.position')}, ${t('fields.gapRow.unit')}, ${t('fields.gapRow.competency')}`,
      t('workbook.guide.text'),
    ],
    [t('fields.gapRow.kind'), t('workbook.guide.kind')],
    [
      `${t('fields.gapRow.standardLevel')}, ${t('fields.gapRow.actualLevel')}`,
      t('workbook.guide.level'),
    ],
    [t('workbook.column.gap'), t('workbook.guide.gap')],
    [t('fields.gapRow.priority'), t('workbook.guide.priority')],
    [t('fields.gapRow.jp'), t('workbook.guide.jp')],
    [t('fields.gapRow.year'), t('workbook.guide.year')],
  ];
  sheet.table(
    [
      {
        key: 'name',
        label: t('workbook.column.columnName'),
        width: 44,
        kind: 'text',
        cell: ([name]) => name,
      },
      {
        key: 'allowed',
        label: t('workbook.column.allowed'),
        width: 70,
        kind: 'text',
        cell: ([, allowed]) => allowed,
      },
    ],
    rows,
  );
  sheet.blank();
  sheet.row([{ value: t('workbook.note.guide'), kind: 'text', role: 'note' }]);
  return sheet;
}
