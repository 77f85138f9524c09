/** The first rows as they would be taken. */
import { Text } from '@mantine/core';
import type { GapTableOut } from '../../../../contract/index.ts';
import { useT } from '../../../i18n/use-t.tsx';
import classes from './gap-import.module.css';

const shownAtMost = 100;

export function PreviewTable({ rows }: { rows: GapTableOut['rows'] }) {
  const t = useT();
  const shown = rows.slice(0, shownAtMost);
  return (
    <>
      <section
        className={classes.scroll}
        aria-label={t('workbook.import.preview')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls is reached by keyboard.
        tabIndex={0}
      >
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('workbook.import.row')}</th>
              <th scope="col">{t('workbook.field.person')}</th>
              <th scope="col">{t('workbook.field.position')}</th>
              <th scope="col">{t('workbook.field.unit')}</th>
              <th scope="col">{t('workbook.field.competency')}</th>
              <th scope="col">{t('workbook.field.kind')}</th>
              <th scope="col" data-number>
                {t('documents.column.standard')}
              </th>
              <th scope="col" data-number>
                {t('documents.column.actual')}
              </th>
              <th scope="col" data-number>
                {t('workbook.field.gap')}
              </th>
              <th scope="col">{t('workbook.field.priority')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => {
              const gap = row.actualLevel - row.standardLevel;
              return (
                <tr key={row.row}>
                  <td className={classes.soft}>{row.row}</td>
                  <td>{row.person}</td>
                  <td>{row.position}</td>
                  <td>{row.unit}</td>
                  <td>{row.competency}</td>
                  <td>{t(`enums.competencyKind.${row.kind}`)}</td>
                  <td data-number>{row.standardLevel}</td>
                  <td data-number>{row.actualLevel}</td>
                  <td data-number data-below={gap < 0}>
                    {gap > 0 ? `+${gap}` : String(gap).replace('-', '−')}
                  </td>
                  <td>{t(`enums.priority.${row.priority}`)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <Text size="xs" c="dimmed" mt={6}>
        {t('workbook.import.previewCount', { shown: shown.length, count: rows.length })}
      </Text>
    </>
  );
}
