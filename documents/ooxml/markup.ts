/**
 * WordprocessingML as text: runs, paragraphs, tables, fields. Written here rather than with a
 * library because a reviewed file must come back: bookmarks around each text, the same bytes for
 * the same design, outline levels and SVG pictures are all ours to place. The order of elements
 * follows ECMA-376; the tests run the Open XML validator over it.
 */
import { ink } from '../pictures/palette.ts';
import { escapeXml } from '../xml-text.ts';
import { type Page, textWidthOf } from './page.ts';
import { pictureNamespaces } from './picture-namespaces.ts';
import { watermarkNamespaces } from './watermark.ts';

/** Looks of a run; sizes in half points, colours as six hex digits. */
export interface RunStyle {
  bold?: boolean;
  italic?: boolean;
  caps?: boolean;
  colour?: string;
  size?: number;
  /** Background of a placeholder. */
  shade?: string;
  underline?: boolean;
  /** Struck through: a text that was taken out. */
  strike?: boolean;
  /** Name of a character style. */
  style?: string;
}

function runProperties(style: RunStyle): string {
  const parts: string[] = [];
  if (style.style !== undefined) parts.push(`<w:rStyle w:val="${style.style}"/>`);
  if (style.bold !== undefined) parts.push(`<w:b${style.bold ? '' : ' w:val="0"'}/>`);
  if (style.italic) parts.push('<w:i/>');
  if (style.caps) parts.push('<w:caps/>');
  if (style.strike) parts.push('<w:strike/>');
  if (style.colour !== undefined) parts.push(`<w:color w:val="${style.colour}"/>`);
  if (style.size !== undefined)
    parts.push(`<w:sz w:val="${style.size}"/><w:szCs w:val="${style.size}"/>`);
  if (style.underline) parts.push('<w:u w:val="single"/>');
  if (style.shade !== undefined)
    parts.push(`<w:shd w:val="clear" w:color="auto" w:fill="${style.shade}"/>`);
  return parts.length === 0 ? '' : `<w:rPr>${parts.join('')}</w:rPr>`;
}

/** A run of text; line ends become line breaks, tabs become tabs. */
export function run(text: string, style: RunStyle = {}): string {
  const escaped = escapeXml(text);
  if (escaped === '') return '';
  const content = escaped
    .split(/(\n|\t)/)
    .map((piece) => {
      if (piece === '\n') return '<w:br/>';
      if (piece === '\t') return '<w:tab/>';
      return piece === '' ? '' : `<w:t xml:space="preserve">${piece}</w:t>`;
    })
    .join('');
  return `<w:r>${runProperties(style)}${content}</w:r>`;
}

export interface ParagraphStyle {
  style?: string;
  keepNext?: boolean;
  keepLines?: boolean;
  pageBreakBefore?: boolean;
  list?: { numId: number; level: number };
  /** Takes a numbered heading out of its numbering. */
  unnumbered?: boolean;
  /** Colour of a hairline at the left edge. */
  hairline?: string;
  /** Line under the paragraph. */
  ruleBelow?: string;
  shade?: string;
  before?: number;
  after?: number;
  align?: 'left' | 'center' | 'right';
  indent?: number;
  rightTab?: number;
}

