/** What a run would take: requests, tokens, rupiah, time, as ranges. */
import type { Estimate } from '../../contract/index.ts';
import { useT } from '../i18n/use-t.tsx';
import classes from './ai.module.css';
import { rupiahText, secondsText, tokensText } from './amounts.ts';

export function EstimateLine({ estimate }: { estimate: Estimate }) {
  const t = useT();
  return (
    <p className={classes.estimate}>
      <span className={classes.estimateLabel}>{t('ai.estimate.label')}</span>
      {[
        t('ai.estimate.calls', { count: estimate.calls }),
        tokensText(estimate, t),
        rupiahText(estimate.rupiah, t),
        secondsText(estimate.seconds, t),
      ].map((words) => (
        <span key={words}>{words}</span>
      ))}
    </p>
  );
}
