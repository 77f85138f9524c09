/** What a run would take: requests, tokens, rupiah, time, as ranges. */
import type { Estimate } from '../../contract/index.ts';
import { formatRupiah } from '../i18n/format.ts';
import { useT } from '../i18n/use-t.tsx';
import classes from './ai.module.css';
import { numberText, rupiahText, secondsText, tokensText } from './amounts.ts';

/** True where the run may meet its ceiling, by the upper end of the estimate. */
function isAbove({ ceiling, rupiah, input, output }: Estimate): boolean {
  const tokens = input.high + output.high;
  return (
    (ceiling.tokens !== null && tokens > ceiling.tokens) ||
    (ceiling.rupiah !== null && rupiah !== null && rupiah.high > ceiling.rupiah)
  );
}

export function EstimateLine({ estimate }: { estimate: Estimate }) {
  const t = useT();
  const { ceiling, rupiah } = estimate;
  const limits = [
    ceiling.tokens === null
      ? ''
      : t('ai.estimate.tokens', { range: numberText(ceiling.tokens, t) }),
    // Without prices nobody knows what was spent.
    ceiling.rupiah === null || rupiah === null ? '' : formatRupiah(ceiling.rupiah, t.language),
  ].filter((words) => words !== '');
  return (
    <p className={classes.estimate}>
      <span className={classes.estimateLabel}>{t('ai.estimate.label')}</span>
      {[
        t('ai.estimate.calls', { count: estimate.calls }),
        tokensText(estimate, t),
        rupiahText(rupiah, t),
        secondsText(estimate.seconds, t),
      ].map((words) => (
        <span key={words}>{words}</span>
      ))}
      {limits.length > 0 && (
        <span className={classes.estimateLimit} data-near={isAbove(estimate)}>
          {t('ai.estimate.ceiling', { value: limits.join(', ') })}
          {isAbove(estimate) && ` ${t('ai.estimate.mayStop')}`}
        </span>
      )}
    </p>
  );
}
