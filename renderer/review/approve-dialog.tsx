/** Approves the version in hand: why, and which documents are its package. */
import { Alert, Button, Group, Modal, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { BadgeCheck } from 'lucide-react';
import { useState } from 'react';
import { DocumentList } from '../export/document-list.tsx';
import { itemsOf, type Picked, usualSet } from '../export/picked.ts';
import { useCatalogue } from '../export/use-catalogue.ts';
import { useT } from '../i18n/use-t.tsx';
import { flushDrafts } from '../kit/use-draft-text.ts';
import { api, core } from '../rpc/client.ts';
import { failureOf } from '../rpc/failure.ts';
import { Loading } from '../shell/loading.tsx';
import { runJob } from '../shell/running-job.ts';
import { useDocumentStore } from '../store/use-document.tsx';
import classes from './review-desk.module.css';

export function ApproveDialog(props: {
  designId: string;
  version: number;
  isFirst: boolean;
  isOpen: boolean;
  onClose: () => void;
}) {
  const t = useT();
  return (
    <Modal
      opened={props.isOpen}
      onClose={props.onClose}
      title={t('reviewDesk.approval.dialog', { version: props.version })}
      size="min(44rem, 96vw)"
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      {props.isOpen && <ApproveForm {...props} />}
    </Modal>
  );
}

function ApproveForm(props: {
  designId: string;
  version: number;
  isFirst: boolean;
  onClose: () => void;
}) {
  const t = useT();
  const store = useDocumentStore();
  const queries = useQueryClient();
  const { designId, version } = props;
  const catalogue = useCatalogue(designId);
  // What an approval itself brings forth cannot be part of what is approved.
  const offers = (catalogue.data?.offers ?? []).filter(
    ({ kind }) => kind !== 'approval' && kind !== 'difference' && kind !== 'review-page',
  );
  const [chosen, setChosen] = useState<Picked | null>(null);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const picked = chosen ?? usualSet(offers);
  const items = itemsOf(picked, offers);
  const approve = async (): Promise<void> => {
    setProblem(null);
    try {
      flushDrafts();
      await store.flush();
      const job = await runJob(t('reviewDesk.approval.running'), () =>
        core.review.approve({
          designId,
          baseRevision: store.getState().revision,
          reason: reason.trim(),
          items,
        }),
      );
      if (job.error !== null) {
        setProblem(t.dynamic(job.error.key, job.error.params));
        return;
      }
      if (job.state === 'cancelled') {
        setProblem(t('reviewDesk.round.stopped'));
        return;
      }
      notifications.show({ message: t('reviewDesk.approval.done', { version }) });
      props.onClose();
    } catch (error) {
      setProblem(failureOf(error, t).message);
    } finally {
      await store.reload();
      await queries.invalidateQueries({ queryKey: api.review.key() });
    }
  };
  if (catalogue.isPending) return <Loading />;
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void approve();
      }}
    >
      <Textarea
        label={t('reviewDesk.approval.reason')}
        description={t(
          props.isFirst ? 'reviewDesk.approval.reasonFirst' : 'reviewDesk.approval.reasonHint',
        )}
        data-autofocus
        autosize
        minRows={2}
        maxRows={6}
        maxLength={4000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div>
        <h3 className={classes.formTitle}>{t('reviewDesk.approval.documents')}</h3>
        <Text size="xs" c="dimmed">
          {t('reviewDesk.approval.documentsHint')}
        </Text>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key. */}
        <div className={classes.packList} tabIndex={0}>
          <DocumentList offers={offers} picked={picked} shown={null} onPick={setChosen} />
        </div>
      </div>
      {problem !== null && (
        <Alert color="red" role="alert">
          {problem}
        </Alert>
      )}
      {catalogue.isError && (
        <Alert color="red" role="alert">
          {failureOf(catalogue.error, t).message}
        </Alert>
      )}
      <Group justify="flex-end" gap={8}>
        <Button variant="default" onClick={props.onClose}>
          {t('common.cancel')}
        </Button>
        <Button
          type="submit"
          leftSection={<BadgeCheck size={16} aria-hidden />}
          disabled={items.length === 0}
        >
          {t('reviewDesk.approval.confirm')}
        </Button>
      </Group>
    </form>
  );
}
