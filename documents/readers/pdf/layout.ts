/** Lines of pages into paragraphs, lists, notes and tables; what is larger or bolder becomes a heading. */
import { leaders, withLevelsOfContents } from '../contents.ts';
import { joinerFor } from '../join-lines.ts';
import type { RawBlock, RawLoss } from '../raw-block.ts';
import { titleKind } from '../title-kinds.ts';
import { splitNotes } from './footnotes.ts';
import { finishBlocks, type TextBlock } from './headings.ts';
import type { Line } from './lines.ts';
import { linesOf } from './lines.ts';
import { type Measures, measuresOf } from './measures.ts';
import type { Rule } from './page-marks.ts';
import type { PlacedPicture } from './pictures.ts';
import { tableOf } from './table-block.ts';
import type { Area, Grid } from './tables.ts';

export interface PageLayout {
  number: number;
  height: number;
  lines: Line[];
  grids: Grid[];
  rules: Rule[];
  /** Lines that stand in a box beside the text. */
  framed: ReadonlySet<Line>;
  figures: PlacedPicture[];
}

const bulletMark = /^([•▪◦‣●○■□▫❑❖➢➤✓✔·–—*\uf000-\uf0ff-])\s*(?=[^\s\d.,])(.+)$/u;
const numberMark = /^(\(?\d{1,3}(?:[.)]|\.\))|\(?[a-z][.)]|[ivx]{1,4}[.)])\s+(.+)$/u;
const letterMark = /^([A-Z][.)])\s+(.+)$/u;

/** An open paragraph that further lines may join. */
interface Open {
  block: TextBlock;
  last: Line;
  page: number;
  /** Where the text of a list item begins. */
  textX: number | null;
}

export function layOut(pages: readonly PageLayout[]): { blocks: RawBlock[]; losses: RawLoss[] } {
  const losses: RawLoss[] = [];
  const measures = measuresOf(pages.map(({ lines }) => lines));
  const joined = joinerFor(pages.flatMap(({ lines }) => lines.map(({ text }) => text)));
  const out: TextBlock[] = [];
  const afterPage: TextBlock[] = [];
  let open: Open | null = null;
  let indents: number[] = [];

  const addLine = (line: Line, page: number, isFramed = false): void => {
    if (open !== null && open.block.isFramed !== isFramed) open = null;
    const before: Open | null = open;
    const mark = markOf(line, before, measures);
    if (mark === null && before !== null && continues(before, line, page, measures)) {
      const { raw } = before.block;
      if (raw.kind !== 'table' && raw.kind !== 'figure') raw.text = joined(raw.text, line.text);
      before.block.lines += 1;
      before.last = line;
      before.page = page;
      return;
    }
    const gap = before !== null && before.page === page ? line.y - before.last.y : null;
    const facts = {
      size: line.size,
      isBold: line.isBold,
      gap: gap !== null && gap > 0 ? gap - measures.leadingOf(line.size) : null,
      lines: 1,
      isFramed,
      x: line.x,
      right: line.right,
      columnLeft: line.columnLeft,
      columnRight: line.columnRight,
    };
    let block: TextBlock;
    if (mark === null) {
      indents = [];
      const hidden = line.isHidden ? { isHidden: true } : {};
      block = { ...facts, raw: { kind: 'paragraph', text: line.text, page, ...hidden } };
    } else {
      while (indents.length > 0 && (indents.at(-1) ?? 0) > line.x + 4) indents.pop();
      if (indents.length === 0 || (indents.at(-1) ?? 0) < line.x - 4) indents.push(line.x);
      const depth = indents.length - 1;
      block = {
        ...facts,
        raw: { kind: 'list-item', depth, marker: mark.marker, text: mark.text, page },
      };
    }
    out.push(block);
    open = { block, last: line, page, textX: mark === null ? null : line.x };
  };

  for (const page of pages) {
    const { body, notes } = splitNotes(page, measures, joined);
    for (const part of inOrder(body, page.grids, page.figures)) {
      if ('cells' in part) addGrid(part, page.number);
      else if ('box' in part) addFigure(part, page.number);
      else addLine(part, page.number, page.framed.has(part));
    }
    for (const note of notes) {
      afterPage.push({
        ...emptyFacts(note.size),
        raw: { kind: 'footnote', marker: note.marker, text: note.text, page: page.number },
      });
    }
    // A paragraph may go on after the notes of its page.
    if (afterPage.length > 0) out.push(...afterPage.splice(0));
  }
  return {
    blocks: withLevelsOfContents(finishBlocks(out, measures, pages.length, losses)),
    losses,
  };

  function addFigure({ image }: PlacedPicture, page: number): void {
    const raw: RawBlock = { kind: 'figure', text: '', alt: '', image, page };
    out.push({ ...emptyFacts(measures.bodySize), raw });
    open = null;
  }

  function addGrid(grid: Grid, page: number): void {
    const only = grid.cells.length === 1 ? grid.cells[0] : undefined;
    if (only !== undefined) {
      open = null;
      for (const line of linesOf(only.words, only.x0, only.x1)) addLine(line, page, true);
      open = null;
      return;
    }
    const table = tableOf(grid, page, out.at(-1)?.raw ?? null, losses);
    if (table !== null) out.push({ ...emptyFacts(measures.bodySize), raw: table });
    open = null;
    indents = [];
  }
}

