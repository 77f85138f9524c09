/** Which paragraphs of a PDF are headings, and of what level: size first, then weight and room above. */
import { joinChapterTitles } from '../chapter-titles.ts';
import type { RawBlock, RawLoss } from '../raw-block.ts';
import {
  areNumbered,
  isBareChapter,
  isCapitals,
  isChapterLine,
  looksLikeTitle,
  titleDepths,
} from '../title-kinds.ts';
import type { Measures } from './measures.ts';

export interface TextBlock {
  raw: RawBlock;
  size: number;
  isBold: boolean;
  /** Room above beyond the usual distance of lines; null at the top of a page or column. */
  gap: number | null;
  lines: number;
  /** In a box beside the text. */
  isFramed: boolean;
  x: number;
  right: number;
  columnLeft: number;
  columnRight: number;
}

const caption = /^(?:tabel|gambar|grafik|bagan|diagram|lampiran|table|figure|sumber|source)\s*\d/iu;

export function finishBlocks(
  blocks: readonly TextBlock[],
  measures: Measures,
  pages: number,
  losses: RawLoss[],
): RawBlock[] {
  const titlePage = isTitlePage(blocks, pages) ? 1 : 0;
  const pick = (isLoose: boolean): TextBlock[] =>
    blocks.filter((one, index) =>
      isHeading(one, blocks[index - 1], blocks[index + 1], measures, titlePage, isLoose),
    );
  const strict = pick(false);
  // Where nothing else tells titles, bold lines of their own do.
  const chosen = strict.length < 2 ? pick(true) : strict;
  const small = chosen.filter(({ size }) => size <= measures.bodySize + 0.4);
  const rooms = areNumbered(small.map(titleOf)) ? [] : roomsOf(chosen, measures);
  const lookOf = (one: TextBlock): string => {
    const size = Math.round(one.size * 2) / 2;
    if (size > measures.bodySize + 0.4) return `${size}`;
    return one.isBold ? `body/${roomKey(one, rooms)}` : 'chapter';
  };
  const depths = new Map<TextBlock, number>();
  for (const group of Map.groupBy(chosen, lookOf).values()) {
    const texts = group.map(titleOf);
    titleDepths(texts).forEach((depth, index) => {
      const one = group[index];
      if (one !== undefined) depths.set(one, depth);
    });
  }
  const keyOf = (one: TextBlock): string => `${lookOf(one)}#${depths.get(one) ?? 0}`;
  const rank = (one: TextBlock): number => {
    const look = lookOf(one);
    const inBody = look === 'chapter' ? 90 : roomKey(one, rooms);
    const size = Math.max(Math.round(one.size * 2) / 2, measures.bodySize);
    return (
      size * 1000 +
      (look.startsWith('body') || look === 'chapter' ? inBody : 500) -
      (depths.get(one) ?? 0) / 10
    );
  };
  const order = [...new Map(chosen.map((one) => [keyOf(one), one])).values()].sort(
    (a, b) => rank(b) - rank(a),
  );
  const levels = levelsOf(order.map(keyOf), chosen, keyOf);
  const set = new Set(chosen);
  const made = blocks.map((one): RawBlock => {
    const { raw } = one;
    if (!set.has(one) || raw.kind === 'table' || raw.kind === 'footnote') return inRole(one);
    return {
      kind: 'heading',
      level: levels.get(keyOf(one)) ?? 1,
      text: titleOf(one),
      page: raw.page,
    };
  });
  return joinChapterTitles(withCaptions(made), losses);
}

/**
 * One level per look. A look whose titles also occur in a larger one (every chapter has its exercises)
 * is of that one's level: their author only set them in another way.
 */
function levelsOf(
  looks: readonly string[],
  chosen: readonly TextBlock[],
  keyOf: (one: TextBlock) => string,
): Map<string, number> {
  const titles = new Map<string, Set<string>>();
  for (const one of chosen) {
    const text = one.raw.kind === 'table' ? '' : one.raw.text.toLowerCase();
    titles.set(keyOf(one), (titles.get(keyOf(one)) ?? new Set()).add(text));
  }
  const levels = new Map<string, number>();
  let level = 0;
  for (const look of looks) {
    const own = titles.get(look) ?? new Set();
    const like = [...levels].find(([other]) => {
      const others = titles.get(other) ?? new Set();
      return [...own].some((title) => others.has(title));
    });
    level = like?.[1] ?? level + 1;
    levels.set(look, Math.min(9, level));
  }
  return levels;
}

