/** Lists of contents, tables and figures repeat what stands elsewhere, with page numbers: they are left out. */
import type { RawBlock } from './raw-block.ts';

const title =
  /^(?:daftar\s+(?:isi|tabel|gambar|bagan|grafik|lampiran)|(?:table of )?contents|list of (?:tables|figures))$/iu;
/** Ends in a page number, with dots, blanks or nothing much before it. */
const entry = /(?:[.…·_\s]{2,}|\s)(?:\d{1,4}|[ivxlc]{1,7})$/iu;
const leaders = /(?:\.\s?){5,}|…{3,}|·{4,}|_{5,}\s*\d/u;

export function withoutContents(blocks: readonly RawBlock[]): RawBlock[] {
  const kept: RawBlock[] = [];
  let isContents = false;
  for (const block of blocks) {
    if (block.kind === 'heading') isContents = title.test(block.text.trim());
    const text = block.kind === 'table' || block.kind === 'footnote' ? '' : block.text.trim();
    const isEntry =
      (isContents && block.kind !== 'heading' && entry.test(text)) ||
      (leaders.test(text) && entry.test(text) && text.length < 300);
    if (!isEntry) kept.push(block);
  }
  return kept;
}
