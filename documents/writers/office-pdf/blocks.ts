/** Blocks of an official document as pdfmake takes them. Sizes in points. */
import { cleanText } from '../../xml-text.ts';
import {
  type Block,
  type Inline,
  isBare,
  isShort,
  type Look,
  type Paragraph,
  type ParagraphLook,
  type PictureMark,
  type Table,
  type TableCell,
  wordsOf,
} from '../office-html/content.ts';
import type { Numberings, SheetStyles } from '../office-html/sheet-styles.ts';

export type Piece = string | { readonly [key: string]: unknown };

export interface PdfContext {
  styles: SheetStyles;
  numberings: Numberings;
  count: (numId: number, level: number) => string;
  /** Bookmark -> the one that its block is known by; links to others are plain words. */
  places: ReadonlyMap<string, string>;
  /** Relation id -> address of a PNG or JPEG. */
  pictures: ReadonlyMap<string, string>;
  /** Width between the margins. */
  width: number;
}

const points = (twips: number | undefined): number => (twips ?? 0) / 20;
const colour = (value: string): string => `#${value}`;

function runLook(look: Look): Record<string, unknown> {
  return {
    ...(look.bold === undefined ? {} : { bold: look.bold }),
    ...(look.colour === undefined ? {} : { color: colour(look.colour) }),
    ...(look.size === undefined ? {} : { fontSize: look.size / 2 }),
    ...(look.shade === undefined ? {} : { background: colour(look.shade) }),
    ...(look.underline === true ? { decoration: 'underline' } : {}),
    ...(look.strike === true ? { decoration: 'lineThrough' } : {}),
  };
}

/** The brackets of a placeholder are not in Inter; these are, and look alike. */
const drawable = (text: string): string => text.replaceAll('⟨', '‹').replaceAll('⟩', '›');

/** A word longer than a line gets room to break. */
const breakable = (text: string): string =>
  text.replace(/\S{40,}/gu, (word) => word.replace(/(.{38})/gu, '$1\u200b'));

function runs(inlines: readonly Inline[], context: PdfContext, link: object = {}): Piece[] {
  return inlines.flatMap((one): Piece[] => {
    switch (one.kind) {
      case 'text': {
        const text = one.look.caps === true ? one.text.toUpperCase() : one.text;
        return [{ text: breakable(drawable(cleanText(text))), ...runLook(one.look), ...link }];
      }
      case 'break':
        return ['\n'];
      case 'tab':
        return ['    '];
      case 'link': {
        const place = context.places.get(one.anchor);
        return runs(one.inlines, context, place === undefined ? {} : { linkToDestination: place });
      }
      default:
        return [];
    }
  });
}

function picture(mark: PictureMark, { pictures, width }: PdfContext): Piece[] {
  const image = mark.embeds.map((id) => pictures.get(id)).find((one) => one !== undefined);
  if (image === undefined) return mark.description === '' ? [] : [mark.description];
  return [
    { image, width: Math.min(width, mark.width / 20), alt: mark.description, margin: [0, 4, 0, 4] },
  ];
}

/** What a paragraph looks like, its style included. */
function paragraphLook(look: ParagraphLook, isTight: boolean): Record<string, unknown> {
  const left = points(look.indent) - Math.max(0, points(look.hanging));
  const margin = [Math.max(0, left), isTight ? 1 : points(look.before), 0, points(look.after)];
  const align = look.align === 'center' || look.align === 'right' ? look.align : 'left';
  return { margin, ...(align === 'left' ? {} : { alignment: align }) };
}

/** A line beside or under a text is the edge of a table with one cell. */
function edged(piece: Piece, look: ParagraphLook): Piece {
  const left = look.edges?.left;
  const bottom = look.edges?.bottom;
  if (!left && !bottom) return piece;
  return {
    table: { widths: ['*'], body: [[piece]] },
    layout: {
      vLineWidth: (index: number) => (left && index === 0 ? 0.8 : 0),
      hLineWidth: (index: number) => (bottom && index === 1 ? 1 : 0),
      vLineColor: () => colour(left?.colour ?? '000000'),
      hLineColor: () => colour(bottom?.colour ?? '000000'),
      paddingLeft: () => (left ? 5 : 0),
      paddingRight: () => 0,
      paddingTop: () => 0,
      paddingBottom: () => (bottom ? 3 : 0),
    },
    margin: [0, 0, 0, bottom ? 8 : 2],
  };
}

