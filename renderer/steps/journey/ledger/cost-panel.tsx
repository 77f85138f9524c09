/** Known cost against the budget; "not known" and "no budget" are said, not shown as zero. */
import { TriangleAlert } from 'lucide-react';
import { values } from '../../../../design/collection.ts';
import { knownCost } from '../../../../design/ledger.ts';
import { formatRupiah } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { useDesign } from '../../../store/use-document.tsx';
import classes from './ledger.module.css';

export function CostPanel() {
  const t = useT();
  const design = useDesign((whole) => whole);
  const { status, amount } = design.problem.budget;
  const cost = knownCost(design);
  const limit = status === 'none' ? 0 : status === 'amount' ? amount : null;
  const unknown = values(design.journey.activities).filter((activity) => activity.cost === null);
  const isOver = limit !== null && cost > limit;
  return (
    <div className={classes.panel}>
      <h2 className={classes.title}>{t('journey.cost.title')}</h2>
      <p className={classes.amount}>{formatRupiah(cost, t.language)}</p>
      {limit !== null && limit > 0 && (
        <div className={classes.year} data-over={isOver} aria-hidden>
          <span style={{ width: `${Math.min(1, cost / limit) * 100}%` }} />
        </div>
      )}
      <p className={classes.note}>
        {status === 'none'
          ? t('journey.cost.none')
          : limit === null
            ? t('journey.cost.unknown')
            : t('journey.cost.of', { limit: formatRupiah(limit, t.language) })}
      </p>
      {unknown.length > 0 && (
        <p className={classes.note}>{t('journey.cost.open', { count: unknown.length })}</p>
      )}
      {isOver && (
        <p className={classes.state} data-state="off">
          <TriangleAlert size={14} aria-hidden />
          {t('journey.cost.over', { amount: formatRupiah(cost - (limit ?? 0), t.language) })}
        </p>
      )}
    </div>
  );
}
