/** Blocks of a card as pdfmake takes them. Sizes in points; an A5 page is 420 wide. */
import type { SourceImage } from '../../../../design/source-document.ts';
import { ink } from '../../../pictures/palette.ts';
import { cleanText } from '../../../xml-text.ts';
import { rasterOf } from '../storyboard/sheet.ts';

export type Block = string | { readonly [key: string]: unknown };

export const page = { size: 'A5', left: 34, right: 34, top: 32, bottom: 40 } as const;
/** Width between the margins: 419.53 less both. */
export const textWidth = 351;

export const colour = {
  accent: `#${ink.accent}`,
  accentSoft: `#${ink.accentSoft}`,
  text: `#${ink.text}`,
  muted: `#${ink.muted}`,
  line: `#${ink.line}`,
  soft: `#${ink.soft}`,
} as const;

/** Longest text of one block: about half a card, so that a block never has to be cut. */
const longest = 900;

/** A long text in pieces, cut at blanks; a word longer than a line gets room to break. */
export function pieces(text: string): string[] {
  const words = cleanText(text)
    .replace(/[ \t]+/gu, ' ')
    .trim()
    .replace(/\S{40,}/gu, (word) => word.replace(/(.{38})/gu, '$1\u200b'));
  if (words.length <= longest) return words === '' ? [] : [words];
  const found: string[] = [];
  let open = '';
  for (const word of words.split(' ').flatMap((one) => one.match(/.{1,900}/gsu) ?? [])) {
    if (open !== '' && open.length + word.length + 1 > longest) {
      found.push(open);
      open = word;
    } else open = open === '' ? word : `${open} ${word}`;
  }
  return [...found, open];
}

/** Places as one word, so that no line ends inside; with a document's name they are too long for that. */
function chip(places: readonly string[]): string {
  const words = `[${places.join(', ')}]`;
  return words.length > 24 ? words : words.replaceAll(' ', '\u00a0');
}

/** A text with its places in the module after it. */
export function told(text: string, places: readonly string[] = [], look: object = {}): Block[] {
  const parts = pieces(text);
  return parts.map((part, index) => ({
    text:
      index === parts.length - 1 && places.length > 0
        ? [part, { text: `  ${chip(places)}`, fontSize: 8, color: colour.muted }]
        : part,
    margin: [0, 0, 0, 5],
    ...look,
  }));
}

/** A small heading over what follows. */
export function label(text: string): Block {
  return { text, fontSize: 8.5, bold: true, color: colour.muted, margin: [0, 6, 0, 3] };
}

/** A soft box around blocks. */
export function box(blocks: readonly Block[]): Block {
  return {
    table: { widths: ['*'], body: [[{ stack: blocks, margin: [6, 5, 6, 3] }]] },
    layout: { hLineWidth: () => 0, vLineWidth: () => 0, fillColor: () => colour.accentSoft },
    margin: [0, 4, 0, 8],
  };
}

/** An empty square to tick or to write in, with a text beside it. */
export function ticked(text: string, places: readonly string[] = [], mark = ''): Block[] {
  return told(text, places, { margin: [0, 0, 0, 4] }).map((block, index) => ({
    columns: [
      index > 0
        ? { width: 20, text: '' }
        : mark === ''
          ? {
              width: 20,
              canvas: [
                {
                  type: 'rect',
                  x: 0,
                  y: 0.5,
                  w: 12,
                  h: 12,
                  r: 1.5,
                  lineColor: colour.muted,
                  lineWidth: 0.8,
                },
              ],
            }
          : { width: 20, text: mark, bold: true, color: colour.accent },
      { width: '*', stack: [block] },
    ],
  }));
}

/**
 * One card, or several where it has more than fits: its head stands again on each. Every block stays whole.
 * `opens`: whether it begins on a new page.
 */
export function card(
  head: { left: string; right: string },
  blocks: readonly Block[],
  opens: boolean,
): Block {
  const heading = {
    stack: [
      {
        columns: [
          {
            width: '*',
            text: pieces(head.left).join(' '),
            bold: true,
          },
          { width: 'auto', text: head.right, alignment: 'right' },
        ],
        columnGap: 8,
        fontSize: 8.5,
        color: colour.accent,
      },
      { canvas: [rule(1, colour.accent)], margin: [0, 4, 0, 8] },
    ],
  };
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      keepWithHeaderRows: 1,
      widths: ['*'],
      body: [[heading], ...blocks.map((block) => [block])],
    },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: () => 0,
      paddingLeft: () => 0,
      paddingRight: () => 0,
      paddingTop: () => 0,
      paddingBottom: () => 0,
    },
    ...(opens ? { pageBreak: 'before' } : {}),
  };
}

/** A line across the card, as an element of a canvas. */
export function rule(lineWidth: number, lineColor: string): Block {
  return { type: 'line', x1: 0, y1: 0, x2: textWidth, y2: 0, lineWidth, lineColor };
}

/** A table of the module: as it is where it is narrow and short of words, else one block per row. */
export function tableBlocks(
  heads: readonly string[],
  rows: ReadonlyArray<readonly string[]>,
): Block[] {
  const columns = Math.max(heads.length, ...rows.map((row) => row.length), 0);
  if (columns === 0) return [];
  const all = [heads, ...rows];
  const isCompact =
    columns <= 4 &&
    all.every((row) => row.every((cell) => cell.length <= (columns <= 3 ? 90 : 44)));
  const clean = (cell: string | undefined): string => pieces(cell ?? '').join(' ');
  if (isCompact) {
    const line = (row: readonly string[], bold: boolean): Block[] =>
      Array.from({ length: columns }, (_, at) => ({ text: clean(row[at]), bold }));
    // Ten rows to a block: a block stays whole, a longer table goes on with its heads.
    return chunks(rows, 10).map((some) => ({
      table: {
        widths: Array.from({ length: columns }, () => '*'),
        body: [
          ...(heads.some((one) => one.trim() !== '') ? [line(heads, true)] : []),
          ...some.map((row) => line(row, false)),
        ],
      },
      layout: {
        hLineWidth: () => 0.6,
        vLineWidth: () => 0,
        hLineColor: () => colour.line,
        paddingTop: () => 3,
        paddingBottom: () => 3,
        fillColor: (row: number) => (row === 0 ? colour.accentSoft : null),
      },
      fontSize: 8.5,
      margin: [0, 2, 0, 6],
    }));
  }
  return rows.map((row) => ({
    columns: [
      { width: 2, canvas: [{ type: 'rect', x: 0, y: 1, w: 2, h: 11, color: colour.accent }] },
      {
        width: '*',
        stack: row.flatMap((cell, at) => {
          const text = clean(cell);
          if (text === '') return [];
          if (at === 0) return [{ text, bold: true }];
          const name = clean(heads[at]);
          return [
            { text: name === '' ? text : [{ text: `${name}: `, color: colour.muted }, text] },
          ];
        }),
      },
    ],
    columnGap: 6,
    fontSize: 9,
    margin: [0, 2, 0, 5],
  }));
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}

/** A picture within the card, or null where PDF cannot show it. */
export function picture(image: SourceImage | undefined, alt: string): Block | null {
  const raster = rasterOf(image);
  if (raster === null) return null;
  const { kind, bytes, width, height } = raster;
  // Not larger than a point per pixel, nor half a card high.
  const scale = Math.min(1, textWidth / width, 270 / height);
  return {
    image: `data:image/${kind};base64,${Buffer.from(bytes).toString('base64')}`,
    width: Math.max(1, width * scale),
    height: Math.max(1, height * scale),
    alt,
    margin: [0, 4, 0, 4],
  };
}