/** A number that a list's mark was taken for belongs to the title. */
function titleOf({ raw }: TextBlock): string {
  if (raw.kind === 'table') return raw.caption;
  return raw.kind === 'list-item' && raw.marker !== '•' ? `${raw.marker} ${raw.text}` : raw.text;
}

function isHeading(
  one: TextBlock,
  before: TextBlock | undefined,
  next: TextBlock | undefined,
  measures: Measures,
  titlePage: number,
  isLoose: boolean,
): boolean {
  const { raw } = one;
  if (raw.kind !== 'paragraph' && raw.kind !== 'list-item') return false;
  if (raw.isHidden === true || one.isFramed || raw.page === titlePage || next === undefined)
    return false;
  const { text } = raw;
  if (text.length > 180 || one.lines > 4 || !/\p{L}{2}/u.test(text) || caption.test(text))
    return false;
  if (/[.;,:…]$/u.test(text) || /[=×÷]/u.test(text)) return false;
  if (raw.kind === 'list-item' && (raw.marker === '•' || !one.isBold)) return false;
  const isLarge = one.size >= measures.bodySize + 0.8;
  if (isLarge) return one.isBold || one.size >= measures.bodySize * 1.15;
  if (one.size < measures.bodySize - 0.6) return false;
  if (isChapterLine(text)) return true;
  const above = before?.raw.kind === 'paragraph' ? before.raw.text : '';
  if (isBareChapter(above) && isCapitals(text)) return true;
  if (!one.isBold) return false;
  if (isLoose || looksLikeTitle(titleOf(one))) return one.lines <= 2 && !isInRow(one, before, next);
  // Bold of the text's own size: a title has more room above than a paragraph has.
  return one.gap === null ? true : one.gap > measures.paragraphGap + 1.2;
}

/** Bold line after bold line is no title but a head row, or a name and an address. */
function isInRow(
  one: TextBlock,
  before: TextBlock | undefined,
  next: TextBlock | undefined,
): boolean {
  const isLike = (other: TextBlock | undefined): boolean =>
    other?.isBold === true &&
    other.raw.kind === 'paragraph' &&
    other.raw.page === one.raw.page &&
    !looksLikeTitle(titleOf(other));
  return isLike(before) && isLike(next);
}

/** Points by which rooms that were meant alike differ. */
const sameRoom = 2.5;

/** Rooms above the bold headings of the body's size that differ clearly, largest first. */
function roomsOf(chosen: readonly TextBlock[], measures: Measures): number[] {
  const gaps = chosen
    .filter(({ size, gap }) => size <= measures.bodySize + 0.4 && gap !== null)
    .map(({ gap }) => gap ?? 0)
    .sort((a, b) => b - a);
  const groups: number[][] = [];
  for (const gap of gaps) {
    const group = groups.at(-1);
    if (group !== undefined && (group[0] ?? 0) - gap < sameRoom) group.push(gap);
    else groups.push([gap]);
  }
  const real = groups.filter(({ length }) => length >= 2).slice(0, 3);
  return real.map((group) => group[0] ?? 0);
}

/** Larger for more room; what stands at a page's top is taken for the usual one. */
function roomKey({ gap }: TextBlock, rooms: readonly number[]): number {
  const at = gap === null ? 0 : rooms.findIndex((room) => gap > room - sameRoom);
  return 10 - (at < 0 ? Math.max(0, rooms.length - 1) : at);
}

/** A box beside the text stays one. */
function inRole({ raw, isFramed }: TextBlock): RawBlock {
  return isFramed ? { ...raw, role: 'box' } : raw;
}

/** Few words on the first page, and more pages behind it. */
function isTitlePage(blocks: readonly TextBlock[], pages: number): boolean {
  if (pages < 3) return false;
  const words = blocks
    .filter(({ raw }) => raw.page === 1)
    .flatMap(({ raw }) => (raw.kind === 'table' ? [] : raw.text.split(/\s+/u)));
  return words.length < 150;
}

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
