/** A document on its way in: how far, Stop; or why it did not come. */
import { ActionIcon, Alert, Button, Group, Progress, Text } from '@mantine/core';
import { X } from 'lucide-react';
import { useT } from '../../../i18n/use-t.tsx';
import { core } from '../../../rpc/client.ts';
import { dismissImport, type Import } from './imports.ts';
import classes from './sources.module.css';

export function ImportRow({ one }: { one: Import }) {
  const t = useT();
  const name = one.name === '' ? t('errors.work.readingDocument') : one.name;
  if (one.state === 'running') {
    const label = t(one.jobId === null ? 'sources.waiting' : 'sources.reading', { name });
    const stop = (): void => {
      if (one.jobId === null) dismissImport(one.key);
      else void core.jobs.cancel({ jobId: one.jobId });
    };
    return (
      <li className={classes.running}>
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm" className={classes.name}>
            {one.name === '' ? name : label}
          </Text>
          <Button variant="default" size="compact-xs" onClick={stop}>
            {t('sources.stop')}
          </Button>
        </Group>
        <Progress value={one.fraction * 100} aria-label={label} mt={6} />
      </li>
    );
  }
  const reason = one.error === null ? '' : t.dynamic(one.error.key, one.error.params);
  const text =
    one.state === 'stopped'
      ? t('sources.stopped', { name })
      : one.state === 'same'
        ? t('sources.same', { name })
        : // Sentences of this namespace name the file themselves.
          one.error?.key.startsWith('sources.') === true
          ? reason
          : t('sources.failed', { name, reason });
  return (
    <li>
      <Alert color={one.state === 'failed' ? 'red' : 'gray'} py="xs" role="alert">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Text size="sm">{text}</Text>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={t('sources.dismiss')}
            onClick={() => dismissImport(one.key)}
          >
            <X size={15} aria-hidden />
          </ActionIcon>
        </Group>
      </Alert>
    </li>
  );
}
