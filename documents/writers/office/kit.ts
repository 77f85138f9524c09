/**
 * What every section of the document writes with. It keeps count of bookmarks, captions, lists,
 * pictures and headings, and knows which text slot has got its place: each exactly one.
 */
import { partIdSchema } from '../../../design/ids.ts';
import type { Design } from '../../../design/model/design.ts';
import { emptyMark } from '../../../design/review/fingerprint.ts';
import { isBlank, type TextSlot } from '../../../design/slot.ts';
import { slotsOf } from '../../../design/texts.ts';
import type { Translate } from '../../../messages/index.ts';
import { bookmarkName } from '../../bookmark-name.ts';
import {
  type Cell,
  field,
  internalLink,
  type ParagraphStyle,
  paragraph,
  type RunStyle,
  run,
  table,
} from '../../ooxml/markup.ts';
import type { Media } from '../../ooxml/package.ts';
import { type Page, portrait, splitWidth, textWidthOf } from '../../ooxml/page.ts';
import { pictureRun } from '../../ooxml/picture.ts';
import type { ListNumbering } from '../../ooxml/styles.ts';
import { ink } from '../../pictures/palette.ts';
import { parseSlotText, plainSlotText, shorten } from '../../slot-markdown.ts';
import { codesOf } from './codes.ts';
import { type Formats, formatsOf } from './format.ts';
import { blankParagraph, type SlotLook, slotParagraphs, slotRuns } from './slot-markup.ts';

export interface Heading {
  level: 1 | 2;
  text: string;
  /** Shown before the text; empty for an unnumbered one. */
  number: string;
  bookmark: string;
}

export interface Chapter {
  page: Page;
  body: string[];
}

export interface Column<T> {
  label: string;
  /** Share of the table's width; only the proportions count. */
  share: number;
  /** Paragraphs of the cell; '' where there is nothing to say. */
  cell: (item: T, id: string, index: number) => string;
  fill?: (item: T) => string | undefined;
  /** Of the head; the cells say it themselves. */
  align?: 'right' | 'center';
  /** Kept even when no row says anything. */
  always?: boolean;
}

export interface HeadingOptions {
  unnumbered?: boolean;
  /** A first-level heading that opens no page. */
  staysOnPage?: boolean;
  /** A second-level heading that opens one. */
  opensPage?: boolean;
}

export interface Kit {
  readonly design: Design;
  readonly t: Translate;
  readonly formats: Formats;
  readonly chapters: Chapter[];
  readonly headings: Heading[];
  readonly media: Media[];
  readonly lists: ListNumbering[];
  /** Names of all bookmarks written so far. */
  readonly bookmarks: Set<string>;
  /** Adds blocks to the current page's flow. */
  add: (...blocks: string[]) => void;
  /** The page that follows lies so from here on. */
  turn: (page: Page) => void;
  page: () => Page;
  heading: (level: 1 | 2, text: string, options?: HeadingOptions) => void;
  /** A heading of the third level; `runs` may hold a slot. */
  subheading: (runs: string, options?: { keepNext?: boolean }) => void;
  /** A slot's paragraphs, bookmarked; '' when it is blank and the look has nothing to show for that. */
  slot: (slot: TextSlot, look?: SlotLook) => string;
  /** A slot within a line, bookmarked. */
  inline: (slot: TextSlot, look?: RunStyle) => string;
  /** A slot shown a second time: a cross-reference, or a shortened form of a long text. */
  again: (slot: TextSlot, look?: RunStyle, longest?: number) => string;
  /** Runs with the bookmark of the part around them. */
  anchor: (id: string, runs: string) => string;
  code: (id: string) => string;
  /** Codes of parts as links, separated by commas. */
  codeLinks: (ids: readonly string[]) => string;
  text: (text: string, style?: ParagraphStyle, look?: RunStyle) => string;
  /** A label over each filled slot. */
  labelled: (list: readonly (readonly [label: string, slot: TextSlot])[]) => void;
  /** A table of labels and values; rows without a value are left out. */
  pairs: (
    rows: readonly (readonly [label: string, content: string])[],
    options?: { caption?: string; kept?: number },
  ) => void;
  grid: <T>(
    caption: string,
    items: readonly (readonly [string, T])[],
    columns: readonly Column<T>[],
    options?: { lines?: 'grid' | 'rules' },
  ) => void;
  /** Blocks under a table's caption. */
  captioned: (caption: string, blocks: string) => void;
  /** A picture of `share` of the text width, with a caption and a description for screen readers. */
  picture: (
    picture: { png: Uint8Array; svg: string; width: number; height: number },
    about: { name: string; caption: string; description: string; share: number },
  ) => void;
  /** All slots of the design. */
  slots: () => TextSlot[];
  /** Non-blank slots that have no place yet, with their paths. */
  unplaced: () => Array<{ path: string; slot: TextSlot }>;
}

const longestReference = 170;

