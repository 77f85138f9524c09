/** One block of a document: heading, paragraph, item, table or note, sentence by sentence. */
import { Badge } from '@mantine/core';
import type { SourceBlock, SourceWarning } from '../../../../design/source-document.ts';
import { useT } from '../../../i18n/use-t.tsx';
import classes from './sources.module.css';

export function SourceBlockView(props: {
  block: SourceBlock;
  /** The sentence that was jumped to. */
  lit: string | null;
  flags: ReadonlyMap<string, SourceWarning['code']>;
}) {
  const t = useT();
  const { block, lit, flags } = props;
  const sentences = block.sentences.map(({ id, text }) => {
    const flag = flags.get(id);
    return (
      <span key={id} data-id={id} data-lit={lit === id} data-flag={flag}>
        {flag !== undefined && (
          <Badge size="xs" color="orange" variant="light" mr={4}>
            {t(
              flag === 'invisible-text'
                ? 'sources.reader.hiddenText'
                : 'sources.reader.instruction',
            )}
          </Badge>
        )}
        {text}{' '}
      </span>
    );
  });
  switch (block.kind) {
    case 'heading': {
      const Tag = block.level === 1 ? 'h4' : block.level === 2 ? 'h5' : 'h6';
      return <Tag>{sentences}</Tag>;
    }
    case 'list-item':
      return (
        <p className={classes.item} style={{ paddingInlineStart: `${1.6 + block.depth * 1.4}rem` }}>
          <span className={classes.marker}>{block.marker}</span>
          {sentences}
        </p>
      );
    case 'table':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by keyboard, too.
        <div className={classes.table} tabIndex={0} data-id={block.sentences[0]?.id}>
          <table>
            <tbody>
              {block.rows.map((row, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a stored document never change.
                <tr key={at}>
                  {row.map((cell, column) => {
                    const Cell = cell.isHeader ? 'th' : 'td';
                    return (
                      // biome-ignore lint/suspicious/noArrayIndexKey: nor do its cells.
                      <Cell key={column} colSpan={cell.colSpan} rowSpan={cell.rowSpan}>
                        {cell.text}
                      </Cell>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    case 'footnote':
      return (
        <p className={classes.footnote}>
          <span>{t('sources.reader.footnote', { marker: block.marker })}: </span>
          {sentences}
        </p>
      );
    case 'figure':
      return <p className={classes.footnote}>{sentences}</p>;
    case 'paragraph':
      return <p>{sentences}</p>;
  }
}
