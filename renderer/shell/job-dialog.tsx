/** A running job: what it does, how far it is, Stop. */
import { Button, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { useT } from '../i18n/use-t.tsx';
import { useRunningJob } from './running-job.ts';

export function JobDialog() {
  const t = useT();
  const { title, fraction, message, isOpen, cancel } = useRunningJob();
  return (
    <Modal opened={isOpen} onClose={() => undefined} withCloseButton={false} title={title} centered>
      <Stack>
        <Text size="sm" aria-live="polite">
          {message === null ? t('shell.job.starting') : t.dynamic(message.key, message.params)}
        </Text>
        <Progress value={fraction * 100} aria-label={title} />
        <Group justify="flex-end">
          <Button variant="default" size="xs" onClick={cancel}>
            {t('shell.job.stop')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
