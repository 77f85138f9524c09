/** One statement. */
import type { Line } from '../../../design/model/series.ts';
import { SlotField } from '../../kit/slot-field.tsx';
import { useCitedLocators } from '../source/use-cited-locators.ts';
import { CiteTools } from './cite-tools.tsx';
import { GroundingLine } from './grounding-line.tsx';
import classes from './units.module.css';

export function LineForm({ path, line }: { path: string; line: Line }) {
  const locators = useCitedLocators(line.citationIds);
  return (
    <div className={classes.lineForm} data-locators={locators.join(' ')}>
      <SlotField path={`${path}/text`} />
      <div className={classes.under}>
        <GroundingLine texts={[line.text.text]} citationIds={line.citationIds} />
        <CiteTools path={`${path}/citationIds`} citationIds={line.citationIds} />
      </div>
    </div>
  );
}
