/** Reads a newer file of a module in the place of the older one, and says which units became stale. */
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import type { SourceRow } from '../../../contract/index.ts';
import { useT } from '../../i18n/use-t.tsx';
import { flushDrafts } from '../../kit/use-draft-text.ts';
import { core } from '../../rpc/client.ts';
import { failureOf } from '../../rpc/failure.ts';
import { runJob } from '../../shell/running-job.ts';
import { largestFile } from '../../steps/problem/sources/imports.ts';
import { useSeriesStore } from '../../store/use-document.tsx';
import { useSettleSeries } from '../jobs/series-jobs.ts';

export function useReplaceModule(seriesId: string) {
  const t = useT();
  const store = useSeriesStore();
  const settle = useSettleSeries();
  return useCallback(
    async (row: SourceRow, file: File): Promise<void> => {
      const fail = (message: string): void => {
        notifications.show({ color: 'red', message });
      };
      if (file.size > largestFile) return fail(t('sources.tooLarge', { name: file.name }));
      try {
        flushDrafts();
        await store.flush();
        const { id: fileId } = await core.files.put(file);
        const job = await runJob(t('sources.reading', { name: file.name }), () =>
          core.series.replaceSource({ seriesId, sourceId: row.id, fileId }),
        );
        if (job.error !== null) fail(t.dynamic(job.error.key, job.error.params));
        else if (job.result?.kind === 'replaceSource') {
          const { staleUnits } = job.result;
          notifications.show({
            message:
              staleUnits === 0
                ? t('micro.sources.replacedFresh', { name: file.name })
                : t('micro.sources.replaced', { name: file.name, count: staleUnits }),
          });
        }
      } catch (error) {
        fail(failureOf(error, t).message);
      }
      await settle();
    },
    [seriesId, settle, store, t],
  );
}
