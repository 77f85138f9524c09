/** One design on the list: how far, how many JP, what was found, when last changed. */
import { RingProgress } from '@mantine/core';
import { FileText, Route } from 'lucide-react';
import type { DesignRow } from '../../contract/index.ts';
import { openShare } from '../exchange/share-state.ts';
import { formatInstant, formatNumber, formatShare } from '../i18n/format.ts';
import { useT } from '../i18n/use-t.tsx';
import { ringOf } from '../kit/ring.ts';
import { formatPlace, go } from '../router.ts';
import { core } from '../rpc/client.ts';
import classes from './home.module.css';
import { RowMenu } from './row-menu.tsx';
import { useSaveBundle } from './use-save-bundle.ts';

export function DesignRowCard({ row }: { row: DesignRow }) {
  const t = useT();
  const save = useSaveBundle(row.id);
  const title = row.title.trim() === '' ? t('shell.part.untitled') : row.title;
  const place = { at: 'design', designId: row.id, step: 'problem' } as const;
  // One number, the same as in the design's own bar: most findings are data that only people can fill in.
  const found = row.findings.error + row.findings.warning + row.findings.info;
  const Kind = row.result === 'memo' ? FileText : Route;
  return (
    <article className={classes.card}>
      <RingProgress
        size={46}
        thickness={4}
        roundCaps
        aria-hidden
        rootColor="var(--line)"
        sections={ringOf(row.progress)}
        label={<span className={classes.percent}>{formatShare(row.progress, t.language)}</span>}
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
            <Kind size={13} aria-hidden />
            {t(`enums.result.${row.result}`)}
          </span>
          {row.agency !== '' && <span>{row.agency}</span>}
          <span>{t('home.changed', { when: formatInstant(row.updatedAt, t.language) })}</span>
        </p>
      </div>
      <dl className={classes.facts}>
        {row.result === 'journey' && (
          <div>
            <dt>{t('home.jp')}</dt>
            <dd>{formatNumber(row.jp, t.language)}</dd>
          </div>
        )}
        <div>
          <dt>{t('home.findings')}</dt>
          <dd>{formatNumber(found, t.language)}</dd>
        </div>
      </dl>
      <RowMenu
        shelf={row.shelf}
        title={title}
        calls={{
          copy: () => core.designs.create({ from: 'copy', designId: row.id }),
          archive: () => core.designs.archive({ designId: row.id }),
          restore: () => core.designs.restore({ designId: row.id }),
          trash: () => core.designs.trash({ designId: row.id }),
          purge: () => core.designs.purge({ designId: row.id }),
          save,
          share: (from) => openShare({ designId: row.id, partId: null }, from),
        }}
      />
    </article>
  );
}
