/** Reads a .docx back for tests: bookmarks with their text, tables with their widths, links, headings. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface ReadTable {
  width: number;
  columns: number[];
  /** Widths of the cells of each row. */
  rows: number[][];
  repeatsHeader: boolean;
  /** Text width of the page that the table lies on. */
  pageTextWidth: number;
}

export interface ReadDocx {
  parts: Record<string, Uint8Array>;
  /** Text of the body, paragraphs as lines; results of REF fields and of the contents left out. */
  text: string;
  /** Bookmark -> text inside it, paragraphs as lines. */
  bookmarks: Map<string, string[]>;
  anchors: string[];
  headings: Array<{ style: string; text: string }>;
  tables: ReadTable[];
  pictures: Array<{ description: string; widthEmu: number; embeds: string[] }>;
  captions: string[];
}

interface Open {
  name: string;
  lines: string[];
}

/** A field whose result is a repetition or computed by Word. */
const isRepetition = (code: string): boolean => /^\s*(?:REF|TOC|PAGEREF)\b/.test(code);

export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const result: ReadDocx = {
    parts,
    text: '',
    bookmarks: new Map(),
    anchors: [],
    headings: [],
    tables: [],
    pictures: [],
    captions: [],
  };
  const lines: string[] = [''];
  const open = new Map<string, Open>();
  const fields: Array<{ code: string; inResult: boolean }> = [];
  const tables: ReadTable[] = [];
  let waiting: ReadTable[] = [];
  let style = '';
  let paragraphText = '';
  let inText = false;
  let inCode = false;

  const write = (piece: string): void => {
    paragraphText += piece;
    if (fields.some(({ code, inResult }) => inResult && isRepetition(code))) return;
    lines[lines.length - 1] += piece;
    for (const one of open.values()) one.lines[one.lines.length - 1] += piece;
  };
  const attribute = (attributes: Record<string, unknown>, name: string): string => {
    const value = attributes[name];
    return typeof value === 'string' ? value : '';
  };

  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const at = (key: string): string => attribute(attributes, key);
    const table = tables.at(-1);
    switch (name) {
      case 'w:p':
        style = '';
        paragraphText = '';
        break;
      case 'w:pStyle':
        style = at('w:val');
        break;
      case 'w:t':
        inText = true;
        break;
      case 'w:instrText':
        inCode = true;
        break;
      case 'w:br':
        write('\n');
        break;
      case 'w:tab':
        if (at('w:val') === '') write('\t');
        break;
      case 'w:fldChar': {
        const type = at('w:fldCharType');
        const field = fields.at(-1);
        if (type === 'begin') fields.push({ code: '', inResult: false });
        else if (type === 'separate' && field !== undefined) field.inResult = true;
        else if (type === 'end') fields.pop();
        break;
      }
      case 'w:bookmarkStart':
        open.set(at('w:id'), { name: at('w:name'), lines: [''] });
        break;
      case 'w:bookmarkEnd': {
        const one = open.get(at('w:id'));
        if (one === undefined) throw new Error(`bookmark ${at('w:id')} ends before it starts`);
        open.delete(at('w:id'));
        result.bookmarks.set(one.name, [
          ...(result.bookmarks.get(one.name) ?? []),
          one.lines.join('\n'),
        ]);
        break;
      }
      case 'w:hyperlink':
        result.anchors.push(at('w:anchor'));
        break;
      case 'w:tbl':
        tables.push({ width: 0, columns: [], rows: [], repeatsHeader: false, pageTextWidth: 0 });
        break;
      case 'w:tblW':
        if (table !== undefined) table.width = Number(at('w:w'));
        break;
      case 'w:gridCol':
        table?.columns.push(Number(at('w:w')));
        break;
      case 'w:tr':
        table?.rows.push([]);
        break;
      case 'w:tcW':
        table?.rows.at(-1)?.push(Number(at('w:w')));
        break;
      case 'w:tblHeader':
        if (table !== undefined) table.repeatsHeader = true;
        break;
      case 'w:pgSz':
        for (const one of waiting) one.pageTextWidth = Number(at('w:w'));
        break;
      case 'w:pgMar':
        for (const one of waiting)
          one.pageTextWidth -= Number(at('w:left')) + Number(at('w:right'));
        waiting = [];
        break;
      case 'wp:extent':
        result.pictures.push({ description: '', widthEmu: Number(at('cx')), embeds: [] });
        break;
      case 'wp:docPr': {
        const picture = result.pictures.at(-1);
        if (picture !== undefined) picture.description = at('descr');
        break;
      }
      case 'a:blip':
      case 'asvg:svgBlip':
        result.pictures.at(-1)?.embeds.push(at('r:embed'));
        break;
      default:
    }
  });
  parser.on('text', (piece) => {
    if (inText) write(piece);
    const field = fields.at(-1);
    if (inCode && field !== undefined) field.code += piece;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') inText = false;
    if (name === 'w:instrText') inCode = false;
    if (name === 'w:p') {
      if (style.startsWith('Heading')) result.headings.push({ style, text: paragraphText });
      if (style === 'Caption') result.captions.push(paragraphText);
      lines.push('');
      for (const one of open.values()) one.lines.push('');
    }
    if (name === 'w:tbl') {
      const table = tables.pop();
      if (table !== undefined) {
        result.tables.push(table);
        waiting.push(table);
      }
    }
  });
  parser.write(xml).close();
  if (open.size > 0) throw new Error('a bookmark is never closed');
  result.text = lines.join('\n');
  return result;
}
