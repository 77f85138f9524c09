/**
 * Headings that their authors made by hand: short bold or large paragraphs with room above. Levels follow
 * the sizes of the styled headings that are used, then size and room among themselves.
 */
import { joinChapterTitles } from '../chapter-titles.ts';
import type { RawBlock, RawLoss } from '../raw-block.ts';
import {
  areNumbered,
  isBareChapter,
  isCapitals,
  isChapterLine,
  titleDepths,
  titleKind,
} from '../title-kinds.ts';
import { withTypedLists } from '../typed-lists.ts';
import type { WordBlock } from './body.ts';

/** Room above, in twips, from which a bold line is a title and no lead-in. */
const titleRoom = 120;
const caption = /^(?:tabel|gambar|grafik|bagan|diagram|lampiran|table|figure|sumber|source)\s*\d/iu;

export function withHandmadeHeadings(blocks: readonly WordBlock[], losses: RawLoss[]): RawBlock[] {
  const bodySize = commonSize(blocks);
  const styled = new Map<number, number>();
  for (const { block, paragraph } of blocks) {
    const size = paragraph?.size ?? null;
    if (block.kind === 'heading' && size !== null && !styled.has(block.level)) {
      styled.set(block.level, size);
    }
  }
  // What comes before the first heading is the title page.
  const first = blocks.findIndex(({ block }) => block.kind === 'heading');
  const hasStyles = first >= 0;
  const pick = (isLoose: boolean): WordBlock[] =>
    blocks.filter(
      (one, index) =>
        (!hasStyles || index > first) &&
        isTitle(one, blocks[index - 1], blocks[index + 1], bodySize, hasStyles, isLoose),
    );
  const strict = pick(false);
  // Where nothing else tells titles, bold lines of their own do.
  const chosen = strict.length < 2 && !hasStyles ? pick(true) : strict;
  const small = chosen.filter((one) => sizeOf(one, bodySize) <= bodySize);
  const byNumber = areNumbered(small.map(titleOf));
  const lookOf = (one: WordBlock): string => lookKey(one, bodySize, byNumber);
  const depths = new Map<WordBlock, number>();
  for (const group of Map.groupBy(chosen, lookOf).values()) {
    titleDepths(group.map(titleOf)).forEach((depth, index) => {
      const one = group[index];
      if (one !== undefined) depths.set(one, depth);
    });
  }
  const keyOf = (one: WordBlock): string => `${lookOf(one)}#${depths.get(one) ?? 0}`;
  const looks = [...new Map(chosen.map((one) => [keyOf(one), one])).entries()].sort(
    ([, a], [, b]) =>
      sizeOf(b, bodySize) - sizeOf(a, bodySize) ||
      Number(isPlainChapter(b)) - Number(isPlainChapter(a)) ||
      (byNumber ? 0 : roomOf(b) - roomOf(a)) ||
      (depths.get(a) ?? 0) - (depths.get(b) ?? 0),
  );
  const levels = new Map<string, number>();
  let level = 0;
  for (const [key, one] of looks) {
    const size = sizeOf(one, bodySize);
    const same = size > bodySize ? [...styled].find(([, other]) => other === size)?.[0] : undefined;
    const larger = [...styled.values()].filter((other) => other > size).length;
    const isInner = (depths.get(one) ?? 0) > 0;
    level = (isInner ? undefined : same) ?? (level === 0 ? larger + 1 : level + 1);
    levels.set(key, Math.min(9, level));
  }
  const made = blocks.map((one): RawBlock => {
    const { block } = one;
    if (!chosen.includes(one) || block.kind === 'table' || block.kind === 'footnote') return block;
    return { kind: 'heading', level: levels.get(keyOf(one)) ?? 1, text: titleOf(one), page: null };
  });
  return joinChapterTitles(withTypedLists(withCaptions(made)), losses);
}

/** A number that a list's mark was taken for belongs to the title. */
function titleOf({ block }: WordBlock): string {
  if (block.kind === 'table') return block.caption;
  return block.kind === 'list-item' && block.marker !== '•'
    ? `${block.marker} ${block.text}`
    : block.text;
}

const isPlainChapter = (one: WordBlock): boolean =>
  one.paragraph?.isBold === false && isChapterLine(titleOf(one));

function isTitle(
  { block, paragraph, isSpaced }: WordBlock,
  before: WordBlock | undefined,
  next: WordBlock | undefined,
  bodySize: number,
  hasStyles: boolean,
  isLoose: boolean,
): boolean {
  if (paragraph === null || (block.kind !== 'paragraph' && block.kind !== 'list-item'))
    return false;
  if (block.isHidden === true || block.role === 'box' || paragraph.isRight) return false;
  if (paragraph.look.isCaption || paragraph.look.isFramed) return false;
  const { text } = block;
  if (text.length > 140 || text.split(/\s+/u).length > 18 || !/\p{L}{2}/u.test(text)) return false;
  if (/[.;,:]$/u.test(text) || /[=×÷]/u.test(text) || caption.test(text)) return false;
  // A title has something below it.
  if (next === undefined) return false;
  const size = paragraph.size ?? bodySize;
  const isLarge = size >= bodySize + 3;
  if (block.kind === 'list-item')
    return paragraph.isBold && (isLarge || !hasStyles) && block.marker !== '•';
  if (isChapterLine(text)) return true;
  const above = before?.block.kind === 'paragraph' ? before.block.text : '';
  if (isBareChapter(above) && isCapitals(text)) return true;
  if (!paragraph.isBold && !isLarge) return false;
  if (isLoose || (paragraph.isBold && titleKind(text) !== 'plain')) return true;
  const hasRoom = (paragraph.look.before ?? 0) >= titleRoom || isSpaced || paragraph.hasPageBreak;
  return (
    isLarge ||
    hasRoom ||
    (isCapitals(text) && !hasStyles) ||
    /^\d{1,2}(?:\.\d{1,2})+\.?\s/u.test(text)
  );
}

const sizeOf = ({ paragraph }: WordBlock, bodySize: number): number => paragraph?.size ?? bodySize;
const roomOf = ({ paragraph, isSpaced }: WordBlock): number =>
  (paragraph?.look.before ?? 0) || (isSpaced ? 1 : 0);

function lookKey(one: WordBlock, bodySize: number, byNumber: boolean): string {
  if (isPlainChapter(one)) return 'chapter';
  const size = sizeOf(one, bodySize);
  // Among large titles the size says it; among those of the body's size, the room above.
  return size > bodySize || byNumber ? `${size}` : `${size}/${roomOf(one)}`;
}

function commonSize(blocks: readonly WordBlock[]): number {
  const weight = new Map<number, number>();
  for (const { block, paragraph } of blocks) {
    if (paragraph === null || block.kind === 'heading' || block.kind === 'table') continue;
    const size = paragraph.size ?? 22;
    weight.set(size, (weight.get(size) ?? 0) + block.text.length);
  }
  return [...weight].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 22;
}

/** "Tabel 3. ..." above or below a table is its caption; it stays as a paragraph, too. */
function withCaptions(blocks: RawBlock[]): RawBlock[] {
  blocks.forEach((block, index) => {
    if (block.kind !== 'table') return;
    const near = [blocks[index - 1], blocks[index + 1]].find(
      (one) => one?.kind === 'paragraph' && /^(?:tabel|table)\s*\d/iu.test(one.text.trim()),
    );
    if (near?.kind === 'paragraph') block.caption = near.text.trim();
  });
  return blocks;
}
