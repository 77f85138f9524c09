/** What the Word files of a series are written with: headings, pairs, tables, pictures, running lines. */
import type { TextSlot } from '../../../../design/slot.ts';
import type { SourceImage } from '../../../../design/source-document.ts';
import type { Translate } from '../../../../messages/index.ts';
import {
  type Cell,
  field,
  type ParagraphStyle,
  paragraph,
  type RunStyle,
  run,
  runningLine,
  sectionProperties,
  table,
} from '../../../ooxml/markup.ts';
import { type Media, packDocx } from '../../../ooxml/package.ts';
import { type Page, splitWidth, textWidthOf } from '../../../ooxml/page.ts';
import { pictureRun } from '../../../ooxml/picture.ts';
import type { ListNumbering } from '../../../ooxml/styles.ts';
import { imageSize } from '../../../pictures/image-size.ts';
import { ink } from '../../../pictures/palette.ts';
import { plainSlotText, shorten } from '../../../slot-markdown.ts';
import { type SlotLook, slotParagraphs } from '../../office/slot-markup.ts';

export const cell = { style: 'TableText' } as const;
export const small = { style: 'TableSmall' } as const;

const noBookmark = { start: '', end: '' };

export interface Sheet {
  readonly t: Translate;
  readonly width: number;
  add: (...blocks: readonly string[]) => void;
  title: (text: string, below: readonly string[]) => void;
  heading: (level: 1 | 2 | 3, text: string, opensPage?: boolean) => void;
  text: (text: string, style?: ParagraphStyle, look?: RunStyle) => string;
  /** Paragraphs of a slot; '' when it is blank. */
  slot: (slot: TextSlot, look?: SlotLook) => string;
  /** Labels and values, `across` of them beside each other; those without a value are left out. */
  pairs: (rows: ReadonlyArray<readonly [label: string, content: string]>, across?: 1 | 2) => void;
  /** A table with a head that repeats. `cells` of a row hold paragraphs. */
  grid: (about: {
    description: string;
    heads: readonly string[];
    shares: readonly number[];
    rows: ReadonlyArray<readonly Cell[]>;
  }) => void;
  /** A table of plain texts for use inside another cell of that width. */
  inner: (
    heads: readonly string[],
    rows: ReadonlyArray<readonly string[]>,
    width: number,
  ) => string;
  /** A paragraph with a picture at most that wide (twips), or '' where it cannot be shown in Word. */
  picture: (image: SourceImage | undefined, description: string, widest: number) => string;
  finish: (about: { title: string; subject: string; seriesId: string }) => Uint8Array;
}

const rasters: Readonly<Record<string, 'png' | 'jpeg'>> = {
  'image/png': 'png',
  'image/jpeg': 'jpeg',
};

/** Kind and size of a picture that Word and PDF take; null for others and for broken ones. */
export function rasterOf(
  image: SourceImage | undefined,
): { kind: 'png' | 'jpeg'; bytes: Uint8Array; width: number; height: number } | null {
  const kind = image === undefined ? undefined : rasters[image.mediaType];
  if (image === undefined || kind === undefined) return null;
  const size = imageSize(image.bytes, kind);
  return size === null ? null : { kind, bytes: image.bytes, ...size };
}

/** Twips of a pixel at 96 dots per inch: how large a small picture is shown. */
const twipsPerPixel = 15;

