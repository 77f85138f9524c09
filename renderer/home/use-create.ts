/** Starts designs: empty, from a file, from a brief that is drafted at once. */
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useT } from '../i18n/use-t.tsx';
import { go } from '../router.ts';
import { api, core } from '../rpc/client.ts';
import { failureOf } from '../rpc/failure.ts';
import { useChangeSettings } from '../settings/use-change-settings.ts';
import { runJob } from '../shell/running-job.ts';

export function useCreate() {
  const t = useT();
  const queries = useQueryClient();
  const change = useChangeSettings();
  const guarded = async (work: () => Promise<string>): Promise<void> => {
    try {
      const designId = await work();
      await queries.invalidateQueries({ queryKey: api.designs.key() });
      // Whoever has begun a design needs no welcome any more.
      await change({ welcomed: true });
      go({ at: 'design', designId, step: 'problem' });
    } catch (error) {
      notifications.show({ color: 'red', message: failureOf(error, t).message });
    }
  };
  return {
    empty: () =>
      guarded(
        async () => (await core.designs.create({ from: 'empty', language: t.language })).row.id,
      ),
    fromFile: (file: File) =>
      guarded(async () => {
        const { id: fileId } = await core.files.put(file);
        return (await core.designs.create({ from: 'file', fileId })).row.id;
      }),
    /** `without`: facts that the user has struck out as misread. */
    fromBrief: (text: string, language: 'id' | 'en', without: readonly string[]) =>
      guarded(async () => {
        const { row } = await core.designs.create({ from: 'brief', text, language });
        const job = await runJob(t('home.drafting'), () =>
          core.drafts.start({
            designId: row.id,
            scope: { kind: 'whole' },
            connection: 'builtin',
            without: [...without],
          }),
        );
        if (job.error !== null) {
          notifications.show({ color: 'red', message: t.dynamic(job.error.key, job.error.params) });
        }
        return row.id;
      }),
  };
}
