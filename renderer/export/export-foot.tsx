/** Below the documents: draft or final, what is in the way of it, and the way out. */
import { Button, Progress, SegmentedControl } from '@mantine/core';
import { CircleAlert, CircleStop, Download, FolderDown } from 'lucide-react';
import { useId, useState } from 'react';
import { useT } from '../i18n/use-t.tsx';
import classes from './export.module.css';
import { canPickFolder, pickFolder } from './save-folder.ts';
import type { RunState } from './use-export-run.ts';

export function ExportFoot(props: {
  state: RunState;
  /** Files that are chosen. */
  count: number;
  isFinal: boolean;
  blocking: number;
  /** Places that still print as "to be filled". */
  openFacts: number;
  /** Only sheets that never carry a watermark are chosen. */
  isOnlySheets: boolean;
  onFinal: (isFinal: boolean) => void;
  onSeeBlocking: () => void;
  onStart: (folder: FileSystemDirectoryHandle | null) => Promise<void>;
  onStop: () => void;
}) {
  const t = useT();
  const hintId = useId();
  const { state, count, isFinal, blocking, openFacts } = props;
  const [folderProblem, setFolderProblem] = useState(false);
  const isRunning = state.at === 'running';
  const isBarred = isFinal && blocking > 0;
  const toFolder = async (): Promise<void> => {
    setFolderProblem(false);
    try {
      const folder = await pickFolder();
      if (folder !== null) await props.onStart(folder);
    } catch {
      setFolderProblem(true);
    }
  };
  const failure =
    state.at === 'failed'
      ? `${t('exportDialog.run.failed')}. ${t.dynamic(state.why.key, state.why.params)}`
      : folderProblem
        ? t('exportDialog.run.folderFailed')
        : null;
  return (
    <footer className={classes.foot}>
      <div className={classes.footState}>
        <SegmentedControl
          size="sm"
          aria-label={t('exportDialog.state.label')}
          value={isFinal ? 'final' : 'draft'}
          disabled={isRunning}
          onChange={(value) => props.onFinal(value === 'final')}
          data={[
            { value: 'draft', label: t('exportDialog.state.draft') },
            { value: 'final', label: t('exportDialog.state.final') },
          ]}
        />
        <div id={hintId} className={classes.footHint} data-barred={isBarred}>
          {isBarred ? (
            <>
              <CircleAlert size={15} aria-hidden />
              <span>
                {t('exportDialog.state.blocked', { count: blocking })}{' '}
                <button type="button" className={classes.link} onClick={props.onSeeBlocking}>
                  {t('exportDialog.state.see')}
                </button>
              </span>
            </>
          ) : (
            <span>
              {props.isOnlySheets
                ? t('exportDialog.state.sheet')
                : !isFinal
                  ? t('exportDialog.state.draftHint')
                  : openFacts > 0
                    ? t('exportDialog.state.openFacts', { count: openFacts })
                    : t('exportDialog.state.finalHint')}
            </span>
          )}
        </div>
      </div>
      <div className={classes.footTold} role="status">
        {state.at === 'stopped' && <span>{t('exportDialog.run.stopped')}</span>}
        {isRunning && (
          <span>
            {state.message === null
              ? t('shell.job.starting')
              : t.dynamic(state.message.key, state.message.params)}
          </span>
        )}
      </div>
      {failure !== null && !isRunning && (
        <p className={classes.footFailure} role="alert">
          <CircleAlert size={15} aria-hidden />
          {failure}
        </p>
      )}
      {isRunning ? (
        <div className={classes.footRun}>
          <Progress
            value={Math.max(4, state.fraction * 100)}
            aria-label={t('exportDialog.run.running')}
            style={{ flex: '1 1 10rem' }}
          />
          <Button
            variant="default"
            leftSection={<CircleStop size={15} aria-hidden />}
            disabled={state.jobId === null}
            onClick={props.onStop}
          >
            {t('exportDialog.run.stop')}
          </Button>
        </div>
      ) : (
        <div className={classes.footButtons}>
          {canPickFolder() && (
            <Button
              variant="default"
              leftSection={<FolderDown size={16} aria-hidden />}
              disabled={count === 0 || isBarred}
              aria-describedby={isBarred ? hintId : undefined}
              onClick={() => void toFolder()}
            >
              {t('exportDialog.run.folder')}
            </Button>
          )}
          <Button
            leftSection={<Download size={16} aria-hidden />}
            disabled={count === 0 || isBarred}
            aria-describedby={isBarred ? hintId : undefined}
            onClick={() => void props.onStart(null)}
          >
            {t(count > 1 ? 'exportDialog.run.zip' : 'exportDialog.run.start', {
              count: Math.max(1, count),
            })}
          </Button>
        </div>
      )}
    </footer>
  );
}
