/** Designs whose texts hold what was typed, with the passages; series by their titles. */
import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { SeriesRow } from '../../contract/index.ts';
import { useT } from '../i18n/use-t.tsx';
import { api } from '../rpc/client.ts';
import { jumpTo } from '../store/jump.ts';
import { DesignRowCard } from './design-row-card.tsx';
import classes from './home.module.css';
import { SeriesRowCard } from './series-row-card.tsx';

export function SearchHits(props: { query: string; series: readonly SeriesRow[] }) {
  const { query } = props;
  const t = useT();
  const hits = useQuery(
    api.designs.search.queryOptions({
      input: { query, limit: 50 },
      placeholderData: (before) => before,
    }),
  );
  const words = query.toLowerCase().split(/\s+/u);
  const series = props.series.filter(({ title }) =>
    words.every((word) => title.toLowerCase().includes(word)),
  );
  const count = (hits.data?.length ?? 0) + series.length;
  return (
    <section aria-label={t('home.results')} aria-live="polite">
      <Text size="sm" c="dimmed" mb="xs">
        {hits.isSuccess && count === 0 ? t('home.notFound', { query }) : t('home.found', { count })}
      </Text>
      <ul className={classes.list}>
        {series.map((row) => (
          <li key={row.id}>
            <SeriesRowCard row={row} />
          </li>
        ))}
        {hits.data?.map(({ row, snippets }) => (
          <li key={row.id}>
            <DesignRowCard row={row} />
            <ul className={classes.snippets}>
              {snippets.slice(0, 3).map((snippet) => (
                <li key={snippet.path}>
                  <button
                    type="button"
                    className={classes.snippet}
                    onClick={() => jumpTo(row.id, snippet.path)}
                  >
                    {snippet.segments.map((segment, index) =>
                      segment.hit ? (
                        // biome-ignore lint/suspicious/noArrayIndexKey: segments have no identity of their own.
                        <mark key={index}>{segment.text}</mark>
                      ) : (
                        segment.text
                      ),
                    )}
                  </button>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
