/** Beranda: all designs and micro series, found as one types. */
import { Button, Group, SegmentedControl, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Layers, Plus, Search } from 'lucide-react';
import { useState } from 'react';
import type { Shelf } from '../../contract/index.ts';
import { ShareDialog } from '../exchange/share-dialog.tsx';
import { useT } from '../i18n/use-t.tsx';
import { go } from '../router.ts';
import { api } from '../rpc/client.ts';
import { failureOf } from '../rpc/failure.ts';
import { JobDialog } from '../shell/job-dialog.tsx';
import { Loading } from '../shell/loading.tsx';
import { Palette } from '../shell/palette.tsx';
import { BundleImport } from './bundle-import.tsx';
import { DocumentList } from './document-list.tsx';
import classes from './home.module.css';
import { HomeHeader } from './home-header.tsx';
import { listOf } from './list-of.ts';
import { SearchHits } from './search-hits.tsx';
import { useSeriesShelves } from './use-series-shelves.ts';
import { Welcome } from './welcome.tsx';

const shelves: readonly Shelf[] = ['active', 'archived', 'trashed'];

export function HomePage() {
  const t = useT();
  const [shelf, setShelf] = useState<Shelf>('active');
  const [query, setQuery] = useState('');
  const [paused] = useDebouncedValue(query.trim(), 120);
  const isSearching = paused.length >= 2;
  const list = useQuery(
    api.designs.list.queryOptions({
      input: listOf(shelf),
      placeholderData: (before) => before,
      // What was changed in a design a moment ago must not look unchanged here.
      refetchOnMount: 'always',
      // Progress, JP and findings are measured in the background: ask again until they are there.
      refetchInterval: ({ state }) =>
        state.data?.rows.some((row) => !row.measured) === true ? 700 : false,
    }),
  );
  const series = useSeriesShelves();
  const settings = useQuery(api.settings.get.queryOptions());
  const counts = list.data?.counts;
  const seriesCount = Object.values(series.rows).reduce((sum, rows) => sum + rows.length, 0);
  const isEmpty =
    counts !== undefined &&
    !series.isPending &&
    counts.active + counts.archived + counts.trashed + seriesCount === 0;
  return (
    <div className={classes.page}>
      <HomeHeader />
      <main className={classes.main}>
        {isEmpty && (
          <Group justify="flex-end">
            <BundleImport />
          </Group>
        )}
        {!isSearching && (isEmpty || settings.data?.welcomed === false) && (
          <Welcome isFirst={!isEmpty} />
        )}
        {!isEmpty && (
          <>
            <Group justify="space-between" align="flex-end" gap="md">
              <TextInput
                className={classes.search}
                size="md"
                type="search"
                leftSection={<Search size={17} aria-hidden />}
                placeholder={t('home.searchPlaceholder')}
                aria-label={t('home.search')}
                value={query}
                onChange={(event) => setQuery(event.currentTarget.value)}
              />
              <Button
                size="md"
                leftSection={<Plus size={17} aria-hidden />}
                onClick={() => go({ at: 'new' })}
              >
                {t('home.new')}
              </Button>
              <Button
                size="md"
                variant="default"
                leftSection={<Layers size={17} aria-hidden />}
                onClick={() => go({ at: 'new-series' })}
              >
                {t('home.newSeries')}
              </Button>
              <BundleImport />
            </Group>
            {isSearching ? (
              <SearchHits query={paused} />
            ) : (
              <>
                <SegmentedControl
                  className={classes.shelves}
                  aria-label={t('home.shelf')}
                  value={shelf}
                  onChange={(value) => setShelf(shelves.find((one) => one === value) ?? 'active')}
                  data={shelves.map((one) => ({
                    value: one,
                    label: t(`home.shelves.${one}`, {
                      count: (counts?.[one] ?? 0) + series.rows[one].length,
                    }),
                  }))}
                />
                {list.isError && (
                  <Text c="var(--error)" role="alert">
                    {failureOf(list.error, t).message}
                  </Text>
                )}
                {list.isPending && <Loading />}
                {list.data?.rows.length === 0 && series.rows[shelf].length === 0 && (
                  <Text c="dimmed">{t(`home.none.${shelf}`)}</Text>
                )}
                {list.data !== undefined && (
                  <DocumentList key={shelf} designs={list.data.rows} series={series.rows[shelf]} />
                )}
              </>
            )}
          </>
        )}
      </main>
      <Palette />
      <JobDialog />
      <ShareDialog />
    </div>
  );
}
