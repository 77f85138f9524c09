/** Changes settings; what the core answers is what is shown. */
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { SettingsChange } from '../../contract/index.ts';
import { useT } from '../i18n/use-t.tsx';
import { api, core } from '../rpc/client.ts';
import { failureOf } from '../rpc/failure.ts';

export function useChangeSettings(): (change: SettingsChange) => Promise<boolean> {
  const t = useT();
  const queries = useQueryClient();
  return useCallback(
    async (change) => {
      try {
        const next = await core.settings.put(change);
        queries.setQueryData(api.settings.get.queryKey(), next);
        return true;
      } catch (error) {
        notifications.show({ color: 'red', message: failureOf(error, t).message });
        return false;
      }
    },
    [queries, t],
  );
}
