/**
 * Sheets of an .xlsx file as cells. read-excel-file knows the format; what it gets is a package of our own making:
 * parts that are within bounds, without document types, formulas, links and rows that lead nowhere.
 */
import { strToU8, zipSync } from 'fflate';
import type { RawCell } from '../../../design/gap-table/index.ts';
import { escapeXml } from '../../xml-text.ts';
import { defaultLimits, type ReadLimits } from '../limits.ts';
import { unpack } from '../package-parts.ts';
import { ReaderError } from '../reader-error.ts';
import { child, children, eachNode, treeOf, type XmlNode } from '../xml-tree.ts';

export interface TableSheet {
  name: string;
  rows: RawCell[][];
}

export const tableLimits: ReadLimits = {
  ...defaultLimits,
  fileBytes: 20 * 1024 * 1024,
  partBytes: 150 * 1024 * 1024,
  packageBytes: 180 * 1024 * 1024,
  entries: 2000,
  depth: 40,
};

/** Rows of a sheet that are looked at: the cap of the table, and room for what stands around it. */
export const mostRows = 21_000;
export const mostColumns = 300;
const mostSheets = 60;
/** Cells that merged ranges may be spread over. */
const mostMerged = 400_000;

/** `AB12` -> [27, 12]; null for anything else. */
function placeOf(address: string): [column: number, row: number] | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address);
  if (match === null) return null;
  const column = [...(match[1] ?? '')].reduce(
    (all, letter) => all * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return [column - 1, Number(match[2])];
}

interface SafeSheet {
  xml: string;
  /** Ranges of several rows: first row and column, last row; rows from 1, columns from 0. */
  merges: { column: number; from: number; to: number }[];
}

