/** Drafts from the brief of this design; where content is there, the outcome becomes proposals. */
import { Button, Tooltip } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { Sparkles } from 'lucide-react';
import { useT } from '../../i18n/use-t.tsx';
import { api, core } from '../../rpc/client.ts';
import { failureOf } from '../../rpc/failure.ts';
import { runJob } from '../../shell/running-job.ts';
import { useSidePanel } from '../../store/side-panel.ts';
import { useDocumentStore } from '../../store/use-document.tsx';

export function DraftButton({ designId }: { designId: string }) {
  const t = useT();
  const store = useDocumentStore();
  const queries = useQueryClient();
  const draft = async (): Promise<void> => {
    try {
      await store.flush();
      const job = await runJob(t('home.drafting'), () =>
        core.drafts.start({ designId, scope: { kind: 'whole' }, connection: 'builtin' }),
      );
      if (job.error !== null) {
        notifications.show({ color: 'red', message: t.dynamic(job.error.key, job.error.params) });
      }
      await store.reload();
      await queries.invalidateQueries({ queryKey: api.proposals.key() });
      if (job.result?.kind !== 'draft') return;
      const { proposals, revision } = job.result;
      if (proposals > 0) {
        notifications.show({ message: t('problem.redraftProposals', { count: proposals }) });
        useSidePanel.getState().openAi('proposals');
      } else if (revision === null) {
        notifications.show({ message: t('problem.redraftNothing') });
      }
    } catch (error) {
      notifications.show({ color: 'red', message: failureOf(error, t).message });
    }
  };
  return (
    <Tooltip label={t('problem.redraftHint')}>
      <Button
        size="xs"
        variant="light"
        leftSection={<Sparkles size={14} aria-hidden />}
        onClick={() => void draft()}
      >
        {t('problem.redraft')}
      </Button>
    </Tooltip>
  );
}
