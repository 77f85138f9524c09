/** Plain text into blocks: titles, lists, tables drawn with bars, wrapped paragraphs. */
import { joinChapterTitles } from './chapter-titles.ts';
import { joinerFor } from './join-lines.ts';
import type { RawBlock, RawCell, RawDocument, RawLoss } from './raw-block.ts';
import { ReaderError } from './reader-error.ts';

const bullet = /^(\s*)([-*+•‣◦▪–—]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+(.*)$/u;
const tableRule = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/u;
const chapter = /^(?:BAB|BAGIAN|LAMPIRAN|MODUL|CHAPTER|PART|MODULE)\s+(?:[IVXLC]+|\d+|[A-Z])\b/u;

/** Errors: ReaderError `damaged` for bytes that are no text. */
export function readPlainText(bytes: Uint8Array): RawDocument {
  const losses: RawLoss[] = [];
  const blocks = joinChapterTitles(blocksOf(textLines(decodeText(bytes))), losses);
  return { blocks, pages: [], images: 0, isPartial: false, losses };
}

/** Errors: ReaderError `damaged`. */
export function decodeText(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const wideBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  const encoding = wide ? 'utf-16le' : wideBig ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    if (encoding !== 'utf-8') throw new ReaderError('damaged', `not ${encoding}`);
    // Old Windows programs write their own code page.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

export function textLines(text: string): string[] {
  return text.replace(/\r\n?|[\u2028\u2029\f\v]/gu, '\n').split('\n');
}

function blocksOf(lines: readonly string[]): RawBlock[] {
  const joined = joinerFor(lines);
  const blocks: RawBlock[] = [];
  let open: Extract<RawBlock, { text: string }> | null = null;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const text = line.trim();
    const next = lines[index + 1] ?? '';
    if (text === '' || /^(?:[-*_=]{3,})$/u.test(text)) {
      open = null;
      continue;
    }
    if (line.includes('|') && tableRule.test(next) && next.includes('-')) {
      const rows: RawCell[][] = [];
      let at = index;
      for (; at < lines.length && (lines[at] ?? '').includes('|'); at += 1) {
        if (at === index + 1) continue;
        rows.push(cellsOf(lines[at] ?? '', rows.length === 0, (cell) => cell.trim()));
      }
      blocks.push({ kind: 'table', caption: '', rows, page: null });
      open = null;
      index = at - 1;
      continue;
    }
    const standsAlone = open === null && (next.trim() === '' || chapter.test(text));
    const level = standsAlone ? (headingLevel(text) ?? numberedLevel(lines, index)) : null;
    if (level !== null) {
      blocks.push({ kind: 'heading', level, text, page: null });
      open = null;
      continue;
    }
    const item = bullet.exec(line);
    if (item !== null) {
      const depth = Math.floor((item[1] ?? '').replace(/\t/gu, '    ').length / 2);
      open = {
        kind: 'list-item',
        depth,
        marker: item[2] ?? '',
        text: (item[3] ?? '').trim(),
        page: null,
      };
      blocks.push(open);
    } else if (open === null) {
      open = { kind: 'paragraph', text, page: null };
      blocks.push(open);
    } else open.text = joined(open.text, text);
  }
  return blocks;
}

/** Chapters, titles with numbers like 2.1, and short lines in capitals. */
function headingLevel(text: string): number | null {
  if (text.length > 120 || /[.;,:?!]$/u.test(text)) return null;
  if (chapter.test(text)) return 1;
  const numbered = /^(\d{1,2}(?:\.\d{1,2}){1,4})\.?\s+\p{Lu}/u.exec(text);
  if (numbered !== null) return Math.min(9, (numbered[1] ?? '').split('.').length);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 4 && text === text.toUpperCase() && text.split(' ').length <= 14 ? 1 : null;
}

/** "2. Ruang Lingkup" between blank lines, with text below that is no further item of a list. */
function numberedLevel(lines: readonly string[], index: number): number | null {
  const text = lines[index]?.trim() ?? '';
  const number = /^(?:(\d{1,2})|[A-H])[.)]\s+(?=\p{Lu})(.{3,90})$/u.exec(text);
  if (number === null || /[.;,:?!]$/u.test(text)) return null;
  const below = lines.slice(index + 1).find((line) => line.trim() !== '');
  // The next number, or the next letter: these are the items of a list.
  const after = /^\s*(\d{1,2}|[A-H])[.)]\s/u.exec(below ?? '')?.[1];
  const own = number[1] ?? text.charAt(0);
  const isNext = /\d/u.test(own)
    ? after === String(Number(own) + 1)
    : after === String.fromCharCode(own.charCodeAt(0) + 1);
  if (below === undefined || isNext) return null;
  return number[1] === undefined ? 2 : 1;
}

/** The cells between the bars of a line. */
export function cellsOf(
  line: string,
  isHeader: boolean,
  plain: (cell: string) => string,
): RawCell[] {
  return line
    .trim()
    .replace(/^\||\|$/gu, '')
    .split(/(?<!\\)\|/u)
    .map((cell) => ({ text: plain(cell), colSpan: 1, rowSpan: 1, isHeader }));
}
