/** Where AI is switched on: draft the analysis, after the exact outgoing text was shown. */
import { Button, Group, Modal, ScrollArea, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Bot } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.tsx';
import { api, core } from '../../rpc/client.ts';
import { failureOf } from '../../rpc/failure.ts';
import { runJob } from '../../shell/running-job.ts';
import { useDocumentStore } from '../../store/use-document.tsx';
import classes from '../pieces/proposal.module.css';

export function AiDraftBar({ designId }: { designId: string }) {
  const t = useT();
  const queries = useQueryClient();
  const store = useDocumentStore();
  const settings = useQuery(api.settings.get.queryOptions());
  const [isOpen, { open, close }] = useDisclosure(false);
  const [live, setLive] = useState('');
  const preview = useQuery(
    api.drafts.preview.queryOptions({
      input: { designId, scope: 'analysis' },
      enabled: isOpen,
      gcTime: 0,
    }),
  );
  if (settings.data?.ai.enabled !== true) return null;
  const draft = async (): Promise<void> => {
    close();
    setLive('');
    try {
      await store.flush();
      const job = await runJob(
        t('analysis.ai.title'),
        () => core.drafts.start({ designId, scope: 'analysis', connection: 'model' }),
        (event) => {
          if (event.type === 'text') setLive((before) => before + event.text);
        },
      );
      if (job.error !== null) {
        notifications.show({ color: 'red', message: t.dynamic(job.error.key, job.error.params) });
      }
    } catch (error) {
      notifications.show({ color: 'red', message: failureOf(error, t).message });
    }
    setLive('');
    await queries.invalidateQueries({ queryKey: api.proposals.key() });
  };
  return (
    <div className={classes.bar}>
      <Group justify="space-between">
        <Text size="sm">{t('analysis.ai.hint')}</Text>
        <Button
          size="xs"
          variant="default"
          leftSection={<Bot size={15} aria-hidden />}
          // What is shown is what would be sent: edits of the last second, too.
          onClick={() => void store.flush().then(open, open)}
        >
          {t('analysis.ai.button')}
        </Button>
      </Group>
      {live !== '' && (
        <Text size="xs" className={classes.live} aria-live="off">
          {live}
        </Text>
      )}
      <Modal
        opened={isOpen}
        onClose={close}
        size="lg"
        title={t('analysis.ai.previewTitle')}
        closeButtonProps={{ 'aria-label': t('shell.close') }}
      >
        <Stack>
          {preview.isError && <Text role="alert">{failureOf(preview.error, t).message}</Text>}
          {preview.data !== undefined && (
            <>
              <Text size="sm">
                {t('analysis.ai.previewText', {
                  endpoint: preview.data.endpoint,
                  model: preview.data.model,
                  tokens: preview.data.tokens,
                  masked: preview.data.masked,
                })}
              </Text>
              <ScrollArea h={340} type="auto" tabIndex={0}>
                {preview.data.messages.map((message) => (
                  <pre key={message.role} className={classes.payload}>
                    {message.text}
                  </pre>
                ))}
              </ScrollArea>
            </>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('common.cancel')}
            </Button>
            <Button disabled={preview.data === undefined} onClick={() => void draft()}>
              {t('analysis.ai.send')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </div>
  );
}
