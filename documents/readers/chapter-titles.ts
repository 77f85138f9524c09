/** "BAB I" on one line and its title on the next are one heading. */
import type { RawBlock } from './raw-block.ts';

const bare =
  /^(?:BAB|BAGIAN|BAGIAN KE|LAMPIRAN|CHAPTER|PART)[\s-]+(?:[IVXLC]+|\d{1,2}|[A-Z])[.:]?$/iu;

export function joinChapterTitles(blocks: readonly RawBlock[]): RawBlock[] {
  const joined: RawBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (
      last?.kind === 'heading' &&
      block.kind === 'heading' &&
      bare.test(last.text) &&
      last.page === block.page
    ) {
      last.text = `${last.text} ${block.text}`;
    } else joined.push(block.kind === 'heading' ? { ...block } : block);
  }
  return joined;
}
