/** All activities as a dense table that sorts by any column of numbers or names. */
import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import { useState } from 'react';
import type { Finding } from '../../../../design/checks/index.ts';
import { entries } from '../../../../design/collection.ts';
import { journeyJp, mixOf } from '../../../../design/ledger.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { useDesign } from '../../../store/use-document.tsx';
import { useFindingsByActivity } from '../use-finding-counts.ts';
import { ActivityRow } from './activity-row.tsx';
import { type Column, columns, sortRows } from './sort-rows.ts';
import classes from './table.module.css';

const none: readonly Finding[] = [];

export function ActivityTable() {
  const t = useT();
  const journey = useDesign((design) => design.journey);
  const findings = useFindingsByActivity();
  const [sort, setSort] = useState<{ column: Column; isDescending: boolean }>({
    column: 'order',
    isDescending: false,
  });
  const rows = sortRows(journey, entries(journey.activities), sort.column, sort.isDescending);
  const head = (column: Column) => {
    const isSorted = sort.column === column;
    const Icon = !isSorted ? ChevronsUpDown : sort.isDescending ? ArrowDown : ArrowUp;
    return (
      <th
        key={column}
        scope="col"
        aria-sort={isSorted ? (sort.isDescending ? 'descending' : 'ascending') : undefined}
      >
        <button
          type="button"
          className={classes.sort}
          data-on={isSorted}
          onClick={() => setSort({ column, isDescending: isSorted && !sort.isDescending })}
        >
          {t(`journey.table.${column}`)}
          <Icon size={12} aria-hidden />
        </button>
      </th>
    );
  };
  return (
    <section
      className={classes.scroll}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an area that scrolls sideways must be reachable by keyboard.
      tabIndex={0}
      aria-label={t('journey.view.table')}
    >
      <table className={classes.table}>
        <thead>
          <tr>
            {columns.map(head)}
            <th scope="col">{t('journey.table.supporter')}</th>
            <th scope="col">{t('journey.table.links')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map(([id, activity]) => (
            <ActivityRow
              key={id}
              id={id}
              activity={activity}
              number={journey.activities.order.indexOf(id) + 1}
              findings={findings.get(id) ?? none}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            <td colSpan={3}>{t('journey.table.total')}</td>
            <td className={classes.sum}>{formatNumber(mixOf(journey).total, t.language, 0)}</td>
            <td className={classes.sum}>{formatNumber(journeyJp(journey), t.language, 1)}</td>
            <td colSpan={4} />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
