/** What shall be made, and the outline of it: approved by a person before anything is written. */

import { SeriesJobPanel } from '../jobs/series-job-panel.tsx';
import type { ViewProps } from '../shell/view-page.tsx';
import { SourceDrawer } from '../source/source-drawer.tsx';
import { OutcomeSection } from './outcome-section.tsx';
import classes from './outline.module.css';
import { OutlineActions } from './outline-actions.tsx';
import { OutlineTable } from './outline-table.tsx';
import { ScopeSection } from './scope-section.tsx';
import { WishSection } from './wish-section.tsx';

export function OutlineView({ seriesId }: ViewProps) {
  return (
    <div className={classes.view}>
      <div className={classes.left}>
        <WishSection />
        <OutcomeSection />
        <ScopeSection />
      </div>
      <div className={classes.right}>
        <OutlineActions seriesId={seriesId} />
        <SeriesJobPanel seriesId={seriesId} />
        <OutlineTable />
      </div>
      <SourceDrawer />
    </div>
  );
}
