/** The connection that drafts, if one is chosen and switched on. */
import { useQuery } from '@tanstack/react-query';
import type { Settings } from '../../contract/index.ts';
import type { ModelConnection } from '../../design/model-connection.ts';
import { api } from '../rpc/client.ts';

/** The active connection; null while AI is off or nothing is chosen. */
export function activeConnection(settings: Settings): ModelConnection | null {
  const { enabled, activeId, connections } = settings.ai;
  return enabled ? (connections.find(({ id }) => id === activeId) ?? null) : null;
}

export function useAi(): {
  isPending: boolean;
  connection: ModelConnection | null;
  settings: Settings | undefined;
} {
  const { data, isPending } = useQuery(api.settings.get.queryOptions());
  return {
    isPending,
    connection: data === undefined ? null : activeConnection(data),
    settings: data,
  };
}
