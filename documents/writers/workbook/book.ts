/**
 * Sheets as an .xlsx file. write-excel-file writes cells and styles; what it does not know (filters,
 * cached values, print titles, links, lists of choices, properties) is put into its parts, which are
 * then packed anew: the same sheets give the same bytes.
 */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { CellObject, SheetData } from 'write-excel-file/node';
import { ink } from '../../pictures/palette.ts';
import { cleanText, escapeXml } from '../../xml-text.ts';
import { type Cell, type CellKind, columnLetter, isFormula, quoteSheet } from './cells.ts';
import type { Choice, Sheet } from './layout.ts';

export interface BookProperties {
  readonly title: string;
  readonly author: string;
  /** BCP 47. */
  readonly language: string;
  /** When it was made; left out of the file when unknown. */
  readonly date: Date | null;
  /** What stands in the foot of a printed page. */
  readonly foot: string;
}

/** Longest text that a cell holds. */
const cellLimit = 32_767;

/** `_x0041_` would be read as a letter: the underscore is written as one itself. */
function cellText(text: string): string {
  const clean = cleanText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return clean.length <= cellLimit ? clean : `${clean.slice(0, cellLimit - 1)}…`;
}

/** At most two, and none that only come of reckoning in halves of bits. */
function decimalsOf(value: unknown): string {
  if (typeof value !== 'number') return '';
  const isWhole = (number: number): boolean => Math.abs(number - Math.round(number)) < 1e-7;
  if (isWhole(value)) return '';
  return isWhole(value * 10) ? '.0' : '.00';
}

function formatOf(kind: CellKind, value: unknown, language: string): string | null {
  const month = language.startsWith('id') ? '[$-421]d mmm yyyy' : '[$-809]d mmm yyyy';
  const decimals = decimalsOf(value);
  const formats: Readonly<Record<CellKind, string | null>> = {
    code: null,
    text: null,
    integer: '#,##0',
    decimal: `#,##0${decimals}`,
    signed: `+#,##0${decimals};-#,##0${decimals};0`,
    jp: '#,##0.0',
    percent: '0%',
    rupiah: '"Rp"#,##0',
    date: month,
    instant: 'yyyy-mm-dd hh:mm',
  };
  return formats[kind];
}

const line = { borderColor: `#${ink.line}`, borderStyle: 'thin' } as const;

/** Looks of a role; a cell's own colours come on top. */
const looks: Readonly<Record<Cell['role'], Partial<CellObject>>> = {
  'cover-title': { fontSize: 20, fontWeight: 'bold', textColor: `#${ink.accent}`, wrap: true },
  title: { fontSize: 14, fontWeight: 'bold', textColor: `#${ink.accent}` },
  subtitle: { fontSize: 11, fontWeight: 'bold', textColor: `#${ink.accent}` },
  note: { textColor: `#${ink.muted}` },
  link: { textColor: `#${ink.accent}`, textDecoration: { underline: true } },
  label: { textColor: `#${ink.muted}`, alignVertical: 'top' },
  head: {
    fontWeight: 'bold',
    textColor: `#${ink.white}`,
    backgroundColor: `#${ink.accent}`,
    wrap: true,
    alignVertical: 'center',
    ...line,
  },
  body: { alignVertical: 'top', ...line },
  total: {
    fontWeight: 'bold',
    backgroundColor: `#${ink.accentSoft}`,
    alignVertical: 'top',
    ...line,
  },
};

const numeric: ReadonlySet<CellKind> = new Set([
  'integer',
  'decimal',
  'signed',
  'jp',
  'percent',
  'rupiah',
]);

/** Words wrap and begin at the left, figures stand at the right, each a little off the line. */
function alignmentOf({ value, kind, role }: Cell): Partial<CellObject> {
  if (role !== 'head' && role !== 'body' && role !== 'total') return {};
  if (kind === 'code') return { align: role === 'total' ? 'left' : 'center' };
  const isRight = numeric.has(kind) && (role === 'head' || typeof value !== 'string');
  const wrap = role === 'body' && kind === 'text' ? { wrap: true } : {};
  return { align: isRight ? 'right' : 'left', indent: 1, ...wrap };
}

function objectOf(cell: Cell, language: string): CellObject {
  const { value, kind, role } = cell;
  const base: CellObject = {
    ...looks[role],
    ...alignmentOf(cell),
    ...(cell.fill === undefined ? {} : { backgroundColor: `#${cell.fill}` }),
    ...(cell.colour === undefined ? {} : { textColor: `#${cell.colour}` }),
    ...(cell.bold === true ? { fontWeight: 'bold' } : {}),
    ...(cell.span === undefined ? {} : { columnSpan: cell.span }),
    ...(typeof value === 'string' && value.includes('\u27e8') && role === 'body'
      ? { backgroundColor: `#${ink.highlight}` }
      : {}),
  };
  if (value === null || value === '') return base;
  if (typeof value === 'string') return { ...base, value: cellText(value), type: String };
  const shown = typeof value === 'object' && 'formula' in value ? value.value : value;
  const format = formatOf(kind, shown, language);
  const looked = format === null ? base : { ...base, format };
  if (typeof value === 'number') return { ...looked, value, type: Number };
  if (isFormula(value)) return { ...looked, value: value.formula, type: 'Formula' };
  const date = 'moment' in value ? value.moment : new Date(`${value.day}T00:00:00Z`);
  return { ...looked, value: date, type: Date };
}

