/** The frame around a step. */
import { type FocusEvent, lazy, Suspense, useEffect, useState } from 'react';
import { useAi } from '../ai/use-ai.ts';
import { useFollowRuns } from '../ai/use-runs.ts';
import { useExportDialog } from '../export/export-state.ts';
import { useT } from '../i18n/use-t.tsx';
import { CommentMarksProvider } from '../kit/comment-marks.tsx';
import { ApprovedBanner } from '../review/approved-banner.tsx';
import type { StepName } from '../steps/step-names.ts';
import { StepPage } from '../steps/step-page.tsx';
import { useFocus } from '../store/focus.ts';
import { followFocus } from '../store/jump.ts';
import { useSidePanel } from '../store/side-panel.ts';
import { DesignFinding } from './design-finding.tsx';
import { FindingsProvider } from './findings.tsx';
import { FindingsPanel } from './findings-panel.tsx';
import { JobDialog } from './job-dialog.tsx';
import { Palette } from './palette.tsx';
import { RescuedTexts } from './rescued-texts.tsx';
import { ShortcutSheet } from './shortcut-sheet.tsx';
import { StepRail } from './step-rail.tsx';
import { TopBar } from './top-bar.tsx';
import { useWorkspaceKeys } from './use-workspace-keys.ts';
import classes from './workspace.module.css';

/** Most designs are worked on without it. */
const AiPanel = lazy(async () => ({ default: (await import('../ai/ai-panel.tsx')).AiPanel }));
const CommentPanel = lazy(async () => ({
  default: (await import('../review/comment-panel.tsx')).CommentPanel,
}));
const ExportDialog = lazy(async () => ({
  default: (await import('../export/export-dialog.tsx')).ExportDialog,
}));

/** The text one is at is the one that "redo this part" means. */
function noteFocus(event: FocusEvent): void {
  const path = event.target.closest('[data-path]')?.getAttribute('data-path');
  if (typeof path === 'string') useSidePanel.setState({ partPath: path });
}

export function Workspace({ designId, step }: { designId: string; step: StepName }) {
  const t = useT();
  const side = useSidePanel((state) => state.side);
  const close = useSidePanel((state) => state.close);
  const isAiReady = useAi().connection !== null;
  const path = useFocus((state) => state.path);
  const serial = useFocus((state) => state.serial);
  const isExporting = useExportDialog((state) => state.isOpen);
  // Once opened it stays, so that it can leave as it came and hand the focus back.
  const [hasExported, setExported] = useState(false);
  if (isExporting && !hasExported) setExported(true);
  useWorkspaceKeys();
  useFollowRuns(designId);
  useEffect(() => useSidePanel.setState({ isAiReady }), [isAiReady]);
  // Another design starts with what it has, not with a place of the former one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the design counts.
  useEffect(() => {
    useSidePanel.setState({ partPath: null, what: 'whole', commentPath: null });
    return () => useExportDialog.getState().close();
  }, [designId]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: serial and step ask again for the same path.
  useEffect(() => {
    if (path === null) return;
    return followFocus(path, () => useFocus.getState().done());
  }, [path, serial, step]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step starts at its top.
  useEffect(() => {
    document.getElementById('step')?.scrollTo(0, 0);
  }, [step]);
  return (
    <FindingsProvider>
      <CommentMarksProvider>
        <div className={classes.frame} data-panel={side !== null}>
          <a href="#step" className={classes.skip}>
            {t('shell.skip')}
          </a>
          <TopBar designId={designId} />
          <StepRail designId={designId} step={step} />
          <main id="step" className={classes.main} tabIndex={-1} onFocus={noteFocus}>
            <RescuedTexts />
            <div className={classes.page}>
              <ApprovedBanner designId={designId} />
              <StepPage designId={designId} step={step} />
            </div>
          </main>
          {side === 'findings' && (
            <FindingsPanel
              card={(finding) => <DesignFinding designId={designId} finding={finding} />}
              onClose={close}
            />
          )}
          {side === 'comments' && (
            <Suspense fallback={null}>
              <CommentPanel designId={designId} step={step} />
            </Suspense>
          )}
          {side === 'ai' && (
            <Suspense fallback={null}>
              <AiPanel designId={designId} step={step} />
            </Suspense>
          )}
        </div>
        <Palette designId={designId} step={step} />
        <ShortcutSheet />
        {hasExported && (
          <Suspense fallback={null}>
            <ExportDialog designId={designId} />
          </Suspense>
        )}
        <JobDialog />
      </CommentMarksProvider>
    </FindingsProvider>
  );
}
