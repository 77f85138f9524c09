/** What a run has sent, request by request. */
import { Alert, Modal, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useT } from '../i18n/use-t.tsx';
import { api } from '../rpc/client.ts';
import { failureOf } from '../rpc/failure.ts';
import { Loading } from '../shell/loading.tsx';
import { CallList } from './call-list.tsx';

export function SentModal(props: { jobId: string; isOpen: boolean; onClose: () => void }) {
  const t = useT();
  const sent = useQuery(
    api.drafts.sent.queryOptions({
      input: { jobId: props.jobId },
      enabled: props.isOpen,
      gcTime: 0,
      staleTime: 0,
    }),
  );
  return (
    <Modal
      opened={props.isOpen}
      onClose={props.onClose}
      size="xl"
      title={t('ai.preview.sentTitle')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <Text size="sm" mb="sm">
        {t('ai.preview.explainSent')}
      </Text>
      {sent.isError && (
        <Alert color="red" role="alert">
          {failureOf(sent.error, t).message}
        </Alert>
      )}
      {sent.isPending && <Loading />}
      {sent.data !== undefined && <CallList calls={sent.data} />}
    </Modal>
  );
}
