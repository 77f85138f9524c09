/** One micro series on the list: how many units are written, minutes, what was found, when last changed. */
import { RingProgress } from '@mantine/core';
import { Layers } from 'lucide-react';
import type { SeriesRow } from '../../contract/index.ts';
import { formatInstant, formatNumber } from '../i18n/format.ts';
import { useT } from '../i18n/use-t.tsx';
import { ringOf } from '../kit/ring.ts';
import { formatPlace, go } from '../router.ts';
import { core } from '../rpc/client.ts';
import classes from './home.module.css';
import { RowMenu } from './row-menu.tsx';

export function SeriesRowCard({ row }: { row: SeriesRow }) {
  const t = useT();
  const seriesId = row.id;
  const title = row.title.trim() === '' ? t('shell.part.untitled') : row.title;
  const place = {
    at: 'series',
    seriesId,
    view: row.units === 0 ? 'sources' : row.written === 0 ? 'outline' : 'units',
  } as const;
  const found = row.findings.error + row.findings.warning + row.findings.info;
  return (
    <article className={classes.card}>
      <RingProgress
        size={46}
        thickness={4}
        roundCaps
        aria-hidden
        rootColor="var(--line)"
        sections={ringOf(row.units === 0 ? 0 : row.written / row.units)}
        label={
          <span className={classes.percent}>
            {row.written}/{row.units}
          </span>
        }
      />
      <div className={classes.words}>
        <h2 className={classes.title}>
          {row.shelf === 'trashed' ? (
            title
          ) : (
            <a
              href={formatPlace(place)}
              onClick={(event) => {
                event.preventDefault();
                go(place);
              }}
            >
              {title}
            </a>
          )}
        </h2>
        <p className={classes.meta}>
          <span className={classes.kind}>
            <Layers size={13} aria-hidden />
            {t('home.series')}
          </span>
          <span>{t('home.unitsWritten', { written: row.written, count: row.units })}</span>
          <span>{t('home.changed', { when: formatInstant(row.updatedAt, t.language) })}</span>
        </p>
      </div>
      <dl className={classes.facts}>
        <div>
          <dt>{t('home.minutes')}</dt>
          <dd>{formatNumber(row.minutes, t.language)}</dd>
        </div>
        <div>
          <dt>{t('home.findings')}</dt>
          <dd>{formatNumber(found, t.language)}</dd>
        </div>
      </dl>
      <RowMenu
        shelf={row.shelf}
        title={title}
        calls={{
          copy: () => core.series.create({ from: 'copy', seriesId }),
          archive: () => core.series.archive({ seriesId }),
          restore: () => core.series.restore({ seriesId }),
          trash: () => core.series.trash({ seriesId }),
          purge: () => core.series.purge({ seriesId }),
        }}
      />
    </article>
  );
}
