/** Downloads a design with its attachments and history as a `.jelajah` file. */
import { notifications } from '@mantine/notifications';
import { useT } from '../i18n/use-t.tsx';
import { saveFile } from '../kit/save-file.ts';
import { core } from '../rpc/client.ts';
import { failureOf } from '../rpc/failure.ts';
import { runJob } from '../shell/running-job.ts';

export function useSaveBundle(designId: string): () => Promise<void> {
  const t = useT();
  return async () => {
    try {
      const job = await runJob(t('home.bundle.exporting'), () =>
        core.exports.start({
          designId,
          items: [{ kind: 'bundle', format: 'jelajah' }],
          isFinal: false,
        }),
      );
      if (job.error !== null)
        notifications.show({ color: 'red', message: t.dynamic(job.error.key, job.error.params) });
      if (job.result?.kind !== 'export') return;
      const { fileId, name, leftOut = [] } = job.result;
      saveFile(await core.files.get({ fileId }), name);
      notifications.show({ message: t('home.bundle.exported', { name }) });
      if (leftOut.length > 0)
        notifications.show({
          color: 'orange',
          autoClose: false,
          message: t('exportDialog.result.leftOut', { names: leftOut.join('; ') }),
        });
    } catch (error) {
      notifications.show({ color: 'red', message: failureOf(error, t).message });
    }
  };
}