/** All pages lie as `page` does. */
export function createSheet(t: Translate, page: Page): Sheet {
  const body: string[] = [];
  const media: Media[] = [];
  const lists: ListNumbering[] = [];
  const width = textWidthOf(page);
  let pictures = 0;
  const newList = (ordered: boolean, start: number): number => {
    const numId = lists.length + 2;
    lists.push({ numId, ordered, start });
    return numId;
  };
  const add: Sheet['add'] = (...blocks) => {
    body.push(...blocks.filter((block) => block !== ''));
  };
  const gap = (): string => paragraph('', { style: 'Gap' });
  const text: Sheet['text'] = (words, style = {}, look = {}) =>
    words.trim() === '' ? '' : paragraph(run(words, look), style);
  const headRow = (heads: readonly string[]): Cell[] =>
    heads.map((head) => ({
      content: paragraph(run(head), { style: 'TableHead' }),
      fill: ink.accentSoft,
      align: 'center',
    }));

  return {
    t,
    width,
    add,
    text,
    title: (words, below) => {
      add(paragraph(run(words), { style: 'Title' }));
      for (const line of below) add(text(line, { style: 'Subtitle' }));
    },
    heading: (level, words, opensPage = false) =>
      add(
        paragraph(run(words), {
          style: `Heading${level}`,
          ...(opensPage && body.length > 0 ? { pageBreakBefore: true } : {}),
          unnumbered: level < 3,
          ...(level === 1 ? { ruleBelow: ink.accent } : {}),
        }),
      ),
    // Who wrote a text is told by the label beside it: no hairline in cells of two centimetres.
    slot: (one, look) =>
      plainSlotText(one.text).trim() === ''
        ? ''
        : slotParagraphs({ ...one, origin: { kind: 'person' } }, noBookmark, newList, look),
    pairs: (given, across = 1) => {
      const rows = given.filter(([, content]) => content !== '');
      const cells = rows.map(([label, content]): Cell[] => [
        { content: text(label, { style: 'TableLabel' }), fill: ink.soft },
        { content },
      ]);
      const none: Cell[] = [{ content: '', fill: ink.soft }, { content: '' }];
      const half = Math.ceil(cells.length / across);
      const lines = Array.from({ length: half }, (_, index) =>
        across === 1
          ? (cells[index] ?? none)
          : [...(cells[index] ?? none), ...(cells[index + half] ?? none)],
      );
      const shares = across === 1 ? [0.25, 0.75] : [0.14, 0.36, 0.14, 0.36];
      add(table({ widths: splitWidth(width, shares), rows: lines }), gap());
    },
    grid: ({ description, heads, shares, rows }) =>
      add(
        table({
          widths: splitWidth(width, shares),
          header: [headRow(heads)],
          rows,
          lines: 'grid',
          description,
        }),
        gap(),
      ),
    inner: (heads, rows, widest) => {
      const columns = Math.max(heads.length, ...rows.map((row) => row.length), 1);
      const fill = (row: readonly string[], look: RunStyle): Cell[] =>
        Array.from({ length: columns }, (_, index) => ({
          content: text(row[index] ?? '', small, look),
          ...(look.bold ? { fill: ink.accentSoft } : {}),
        }));
      return (
        table({
          widths: splitWidth(
            widest,
            Array.from({ length: columns }, () => 1),
          ),
          header: heads.some((head) => head.trim() !== '') ? [fill(heads, { bold: true })] : [],
          rows: rows.map((row) => fill(row, {})),
          lines: 'grid',
        }) + gap()
      );
    },
    picture: (image, description, widest) => {
      const raster = rasterOf(image);
      if (image === undefined || raster === null) return '';
      const { kind, bytes } = raster;
      const name = `figure-${image.hash.slice(0, 16)}`;
      const file = `${name}.${kind}`;
      if (!media.some((one) => one.name === file)) media.push({ name: file, bytes });
      pictures += 1;
      const ratio = raster.height / raster.width;
      // No higher than half a page, so that it stays with what is said of it.
      const shown = Math.min(widest, raster.width * twipsPerPixel, Math.round(5600 / ratio));
      return paragraph(
        pictureRun({
          id: pictures,
          name,
          raster: file,
          description,
          width: Math.max(shown, 20),
          ratio,
        }),
        { before: 60, after: 40 },
      );
    },
    finish: ({ title, subject, seriesId }) =>
      packDocx({
        body: `${body.join('')}${sectionProperties(page, {
          isFirst: false,
          headerId: 'header_series',
          footerId: 'footer_series',
        })}`,
        headers: {
          header_series: runningLine('hdr', page, run(shorten(title, 80)), run(subject)),
        },
        footers: {
          footer_series: runningLine(
            'ftr',
            page,
            run(t('documents.madeWith')),
            `${run(`${t('documents.page')} `)}${field('PAGE', run('1'))}${run(
              ` ${t('documents.of')} `,
            )}${field('NUMPAGES', run('1'))}`,
          ),
        },
        media,
        lists,
        language: t.language === 'id' ? 'id-ID' : 'en-GB',
        properties: { title, author: '', subject },
        custom: { 'jelajah.seriesId': seriesId },
        // No date: the same series gives the same bytes.
        date: null,
      }),
  };
}
