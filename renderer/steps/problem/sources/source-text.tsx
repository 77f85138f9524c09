/** The text of a document by page or section, searchable; shows a wanted place and lights sentences. */
import { NativeSelect, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { flaggedSentences } from '../../../../design/flagged.ts';
import type { SourceDocument } from '../../../../design/source-document.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { tablesWithCaptionInText } from './captions.ts';
import { useContainerLabel } from './container-label.ts';
import { SourceBlockView } from './source-block.tsx';
import { SourceHits } from './source-hits.tsx';
import classes from './sources.module.css';

export interface SourceTarget {
  /** Id of a sentence, a block or a page. */
  id: string;
  /** Asks again for the same place. */
  serial: number;
}

const noneLit: ReadonlySet<string> = new Set();

export function SourceText(props: {
  source: SourceDocument;
  /** Ids of sentences to be lit all the time. */
  lit?: ReadonlySet<string>;
  target?: SourceTarget | null;
  /** Pages in a menu instead of a column. */
  isNarrow?: boolean;
  /** Told the sentence that was clicked or opened from the hits. */
  onPick?: (sentenceId: string) => void;
  /** What can be done about a page that is only a picture. */
  noTextAction?: (container: string) => ReactNode;
}) {
  const t = useT();
  const { source, lit = noneLit, target = null, isNarrow = false } = props;
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query);
  const [jumped, setJumped] = useState<string | null>(null);
  const text = useRef<HTMLDivElement>(null);
  const label = useContainerLabel();
  const byContainer = useMemo(
    () =>
      new Map(
        source.containers.map((one) => [
          one.id,
          source.blocks.filter(({ container }) => container === one.id),
        ]),
      ),
    [source],
  );
  const captions = useMemo(() => tablesWithCaptionInText(source), [source]);
  const flags = useMemo(() => flaggedSentences(source), [source]);
  const allLit = useMemo(() => (jumped === null ? lit : new Set([...lit, jumped])), [lit, jumped]);
  const jump = (id: string): void => {
    setQuery('');
    setJumped(id);
    // After the text has taken the place of the hits.
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        text.current
          ?.querySelector(`[data-id="${CSS.escape(id)}"]`)
          // A page from its top, a sentence in the middle of what is around it.
          ?.scrollIntoView({ block: /^(?:p|sl|h)\d+$/u.test(id) ? 'start' : 'center' }),
      ),
    );
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new request, not a new function, jumps.
  useEffect(() => {
    if (target !== null) jump(target.id);
  }, [target, source]);
  return (
    <div className={classes.reader} data-narrow={isNarrow}>
      <TextInput
        className={classes.search}
        size={isNarrow ? 'xs' : 'sm'}
        leftSection={<Search size={15} aria-hidden />}
        placeholder={t('sources.reader.search')}
        aria-label={t('sources.reader.search')}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      {isNarrow ? (
        <NativeSelect
          size="xs"
          className={classes.placeMenu}
          aria-label={t('sources.reader.places')}
          value=""
          onChange={(event) => {
            if (event.currentTarget.value !== '') jump(event.currentTarget.value);
          }}
          data={[
            { value: '', label: t('sources.reader.toPlace') },
            ...source.containers.map((one) => ({ value: one.id, label: label(one) })),
          ]}
        />
      ) : (
        <nav className={classes.places} aria-label={t('sources.reader.places')}>
          {source.containers.map((one) => (
            <button key={one.id} type="button" onClick={() => jump(one.id)}>
              {label(one)}
            </button>
          ))}
        </nav>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: picking by a click is an addition; the keyboard picks from the hits. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above. */}
      <div
        className={classes.text}
        ref={text}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling text must be reachable by keyboard.
        tabIndex={0}
        lang={source.language}
        data-can-pick={props.onPick !== undefined}
        onClick={({ target: clicked }) => {
          const id =
            clicked instanceof Element
              ? clicked.closest('[data-id*=".s"]')?.getAttribute('data-id')
              : null;
          if (props.onPick === undefined || typeof id !== 'string') return;
          setJumped(id);
          props.onPick(id);
        }}
      >
        {wanted.trim().length >= 2 ? (
          <SourceHits
            source={source}
            query={wanted}
            onOpen={(id) => {
              jump(id);
              props.onPick?.(id);
            }}
          />
        ) : (
          source.containers.map((one) => (
            <section key={one.id} className={classes.container} data-id={one.id}>
              <h3 className={classes.place}>{label(one, true)}</h3>
              {!one.hasText && (
                <>
                  <p className={classes.noText}>{t('sources.reader.noText')}</p>
                  {props.noTextAction?.(one.id)}
                </>
              )}
              {byContainer.get(one.id)?.map((block) => (
                <SourceBlockView
                  key={block.id}
                  block={block}
                  lit={allLit}
                  flags={flags}
                  isCaptionTold={captions.has(block.id)}
                />
              ))}
            </section>
          ))
        )}
      </div>
    </div>
  );
}
