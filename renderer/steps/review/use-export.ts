/** Runs an export and hands the file to the browser as a download. */
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import type { ExportFormat } from '../../../contract/index.ts';
import { useT } from '../../i18n/use-t.tsx';
import { flushDrafts } from '../../kit/use-draft-text.ts';
import { core } from '../../rpc/client.ts';
import { failureOf } from '../../rpc/failure.ts';
import { runJob } from '../../shell/running-job.ts';
import { useDocumentStore } from '../../store/use-document.tsx';

export function useExport(designId: string) {
  const t = useT();
  const store = useDocumentStore();
  return useCallback(
    async (format: ExportFormat, provenance: boolean): Promise<void> => {
      try {
        flushDrafts();
        await store.flush();
        const job = await runJob(t('review.exporting'), () =>
          core.exports.start({ designId, format, provenance }),
        );
        if (job.error !== null) {
          notifications.show({ color: 'red', message: t.dynamic(job.error.key, job.error.params) });
          return;
        }
        if (job.result?.kind !== 'export') return;
        const file = await core.files.get({ fileId: job.result.fileId });
        const url = URL.createObjectURL(file);
        const link = document.createElement('a');
        link.href = url;
        link.download = job.result.name;
        link.click();
        URL.revokeObjectURL(url);
        notifications.show({ message: t('review.exported', { name: job.result.name }) });
      } catch (error) {
        notifications.show({ color: 'red', message: failureOf(error, t).message });
      }
    },
    [designId, store, t],
  );
}
