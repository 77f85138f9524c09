/** A run: while it goes on its requests, meter and Stop; afterwards what it took and what came of it. */
import { Button, Group, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { CircleStop, Eye } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../i18n/use-t.tsx';
import { core } from '../rpc/client.ts';
import { failureOf } from '../rpc/failure.ts';
import classes from './ai.module.css';
import { RunEnd } from './run-end.tsx';
import { RunMeter } from './run-meter.tsx';
import { isOver, type RunView } from './run-state.ts';
import { SentModal } from './sent-modal.tsx';
import { UnitRow } from './unit-row.tsx';

export function RunPanel({ run }: { run: RunView }) {
  const t = useT();
  const [isStopping, setStopping] = useState(false);
  const [isSentOpen, sent] = useDisclosure(false);
  const hasEnded = isOver(run);
  const stop = async (): Promise<void> => {
    setStopping(true);
    try {
      await core.jobs.cancel({ jobId: run.jobId });
    } catch (error) {
      setStopping(false);
      notifications.show({ color: 'red', message: failureOf(error, t).message });
    }
  };
  const done = run.units.filter(({ state }) => state !== 'waiting' && state !== 'running').length;
  const result = run.job?.result?.kind === 'draft' ? run.job.result : null;
  const ended = (result?.ended ?? result?.nothing)?.key ?? null;
  const heading = t(hasEnded ? 'ai.run.last' : 'ai.run.title');
  return (
    <section className={classes.run} aria-label={heading} data-over={hasEnded}>
      <Group justify="space-between" gap="xs">
        <Title order={3} size="0.9375rem">
          {heading}
          {!hasEnded && run.units.length > 0 && ` (${done}/${run.units.length})`}
        </Title>
        {!hasEnded && (
          <Button
            size="compact-sm"
            color="red"
            variant="light"
            leftSection={<CircleStop size={15} aria-hidden />}
            disabled={isStopping}
            onClick={() => void stop()}
          >
            {isStopping ? t('ai.run.stopping') : t('ai.run.stop')}
          </Button>
        )}
      </Group>
      <RunMeter run={run} />
      {hasEnded && run.job !== null && <RunEnd job={run.job} />}
      {run.units.length === 0 && !hasEnded && (
        <Text size="sm" c="dimmed" role="status">
          {run.progress === null
            ? t('ai.run.starting')
            : t.dynamic(run.progress.key, run.progress.params)}
        </Text>
      )}
      {run.units.length > 0 && (
        <ul className={classes.units} aria-label={t('ai.run.units')}>
          {run.units.map((unit) => (
            <UnitRow key={unit.id} unit={unit} text={run.texts[unit.id]} ended={ended} />
          ))}
        </ul>
      )}
      {!hasEnded && (
        <Text size="xs" c="dimmed">
          {t('ai.run.survives')}
        </Text>
      )}
      {run.units.length > 0 && (
        <>
          <Button
            size="compact-sm"
            variant="subtle"
            style={{ justifySelf: 'start' }}
            leftSection={<Eye size={15} aria-hidden />}
            onClick={sent.open}
          >
            {t('ai.draft.sent')}
          </Button>
          <SentModal jobId={run.jobId} isOpen={isSentOpen} onClose={sent.close} />
        </>
      )}
    </section>
  );
}
