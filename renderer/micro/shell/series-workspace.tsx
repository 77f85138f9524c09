/** The frame around a view of a micro series: bar, views, findings. */
import { useEffect } from 'react';
import { useT } from '../../i18n/use-t.tsx';
import { SeriesFindingsProvider } from '../../shell/findings.tsx';
import { FindingsPanel } from '../../shell/findings-panel.tsx';
import { JobDialog } from '../../shell/job-dialog.tsx';
import { RescuedTexts } from '../../shell/rescued-texts.tsx';
import { ShortcutSheet } from '../../shell/shortcut-sheet.tsx';
import { useWorkspaceKeys } from '../../shell/use-workspace-keys.ts';
import { useFocus } from '../../store/focus.ts';
import { followFocus } from '../../store/jump.ts';
import { useSidePanel } from '../../store/side-panel.ts';
import { useFollowSeriesJobs } from '../jobs/series-jobs.ts';
import type { ViewName } from '../view-names.ts';
import { SeriesBar } from './series-bar.tsx';
import { SeriesFinding } from './series-finding.tsx';
import { SeriesPalette } from './series-palette.tsx';
import classes from './shell.module.css';
import { ViewPage } from './view-page.tsx';
import { ViewTabs } from './view-tabs.tsx';

export function SeriesWorkspace({ seriesId, view }: { seriesId: string; view: ViewName }) {
  const t = useT();
  const side = useSidePanel((state) => state.side);
  const close = useSidePanel((state) => state.close);
  const path = useFocus((state) => state.path);
  const serial = useFocus((state) => state.serial);
  useWorkspaceKeys();
  useFollowSeriesJobs(seriesId);
  // Parts of a series are written anew from their own card, not from the AI drawer of designs.
  useEffect(() => useSidePanel.setState({ isAiReady: false }), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: serial and view ask again for the same path.
  useEffect(() => {
    if (path === null) return;
    return followFocus(path, () => useFocus.getState().done());
  }, [path, serial, view]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new view starts at its top.
  useEffect(() => {
    document.getElementById('view')?.scrollTo(0, 0);
  }, [view]);
  return (
    <SeriesFindingsProvider>
      <div className={classes.frame} data-panel={side === 'findings'}>
        <a href="#view" className={classes.skip}>
          {t('shell.skip')}
        </a>
        <SeriesBar />
        <ViewTabs seriesId={seriesId} view={view} />
        <main id="view" className={classes.main} tabIndex={-1}>
          <RescuedTexts />
          <ViewPage seriesId={seriesId} view={view} />
        </main>
        {side === 'findings' && (
          <FindingsPanel
            card={(finding) => <SeriesFinding seriesId={seriesId} finding={finding} />}
            onClose={close}
          />
        )}
      </div>
      <SeriesPalette seriesId={seriesId} />
      <ShortcutSheet />
      <JobDialog />
    </SeriesFindingsProvider>
  );
}
