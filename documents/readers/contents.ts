/** Lists of contents, tables and figures repeat what stands elsewhere, with page numbers: they are left out. */
import type { RawBlock, RawLoss } from './raw-block.ts';

const title =
  /^(?:daftar\s+(?:isi|tabel|gambar|bagan|grafik|lampiran)|(?:table of )?contents|list of (?:tables|figures))$/iu;
/** Ends in a page number, with dots, blanks or nothing much before it. */
const entry = /(?:[.…·_\s]{2,}|\s)(?:\d{1,4}|[ivxlc]{1,7})$/iu;
/** Dots that lead to a page number. */
export const leaders = /(?:\.\s?){5,}|…{3,}|·{4,}|_{5,}\s*\d/u;

export function withoutContents(blocks: readonly RawBlock[]): {
  blocks: RawBlock[];
  losses: RawLoss[];
} {
  const kept: RawBlock[] = [];
  const losses: RawLoss[] = [];
  let isContents = false;
  for (const block of blocks) {
    if (block.kind === 'heading') isContents = title.test(block.text.trim());
    const text = block.kind === 'table' || block.kind === 'footnote' ? '' : block.text.trim();
    const isEntry =
      (isContents && block.kind !== 'heading' && entry.test(text)) ||
      (leaders.test(text) && entry.test(text) && text.length < 300);
    if (isEntry) loseEntry(losses, text, block.page);
    else kept.push(block);
  }
  return { blocks: kept, losses };
}

/** One loss per list and page, with its first entries. */
export function loseEntry(losses: RawLoss[], entryText: string, page: number | null): void {
  const text = entryText.replace(/(?:[.…·_\s]{2,}|\s)(?:\d{1,4}|[ivxlc]{1,7})$/iu, '').trim();
  const last = losses.at(-1);
  if (last?.reason === 'contents-list' && last.page === page) {
    last.count += 1;
    if (last.text.length < 200) last.text = `${last.text} | ${text}`;
    return;
  }
  losses.push({ what: 'text', fate: 'dropped', reason: 'contents-list', page, text, count: 1 });
}

const flat = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * A title that the list of contents leaves out, among titles of its look that are in it, lies one level
 * below them. Only where the list names every title above that level.
 */
export function withLevelsOfContents(blocks: readonly RawBlock[]): RawBlock[] {
  const listed = new Set<string>();
  let isContents = false;
  for (const block of blocks) {
    if (block.kind === 'table' || block.kind === 'footnote') continue;
    const text = block.text.trim();
    if (block.kind === 'heading') isContents = title.test(text);
    else if ((isContents || leaders.test(text)) && entry.test(text)) {
      listed.add(flat(text.replace(entry, '')));
    }
  }
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
  const isListed = (text: string): boolean => listed.has(flat(text));
  const hits = headings.filter(({ text }) => isListed(text)).length;
  if (hits < 5 || hits < headings.length / 2) return [...blocks];
  const deepest = Math.max(
    ...headings.filter(({ text }) => isListed(text)).map(({ level }) => level),
  );
  const above = headings.filter(({ level, text }) => level < deepest && !title.test(text));
  const isComplete = above.filter(({ text }) => isListed(text)).length >= above.length * 0.8;
  if (!isComplete) return [...blocks];
  const isLower = (block: RawBlock): boolean =>
    block.kind === 'heading' && block.level === deepest && deepest > 1 && !isListed(block.text);
  if (!blocks.some(isLower)) return [...blocks];
  return blocks.map((block) =>
    block.kind === 'heading' && (block.level > deepest || isLower(block))
      ? { ...block, level: Math.min(9, block.level + 1) }
      : block,
  );
}