const emptyFacts = (size: number) => ({
  size,
  isBold: false,
  gap: null,
  lines: 1,
  isFramed: false,
  x: 0,
  right: 0,
  columnLeft: 0,
  columnRight: 0,
});

type Part = Line | Grid | PlacedPicture;

/** Tables and pictures stand before the first line below them. */
function inOrder(
  lines: readonly Line[],
  grids: readonly Grid[],
  figures: readonly PlacedPicture[],
): Part[] {
  const order: Part[] = [...lines];
  const insert = (area: Area, part: Part): void => {
    const at = order.findIndex((one) => {
      if ('cells' in one) return one.y0 > area.y0;
      if ('box' in one) return one.box.y0 > area.y0;
      return one.y > area.y0 && one.x < area.x1 && one.right > area.x0;
    });
    order.splice(at < 0 ? order.length : at, 0, part);
  };
  for (const grid of grids) insert(grid, grid);
  for (const figure of figures) insert(figure.box, figure);
  return order;
}

function markOf(
  line: Line,
  open: Open | null,
  measures: Measures,
): { marker: string; text: string } | null {
  const bullet = bulletMark.exec(line.text);
  const found = bullet ?? numberMark.exec(line.text) ?? letterMark.exec(line.text);
  if (found === null || line.isHidden) return null;
  // A number before bold text is a title's.
  if (line.isBold && bullet === null) return null;
  const isSoft = bullet === null || /^[–—*-]$/u.test(found[1] ?? '');
  if (isSoft && open !== null && open.block.raw.kind === 'paragraph') {
    // In the middle of a running paragraph a number at a line's beginning is only a number.
    const isRunning =
      line.y - open.last.y < measures.leadingOf(line.size) + 1.5 &&
      !/[.;:?!,]$/u.test(open.last.text) &&
      Math.abs(line.x - open.last.x) < 3;
    if (isRunning) return null;
  }
  return { marker: bullet === null ? (found[1] ?? '') : '•', text: found[2] ?? '' };
}

function continues(open: Open, line: Line, page: number, measures: Measures): boolean {
  const { last, block } = open;
  if (block.raw.kind === 'table' || block.raw.kind === 'footnote') return false;
  // Each line of a list of contents is one entry.
  if (leaders.test(last.text) && leaders.test(line.text)) return false;
  if (Math.abs(last.size - line.size) > 0.7 || last.isHidden !== line.isHidden) return false;
  // A number begins another title.
  if (line.isBold && block.isBold && titleKind(line.text) !== 'plain') return false;
  const isWholeBold = last.isBold === block.isBold && block.isBold;
  if (isWholeBold !== line.isBold && (isWholeBold || isShortBold(line))) return false;
  const dy = line.y - last.y;
  const isNextPlace = open.page !== page || dy <= 0;
  const isOpenEnd = !/[.!?:;”"»]$/u.test(last.text) && !/[.!?]\)$/u.test(last.text);
  if (isNextPlace) {
    // Over a column's or page's end only a sentence that is not finished goes on.
    return isOpenEnd && !block.isBold && !line.isBold && /^[\p{Ll}\d“"(]/u.test(line.text);
  }
  const leading = measures.leadingOf(line.size);
  if (dy > leading * 1.22 + 0.8) return false;
  if (block.isBold) return true;
  if (block.raw.kind === 'list-item') {
    return (
      line.x > (open.textX ?? 0) + 2 || (isOpenEnd && Math.abs(line.x - (open.textX ?? 0)) < 3)
    );
  }
  const column = line.columnRight - line.columnLeft;
  // A first line set in.
  if (
    line.x - last.x > 7 &&
    block.lines >= 1 &&
    !(isOpenEnd && last.x < line.x && block.lines === 1 && last.x > line.columnLeft + 3)
  ) {
    return isOpenEnd && !/^\p{Lu}/u.test(line.text);
  }
  const firstWord = line.text.split(' ', 1)[0]?.length ?? 0;
  const room = line.columnRight - last.right;
  const isShort = room > firstWord * line.size * 0.55 + line.size * 1.5 && room > column * 0.06;
  return !(isShort && (!isOpenEnd || room > column * 0.45));
}

const isShortBold = (line: Line): boolean => line.isBold && line.text.length < 120;