/** Points of a line of text. */
const lineHeight = 12.75;

/**
 * Height of a row in points, so that wrapped text is seen at once also where a program does not fit rows by itself.
 * An estimate, on the large side; a row that is edited is fitted by the program.
 */
function heightOf(sheet: Sheet, row: number): number {
  let most = lineHeight + 2;
  sheet.cells[row - 1]?.forEach(({ value, role, kind, span = 1 }, column) => {
    if (role === 'cover-title' || role === 'title')
      most = Math.max(most, role === 'title' ? 22 : 28);
    const isWrapped =
      role === 'head' || role === 'cover-title' || (role === 'body' && kind === 'text');
    if (!isWrapped || typeof value !== 'string') return;
    const width = sheet.widths.slice(column, column + span).reduce((all, one) => all + one, 0);
    // Bold and capital letters take more room, and lines break at words.
    const letters = Math.max(
      4,
      role === 'cover-title' ? width * 0.5 : (width - 2) * (role === 'head' ? 0.9 : 1.02),
    );
    const lines = value
      .split('\n')
      .reduce((all, text) => all + Math.max(1, Math.ceil(text.length / letters)), 0);
    most = Math.max(most, lines * (role === 'cover-title' ? 26 : lineHeight) + 3);
  });
  // No spreadsheet has a row of more than 409 points.
  return Math.min(409, Math.round(most * 4) / 4);
}

/** The library writes a formula without its value. */
function withCachedValues(xml: string, sheet: Sheet): string {
  return xml.replace(
    /<c r="([A-Z]+)(\d+)"([^>]*)><f>([^<]*)<\/f><\/c>/g,
    (whole, letters: string, row: string, rest: string, formula: string) => {
      const cells = sheet.cells[Number(row) - 1] ?? [];
      const cell = cells.find((_, index) => columnLetter(index) === letters);
      if (cell === undefined || !isFormula(cell.value)) return whole;
      const { value } = cell.value;
      const type = typeof value === 'string' ? ' t="str"' : '';
      return `<c r="${letters}${row}"${rest}${type}><f>${formula}</f><v>${typeof value === 'string' ? escapeXml(value) : value}</v></c>`;
    },
  );
}

function choiceXml({ range, options }: Choice): string {
  const [first] = options;
  if (typeof first === 'number')
    return `<dataValidation type="whole" operator="between" allowBlank="1" showErrorMessage="1" errorStyle="warning" sqref="${range}"><formula1>${first}</formula1><formula2>${options[1]}</formula2></dataValidation>`;
  const list = escapeXml(`"${options.join(',')}"`);
  return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorStyle="warning" sqref="${range}"><formula1>${list}</formula1></dataValidation>`;
}

function sheetXml(xml: string, sheet: Sheet, isFirst: boolean, foot: string): string {
  const { frozen, filter, choices, tab, isUpright } = sheet;
  const pane =
    frozen === 0
      ? ''
      : `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${frozen + 1}" sqref="A${frozen + 1}"/>`;
  const colour = tab === null ? '' : `<tabColor rgb="FF${tab}"/>`;
  const properties = `<sheetPr>${colour}<pageSetUpPr fitToPage="1"/></sheetPr>`;
  const view = `<sheetViews><sheetView showGridLines="0"${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews>`;
  const filterXml = filter === null ? '' : `<autoFilter ref="${filter}"/>`;
  const merges = /<mergeCells[\s\S]*?<\/mergeCells>/.exec(xml)?.[0] ?? '';
  const validations =
    choices.length === 0
      ? ''
      : `<dataValidations count="${choices.length}">${choices.map(choiceXml).join('')}</dataValidations>`;
  const links = sheet.cells.flatMap((row, at) =>
    row.flatMap((cell, column) =>
      cell.leadsTo === undefined
        ? []
        : [
            `<hyperlink ref="${columnLetter(column)}${at + 1}" location="${escapeXml(`${quoteSheet(cell.leadsTo)}!A1`)}" display="${escapeXml(cell.leadsTo)}"/>`,
          ],
    ),
  );
  const linksXml = links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
  const orientation = isUpright ? 'portrait' : 'landscape';
  const page = `<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/><pageSetup paperSize="${sheet.isWide ? 8 : 9}" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>${escapeXml(`&L&8${foot.replaceAll('&', '&&')}&R&8&A  ·  &P / &N`)}</oddFooter></headerFooter>`;
  return withCachedValues(xml, sheet)
    .replace(/<sheetViews>[\s\S]*?<\/sheetViews>/, '')
    .replace(
      /<cols>/,
      () => `${properties}${view}<sheetFormatPr defaultRowHeight="${lineHeight}"/><cols>`,
    )
    .replace(
      /<row r="(\d+)"/g,
      (row, number: string) => `${row} ht="${heightOf(sheet, Number(number))}"`,
    )
    .replace(/<mergeCells[\s\S]*?<\/mergeCells>/, '')
    .replace(
      /<\/sheetData>[\s\S]*$/,
      () => `</sheetData>${filterXml}${merges}${validations}${linksXml}${page}</worksheet>`,
    );
}

