/** Starts designs: empty, from a file, from a brief that is drafted at once, by the rules or with a model. */
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { isOver, type RunView } from '../ai/run-state.ts';
import { followRun, useRuns } from '../ai/runs.ts';
import { useT } from '../i18n/use-t.tsx';
import { go } from '../router.ts';
import { api, core } from '../rpc/client.ts';
import { failureOf } from '../rpc/failure.ts';
import { useChangeSettings } from '../settings/use-change-settings.ts';
import { runJob } from '../shell/running-job.ts';
import { useSidePanel } from '../store/side-panel.ts';

/** The built-in draft is stored before the model's first request is named: then the design can be read. */
function isReadable(run: RunView | undefined): boolean {
  return run !== undefined && (run.units.length > 0 || isOver(run));
}

function untilReadable(designId: string): Promise<void> {
  return new Promise((resolve) => {
    const stop = useRuns.subscribe(({ byDesign }) => {
      if (!isReadable(byDesign[designId])) return;
      stop();
      resolve();
    });
  });
}

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
    /** A design with nothing but its brief; null when it could not be made. */
    begin: async (text: string, language: 'id' | 'en'): Promise<string | null> => {
      try {
        return (await core.designs.create({ from: 'brief', text, language })).row.id;
      } catch (error) {
        notifications.show({ color: 'red', message: failureOf(error, t).message });
        return null;
      }
    },
    /** Takes back what `begin` made. */
    abandon: async (designId: string): Promise<void> => {
      try {
        await core.designs.trash({ designId });
        await core.designs.purge({ designId });
      } catch {
        // It stays among the designs, where the user can put it away.
      }
      await queries.invalidateQueries({ queryKey: api.designs.key() });
    },
    /** With the active connection; opens as soon as the built-in draft is there. */
    withModel: (designId: string, without: readonly string[]) =>
      guarded(async () => {
        const readable = untilReadable(designId);
        const { jobId } = await core.drafts.start({
          designId,
          scope: { kind: 'whole' },
          connection: 'model',
          without: [...without],
        });
        void followRun(designId, jobId).catch(() => undefined);
        await readable;
        useSidePanel.getState().openDraft('whole');
        return designId;
      }),
    /** `without`: facts that the user has struck out as misread. `begun`: a design of `begin`. */
    fromBrief: (text: string, language: 'id' | 'en', without: readonly string[], begun?: string) =>
      guarded(async () => {
        const id = begun ?? (await core.designs.create({ from: 'brief', text, language })).row.id;
        const job = await runJob(t('home.drafting'), () =>
          core.drafts.start({
            designId: id,
            scope: { kind: 'whole' },
            connection: 'builtin',
            without: [...without],
          }),
        );
        if (job.error !== null) {
          notifications.show({ color: 'red', message: t.dynamic(job.error.key, job.error.params) });
        }
        return id;
      }),
  };
}
