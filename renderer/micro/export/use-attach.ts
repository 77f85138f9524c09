/** The design that is attached to, and attaching and detaching in it. */
import { notifications } from '@mantine/notifications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { newId, type PartId } from '../../../design/ids.ts';
import { activityMinutes } from '../../../design/jp/convert.ts';
import { detachPatch } from '../../../design/micro/attach.ts';
import { useT } from '../../i18n/use-t.tsx';
import { flushDrafts } from '../../kit/use-draft-text.ts';
import { api, core } from '../../rpc/client.ts';
import { failureOf } from '../../rpc/failure.ts';
import { jpText, minutesText, titleText } from '../../steps/journey/activity-facts.ts';
import { useSeriesStore } from '../../store/use-document.tsx';

export const freshOccurrence = (): PartId => newId('occurrence');

export function useAttach(seriesId: string, designId: string | null) {
  const t = useT();
  const queries = useQueryClient();
  const store = useSeriesStore();
  const [isBusy, setBusy] = useState(false);
  const input = { designId: designId ?? '' };
  const opened = useQuery(
    api.designs.get.queryOptions({
      input,
      enabled: designId !== null,
      // Another window or a run may have changed it.
      staleTime: 0,
      gcTime: 0,
    }),
  );
  const guarded = useCallback(
    async (work: () => Promise<string>): Promise<void> => {
      setBusy(true);
      try {
        flushDrafts();
        await store.flush();
        notifications.show({ message: await work() });
      } catch (error) {
        notifications.show({ color: 'red', message: failureOf(error, t).message });
      }
      await Promise.all(
        [api.designs.get.key(), api.designs.list.key()].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      );
      setBusy(false);
    },
    [queries, store, t],
  );
  const attach = (activityId: PartId, unitIds: readonly PartId[] | null): Promise<void> =>
    guarded(async () => {
      const { revision: baseRevision } = await core.designs.get(input);
      await core.series.attach({
        seriesId,
        ...input,
        activityId,
        unitIds: unitIds === null ? null : [...unitIds],
        baseRevision,
      });
      const { document } = await core.designs.get(input);
      const activity = document.journey.activities.items[activityId];
      if (activity === undefined) return '';
      return t('microExport.attach.done', {
        activity: titleText(activity, t),
        minutes: minutesText(activityMinutes(activity), t),
        jp: jpText(activity.jp, t),
      });
    });
  const detach = (activityId: PartId): Promise<void> =>
    guarded(async () => {
      const { document, revision: baseRevision } = await core.designs.get(input);
      const patch = [...detachPatch(document, activityId, seriesId)];
      if (patch.length > 0) await core.designs.edit({ ...input, baseRevision, patch });
      const activity = document.journey.activities.items[activityId];
      const title = activity === undefined ? '' : titleText(activity, t);
      return t('microExport.attach.detached', { title });
    });
  return {
    design: designId === null ? null : (opened.data?.document ?? null),
    error: opened.error,
    isBusy,
    attach,
    detach,
  };
}
