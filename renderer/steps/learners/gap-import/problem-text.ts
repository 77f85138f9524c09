/** A problem of a table in words, and where it stands. */
import type { GapTableOut } from '../../../../contract/index.ts';
import type { Translate } from '../../../../messages/index.ts';

export type Problem = GapTableOut['problems'][number];

export function problemText(problem: Problem, t: Translate): string {
  const { code, field, value, detail, row } = problem;
  const isKind = code === 'kind-inferred';
  // Said once for the whole table where there is no such column.
  const key = isKind && row === null ? 'kind-inferred-all' : code;
  return t.dynamic(`workbook.problem.${key}`, {
    field: field === null ? '' : t(`workbook.field.${field}`),
    value,
    detail,
    kind: isKind && row !== null ? t.dynamic(`enums.competencyKind.${detail}`).toLowerCase() : '',
  });
}

export function problemPlace({ row, column }: Problem, t: Translate): string {
  if (row === null) return t('workbook.import.wholeTable');
  if (column === null) return t('workbook.import.placeRow', { row });
  return t('workbook.import.place', { row, column });
}
