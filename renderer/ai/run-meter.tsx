/** Time, tokens and rupiah of a run, against its ceiling. */
import { Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { RunCeiling } from '../../contract/index.ts';
import { formatRupiah } from '../i18n/format.ts';
import { useT } from '../i18n/use-t.tsx';
import classes from './ai.module.css';
import { clockText, numberText } from './amounts.ts';
import { isOver, type RunView } from './run-state.ts';

function useNow(isTicking: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!isTicking) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [isTicking]);
  return now;
}

/** How far the nearer of both ceilings is used up, 0-1; null where there is none. */
function ceilingShare(run: RunView, ceiling: RunCeiling): number | null {
  const tokens = run.tokens === null ? 0 : run.tokens.input + run.tokens.output;
  const shares = [
    ceiling.tokens === null ? null : tokens / ceiling.tokens,
    ceiling.rupiah === null || run.cost === null ? null : run.cost / Math.max(1, ceiling.rupiah),
  ].filter((share) => share !== null);
  return shares.length === 0 ? null : Math.min(1, Math.max(...shares));
}

export function RunMeter({ run }: { run: RunView }) {
  const t = useT();
  const hasEnded = isOver(run);
  const ceiling = hasEnded ? null : run.ceiling;
  const now = useNow(!hasEnded);
  const end = run.endedAt === null ? now : Date.parse(run.endedAt);
  const elapsed = run.startedAt === null ? 0 : end - Date.parse(run.startedAt);
  const tokens = run.tokens === null ? 0 : run.tokens.input + run.tokens.output;
  const share = ceiling === null ? null : ceilingShare(run, ceiling);
  const limit = (value: string): string => t('ai.run.ofCeiling', { value });
  return (
    <div>
      <dl className={classes.meter}>
        <div>
          <dt>{t('ai.run.elapsed')}</dt>
          <dd>{clockText(elapsed)}</dd>
        </div>
        <div>
          <dt>{t('ai.run.tokens')}</dt>
          <dd>
            {numberText(tokens, t)}
            {run.tokens?.isEstimate === true && <small>{t('ai.run.estimated')}</small>}
            {ceiling !== null && ceiling.tokens !== null && (
              <small>{limit(numberText(ceiling.tokens, t))}</small>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('ai.run.cost')}</dt>
          <dd>
            {run.tokens === null ? (
              '–'
            ) : run.cost === null ? (
              <small>{t('ai.run.noCost')}</small>
            ) : (
              formatRupiah(run.cost, t.language)
            )}
            {run.cost !== null && ceiling !== null && ceiling.rupiah !== null && (
              <small>{limit(formatRupiah(ceiling.rupiah, t.language))}</small>
            )}
          </dd>
        </div>
      </dl>
      {share !== null && (
        <Progress
          size="sm"
          mt={6}
          value={share * 100}
          color={share > 0.85 ? 'orange' : 'ink'}
          aria-label={t('ai.run.ceiling')}
        />
      )}
    </div>
  );
}
