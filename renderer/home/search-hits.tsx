/** Designs and series whose texts hold what was typed, with the passages. */
import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useT } from '../i18n/use-t.tsx';
import { api } from '../rpc/client.ts';
import { jumpInSeries, jumpTo } from '../store/jump.ts';
import { DesignRowCard } from './design-row-card.tsx';
import classes from './home.module.css';
import { SeriesRowCard } from './series-row-card.tsx';
import { Snippets } from './snippets.tsx';

export function SearchHits({ query }: { query: string }) {
  const t = useT();
  const designs = useQuery(
    api.designs.search.queryOptions({
      input: { query, limit: 50 },
      placeholderData: (before) => before,
    }),
  );
  const series = useQuery(
    api.series.search.queryOptions({
      input: { query, limit: 50 },
      placeholderData: (before) => before,
    }),
  );
  const count = (designs.data?.length ?? 0) + (series.data?.length ?? 0);
  const isNothing = designs.isSuccess && series.isSuccess && count === 0;
  return (
    <section aria-label={t('home.results')} aria-live="polite">
      <Text size="sm" c="dimmed" mb="xs">
        {isNothing ? t('home.notFound', { query }) : t('home.found', { count })}
      </Text>
      <ul className={classes.list}>
        {series.data?.map(({ row, snippets }) => (
          <li key={row.id}>
            <SeriesRowCard row={row} />
            <Snippets snippets={snippets} onOpen={(path) => jumpInSeries(row.id, path)} />
          </li>
        ))}
        {designs.data?.map(({ row, snippets }) => (
          <li key={row.id}>
            <DesignRowCard row={row} />
            <Snippets snippets={snippets} onOpen={(path) => jumpTo(row.id, path)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