function paragraphProperties(style: ParagraphStyle): string {
  const parts: string[] = [];
  if (style.style !== undefined) parts.push(`<w:pStyle w:val="${style.style}"/>`);
  if (style.keepNext) parts.push('<w:keepNext/>');
  if (style.keepLines) parts.push('<w:keepLines/>');
  if (style.pageBreakBefore) parts.push('<w:pageBreakBefore/>');
  if (style.list !== undefined)
    parts.push(
      `<w:numPr><w:ilvl w:val="${style.list.level}"/><w:numId w:val="${style.list.numId}"/></w:numPr>`,
    );
  else if (style.unnumbered)
    parts.push('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>');
  const borders: string[] = [];
  if (style.hairline !== undefined)
    borders.push(
      `<w:left w:val="single" w:sz="6" w:space="${style.style === 'TableTiny' ? 2 : style.style?.startsWith('Table') ? 4 : 5}" w:color="${style.hairline}"/>`,
    );
  if (style.ruleBelow !== undefined)
    borders.push(`<w:bottom w:val="single" w:sz="8" w:space="4" w:color="${style.ruleBelow}"/>`);
  if (borders.length > 0) parts.push(`<w:pBdr>${borders.join('')}</w:pBdr>`);
  if (style.shade !== undefined)
    parts.push(`<w:shd w:val="clear" w:color="auto" w:fill="${style.shade}"/>`);
  if (style.rightTab !== undefined)
    parts.push(`<w:tabs><w:tab w:val="right" w:pos="${style.rightTab}"/></w:tabs>`);
  if (style.before !== undefined || style.after !== undefined) {
    const before = style.before === undefined ? '' : ` w:before="${style.before}"`;
    const after = style.after === undefined ? '' : ` w:after="${style.after}"`;
    parts.push(`<w:spacing${before}${after}/>`);
  }
  if (style.unnumbered) parts.push('<w:ind w:left="0" w:firstLine="0"/>');
  else if (style.indent !== undefined) parts.push(`<w:ind w:left="${style.indent}"/>`);
  if (style.align !== undefined) parts.push(`<w:jc w:val="${style.align}"/>`);
  return parts.length === 0 ? '' : `<w:pPr>${parts.join('')}</w:pPr>`;
}

/** A paragraph around runs. */
export function paragraph(runs: string, style: ParagraphStyle = {}): string {
  return `<w:p>${paragraphProperties(style)}${runs}</w:p>`;
}

/** A field with the result that is shown until Word computes it; `look` is what `CHARFORMAT` keeps. */
export function field(code: string, result: string, look: RunStyle = {}): string {
  const format = runProperties(look);
  return (
    `<w:r>${format}<w:fldChar w:fldCharType="begin"/></w:r>` +
    `<w:r>${format}<w:instrText xml:space="preserve"> ${escapeXml(code)} </w:instrText></w:r>` +
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
    result +
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
  );
}

/** A link to a bookmark of the same file. */
export function internalLink(anchor: string, runs: string): string {
  return `<w:hyperlink w:anchor="${escapeXml(anchor)}" w:history="1">${runs}</w:hyperlink>`;
}

export interface Cell {
  /** Paragraphs; an empty string becomes an empty paragraph. */
  content: string;
  fill?: string;
  span?: number;
  /** Runs on through the rows below: `start` holds the content, each `continue` under it is empty. */
  merge?: 'start' | 'continue';
  align?: 'top' | 'center' | 'bottom';
}

export interface TableOptions {
  /** Column widths in twips. */
  widths: readonly number[];
  /** Rows that repeat at the top of every page. */
  header?: readonly (readonly Cell[])[];
  rows: readonly (readonly Cell[])[];
  /** `grid`: all lines; `rules`: lines between rows; `none`. */
  lines?: 'grid' | 'rules' | 'none';
  /** Little room at the sides of each cell, for a table of very many columns. */
  isTight?: boolean;
  /** For screen readers. */
  description?: string;
}

function border(side: string, colour: string | null): string {
  return colour === null
    ? `<w:${side} w:val="nil"/>`
    : `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${colour}"/>`;
}

function tableBorders(lines: 'grid' | 'rules' | 'none'): string {
  const outer = lines === 'none' ? null : ink.line;
  const side = lines === 'grid' ? ink.line : null;
  return `<w:tblBorders>${border('top', outer)}${border('left', side)}${border('bottom', outer)}${border('right', side)}${border('insideH', outer)}${border('insideV', side)}</w:tblBorders>`;
}