export function paragraphBlocks(block: Paragraph, context: PdfContext, isInCell = false): Piece[] {
  const { styles, numberings } = context;
  const style = styles.paragraphs.get(block.style);
  const look = { ...styles.defaults.paragraph, ...style?.paragraph, ...block.look };
  const pictures = block.inlines.filter((one) => one.kind === 'picture');
  const pageBreak = look.pageBreakBefore === true ? { pageBreak: 'before' } : {};
  if (isBare(block.inlines)) {
    const room = block.style === 'Gap' ? 5 : points(look.before) + points(look.after);
    if (look.edges !== undefined) return [edged({ text: ' ', fontSize: 2, ...pageBreak }, look)];
    return isInCell && room < 10 ? [] : [{ text: '', margin: [0, room, 0, 0], ...pageBreak }];
  }
  const outline = style?.outline ?? null;
  const numId = look.numId ?? 0;
  const level = look.level ?? 0;
  const mark = numId === 0 || !numberings.has(numId) ? '' : context.count(numId, level);
  const words = runs(block.inlines, context);
  const name = block.inlines.flatMap((one) => (one.kind === 'start' ? [one.name] : []))[0];
  const base = {
    ...runLook({ ...styles.defaults.run, ...style?.run }),
    ...paragraphLook(look, isInCell),
    ...pageBreak,
    ...(name === undefined ? {} : { id: name }),
    ...(outline === null && look.keepNext !== true ? {} : { headlineLevel: (outline ?? 4) + 1 }),
    ...(outline === null
      ? {}
      : { outline: true, outlineText: `${mark} ${wordsOf(block.inlines)}`.trim() }),
  };
  const isListed = mark !== '' && outline === null;
  const text =
    words.length === 0
      ? []
      : isListed
        ? [
            {
              columns: [
                { width: 14, text: mark },
                { width: '*', text: words },
              ],
              ...base,
              margin: [level * 12 + 2, 0, 0, 2],
            },
          ]
        : [{ text: mark === '' ? words : [`${mark}  `, ...words], ...base }];
  return [
    ...pictures.flatMap((one) => (one.kind === 'picture' ? picture(one, context) : [])),
    ...text.map((one) => edged(one, look)),
  ];
}

/** A line of the contents, with the page that it leads to. */
export function contentsLine({ style, inlines }: Paragraph, { places }: PdfContext): Piece {
  const link = inlines.find((one) => one.kind === 'link');
  const place = link?.kind === 'link' ? places.get(link.anchor) : undefined;
  const isFirst = style === 'TOC1';
  const lead = place === undefined ? {} : { linkToDestination: place };
  return {
    columns: [
      { width: '*', text: wordsOf(inlines), ...lead },
      ...(place === undefined
        ? []
        : [{ width: 60, alignment: 'right', noWrap: true, text: [{ pageReference: place }] }]),
    ],
    bold: isFirst,
    margin: [isFirst ? 0 : 17, isFirst ? 5 : 0, 0, 2],
  };
}

function cellOf(cell: TableCell, isHeader: boolean, context: PdfContext): Piece {
  const stack = cell.blocks.flatMap((block) => blockPieces(block, context, true));
  return {
    stack: stack.length === 0 ? [''] : stack,
    ...(cell.fill === undefined ? {} : { fillColor: colour(cell.fill) }),
    ...(cell.span > 1 ? { colSpan: cell.span } : {}),
    ...(cell.rows > 1 ? { rowSpan: cell.rows } : {}),
    ...(isHeader ? { bold: true } : {}),
  };
}

export function tableBlock({ rows, widths, edges }: Table, context: PdfContext): Piece {
  const total = widths.reduce((sum, one) => sum + one, 0) || 1;
  const padding = 9;
  const line = edges.insideH ?? edges.top;
  const body = rows.map(({ cells, isHeader }) =>
    cells.flatMap((cell): Piece[] => [
      cell.rows === 0 ? '' : cellOf(cell, isHeader, context),
      ...Array.from({ length: cell.span - 1 }, () => ''),
    ]),
  );
  const head = rows.findIndex(({ isHeader }) => !isHeader);
  const headerRows = head === -1 ? 0 : head;
  return {
    table: {
      widths: widths.map((one) => Math.max(8, (one / total) * context.width - padding)),
      headerRows,
      ...(headerRows > 0 && rows.length > headerRows ? { keepWithHeaderRows: 1 } : {}),
      dontBreakRows: rows.every(({ isWhole }) => isWhole),
      body,
    },
    layout: {
      hLineWidth: () => (line ? 0.5 : 0),
      vLineWidth: () => (edges.insideV ? 0.5 : 0),
      hLineColor: () => colour(line?.colour ?? '000000'),
      vLineColor: () => colour(edges.insideV?.colour ?? '000000'),
      paddingLeft: () => padding / 2,
      paddingRight: () => padding / 2,
      paddingTop: () => 2,
      paddingBottom: () => 2,
    },
    margin: [0, 0, 0, 4],
  };
}

export function blockPieces(block: Block, context: PdfContext, isInCell = false): Piece[] {
  if (block.kind === 'mark') return [];
  if (block.kind === 'table') return [tableBlock(block, context)];
  if (block.style === 'ContentsHint') return [];
  if (/^TOC\d$/.test(block.style)) return [contentsLine(block, context)];
  return paragraphBlocks(block, context, isInCell);
}

/** Blocks of a chapter; a caption goes with a table that is short. */
export function chapterPieces(blocks: readonly Block[], context: PdfContext): Piece[] {
  const pieces: Piece[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    const after = blocks[index + 1];
    if (block === undefined) break;
    if (block.kind === 'paragraph' && block.style === 'Caption' && after?.kind === 'table') {
      const stack = [...blockPieces(block, context), ...blockPieces(after, context)];
      pieces.push(...(isShort(after) ? [{ stack, unbreakable: true }] : stack));
      index += 1;
    } else pieces.push(...blockPieces(block, context));
  }
  return pieces;
}
