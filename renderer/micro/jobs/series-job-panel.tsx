/** A draft that runs, with Stop; or why the last one did not come to its end. */
import { Alert, Button, Group, Progress, Text } from '@mantine/core';
import { CircleStop } from 'lucide-react';
import { RunMeter } from '../../ai/run-meter.tsx';
import { isOver } from '../../ai/run-state.ts';
import { useT } from '../../i18n/use-t.tsx';
import { core } from '../../rpc/client.ts';
import classes from './jobs.module.css';
import { useSeriesRun } from './series-jobs.ts';

export function SeriesJobPanel({ seriesId }: { seriesId: string }) {
  const t = useT();
  const run = useSeriesRun(seriesId);
  if (run === null) return null;
  if (isOver(run)) {
    const result = run.job?.result?.kind === 'microDraft' ? run.job.result : null;
    const told = run.job?.error ?? result?.nothing ?? result?.ended ?? null;
    if (run.state === 'cancelled')
      return (
        <Alert color="gray" role="status">
          {t('micro.job.stopped')}
        </Alert>
      );
    if (told === null) return null;
    return (
      <Alert color={run.state === 'failed' ? 'red' : 'orange'} role="alert">
        {t.dynamic(told.key, told.params)}
      </Alert>
    );
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
      {run.units.length > 0 && <RunMeter run={run} />}
    </section>
  );
}
