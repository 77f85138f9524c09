/** Designs whose texts hold what was typed, with the passages. */
import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useT } from '../i18n/use-t.tsx';
import { api } from '../rpc/client.ts';
import { jumpTo } from '../store/jump.ts';
import { DesignRowCard } from './design-row-card.tsx';
import classes from './home.module.css';

export function SearchHits({ query }: { query: string }) {
  const t = useT();
  const hits = useQuery(
    api.designs.search.queryOptions({
      input: { query, limit: 50 },
      placeholderData: (before) => before,
    }),
  );
  return (
    <section aria-label={t('home.results')} aria-live="polite">
      <Text size="sm" c="dimmed" mb="xs">
        {hits.data?.length === 0
          ? t('home.notFound', { query })
          : t('home.found', { count: hits.data?.length ?? 0 })}
      </Text>
      <ul className={classes.list}>
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
