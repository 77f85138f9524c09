/** How many are competent and how many are not yet, by position, unit or competency. */
import { Group, SegmentedControl, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { type GapGroup, gapSummary, type SummedRow } from '../../../design/gap-table/index.ts';
import { formatNumber, formatShare } from '../../i18n/format.ts';
import { useT } from '../../i18n/use-t.tsx';
import classes from './gap-import/gap-import.module.css';

const groups: readonly GapGroup[] = ['position', 'unit', 'competency', 'kind'];
const shownAtMost = 100;

export function GapSummary({ rows }: { rows: readonly SummedRow[] }) {
  const t = useT();
  const [by, setBy] = useState<GapGroup>('position');
  const summary = useMemo(() => gapSummary(rows, by), [rows, by]);
  const number = (value: number): string => formatNumber(value, t.language, 0);
  const nameOf = (name: string): string => {
    if (name === '') return t('workbook.summary.empty');
    return by === 'kind' ? t.dynamic(`enums.competencyKind.${name}`) : name;
  };
  const notYet = rows.filter(({ isBelow }) => isBelow).length;
  const people = new Set(rows.map(({ person }) => person).filter((one) => one !== '')).size;
  const more = summary.length - shownAtMost;
  return (
    <div>
      <Group justify="space-between" mb={8} gap="xs">
        <Text size="sm" c="dimmed">
          {t('workbook.summary.hint')}
        </Text>
        <SegmentedControl
          size="xs"
          aria-label={t('workbook.summary.by')}
          value={by}
          onChange={setBy}
          data={groups.map((value) => ({ value, label: t(`workbook.summary.${value}`) }))}
        />
      </Group>
      <section
        className={classes.scroll}
        aria-label={t('workbook.summary.title')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls is reached by keyboard.
        tabIndex={0}
      >
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t(`workbook.summary.${by}`)}</th>
              {(['people', 'total', 'competent', 'notYet', 'share'] as const).map((key) => (
                <th key={key} scope="col" data-number>
                  {t(`workbook.summary.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {summary.slice(0, shownAtMost).map((row) => (
              <tr key={row.name}>
                <th scope="row">{nameOf(row.name)}</th>
                <td data-number>{number(row.people)}</td>
                <td data-number>{number(row.total)}</td>
                <td data-number>{number(row.competent)}</td>
                <td data-number>{number(row.notYet)}</td>
                <td data-number>
                  <span className={classes.bar} aria-hidden>
                    <span style={{ width: `${row.share * 100}%` }} />
                  </span>
                  {formatShare(row.share, t.language)}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('documents.total')}</th>
              <td data-number>{number(people)}</td>
              <td data-number>{number(rows.length)}</td>
              <td data-number>{number(rows.length - notYet)}</td>
              <td data-number>{number(notYet)}</td>
              <td data-number>
                {rows.length === 0 ? '–' : formatShare(notYet / rows.length, t.language)}
              </td>
            </tr>
          </tfoot>
        </table>
      </section>
      {more > 0 && (
        <Text size="xs" c="dimmed" mt={6}>
          {t('workbook.summary.more', { count: more })}
        </Text>
      )}
    </div>
  );
}
