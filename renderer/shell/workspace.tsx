/** The frame around a step. */
import { useEffect, useState } from 'react';
import { useT } from '../i18n/use-t.tsx';
import type { StepName } from '../steps/step-names.ts';
import { StepPage } from '../steps/step-page.tsx';
import { useFocus } from '../store/focus.ts';
import { followFocus } from '../store/jump.ts';
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

export function Workspace({ designId, step }: { designId: string; step: StepName }) {
  const t = useT();
  const [hasPanel, setPanel] = useState(false);
  const path = useFocus((state) => state.path);
  const serial = useFocus((state) => state.serial);
  useWorkspaceKeys();
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
      <div className={classes.frame} data-panel={hasPanel}>
        <a href="#step" className={classes.skip}>
          {t('shell.skip')}
        </a>
        <TopBar designId={designId} hasPanel={hasPanel} onPanel={() => setPanel(!hasPanel)} />
        <StepRail designId={designId} step={step} />
        <main id="step" className={classes.main} tabIndex={-1}>
          <RescuedTexts />
          <div className={classes.page}>
            <StepPage designId={designId} step={step} />
          </div>
        </main>
        {hasPanel && <FindingsPanel designId={designId} onClose={() => setPanel(false)} />}
      </div>
      <Palette designId={designId} />
      <ShortcutSheet />
      <JobDialog />
    </FindingsProvider>
  );
}