function tableRow(cells: readonly Cell[], widths: readonly number[], isHeader: boolean): string {
  let column = 0;
  let characters = 0;
  const written = cells.map(({ content, fill, span = 1, merge, align }) => {
    const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
    column += span;
    characters = Math.max(characters, content.replace(/<[^>]*>/g, '').length / width);
    const properties = [
      `<w:tcW w:w="${width}" w:type="dxa"/>`,
      span > 1 ? `<w:gridSpan w:val="${span}"/>` : '',
      merge === undefined
        ? ''
        : `<w:vMerge w:val="${merge === 'start' ? 'restart' : 'continue'}"/>`,
      fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`,
      align === undefined || align === 'top' ? '' : `<w:vAlign w:val="${align}"/>`,
    ].join('');
    return `<w:tc><w:tcPr>${properties}</w:tcPr>${content === '' ? paragraph('', { style: 'TableText' }) : content}</w:tc>`;
  });
  // A row of a few lines stays whole; a very tall one may break, or it would leave a page half empty.
  const isShort = characters < 0.18;
  const properties = `${isHeader || isShort ? '<w:cantSplit/>' : ''}${isHeader ? '<w:tblHeader/>' : ''}`;
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${written.join('')}</w:tr>`;
}

const tightMargins =
  '<w:tblCellMar><w:left w:w="45" w:type="dxa"/><w:right w:w="45" w:type="dxa"/></w:tblCellMar>';

/** A table of fixed widths; the sum of `widths` is its width. A table without rows is nothing. */
export function table(options: TableOptions): string {
  const { widths, header = [], rows, lines = 'rules', isTight = false, description } = options;
  if (rows.length === 0 && header.length === 0) return '';
  const width = widths.reduce((sum, one) => sum + one, 0);
  const look = `<w:tblLook w:val="0${header.length > 0 ? '6' : '4'}20" w:firstRow="${header.length > 0 ? 1 : 0}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`;
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="PlainTable"/><w:tblW w:w="${width}" w:type="dxa"/>` +
    `${tableBorders(lines)}<w:tblLayout w:type="fixed"/>${isTight ? tightMargins : ''}${look}` +
    `${description === undefined ? '' : `<w:tblDescription w:val="${escapeXml(description)}"/>`}</w:tblPr>` +
    `<w:tblGrid>${widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('')}</w:tblGrid>` +
    header.map((row) => tableRow(row, widths, true)).join('') +
    rows.map((row) => tableRow(row, widths, false)).join('') +
    '</w:tbl>'
  );
}

/** Properties that end a section of the document. */
export function sectionProperties(
  page: Page,
  options: {
    isFirst: boolean;
    headerId: string;
    footerId: string;
    /** Of the file's first page, which has no running head, but may carry a watermark. */
    firstHeaderId?: string;
    /** The first page has its foot, as every one; a cover has none. */
    hasFirstFooter?: boolean;
  },
): string {
  const { margin } = page;
  return (
    '<w:sectPr>' +
    `<w:headerReference w:type="default" r:id="${options.headerId}"/>` +
    (options.isFirst && options.firstHeaderId !== undefined
      ? `<w:headerReference w:type="first" r:id="${options.firstHeaderId}"/>`
      : '') +
    `<w:footerReference w:type="default" r:id="${options.footerId}"/>` +
    (options.isFirst && options.hasFirstFooter
      ? `<w:footerReference w:type="first" r:id="${options.footerId}"/>`
      : '') +
    '<w:type w:val="nextPage"/>' +
    `<w:pgSz w:w="${page.width}" w:h="${page.height}"${page.name === 'landscape' ? ' w:orient="landscape"' : ''}/>` +
    `<w:pgMar w:top="${margin.top}" w:right="${margin.right}" w:bottom="${margin.bottom}" w:left="${margin.left}" w:header="624" w:footer="567" w:gutter="0"/>` +
    `${options.isFirst ? '<w:titlePg/>' : ''}</w:sectPr>`
  );
}

/**
 * A running head or foot: text at the left, text at the right. `mark` is a run that floats (the
 * watermark of a draft, which names its namespaces itself); with no text it is all there is.
 */
export function runningLine(
  kind: 'hdr' | 'ftr',
  page: Page,
  left: string,
  right: string,
  mark = '',
): string {
  const namespaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"${mark === '' ? '' : ` ${watermarkNamespaces}`}${`${left}${right}`.includes('<w:drawing>') ? ` ${pictureNamespaces}` : ''}`;
  const style = kind === 'hdr' ? 'Header' : 'Footer';
  const tab = left === '' && right === '' ? '' : '<w:r><w:tab/></w:r>';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${kind} ${namespaces}>${paragraph(
    `${mark}${left}${tab}${right}`,
    { style, rightTab: textWidthOf(page) },
  )}</w:${kind}>`;
}
