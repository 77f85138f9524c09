/** The ledgers of the journey as pictures: mix, recognised JP, load per week, cost. */
import { useT } from '../../../i18n/use-t.tsx';
import { CostPanel } from './cost-panel.tsx';
import { JpPanel } from './jp-panel.tsx';
import classes from './ledger.module.css';
import { LoadPanel } from './load-panel.tsx';
import { MixPanel } from './mix-panel.tsx';

export function LedgerStrip() {
  const t = useT();
  return (
    <section className={classes.strip} aria-label={t('journey.ledger')}>
      <MixPanel />
      <JpPanel />
      <LoadPanel />
      <CostPanel />
    </section>
  );
}
