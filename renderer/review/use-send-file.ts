/** One document, written as a draft and downloaded: behind the job dialog, with what went wrong told. */
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import type { ExportItem } from '../../design/export-catalogue.ts';
import type { Versions } from '../export/export-state.ts';
import { useT } from '../i18n/use-t.tsx';
import { saveFile } from '../kit/save-file.ts';
import { flushDrafts } from '../kit/use-draft-text.ts';
import { core } from '../rpc/client.ts';
import { failureOf } from '../rpc/failure.ts';
import { runJob } from '../shell/running-job.ts';
import { useDocumentStore } from '../store/use-document.tsx';

export function useSendFile(designId: string) {
  const t = useT();
  const store = useDocumentStore();
  return useCallback(
    async (item: ExportItem, more: { isFinal?: boolean; versions?: Versions } = {}) => {
      try {
        flushDrafts();
        await store.flush();
        const { isFinal = false, versions } = more;
        const job = await runJob(t('reviewDesk.round.sending'), () =>
          core.exports.start({
            designId,
            items: [item],
            isFinal,
            isForReview: versions === undefined,
            ...(versions === undefined ? {} : { versions }),
          }),
        );
        if (job.error !== null) {
          notifications.show({ color: 'red', message: t.dynamic(job.error.key, job.error.params) });
          return;
        }
        if (job.result?.kind !== 'export') return;
        const { fileId, name } = job.result;
        saveFile(await core.files.get({ fileId }), name);
        notifications.show({ message: t('exportDialog.sent', { name }) });
      } catch (error) {
        notifications.show({ color: 'red', message: failureOf(error, t).message });
      }
    },
    [designId, store, t],
  );
}
