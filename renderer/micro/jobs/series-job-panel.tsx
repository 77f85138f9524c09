/** A draft that runs, with Stop; or why the last one did not come to its end. */
import { Alert, Button, Group, Progress, Text } from '@mantine/core';
import { CircleStop } from 'lucide-react';
import { RunMeter } from '../../ai/run-meter.tsx';
import { isOver, type RunView } from '../../ai/run-state.ts';
import { useT } from '../../i18n/use-t.tsx';
import { core } from '../../rpc/client.ts';
import { RunCalls } from '../ai/run-calls.tsx';
import { RunOver } from '../ai/run-over.tsx';
import classes from './jobs.module.css';
import { useSeriesRun } from './series-jobs.ts';

function isOfModelRun({ units, job }: RunView): boolean {
  const result = job?.result?.kind === 'microDraft' ? job.result : null;
  return units.length > 0 || result?.written !== undefined;
}

export function SeriesJobPanel({ seriesId }: { seriesId: string }) {
  const t = useT();
  const run = useSeriesRun(seriesId);
  if (run === null) return null;
  if (isOver(run)) {
    if (run.job !== null && isOfModelRun(run)) return <RunOver run={run} job={run.job} />;
    // The rules end at once and speak through what they made; only what went wrong is told.
    if (run.job !== null && run.job.error !== null)
      return (
        <Alert color="red" role="alert">
          {t.dynamic(run.job.error.key, run.job.error.params)}
        </Alert>
      );
    if (run.state === 'cancelled')
      return (
        <Alert color="gray" role="status">
          {t('micro.job.stopped')}
        </Alert>
      );
    return null;
  }
  const progress =
    run.progress === null
      ? t('shell.job.starting')
      : t.dynamic(run.progress.key, run.progress.params);
  return (
    <section className={classes.panel} aria-label={t('micro.job.title')}>
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="sm" role="status">
          {progress}
        </Text>
        <Button
          size="compact-sm"
          color="red"
          variant="light"
          leftSection={<CircleStop size={15} aria-hidden />}
          onClick={() => void core.jobs.cancel({ jobId: run.jobId })}
        >
          {t('shell.job.stop')}
        </Button>
      </Group>
      <Progress value={run.fraction * 100} aria-label={t('micro.job.title')} />
      {run.units.length > 0 && (
        <>
          <RunMeter run={run} />
          <RunCalls run={run} />
          <Text size="xs" c="dimmed">
            {t('microExport.ai.survives')}
          </Text>
        </>
      )}
    </section>
  );
}