function workbookXml(xml: string, sheets: readonly Sheet[]): string {
  const names = sheets.flatMap(({ name, frozen, filter }, index) => {
    const quoted = escapeXml(quoteSheet(name));
    const absolute = (filter ?? '').replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    return [
      ...(filter === null
        ? []
        : [
            `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${quoted}!${absolute}</definedName>`,
          ]),
      ...(frozen === 0
        ? []
        : [
            `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted}!$${frozen}:$${frozen}</definedName>`,
          ]),
    ];
  });
  const defined = names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
  return xml
    .replace(/<definedNames\s*\/>|<definedNames>[\s\S]*?<\/definedNames>/, () => defined)
    .replace(/<calcPr\s*\/>/, '<calcPr calcId="191029"/>');
}

/** The schema wants the marks of a font before its size, and its name last. */
function stylesXml(xml: string): string {
  const order = ['b', 'i', 'strike', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'scheme'];
  return xml.replace(/<font>([\s\S]*?)<\/font>/g, (_, inner: string) => {
    const marks = inner.match(/<[a-zA-Z]+(?:\s[^>]*)?\/>/g) ?? [];
    const nameOf = (mark: string): number => order.indexOf(/[a-zA-Z]+/.exec(mark)?.[0] ?? '');
    return `<font>${[...marks].sort((a, b) => nameOf(a) - nameOf(b)).join('')}</font>`;
  });
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packages = 'http://schemas.openxmlformats.org/package/2006';

function propertyParts({ title, author, language, date }: BookProperties): Record<string, string> {
  const stamp = date === null ? '' : date.toISOString().replace(/\.\d+Z$/, 'Z');
  const dates =
    stamp === ''
      ? ''
      : `<dcterms:created xsi:type="dcterms:W3CDTF">${stamp}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${stamp}</dcterms:modified>`;
  return {
    'docProps/core.xml': `${declaration}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator><dc:language>${language}</dc:language>${dates}</cp:coreProperties>`,
    'docProps/app.xml': `${declaration}<Properties xmlns="${office}/extended-properties"><Application>Jelajah</Application></Properties>`,
  };
}

/** The file's bytes. Sheet names are unique, at most 31 characters, without `[]/\:*?`. */
export async function packBook(
  sheets: readonly Sheet[],
  properties: BookProperties,
): Promise<Uint8Array> {
  const { default: writeXlsx } = await import('write-excel-file/node');
  for (const sheet of sheets) sheet.fit();
  const buffer = await writeXlsx(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      data: sheet.cells.map((row) =>
        row.map((cell) => objectOf(cell, properties.language)),
      ) satisfies SheetData,
      columns: sheet.widths.map((width) => ({ width })),
    })),
    { fontFamily: 'Arial', fontSize: 9 },
  ).toBuffer();
  const texts: Record<string, string> = propertyParts(properties);
  for (const [name, bytes] of Object.entries(unzipSync(new Uint8Array(buffer))))
    texts[name] = strFromU8(bytes);
  sheets.forEach((sheet, index) => {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    texts[name] = sheetXml(texts[name] ?? '', sheet, index === 0, properties.foot);
  });
  texts['xl/workbook.xml'] = workbookXml(texts['xl/workbook.xml'] ?? '', sheets);
  texts['xl/styles.xml'] = stylesXml(texts['xl/styles.xml'] ?? '');
  texts['[Content_Types].xml'] = (texts['[Content_Types].xml'] ?? '').replace(
    '</Types>',
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>',
  );
  texts['_rels/.rels'] = (texts['_rels/.rels'] ?? '').replace(
    '</Relationships>',
    `<Relationship Id="core" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="app" Type="${office}/relationships/extended-properties" Target="docProps/app.xml"/></Relationships>`,
  );
  const packed = { mtime: new Date(1980, 0, 1), level: 6 } as const;
  const files: Zippable = {};
  for (const name of Object.keys(texts).sort()) files[name] = [strToU8(texts[name] ?? ''), packed];
  return zipSync(files);
}
