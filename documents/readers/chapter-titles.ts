/** "BAB I" on one line and its title on the next are one heading. */
import type { RawBlock, RawLoss } from './raw-block.ts';
import { titleKind } from './title-kinds.ts';

const bare =
  /^(?:BAB|BAGIAN|BAGIAN KE|LAMPIRAN|MODUL|UNIT|TOPIK|KEGIATAN BELAJAR|CHAPTER|PART|MODULE|LESSON)[\s-]+(?:[IVXLC]+|\d{1,2}|[A-Z])[.:]?$/iu;

export function joinChapterTitles(blocks: readonly RawBlock[], losses: RawLoss[] = []): RawBlock[] {
  const joined: RawBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (
      last?.kind === 'heading' &&
      block.kind === 'heading' &&
      bare.test(last.text) &&
      titleKind(block.text) === 'plain' &&
      last.page === block.page
    ) {
      const { text, page } = block;
      losses.push({
        what: 'heading',
        fate: 'merged',
        reason: 'chapter-title',
        page,
        text,
        count: 1,
      });
      last.text = `${last.text} ${text}`;
    } else joined.push(block.kind === 'heading' ? { ...block } : block);
  }
  return joined;
}
