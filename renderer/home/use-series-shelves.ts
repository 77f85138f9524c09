/** The micro series of all shelves: few enough to be asked for at once. */
import { useQueries } from '@tanstack/react-query';
import type { SeriesRow, Shelf } from '../../contract/index.ts';
import { api } from '../rpc/client.ts';

const shelves: readonly Shelf[] = ['active', 'archived', 'trashed'];
const none: readonly SeriesRow[] = [];

export function useSeriesShelves(): {
  rows: Readonly<Record<Shelf, readonly SeriesRow[]>>;
  isPending: boolean;
} {
  const [active, archived, trashed] = useQueries({
    queries: shelves.map((shelf) =>
      api.series.list.queryOptions({ input: { shelf }, refetchOnMount: 'always' }),
    ),
  });
  return {
    rows: {
      active: active?.data ?? none,
      archived: archived?.data ?? none,
      trashed: trashed?.data ?? none,
    },
    isPending: active?.isPending === true,
  };
}
