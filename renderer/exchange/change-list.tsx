/** Each text that changes, page by page: struck through what goes, marked what comes. */
import { Pagination } from '@mantine/core';
import { useState } from 'react';
import type { Design } from '../../design/model/design.ts';
import { placeName } from '../ai/place-name.ts';
import { useT } from '../i18n/use-t.tsx';
import { WordDiff } from '../steps/pieces/word-diff.tsx';
import classes from './exchange.module.css';

export interface TextChange {
  path: string;
  before: string;
  after: string;
}

const perPage = 8;
/** Around what changes; a text may be pages long. */
const around = 160;

/** Both texts without what they share far from the first and the last difference. */
function cut({ before, after }: TextChange): { before: string; after: string } {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const from = start > around ? before.indexOf(' ', start - around) : 0;
  const to = end > around ? end - around : 0;
  const piece = (text: string): string =>
    `${from > 0 ? '… ' : ''}${text.slice(Math.max(from, 0), text.length - to).trim()}${to > 0 ? ' …' : ''}`;
  return { before: piece(before), after: piece(after) };
}

export function ChangeList(props: { changes: readonly TextChange[]; document: Design }) {
  const t = useT();
  const { changes, document } = props;
  const pages = Math.max(1, Math.ceil(changes.length / perPage));
  const [wanted, setPage] = useState(1);
  const page = Math.min(wanted, pages);
  if (changes.length === 0) return <p className={classes.hint}>{t('exchange.noChanges')}</p>;
  return (
    <>
      <ol className={classes.changes} start={(page - 1) * perPage + 1}>
        {changes.slice((page - 1) * perPage, page * perPage).map((change) => (
          <li key={change.path}>
            <p className={classes.place}>
              {placeName(document, change.path.replace(/\/text$/, ''), t)}
            </p>
            <WordDiff {...cut(change)} />
          </li>
        ))}
      </ol>
      {pages > 1 && (
        <Pagination
          size="sm"
          total={pages}
          value={page}
          onChange={setPage}
          aria-label={t('exchange.page')}
          getControlProps={(control) => ({ 'aria-label': t(`exchange.turn.${control}`) })}
          getItemProps={(number) => ({ 'aria-label': t('exchange.turn.page', { number }) })}
        />
      )}
    </>
  );
}
