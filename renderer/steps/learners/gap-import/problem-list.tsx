/** What was odd about a table, the gravest first. */
import { Text } from '@mantine/core';
import type { GapTableOut } from '../../../../contract/index.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { SeverityMark } from '../../../shell/severity-mark.tsx';
import classes from './gap-import.module.css';
import { problemPlace, problemText } from './problem-text.ts';

const shownAtMost = 200;
const severities = { error: 'error', warning: 'warning', notice: 'info' } as const;

export function ProblemList({ table }: { table: GapTableOut }) {
  const t = useT();
  const shown = table.problems.slice(0, shownAtMost);
  const more = table.counts.problems - shown.length;
  if (shown.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('workbook.import.noProblems')}
      </Text>
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls is reached by keyboard.
    <section className={classes.scroll} aria-label={t('workbook.import.problems')} tabIndex={0}>
      <ul className={classes.problems}>
        {shown.map((problem) => (
          <li key={`${problem.code} ${problem.row} ${problem.column} ${problem.field}`}>
            <SeverityMark severity={severities[problem.severity]} />
            <span className={classes.place}>{problemPlace(problem, t)}</span>
            <span>{problemText(problem, t)}</span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('workbook.import.moreProblems', { count: more })}
        </Text>
      )}
    </section>
  );
}
