/** What the connection test found, in plain words: first what it means, then the figures. */
import { useQuery } from '@tanstack/react-query';
import { CircleAlert, CircleCheck, Clock } from 'lucide-react';
import type { Estimate } from '../../contract/index.ts';
import type { Probe } from '../../design/model-connection.ts';
import { numberText, rupiahText, secondsText, tokensText } from '../ai/amounts.ts';
import { formatNumber } from '../i18n/format.ts';
import { useT } from '../i18n/use-t.tsx';
import { api } from '../rpc/client.ts';
import classes from './settings.module.css';

type Fitness = 'good' | 'slow' | 'short';

/** A draft one waits for with a cup of coffee is slow. */
const slowSeconds = 300;

function fitnessOf(probe: Probe, estimate: Estimate): Fitness {
  if (!probe.readsLongText) return 'short';
  return estimate.seconds !== null && estimate.seconds.low > slowSeconds ? 'slow' : 'good';
}

const icons = { good: CircleCheck, slow: Clock, short: CircleAlert } as const;

export function ProbeResult({ connectionId, probe }: { connectionId: string; probe: Probe }) {
  const t = useT();
  const estimate = useQuery({
    ...api.ai.estimate.queryOptions({ input: { connectionId } }),
    // Another test or another price gives another estimate.
    staleTime: 0,
    retry: false,
  });
  const fitness = estimate.data === undefined ? null : fitnessOf(probe, estimate.data);
  const Icon = fitness === null ? null : icons[fitness];
  const rows = [
    {
      term: t('settings.aiProbe.speed'),
      text: t('settings.aiProbe.speedText', {
        first: formatNumber(Math.max(0.1, probe.firstTokenMs / 1000), t.language, 1),
        rate: numberText(Math.round(probe.tokensPerSecond), t),
      }),
    },
    { term: t('settings.aiProbe.structure'), text: t(`settings.aiProbe.${probe.enforcement}`) },
    {
      term: t('settings.aiProbe.long'),
      text: [
        t(probe.readsLongText ? 'settings.aiProbe.longYes' : 'settings.aiProbe.longNo'),
        probe.contextTokens === null
          ? ''
          : t('settings.aiProbe.context', { count: numberText(probe.contextTokens, t) }),
      ]
        .filter((words) => words !== '')
        .join(', '),
    },
    {
      term: t('settings.aiProbe.parallel'),
      text: t('settings.aiProbe.parallelText', { count: probe.parallel }),
    },
    {
      term: t('settings.aiProbe.usage'),
      text: t(probe.hasUsage ? 'settings.aiProbe.usageYes' : 'settings.aiProbe.usageNo'),
    },
  ];
  return (
    <section className={classes.probe} aria-label={t('settings.aiProbe.title')}>
      {estimate.data !== undefined && fitness !== null && Icon !== null && (
        <p className={classes.verdict} data-fitness={fitness}>
          <Icon size={16} aria-hidden />
          <span>
            {t(`settings.aiProbe.${fitness}`, {
              seconds: secondsText(estimate.data.seconds, t),
              tokens: tokensText(estimate.data, t),
              rupiah: rupiahText(estimate.data.rupiah, t),
            })}
          </span>
        </p>
      )}
      <dl className={classes.facts}>
        {rows.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