/** A cell with its value only: a formula's text stays behind, its last result is the value. */
function cellXml(cell: XmlNode, address: string): string {
  const { s, t } = cell.attributes;
  const value = child(cell, 'v');
  const inline = child(cell, 'is');
  if (value === null && inline === null) return '';
  const textsOf = (node: XmlNode): string =>
    node.name === 'rPh'
      ? ''
      : (node.name === 't' ? node.text : '') + node.children.map(textsOf).join('');
  const content =
    inline === null
      ? `<v>${escapeXml(value?.text ?? '')}</v>`
      : `<is><t>${escapeXml(textsOf(inline))}</t></is>`;
  const attribute = (name: string, given: string | undefined): string =>
    given === undefined ? '' : ` ${name}="${escapeXml(given)}"`;
  return `<c r="${address}"${attribute('s', s)}${attribute('t', t)}>${content}</c>`;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

/** Rows in their order with cells in theirs; what lies outside the bounds is left out. */
function safeSheet(bytes: Uint8Array, limits: ReadLimits): SafeSheet {
  const rows: string[] = [];
  const merges: SafeSheet['merges'] = [];
  let last = 0;
  let kept = 0;
  eachNode(bytes, limits, 2, (node) => {
    if (node.name === 'mergeCell' && merges.length < 50_000) {
      const [from, to] = (node.attributes.ref ?? '').split(':').map(placeOf);
      if (from != null && to != null && to[1] > from[1])
        merges.push({ column: from[0], from: from[1], to: to[1] });
    }
    if (node.name !== 'row' || kept >= mostRows) return;
    const row = node.attributes.r === undefined ? last + 1 : Number(node.attributes.r);
    if (!Number.isInteger(row) || row <= last) return;
    let column = -1;
    let cells = '';
    for (const cell of children(node, 'c')) {
      const place = cell.attributes.r === undefined ? null : placeOf(cell.attributes.r);
      const at = place === null ? column + 1 : place[0];
      if (at <= column || at >= mostColumns) continue;
      column = at;
      cells += cellXml(cell, `${letters(at)}${row}`);
    }
    // Formatted rows down to the last one that a sheet can have hold nothing.
    if (cells === '' || row > mostRows) return;
    last = row;
    kept += 1;
    rows.push(`<row r="${row}">${cells}</row>`);
  });
  return { xml: `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`, merges };
}

interface Parts {
  sheets: { name: string; path: string }[];
  strings: string | null;
  styles: string | null;
  is1904: boolean;
}

function partsOf(found: ReadonlyMap<string, Uint8Array>, limits: ReadLimits): Parts {
  const workbook = treeOf(found.get('xl/workbook.xml'), limits);
  const relations = treeOf(found.get('xl/_rels/workbook.xml.rels'), limits);
  if (workbook === null || relations === null)
    throw new ReaderError('unknown-type', 'a package without a workbook');
  const targets = new Map<string, { path: string; type: string }>();
  for (const { attributes } of children(relations, 'Relationship')) {
    const { Id = '', Target = '', Type = '', TargetMode = '' } = attributes;
    if (TargetMode.toLowerCase() === 'external') continue;
    const path = Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//u, '')}`;
    targets.set(Id, { path, type: Type.slice(Type.lastIndexOf('/') + 1) });
  }
  const ofType = (wanted: string): string | null =>
    [...targets.values()].find(({ type }) => type === wanted)?.path ?? null;
  const sheets = children(child(workbook, 'sheets'), 'sheet').flatMap(({ attributes }) => {
    const target = targets.get(attributes.id ?? '');
    const isHidden = attributes.state === 'hidden' || attributes.state === 'veryHidden';
    return target?.type === 'worksheet' && !isHidden && found.has(target.path)
      ? [{ name: attributes.name ?? '', path: target.path }]
      : [];
  });
  const date1904 = child(workbook, 'workbookPr')?.attributes.date1904;
  return {
    sheets: sheets.slice(0, mostSheets),
    strings: ofType('sharedStrings'),
    styles: ofType('styles'),
    is1904: date1904 === '1' || date1904 === 'true',
  };
}

/** Reads a part through, so that what it must not hold is found; hands on its bytes. */
function vetted(
  found: ReadonlyMap<string, Uint8Array>,
  path: string | null,
  limits: ReadLimits,
): Uint8Array | null {
  const bytes = path === null ? undefined : found.get(path);
  if (bytes === undefined) return null;
  eachNode(bytes, limits, 1, () => {});
  return bytes;
}

const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function packageOf(
  { sheets, strings, styles, is1904 }: Parts,
  safe: readonly SafeSheet[],
  found: ReadonlyMap<string, Uint8Array>,
  limits: ReadLimits,
): Uint8Array {
  const list = sheets
    .map((_, index) => `<sheet name="s${index + 1}" sheetId="${index + 1}" r:id="r${index + 1}"/>`)
    .join('');
  const links = sheets
    .map(
      (_, index) =>
        `<Relationship Id="r${index + 1}" Type="${relation}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
    )
    .join('');
  const parts: Record<string, Uint8Array> = {
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="${relation}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${list}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${links}<Relationship Id="strings" Type="${relation}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="styles" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/sharedStrings.xml': vetted(found, strings, limits) ?? strToU8('<sst/>'),
    'xl/styles.xml': vetted(found, styles, limits) ?? strToU8('<styleSheet/>'),
  };
  safe.forEach(({ xml }, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(xml);
  });
  return zipSync(parts, { level: 0 });
}

function rawOf(value: unknown): RawCell {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  return typeof value === 'boolean' ? String(value).toUpperCase() : null;
}

/** What stands in the first cell of a merged range holds for the rows below it. */
function spreadMerged(rows: RawCell[][], { merges }: SafeSheet): void {
  let left = mostMerged;
  for (const { column, from, to } of merges) {
    const value = rows[from - 1]?.[column] ?? null;
    if (value === null) continue;
    for (let row = from; row < Math.min(to, rows.length) && left > 0; row += 1, left -= 1) {
      const cells = rows[row];
      if (cells === undefined || (cells[column] ?? null) !== null) continue;
      // A row with nothing in it stays empty: it is none.
      if (cells.every((cell) => cell === null)) continue;
      cells[column] = value;
    }
  }
}

/** Errors: ReaderError. */
export async function readXlsx(bytes: Uint8Array, limits = tableLimits): Promise<TableSheet[]> {
  const { parts: found } = unpack(bytes, limits, (name) =>
    /^xl\/(?:[^/]+\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/iu.test(name),
  );
  const parts = partsOf(found, limits);
  if (parts.sheets.length === 0) return [];
  const safe = parts.sheets.map(({ path }) =>
    safeSheet(found.get(path) ?? new Uint8Array(), limits),
  );
  const { default: readSheets } = await import('read-excel-file/node');
  let sheets: Awaited<ReturnType<typeof readSheets>>;
  try {
    sheets = await readSheets(Buffer.from(packageOf(parts, safe, found, limits)), { trim: false });
  } catch (error) {
    if (error instanceof ReaderError) throw error;
    const said = error instanceof Error ? error.name : 'unknown';
    throw new ReaderError('damaged', `sheet: ${said}`);
  }
  return sheets.map(({ data }, index): TableSheet => {
    const rows = data.map((row) => row.map(rawOf));
    const sheet = safe[index];
    if (sheet !== undefined) spreadMerged(rows, sheet);
    return { name: parts.sheets[index]?.name ?? '', rows };
  });
}
