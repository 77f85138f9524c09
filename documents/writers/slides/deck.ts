/**
 * Slides of one look: title in a real title placeholder (outline and screen readers find it), a table,
 * boxes and charts that stay editable, notes for the speaker. Inches on a 13.33 x 7.5 slide.
 */
import type { TextSlot } from '../../../design/slot.ts';
import { ink } from '../../pictures/palette.ts';
import { plainSlotText, shorten } from '../../slot-markdown.ts';
import { cleanText, escapeXml } from '../../xml-text.ts';
import { shortAgency } from '../office/letterhead.ts';
import { newPresentation, type Presentation, type Slide, type TableRow } from './library.ts';
import { repaired } from './repair.ts';

export const page = { width: 13.33, height: 7.5, margin: 0.6, top: 1.45, bottom: 6.85 } as const;
export const contentWidth = page.width - 2 * page.margin;

const font = 'Arial';

export interface Place {
  x: number;
  y: number;
  w: number;
  h: number;
}

export interface BoxLook {
  size?: number;
  bold?: boolean;
  colour?: string;
  fill?: string;
  line?: string;
  align?: 'left' | 'center' | 'right';
  valign?: 'top' | 'middle' | 'bottom';
  shape?: 'rect' | 'roundRect' | 'homePlate' | 'ellipse';
  /** Points. */
  inset?: number;
}

/** A piece of a box's text; each begins a line. */
export interface Line {
  text: string;
  bold?: boolean;
  size?: number;
  colour?: string;
  bullet?: boolean;
}

export interface TableColumn {
  label: string;
  /** Share of the table's width; only the proportions count. */
  share: number;
  align?: 'left' | 'center' | 'right';
}

export interface Cell {
  text: string;
  bold?: boolean;
  colour?: string;
  fill?: string;
}

/** A slot's words on one line, at most `length` characters. */
export function brief(slot: TextSlot | string, length: number): string {
  return shorten(plainSlotText(typeof slot === 'string' ? slot : slot.text), length);
}

export interface DeckOptions {
  title: string;
  agency: string;
  subject: string;
  language: 'id-ID' | 'en-GB';
  /** The word on every slide of a draft, or null. */
  mark: string | null;
  /** When the file is made; a fixed day where unknown. */
  date: Date | null;
}

export class Deck {
  private readonly file = newPresentation();
  private readonly options: DeckOptions;
  count = 0;

  constructor(options: DeckOptions) {
    this.options = options;
    const { file } = this;
    file.defineLayout({ name: 'wide', width: page.width, height: page.height });
    file.layout = 'wide';
    file.title = cleanText(options.title);
    file.author = cleanText(options.agency);
    // The one property that the library writes as it comes.
    file.company = escapeXml(options.agency);
    file.subject = cleanText(options.subject);
    file.theme = { headFontFace: font, bodyFontFace: font };
    const footer = { fontFace: font, fontSize: 10, color: ink.muted };
    const marked =
      options.mark === null
        ? []
        : [
            {
              text: {
                text: options.mark,
                options: {
                  x: page.width - 2.6,
                  y: 0.12,
                  w: 2,
                  h: 0.3,
                  fontFace: font,
                  fontSize: 11,
                  bold: true,
                  color: 'B3372F',
                  align: 'right' as const,
                },
              },
            },
          ];
    file.defineSlideMaster({
      title: 'content',
      background: { color: ink.white },
      objects: [
        { rect: { x: 0, y: 0, w: 0.14, h: page.height, fill: { color: ink.accent } } },
        {
          line: {
            x: page.margin,
            y: 1.2,
            w: contentWidth,
            h: 0,
            line: { color: ink.line, width: 1 },
          },
        },
        {
          text: {
            text: cleanText(shortAgency(options.agency, 90)),
            options: { x: page.margin, y: 7.02, w: 10, h: 0.3, ...footer },
          },
        },
        ...marked,
        {
          placeholder: {
            options: {
              name: 'title',
              type: 'title',
              x: page.margin,
              y: 0.4,
              w: contentWidth,
              h: 0.75,
              fontFace: font,
              fontSize: 25,
              bold: true,
              color: ink.accent,
              align: 'left',
              valign: 'middle',
              margin: 0,
            },
            text: '',
          },
        },
      ],
      slideNumber: { x: page.width - 1.3, y: 7.02, w: 0.7, h: 0.3, align: 'right', ...footer },
    });
    file.defineSlideMaster({
      title: 'cover',
      background: { color: ink.accent },
      objects: [
        ...marked.map(({ text }) => ({
          text: { ...text, options: { ...text.options, color: ink.white } },
        })),
        {
          placeholder: {
            options: {
              name: 'title',
              type: 'title',
              x: 0.9,
              y: 2.1,
              w: 11.4,
              h: 2.2,
              fontFace: font,
              fontSize: 34,
              bold: true,
              color: ink.white,
              align: 'left',
              valign: 'bottom',
              margin: 0,
            },
            text: '',
          },
        },
      ],
    });
  }

