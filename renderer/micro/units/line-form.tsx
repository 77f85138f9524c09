/** One statement. */
import type { Line } from '../../../design/model/series.ts';
import { useT } from '../../i18n/use-t.tsx';
import { SlotAside } from '../../kit/slot-aside.tsx';
import { SlotField } from '../../kit/slot-field.tsx';
import { useCitedLocators } from '../source/use-cited-locators.ts';
import { CiteTools } from './cite-tools.tsx';
import { GroundingLine } from './grounding-line.tsx';
import classes from './units.module.css';

export function LineForm({ path, line }: { path: string; line: Line }) {
  const t = useT();
  const locators = useCitedLocators(line.citationIds);
  return (
    <div className={classes.lineForm} data-locators={locators.join(' ')}>
      <SlotField path={`${path}/text`} isLabelHidden />
      <div className={classes.under}>
        <GroundingLine texts={[line.text.text]} citationIds={line.citationIds} />
        <CiteTools path={`${path}/citationIds`} citationIds={line.citationIds} />
        <span className={classes.underEnd}>
          <SlotAside path={`${path}/text`} slot={line.text} label={t('fields.line.text')} />
        </span>
      </div>
    </div>
  );
}
