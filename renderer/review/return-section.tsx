/** Takes reviewers' files back, several at once, and tells what became of them. */
import { Button, FileButton, Progress, Text } from '@mantine/core';
import { CircleAlert, CircleStop, FileInput } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../i18n/use-t.tsx';
import { Section } from '../kit/section.tsx';
import { ImportReport } from './import-report.tsx';
import classes from './review-desk.module.css';
import { useReviewImport } from './use-review-import.ts';
import { useReviewImports } from './use-review-proposals.ts';

export function ReturnSection({ designId }: { designId: string }) {
  const t = useT();
  const { state, take, stop } = useReviewImport(designId);
  const [isOver, setOver] = useState(false);
  const last = useReviewImports(designId).find(({ result }) => result?.kind === 'reviewImport');
  const isRunning = state.at === 'running';
  return (
    <Section title={t('reviewDesk.round.back')} hint={t('reviewDesk.round.backHint')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an addition to the button inside, which the keyboard reaches. */}
      <div
        className={classes.drop}
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          if (!isRunning) void take([...event.dataTransfer.files]);
        }}
      >
        <FileInput size={22} aria-hidden />
        <span>{t('reviewDesk.round.drop')}</span>
        <FileButton
          multiple
          accept=".docx,.json"
          onChange={(files) => {
            if (files.length > 0) void take(files);
          }}
        >
          {(button) => (
            <Button {...button} variant="default" size="sm" disabled={isRunning}>
              {t('reviewDesk.round.choose')}
            </Button>
          )}
        </FileButton>
      </div>
      <div role="status" className={classes.status}>
        {isRunning && (
          <div className={classes.progress}>
            <span>
              {state.message === null
                ? t('reviewDesk.round.reading')
                : t.dynamic(state.message.key, state.message.params)}
            </span>
            <Progress
              value={Math.max(4, state.fraction * 100)}
              aria-label={t('reviewDesk.round.reading')}
            />
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<CircleStop size={14} aria-hidden />}
              disabled={state.jobId === null}
              onClick={stop}
            >
              {t('reviewDesk.round.stop')}
            </Button>
          </div>
        )}
        {state.at === 'stopped' && <Text size="sm">{t('reviewDesk.round.stopped')}</Text>}
      </div>
      {state.at === 'failed' && (
        <p className={classes.failure} role="alert">
          <CircleAlert size={15} aria-hidden />
          {t.dynamic(state.why.key, state.why.params)}
        </p>
      )}
      {!isRunning && last?.result?.kind === 'reviewImport' && (
        <ImportReport at={last.updatedAt} result={last.result} />
      )}
    </Section>
  );
}