  /** A new slide; `notes` are what the speaker says, a paragraph each. */
  slide(title: string, notes: readonly string[], master: 'content' | 'cover' = 'content'): Sheet {
    this.count += 1;
    const slide = this.file.addSlide({ masterName: master });
    slide.addText(cleanText(title), { placeholder: 'title' });
    const said = notes.map(cleanText).filter((note) => note.trim() !== '');
    slide.addNotes(said.join('\n\n') || cleanText(title));
    return new Sheet(this.file, slide);
  }

  async bytes(): Promise<Uint8Array> {
    const written = await this.file.write({ outputType: 'uint8array' });
    if (!(written instanceof Uint8Array)) throw new Error('slides: no bytes');
    return repaired(written, { date: this.options.date, language: this.options.language });
  }
}

export class Sheet {
  private readonly file: Presentation;
  private readonly slide: Slide;

  constructor(file: Presentation, slide: Slide) {
    this.file = file;
    this.slide = slide;
  }

  /** A shape with text in it. */
  box(lines: string | readonly Line[], place: Place, look: BoxLook = {}): void {
    const { size = 14, bold = false, colour = ink.text, align = 'left', valign = 'top' } = look;
    const list = typeof lines === 'string' ? [{ text: lines }] : lines;
    this.slide.addText(
      list.map((line, index) => ({
        text: cleanText(line.text),
        options: {
          bold: line.bold ?? bold,
          fontSize: line.size ?? size,
          color: line.colour ?? colour,
          ...(line.bullet === true ? { bullet: { indent: 12 } } : {}),
          paraSpaceAfter: 4,
          breakLine: index < list.length - 1,
        },
      })),
      {
        ...place,
        fontFace: font,
        align,
        valign,
        margin: look.inset ?? 6,
        shape: this.file.ShapeType[look.shape ?? 'rect'],
        ...(look.fill === undefined ? {} : { fill: { color: look.fill } }),
        ...(look.line === undefined ? {} : { line: { color: look.line, width: 1 } }),
      },
    );
  }

  table(
    columns: readonly TableColumn[],
    rows: readonly (readonly (string | Cell)[])[],
    place: Omit<Place, 'h'>,
  ): void {
    // Few rows are read from the back of the room.
    const size = rows.length <= 4 ? 16 : rows.length <= 6 ? 14 : 12;
    const total = columns.reduce((sum, { share }) => sum + share, 0);
    const border = { type: 'solid' as const, pt: 0.75, color: ink.line };
    const head: TableRow = columns.map(({ label, align }) => ({
      text: cleanText(label),
      options: {
        bold: true,
        color: ink.white,
        fill: { color: ink.accent },
        align: align ?? 'left',
      },
    }));
    const body: TableRow[] = rows.map((row) =>
      row.map((given, index) => {
        const cell = typeof given === 'string' ? { text: given } : given;
        return {
          text: cleanText(cell.text),
          options: {
            bold: cell.bold ?? false,
            color: cell.colour ?? ink.text,
            align: columns[index]?.align ?? 'left',
            ...(cell.fill === undefined ? {} : { fill: { color: cell.fill } }),
          },
        };
      }),
    );
    this.slide.addTable([head, ...body], {
      ...place,
      colW: columns.map(({ share }) => (place.w * share) / total),
      fontFace: font,
      fontSize: size,
      border,
      valign: 'top',
      margin: [0.06, 0.09, 0.06, 0.09],
    });
  }

  /** Bars side by side per label. */
  bars(
    series: readonly { name: string; values: readonly number[]; colour: string }[],
    labels: readonly string[],
    place: Place,
    options: { altText: string; format: string; title?: string },
  ): void {
    this.slide.addChart(
      this.file.ChartType.bar,
      series.map(({ name, values }) => ({
        name: cleanText(name),
        labels: labels.map(cleanText),
        values: [...values],
      })),
      {
        ...place,
        altText: cleanText(options.altText),
        barDir: 'col',
        barGapWidthPct: 60,
        chartColors: series.map(({ colour }) => colour),
        showLegend: series.length > 1,
        legendPos: 'b',
        legendFontSize: 11,
        legendFontFace: font,
        showValue: labels.length <= 8,
        dataLabelFontSize: 11,
        dataLabelFormatCode: options.format,
        catAxisLabelFontSize: 11,
        catAxisLabelFontFace: font,
        valAxisLabelFontSize: 10,
        valAxisLabelFormatCode: options.format,
        valAxisMinVal: 0,
        valGridLine: { color: ink.line, style: 'solid', size: 0.5 },
        ...(options.title === undefined
          ? {}
          : { showTitle: true, title: cleanText(options.title), titleFontSize: 12 }),
      },
    );
  }

  ring(
    parts: readonly { name: string; value: number; colour: string }[],
    place: Place,
    altText: string,
  ): void {
    this.slide.addChart(
      this.file.ChartType.doughnut,
      [
        {
          name: cleanText(altText),
          labels: parts.map(({ name }) => cleanText(name)),
          values: parts.map(({ value }) => value),
        },
      ],
      {
        ...place,
        altText: cleanText(altText),
        holeSize: 58,
        chartColors: parts.map(({ colour }) => colour),
        showLegend: true,
        legendPos: 'b',
        legendFontSize: 11,
        showPercent: true,
        dataLabelColor: ink.white,
        dataLabelFontBold: true,
        dataLabelFontSize: 12,
      },
    );
  }
}
