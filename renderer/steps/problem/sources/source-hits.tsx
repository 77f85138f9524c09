/** Sentences with the words looked for. */
import { Text } from '@mantine/core';
import { useMemo } from 'react';
import type { SourceDocument } from '../../../../design/source-document.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { useContainerLabel } from './container-label.ts';
import classes from './sources.module.css';

const most = 200;

export function SourceHits(props: {
  source: SourceDocument;
  query: string;
  onOpen: (sentenceId: string) => void;
}) {
  const t = useT();
  const { source, query } = props;
  const label = useContainerLabel();
  const hits = useMemo(() => {
    const words = query
      .toLowerCase()
      .split(/\s+/u)
      .filter((word) => word !== '');
    return source.blocks.flatMap(({ sentences, container }) =>
      sentences
        .filter(({ text }) => words.every((word) => text.toLowerCase().includes(word)))
        .map(({ id, text }) => ({ id, text, container })),
    );
  }, [source, query]);
  const names = new Map(source.containers.map((one) => [one.id, label(one)]));
  if (hits.length === 0) return <Text size="sm">{t('sources.reader.none')}</Text>;
  return (
    <>
      <Text size="sm" c="dimmed" role="status">
        {t('sources.reader.found', { count: hits.length })}
      </Text>
      <ul className={classes.hits}>
        {hits.slice(0, most).map(({ id, text, container }) => (
          <li key={id}>
            <button type="button" onClick={() => props.onOpen(id)}>
              <span className={classes.chip}>{names.get(container)}</span>
              <Marked text={text} query={query} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Marked({ text, query }: { text: string; query: string }) {
  const words = query
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const parts = text.split(new RegExp(`(${words.join('|')})`, 'iu'));
  return parts.map((part, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one fixed text.
    at % 2 === 1 ? <mark key={at}>{part}</mark> : part,
  );
}
