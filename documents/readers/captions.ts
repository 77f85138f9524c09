/** "Tabel 3. ..." beside a table is its caption; it stays as a paragraph, too. */
import type { RawBlock } from './raw-block.ts';

export function withTableCaptions(blocks: readonly RawBlock[]): RawBlock[] {
  return blocks.map((block, index) => {
    if (block.kind !== 'table' || block.caption !== '') return block;
    const near = [blocks[index - 1], blocks[index + 1]].find(
      (one) =>
        one?.kind === 'paragraph' &&
        one.page === block.page &&
        /^(?:tabel|table)\s*\d/iu.test(one.text.trim()),
    );
    return near?.kind === 'paragraph' ? { ...block, caption: near.text.trim() } : block;
  });
}