/** Keeps paragraphs on the page of what follows. */
export function keepTogether(paragraphs: string): string {
  return paragraphs.replace(/(<w:pStyle w:val="[^"]*"\/>)(?!<w:keepNext\/>)/g, '$1<w:keepNext/>');
}

export function createKit(given: Design, t: Translate): Kit {
  // Slots are known by identity: a copy makes sure that no object stands in two places.
  const design: Design = JSON.parse(JSON.stringify(given));
  const placed = new Map<TextSlot, { path: string; name: string; done: boolean }>();
  for (const { path, slot } of slotsOf(design))
    placed.set(slot, { path, name: bookmarkName(path), done: false });

  const codes = codesOf(design, t);
  const formats = formatsOf(t);
  const chapters: Chapter[] = [{ page: portrait, body: [] }];
  const headings: Heading[] = [];
  const media: Media[] = [];
  const lists: ListNumbering[] = [];
  const bookmarks = new Set<string>();
  const counts = { bookmark: 0, table: 0, figure: 0, h1: 0, h2: 0 };

  const chapter = (): Chapter => {
    const last = chapters.at(-1);
    if (last === undefined) throw new Error('a document has at least one chapter');
    return last;
  };
  const add = (...blocks: string[]): void => {
    chapter().body.push(...blocks.filter((block) => block !== ''));
  };
  const mark = (name: string): { start: string; end: string } => {
    if (bookmarks.has(name)) return { start: '', end: '' };
    bookmarks.add(name);
    counts.bookmark += 1;
    const id = counts.bookmark;
    return {
      start: `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`,
      end: `<w:bookmarkEnd w:id="${id}"/>`,
    };
  };
  const take = (slot: TextSlot): { start: string; end: string } => {
    const place = placed.get(slot);
    if (place === undefined) throw new Error('a slot that is not of this design');
    place.done = true;
    return mark(place.name);
  };
  const newList = (ordered: boolean, start: number): number => {
    const numId = lists.length + 2;
    lists.push({ numId, ordered, start });
    return numId;
  };
  const isEmpty = (slot: TextSlot): boolean =>
    isBlank(slot) || parseSlotText(slot.text).length === 0;

  /** Blank slots that were asked for since this was last emptied: a dash may stand for them. */
  const asked: TextSlot[] = [];
  const slot: Kit['slot'] = (one, look) => {
    if (!isEmpty(one)) return slotParagraphs(one, take(one), newList, look);
    if (look?.blank !== undefined) return blankParagraph(take(one), look.blank, look);
    asked.push(one);
    return '';
  };
  const inline: Kit['inline'] = (one, look) => {
    if (isEmpty(one)) {
      asked.push(one);
      return '';
    }
    const { start, end } = take(one);
    return start + slotRuns(one, look) + end;
  };
  const again: Kit['again'] = (one, look, longest = longestReference) => {
    const place = placed.get(one);
    if (isEmpty(one) || place === undefined) return '';
    const plain = plainSlotText(one.text);
    if (plain.includes('\n') || [...plain].length > longest)
      return run(shorten(plain, longest - 20), look);
    return field(`REF ${place.name} \\h \\* CHARFORMAT`, run(plain, look), look);
  };
  const anchor: Kit['anchor'] = (id, runs) => {
    if (!partIdSchema.safeParse(id).success) return runs;
    const { start, end } = mark(id);
    return start + runs + end;
  };
  const code = (id: string): string => codes.get(id) ?? '';
  const codeLinks: Kit['codeLinks'] = (ids) =>
    ids
      .filter((id) => code(id) !== '')
      .map((id) => internalLink(id, run(code(id), { style: 'Hyperlink' })))
      .join(run(', '));
  const text: Kit['text'] = (words, style = {}, look = {}) =>
    words === '' ? '' : paragraph(run(words, look), style);
  const caption = (kind: 'table' | 'figure', words: string): string => {
    counts[kind] += 1;
    const label = t(kind === 'table' ? 'documents.caption.table' : 'documents.caption.figure');
    const number = field(`SEQ ${label} \\* ARABIC`, run(String(counts[kind])));
    return paragraph(`${run(`${label} `)}${number}${run(`. ${words}`)}`, {
      style: 'Caption',
      keepNext: kind === 'table',
      ...(kind === 'figure' ? { before: 40 } : {}),
    });
  };
  const gap = (): string => paragraph('', { style: 'Gap' });
  const roman = (value: number): string =>
    ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'][value - 1] ?? String(value);

  const heading: Kit['heading'] = (level, words, options = {}) => {
    let number = '';
    if (!options.unnumbered) {
      if (level === 1) {
        counts.h1 += 1;
        counts.h2 = 0;
        number = `${roman(counts.h1)}.`;
      } else {
        counts.h2 += 1;
        number = `${String.fromCharCode(64 + counts.h2)}.`;
      }
    }
    const bookmark = `_Toc${String(100_000_000 + headings.length)}`;
    headings.push({ level, text: words, number, bookmark });
    const { start, end } = mark(bookmark);
    const opensPage =
      (level === 1 ? !options.staysOnPage : options.opensPage === true) &&
      chapter().body.length > 0;
    add(
      paragraph(start + run(words) + end, {
        style: level === 1 ? 'Heading1' : 'Heading2',
        ...(opensPage ? { pageBreakBefore: true } : {}),
        ...(level === 1 && !opensPage ? { before: 480, after: 200 } : {}),
        ...(options.unnumbered ? { unnumbered: true } : {}),
        ...(level === 1 ? { ruleBelow: ink.accent } : {}),
      }),
    );
  };

  const grid: Kit['grid'] = (words, items, columns, options = {}) => {
    if (items.length === 0) return;
    const cells = columns.map((column) =>
      items.map(([id, item], index) => {
        asked.length = 0;
        const content = column.cell(item, id, index);
        // What a reviewer writes into an empty cell belongs to the text that would stand there.
        return { content, blank: content === '' ? asked[0] : undefined };
      }),
    );
    const shown = columns.flatMap((column, index) =>
      column.always || cells[index]?.some(({ content }) => content !== '')
        ? [{ column, index }]
        : [],
    );
    const widths = splitWidth(
      textWidthOf(chapter().page),
      shown.map(({ column }) => column.share),
    );
    const header: Cell[] = shown.map(({ column }) => ({
      content: paragraph(run(column.label), {
        style: 'TableHead',
        ...(column.align === undefined ? {} : { align: column.align }),
      }),
      fill: ink.accentSoft,
      align: 'center',
    }));
    const rows = items.map(([, item], row) =>
      shown.map(({ column, index }): Cell => {
        const { content = '', blank } = cells[index]?.[row] ?? {};
        const fill = column.fill?.(item);
        const nothing = blank === undefined ? { start: '', end: '' } : take(blank);
        const dash = nothing.start + run(emptyMark, { colour: ink.muted }) + nothing.end;
        const shownContent = content === '' ? paragraph(dash, { style: 'TableText' }) : content;
        // A table does not begin with one row at the foot of a page.
        const isHeld = row < 2 && row < items.length - 1;
        return {
          content: isHeld ? keepTogether(shownContent) : shownContent,
          ...(fill === undefined ? {} : { fill }),
        };
      }),
    );
    add(
      caption('table', words),
      table({
        widths,
        header: [header],
        rows,
        lines: options.lines ?? 'rules',
        description: words,
      }),
      gap(),
    );
  };

  const pairs: Kit['pairs'] = (given, { caption: words, kept = 0 } = {}) => {
    const rows = given.filter(([, content]) => content !== '');
    // The first rows stay with their heading, so that no sheet begins at the foot of a page.
    const isFree = (index: number): boolean => index >= kept || index === rows.length - 1;
    if (rows.length === 0) return;
    if (words !== undefined) add(caption('table', words));
    add(
      table({
        widths: splitWidth(textWidthOf(chapter().page), [0.27, 0.73]),
        rows: rows.map(([label, content], index) => {
          const name = text(label, { style: 'TableLabel' });
          return [
            { content: isFree(index) ? name : keepTogether(name), fill: ink.soft },
            { content: isFree(index) ? content : keepTogether(content) },
          ];
        }),
        ...(words === undefined ? {} : { description: words }),
      }),
      gap(),
    );
  };

  return {
    design,
    t,
    formats,
    chapters,
    headings,
    media,
    lists,
    bookmarks,
    add,
    turn: (page) => {
      if (chapter().page === page) return;
      // Nothing lies on the page yet: it turns itself, or an empty one would stay.
      if (chapter().body.length === 0) chapter().page = page;
      else chapters.push({ page, body: [] });
    },
    page: () => chapter().page,
    heading,
    subheading: (runs) => add(paragraph(runs, { style: 'Heading3' })),
    slot,
    inline,
    again,
    anchor,
    code,
    codeLinks,
    text,
    labelled: (list) => {
      for (const [label, one] of list) {
        const content = slot(one);
        if (content !== '') add(text(label, { style: 'FieldLabel' }), content);
      }
    },
    pairs,
    grid,
    picture: ({ png, svg, width, height }, { name, caption: words, description, share }) => {
      media.push(
        { name: `${name}.png`, bytes: png },
        { name: `${name}.svg`, bytes: new TextEncoder().encode(svg) },
      );
      add(
        paragraph(
          pictureRun({
            id: media.length,
            name,
            description,
            width: Math.round(textWidthOf(chapter().page) * share),
            ratio: height / width,
          }),
          { keepNext: true, before: 80, after: 40, align: 'center' },
        ),
        caption('figure', words),
      );
    },
    captioned: (words, blocks) => add(caption('table', words), blocks, gap()),
    slots: () => [...placed.keys()],
    unplaced: () =>
      [...placed]
        .filter(([one, { done }]) => !done && !isEmpty(one))
        .map(([one, { path }]) => ({ path, slot: one })),
  };
}
