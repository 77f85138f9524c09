/** Text and Markdown into blocks: headings, lists, pipe tables, wrapped paragraphs, notes. */
import { joinChapterTitles } from './chapter-titles.ts';
import { joinerFor } from './join-lines.ts';
import type { RawBlock, RawCell, RawDocument } from './raw-block.ts';
import { ReaderError } from './reader-error.ts';

const bullet = /^(\s*)([-*+•‣◦▪–—]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+(.*)$/u;
const tableRule = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/u;
const chapter = /^(?:BAB|BAGIAN|LAMPIRAN|CHAPTER|PART)\s+(?:[IVXLC]+|\d+|[A-Z])\b/u;

/** Errors: ReaderError `damaged` for bytes that are no text. */
export function readPlainText(bytes: Uint8Array, isMarkdown: boolean): RawDocument {
  const lines = decode(bytes)
    .replace(/\r\n?|[\u2028\u2029\f\v]/gu, '\n')
    .split('\n');
  const reader = isMarkdown ? withoutFrontMatter(lines) : lines;
  return {
    blocks: joinChapterTitles(blocksOf(reader, isMarkdown)),
    pages: [],
    images: 0,
    isPartial: false,
  };
}

function decode(bytes: Uint8Array): string {
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

function withoutFrontMatter(lines: readonly string[]): string[] {
  if (lines[0]?.trim() !== '---') return [...lines];
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/u.test(line));
  return lines.slice(end < 0 ? 0 : end + 1);
}

function blocksOf(lines: readonly string[], isMarkdown: boolean): RawBlock[] {
  const joined = joinerFor(lines);
  const blocks: RawBlock[] = [];
  let open: { kind: 'paragraph' | 'list-item' | 'footnote'; block: RawBlock } | null = null;
  const add = (block: RawBlock): void => {
    blocks.push(block);
    open = null;
  };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const text = plain(line, isMarkdown);
    const next = lines[index + 1] ?? '';
    if (line.trim() === '' || /^\s*(?::{3,}|`{3,}|~{3,}|[-*_]{3,})/u.test(line)) {
      open = null;
      continue;
    }
    const hash = /^(#{1,6})\s+(.*?)\s*#*$/u.exec(line);
    if (isMarkdown && hash !== null) {
      add({
        kind: 'heading',
        level: hash[1]?.length ?? 1,
        text: plain(hash[2] ?? '', true),
        page: null,
      });
      continue;
    }
    if (line.includes('|') && tableRule.test(next) && next.includes('-')) {
      const rows: RawCell[][] = [];
      let at = index;
      for (; at < lines.length && (lines[at] ?? '').includes('|'); at += 1) {
        if (at !== index + 1) rows.push(cellsOf(lines[at] ?? '', rows.length === 0, isMarkdown));
      }
      add({ kind: 'table', caption: '', rows, page: null });
      index = at - 1;
      continue;
    }
    const note = /^\[\^([^\]]{1,20})\]:\s*(.*)$/u.exec(line);
    if (isMarkdown && note !== null) {
      const block: RawBlock = {
        kind: 'footnote',
        marker: note[1] ?? '',
        text: plain(note[2] ?? '', true),
        page: null,
      };
      add(block);
      open = { kind: 'footnote', block };
      continue;
    }
    const item = bullet.exec(line);
    if (item !== null) {
      const depth = Math.floor((item[1] ?? '').replace(/\t/gu, '    ').length / 2);
      const block: RawBlock = {
        kind: 'list-item',
        depth,
        marker: item[2] ?? '',
        text: plain(item[3] ?? '', isMarkdown),
        page: null,
      };
      add(block);
      open = { kind: 'list-item', block };
      continue;
    }
    const bold = isMarkdown ? /^\s*(?:\*\*|__)([^*_]{2,120})(?:\*\*|__)\s*$/u.exec(line) : null;
    const standsAlone = open === null && (next.trim() === '' || chapter.test(text));
    const level = bold !== null ? 3 : standsAlone && !isMarkdown ? headingLevel(text) : null;
    if (level !== null && (bold === null || standsAlone)) {
      add({ kind: 'heading', level, text: bold === null ? text : (bold[1] ?? ''), page: null });
      continue;
    }
    const last: { kind: string; block: RawBlock } | null = open;
    if (last !== null && last.block.kind !== 'table')
      last.block.text = joined(last.block.text, text);
    else {
      const block: RawBlock = { kind: 'paragraph', text, page: null };
      add(block);
      open = { kind: 'paragraph', block };
    }
  }
  return blocks;
}

/** Headings of plain text: chapters, numbered titles and short lines in capitals. */
function headingLevel(text: string): number | null {
  if (text.length > 120 || /[.;,:?!]$/u.test(text)) return null;
  if (chapter.test(text)) return 1;
  const numbered = /^(\d{1,2}(?:\.\d{1,2}){1,4})\.?\s+\p{Lu}/u.exec(text);
  if (numbered !== null) return Math.min(9, (numbered[1] ?? '').split('.').length);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 4 && text === text.toUpperCase() && text.split(' ').length <= 14 ? 1 : null;
}

function cellsOf(line: string, isHeader: boolean, isMarkdown: boolean): RawCell[] {
  return line
    .trim()
    .replace(/^\||\|$/gu, '')
    .split(/(?<!\\)\|/u)
    .map((cell) => ({ text: plain(cell, isMarkdown), colSpan: 1, rowSpan: 1, isHeader }));
}

/** Markdown's marks taken off; other text as it is. */
function plain(line: string, isMarkdown: boolean): string {
  const text = line.trim();
  if (!isMarkdown) return text;
  return text
    .replace(/^>\s?/u, '')
    .replace(/!\[([^\]]*)\]\([^)]*\)(?:\{[^}]*\})?/gu, '$1')
    .replace(/\[\^[^\]]+\]/gu, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/gu, '$1')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/gu, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*]+?)(?<=\S)\*(?!\*)/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_]+?)(?<=\S)_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/`([^`]+)`/gu, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|])/gu, '$1')
    .replace(/\\$/u, '')
    .trim();
}
