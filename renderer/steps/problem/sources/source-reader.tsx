/** The text of a document as it was read, by page or section, searchable. */
import { Modal, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { SourceRow } from '../../../../contract/index.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { api } from '../../../rpc/client.ts';
import { failureOf } from '../../../rpc/failure.ts';
import { Loading } from '../../../shell/loading.tsx';
import { useContainerLabel } from './container-label.ts';
import { SourceBlockView } from './source-block.tsx';
import { SourceHits } from './source-hits.tsx';
import classes from './sources.module.css';

export function SourceReader({ row, onClose }: { row: SourceRow; onClose: () => void }) {
  const t = useT();
  const source = useQuery(
    api.sources.get.queryOptions({
      input: { sourceId: row.id },
      staleTime: Number.POSITIVE_INFINITY,
    }),
  );
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query);
  const [lit, setLit] = useState<string | null>(null);
  const text = useRef<HTMLDivElement>(null);
  const label = useContainerLabel();
  const { data } = source;
  const byContainer = useMemo(
    () =>
      new Map(
        (data?.containers ?? []).map((one) => [
          one.id,
          (data?.blocks ?? []).filter(({ container }) => container === one.id),
        ]),
      ),
    [data],
  );
  const flags = useMemo(
    () => new Map((data?.warnings ?? []).map(({ sentenceId, code }) => [sentenceId, code])),
    [data],
  );
  const jump = (id: string): void => {
    setQuery('');
    setLit(id);
    // After the text has taken the place of the hits.
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        text.current
          ?.querySelector(`[data-id="${id}"]`)
          // A page from its top, a sentence in the middle of what is around it.
          ?.scrollIntoView({ block: id.includes('.') ? 'center' : 'start' }),
      ),
    );
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="min(72rem, 94vw)"
      title={t('sources.reader.title', { name: row.name })}
      closeButtonProps={{ 'aria-label': t('sources.reader.close') }}
    >
      {source.isError && <p role="alert">{failureOf(source.error, t).message}</p>}
      {source.isPending && <Loading />}
      {data !== undefined && (
        <div className={classes.reader}>
          <TextInput
            className={classes.search}
            leftSection={<Search size={15} aria-hidden />}
            placeholder={t('sources.reader.search')}
            aria-label={t('sources.reader.search')}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
          <nav className={classes.places} aria-label={t('sources.reader.places')}>
            {data.containers.map((one) => (
              <button key={one.id} type="button" onClick={() => jump(one.id)}>
                {label(one)}
              </button>
            ))}
          </nav>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling text must be reachable by keyboard. */}
          <div className={classes.text} ref={text} tabIndex={0} lang={data.language}>
            {wanted.trim().length >= 2 ? (
              <SourceHits source={data} query={wanted} onOpen={jump} />
            ) : (
              data.containers.map((one) => (
                <section key={one.id} className={classes.container} data-id={one.id}>
                  <h3 className={classes.place}>{label(one)}</h3>
                  {!one.hasText && <p className={classes.noText}>{t('sources.reader.noText')}</p>}
                  {byContainer.get(one.id)?.map((block) => (
                    <SourceBlockView key={block.id} block={block} lit={lit} flags={flags} />
                  ))}
                </section>
              ))
            )}
          </div>
        </div>
      )}
    </Modal>
  );
}
