/** A sentence that the module had, and what stands there now. */
import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { BookOpen } from 'lucide-react';
import { useMemo } from 'react';
import { useT } from '../../i18n/use-t.tsx';
import { api } from '../../rpc/client.ts';
import { WordDiff } from '../../steps/pieces/word-diff.tsx';
import { useSeries } from '../../store/use-document.tsx';
import { splitLocator, useSourcePane } from '../source/source-pane-state.ts';
import { placeLabel } from '../sources/place-label.ts';
import { useSentences } from './sentences.tsx';
import { nearestSentence } from './stale-match.ts';

export function StaleSentence({ locator }: { locator: string }) {
  const t = useT();
  const { sourceId, id } = splitLocator(locator);
  // The older file is no longer attached, but kept.
  const old = useQuery(
    api.sources.get.queryOptions({
      input: { sourceId },
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
    }),
  );
  const citations = useSeries((series) => series.citations);
  const index = useSentences();
  const before = useMemo(() => {
    for (const { sentences } of old.data?.blocks ?? []) {
      const found = sentences.find((one) => one.id === id);
      if (found !== undefined) return found.text;
    }
    const quoted = Object.values(citations.items).find(({ sentences }) =>
      sentences.includes(locator),
    );
    return quoted?.quote ?? '';
  }, [old.data, citations, id, locator]);
  const now = useMemo(
    () => (before === '' ? null : nearestSentence(before, index.values())),
    [before, index],
  );
  if (before === '') return null;
  return (
    <li>
      {now === null ? (
        <>
          <WordDiff before={before} after="" />
          <Text size="xs">{t('micro.unit.staleGone')}</Text>
        </>
      ) : (
        <>
          <WordDiff before={before} after={now.text} />
          <Button
            size="compact-xs"
            variant="default"
            mt={4}
            leftSection={<BookOpen size={12} aria-hidden />}
            onClick={() => {
              const pane = useSourcePane.getState();
              pane.light([now.locator]);
              pane.showSentence(now.locator);
            }}
          >
            {placeLabel(t, now.container)}
          </Button>
        </>
      )}
    </li>
  );
}
