/** A sentence that the module had, and what stands there now. */
import { Button, Text } from '@mantine/core';
import { BookOpen } from 'lucide-react';
import { useMemo } from 'react';
import { useT } from '../../i18n/use-t.tsx';
import { WordDiff } from '../../steps/pieces/word-diff.tsx';
import { useSeries } from '../../store/use-document.tsx';
import { useSourcePane } from '../source/source-pane-state.ts';
import { placeLabel } from '../sources/place-label.ts';
import { useSentences } from './sentences.tsx';
import { nearestSentence } from './stale-match.ts';

export function StaleSentence({ locator }: { locator: string }) {
  const t = useT();
  const citations = useSeries((series) => series.citations);
  const index = useSentences();
  const before = useMemo(() => {
    const quoted = Object.values(citations.items).find(({ sentences }) =>
      sentences.includes(locator),
    );
    return quoted?.quote ?? '';
  }, [citations, locator]);
  const now = useMemo(
    () => (before === '' ? null : nearestSentence(before, index.values())),
    [before, index],
  );
  // Only what was cited is kept in words: the older file is not.
  if (before === '')
    return (
      <li>
        <Text size="sm">
          {t('micro.unit.staleUnquoted', { place: placeLabel(t, locator.split('.')[1] ?? '') })}
        </Text>
      </li>
    );
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
