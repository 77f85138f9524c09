/** Recognised JP by jalur beside the minutes that earn them, towards the JP of a year. */

import { defaultThresholds } from '../../../../design/checks/index.ts';
import { values } from '../../../../design/collection.ts';
import type { SiasnCode } from '../../../../design/enums.ts';
import { activityMinutes, lineFor } from '../../../../design/jp/convert.ts';
import { journeyJp } from '../../../../design/ledger.ts';
import type { Activity } from '../../../../design/model/journey.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { useDesign } from '../../../store/use-document.tsx';
import { jpText, minutesText } from '../activity-facts.ts';
import classes from './ledger.module.css';

interface Row {
  jalur: SiasnCode | null;
  minutes: number;
  jp: number;
}

function rowsOf(activities: readonly Activity[]): Row[] {
  const rows = new Map<SiasnCode | null, Row>();
  for (const activity of activities) {
    const row = rows.get(activity.jalur) ?? { jalur: activity.jalur, minutes: 0, jp: 0 };
    row.minutes += activityMinutes(activity);
    row.jp += activity.jp;
    rows.set(activity.jalur, row);
  }
  return [...rows.values()].toSorted((a, b) => b.jp - a.jp || b.minutes - a.minutes);
}

export function JpPanel() {
  const t = useT();
  const journey = useDesign((design) => design.journey);
  const rules = useDesign((design) => design.rules);
  const rows = rowsOf(values(journey.activities));
  const total = journeyJp(journey);
  const wanted = rules.thresholds['R29.jp'] ?? defaultThresholds['R29.jp'];
  const most = Math.max(1, ...rows.map(({ jp }) => jp));
  return (
    <div className={classes.panel}>
      <h2 className={classes.title}>
        {t('journey.ledgerJp.title')}
        <strong>{jpText(total, t)}</strong>
      </h2>
      <div
        className={classes.year}
        role="img"
        aria-label={t('journey.ledgerJp.year', {
          jp: formatNumber(total, t.language, 1),
          wanted: formatNumber(wanted, t.language, 1),
        })}
      >
        <span style={{ width: `${Math.min(1, wanted === 0 ? 1 : total / wanted) * 100}%` }} />
      </div>
      <p className={classes.note}>
        {t('journey.ledgerJp.year', {
          jp: formatNumber(total, t.language, 1),
          wanted: formatNumber(wanted, t.language, 1),
        })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard. */}
      <ul className={classes.jalur} tabIndex={0} aria-label={t('journey.ledgerJp.byJalur')}>
        {rows.map(({ jalur, minutes, jp }) => {
          const hasLine = lineFor(rules.jpTable, jalur) !== null;
          return (
            <li key={jalur ?? 'none'} data-basis={hasLine}>
              <span className={classes.jalurName}>
                {jalur === null ? t('journey.ledgerJp.noJalur') : t(`enums.siasnCode.${jalur}`)}
              </span>
              <span className={classes.jalurJp}>
                {hasLine ? jpText(jp, t) : t('journey.ledgerJp.noBasis')}
              </span>
              <span className={classes.jalurBar} aria-hidden>
                <span style={{ width: `${(jp / most) * 100}%` }} />
              </span>
              <span className={classes.jalurMinutes}>{minutesText(minutes, t)}</span>
            </li>
          );
        })}
        {rows.length === 0 && <li className={classes.note}>{t('journey.ledgerJp.none')}</li>}
      </ul>
    </div>
  );
}
