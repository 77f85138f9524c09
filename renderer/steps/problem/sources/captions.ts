/** Tables whose caption stands in the text as well: there it is read already. */
import type { SourceDocument } from '../../../../design/source-document.ts';

/** Ids of these tables. */
export function tablesWithCaptionInText(source: SourceDocument): ReadonlySet<string> {
  const texts = new Set(
    source.blocks
      .filter(({ kind }) => kind === 'paragraph' || kind === 'heading')
      .map(({ sentences }) => sentences.map(({ text }) => text).join(' ')),
  );
  const tables = source.blocks.filter(
    (block) => block.kind === 'table' && texts.has(block.caption),
  );
  return new Set(tables.map(({ id }) => id));
}
