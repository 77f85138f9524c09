/**
 * The exact text that would be sent, what was masked, names to decide about, and whether only a local
 * model may read this design. Nothing is sent from here before the button says so.
 */
import { Alert, Button, Group, Modal, Stack, Switch, Tabs, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { EyeOff, Send, ShieldCheck, Users } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useT } from '../i18n/use-t.tsx';
import { api, core } from '../rpc/client.ts';
import { failureOf } from '../rpc/failure.ts';
import { Loading } from '../shell/loading.tsx';
import classes from './ai.module.css';
import { CallList } from './call-list.tsx';
import { EstimateLine } from './estimate-line.tsx';
import { MaskedTable } from './masked-table.tsx';
import { NameList } from './name-list.tsx';
import { type Outgoing, outgoingKey, previewOf, sendingOf } from './outgoing.ts';

export interface PreviewModalProps {
  designId: string;
  outgoing: Outgoing;
  isOpen: boolean;
  onClose: () => void;
  /** Called after the preview was noted as seen; absent: there is nothing to start from here. */
  onSend?: () => void;
  /** A second way on, e.g. without AI. */
  other?: ReactNode;
}

export function PreviewModal(props: PreviewModalProps) {
  const t = useT();
  const queries = useQueryClient();
  const { designId, outgoing, isOpen } = props;
  const preview = useQuery({
    queryKey: [...outgoingKey, designId, outgoing],
    queryFn: () => previewOf(designId, outgoing),
    enabled: isOpen,
    gcTime: 0,
    staleTime: 0,
    retry: false,
  });
  const privacy = useQuery(
    api.privacy.get.queryOptions({ input: { designId }, enabled: isOpen, staleTime: 0 }),
  );
  const [isStoring, setStoring] = useState(false);
  const put = async (
    change: Omit<Parameters<typeof core.privacy.put>[0], 'designId'>,
  ): Promise<boolean> => {
    setStoring(true);
    try {
      const next = await core.privacy.put({ designId, ...change });
      queries.setQueryData(api.privacy.get.queryKey({ input: { designId } }), next);
      if (change.previewed === undefined)
        await Promise.all(
          [outgoingKey, api.drafts.preview.key()].map((queryKey) =>
            queries.invalidateQueries({ queryKey }),
          ),
        );
      return true;
    } catch (error) {
      notifications.show({ color: 'red', message: failureOf(error, t).message });
      return false;
    } finally {
      setStoring(false);
    }
  };
  const seen = async (): Promise<void> => {
    if (!(await put({ previewed: sendingOf(outgoing) }))) return;
    if (props.onSend === undefined) props.onClose();
    else props.onSend();
  };
  const { data } = preview;
  const isBlocked = privacy.data?.localOnly === true && data?.isLocal === false;
  const localOnly = (
    <Switch
      checked={privacy.data?.localOnly ?? false}
      disabled={privacy.data === undefined}
      label={t('ai.preview.localOnly')}
      description={t('ai.preview.localOnlyHint')}
      onChange={(event) => void put({ localOnly: event.currentTarget.checked })}
    />
  );
  return (
    <Modal
      opened={isOpen}
      onClose={props.onClose}
      size="xl"
      title={t('ai.preview.title')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      {preview.isError && (
        <Alert color="red" role="alert">
          {failureOf(preview.error, t).message}
        </Alert>
      )}
      {preview.isPending && <Loading />}
      {data !== undefined && (
        <Stack gap="sm">
          <Text size="sm">{t('ai.preview.explain')}</Text>
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {t('ai.preview.to')}: <strong>{data.endpoint}</strong>, {t('ai.preview.model')}:{' '}
            <strong>{data.model}</strong>
            {`. ${t(data.isLocal ? 'ai.preview.explainLocal' : 'ai.preview.explainRemote')}`}
          </Text>
          {localOnly}
          <EstimateLine estimate={data.estimate} />
          <Tabs defaultValue="calls" keepMounted={false}>
            <Tabs.List>
              <Tabs.Tab value="calls" leftSection={<Send size={14} aria-hidden />}>
                {t('ai.preview.calls')} ({data.calls.length})
              </Tabs.Tab>
              <Tabs.Tab value="masked" leftSection={<EyeOff size={14} aria-hidden />}>
                {t('ai.preview.masked')} ({data.masked.length})
              </Tabs.Tab>
              <Tabs.Tab value="names" leftSection={<Users size={14} aria-hidden />}>
                {t('ai.preview.names')} ({privacy.data?.names.length ?? 0})
              </Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="calls" pt="sm">
              <CallList calls={data.calls} />
            </Tabs.Panel>
            <Tabs.Panel value="masked" pt="sm">
              <MaskedTable masked={data.masked} />
            </Tabs.Panel>
            <Tabs.Panel value="names" pt="sm">
              <NameList
                names={privacy.data?.names ?? []}
                onDecide={(decisions) => void put(decisions)}
              />
            </Tabs.Panel>
          </Tabs>
          {isBlocked && (
            <Alert color="orange" role="status">
              {t('ai.preview.blocked')}
            </Alert>
          )}
        </Stack>
      )}
      {/* Also where the text cannot be shown: that may be the very reason. */}
      {data === undefined && localOnly}
      <div className={classes.foot}>
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onClose}>
            {t('common.cancel')}
          </Button>
          {props.other}
          <Button
            leftSection={
              props.onSend === undefined ? (
                <ShieldCheck size={16} aria-hidden />
              ) : (
                <Send size={15} aria-hidden />
              )
            }
            loading={isStoring}
            disabled={data === undefined || preview.isFetching || isBlocked}
            onClick={() => void seen()}
          >
            {props.onSend === undefined
              ? t('ai.preview.seen')
              : t(`ai.preview.sendAs.${sendingOf(outgoing)}`)}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}
