/** A table of a document; the row of a sentence that is lit is lit. */
import { useMemo } from 'react';
import type { SourceBlock } from '../../../../design/source-document.ts';
import classes from './sources.module.css';

type Table = Extract<SourceBlock, { kind: 'table' }>;

/** Rows become sentences in their order, those without a letter or digit left out. */
function sentenceOfRows({ rows, sentences }: Table): Array<string | undefined> {
  let next = 0;
  return rows.map((row) => {
    if (!row.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return undefined;
    next += 1;
    return sentences[next - 1]?.id;
  });
}

export function SourceTable(props: {
  block: Table;
  lit: ReadonlySet<string>;
  isCaptionTold: boolean;
}) {
  const { block, lit } = props;
  const ids = useMemo(() => sentenceOfRows(block), [block]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by keyboard, too.
    <div className={classes.table} tabIndex={0} data-id={block.id}>
      <table>
        {block.caption !== '' && !props.isCaptionTold && <caption>{block.caption}</caption>}
        <tbody>
          {block.rows.map((row, at) => {
            const id = ids[at];
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a stored document never change.
              <tr key={at} data-id={id} data-lit={id !== undefined && lit.has(id)}>
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
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
