/** One block of a document: heading, paragraph, item, table, figure or note, sentence by sentence. */
import { memo } from 'react';
import type { SourceBlock, SourceWarning } from '../../../../design/source-document.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { SourceFigure } from './source-figure.tsx';
import { SourceTable } from './source-table.tsx';
import classes from './sources.module.css';

export const SourceBlockView = memo(function SourceBlockView(props: {
  block: SourceBlock;
  /** Ids of sentences that were jumped to or are cited. */
  lit: ReadonlySet<string>;
  flags: ReadonlyMap<string, SourceWarning['code']>;
  /** The caption of the table stands in the text as well. */
  isCaptionTold: boolean;
}) {
  const t = useT();
  const { block, lit, flags } = props;
  const sentences = block.sentences.map(({ id, text }) => {
    const flag = flags.get(id);
    return (
      <span key={id} data-id={id} data-lit={lit.has(id)} data-flag={flag}>
        {flag !== undefined && (
          <span className={classes.flag}>
            {t(
              flag === 'invisible-text'
                ? 'sources.reader.hiddenText'
                : 'sources.reader.instruction',
            )}
          </span>
        )}
        {text}{' '}
      </span>
    );
  });
  switch (block.kind) {
    case 'heading': {
      const Tag = block.level === 1 ? 'h4' : block.level === 2 ? 'h5' : 'h6';
      return <Tag data-id={block.id}>{sentences}</Tag>;
    }
    case 'list-item':
      return (
        <p
          className={classes.item}
          data-id={block.id}
          style={{ paddingInlineStart: `${1.6 + block.depth * 1.4}rem` }}
        >
          <span className={classes.marker}>{block.marker}</span>
          {sentences}
        </p>
      );
    case 'table':
      return <SourceTable block={block} lit={lit} isCaptionTold={props.isCaptionTold} />;
    case 'footnote':
      return (
        <p className={classes.footnote} data-id={block.id}>
          <span>{t('sources.reader.footnote', { marker: block.marker })}: </span>
          {sentences}
        </p>
      );
    case 'figure':
      return <SourceFigure block={block}>{sentences}</SourceFigure>;
    case 'paragraph':
      return (
        <p className={classes.paragraph} data-id={block.id} data-role={block.role}>
          {sentences}
        </p>
      );
  }
});
