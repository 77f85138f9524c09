/** Markdown into blocks: headings, lists, tables (pipes and HTML), figures, notes, boxes. */
import { joinChapterTitles } from './chapter-titles.ts';
import { joinerFor } from './join-lines.ts';
import { withMarkdownHeadings } from './markdown-headings.ts';
import { cellsOf, decodeText, textLines } from './plain-text.ts';
import type { RawBlock, RawCell, RawDocument, RawLoss } from './raw-block.ts';

const bullet = /^(\s*)([-*+•‣◦▪–—]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+(.*)$/u;
const tableRule = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/u;
const tableCaption = /^(?::\s+|table:\s+)(.*)$/iu;
const divider = /^\s*(?:[-*_]\s*){3,}$/u;
const fence = /^\s*(`{3,}|~{3,})(.*)$/u;
const div = /^\s*:{3,}\s*(.*)$/u;
const boxClass = /\b(?:kotak|box|callout|note|tip|warning|important|info|catatan|surel|aside)\b/iu;
const image = /^!\[([^\]]*)\]\(\s*<?[^\s)>]*>?(?:\s+["'(](.*?)["')])?\s*\)(?:\{[^}]*\})?\s*$/u;

type Open = Extract<RawBlock, { text: string }>;

/** Errors: ReaderError `damaged` for bytes that are no text. */
export function readMarkdown(bytes: Uint8Array): RawDocument {
  const losses: RawLoss[] = [];
  const lines = withoutFrontMatter(textLines(decodeText(bytes)));
  /** Blocks that were one bold line on its own. */
  const bold = new Set<RawBlock>();
  const blocks = withMarkdownHeadings(blocksOf(lines, losses, bold), bold);
  return {
    blocks: joinChapterTitles(blocks, losses),
    pages: [],
    images: 0,
    isPartial: false,
    losses,
  };
}

function withoutFrontMatter(lines: readonly string[]): string[] {
  if (lines[0]?.trim() !== '---') return [...lines];
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/u.test(line));
  return lines.slice(end < 0 ? 0 : end + 1);
}

function blocksOf(
  lines: readonly string[],
  losses: RawLoss[],
  boldLines: Set<RawBlock>,
): RawBlock[] {
  const joined = joinerFor(lines);
  const blocks: RawBlock[] = [];
  const at: { open: Open | null } = { open: null };
  /** Divs that are open, and whether each is a box. */
  const divs: boolean[] = [];
  /** The fence that ends a code block, and whether its lines are read. */
  let code: string | null = null;
  const add = (block: RawBlock): void => {
    if (divs.includes(true)) block.role = 'box';
    blocks.push(block);
    at.open = null;
  };
  const start = (block: Open): void => {
    add(block);
    at.open = block;
  };

  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const next = lines[index + 1] ?? '';
    const fenced = fence.exec(line);
    if (fenced !== null && (code === null || line.trim().startsWith(code))) {
      code = code === null ? (fenced[1] ?? '```') : null;
      at.open = null;
      continue;
    }
    if (/^\s*<table[\s>]/iu.test(line)) {
      const end = lines.findIndex((one, place) => place >= index && /<\/table>/iu.test(one));
      const last = end < 0 ? lines.length - 1 : end;
      add(htmlTable(lines.slice(index, last + 1).join('\n')));
      index = last;
      continue;
    }
    const opened = div.exec(line);
    if (opened !== null) {
      at.open = null;
      const words = (opened[1] ?? '').trim();
      if (words === '') divs.pop();
      else {
        divs.push(boxClass.test(words));
        const title = /\b(?:judul|title)="([^"]+)"/iu.exec(words)?.[1];
        if (title !== undefined) add({ kind: 'paragraph', text: title, page: null });
      }
      continue;
    }
    if (line.trim() === '' || (divider.test(line) && at.open === null)) {
      at.open = null;
      continue;
    }
    const hash = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*$/u.exec(line);
    if (hash !== null && code === null) {
      const text = plainMarkdown((hash[2] ?? '').replace(/\s*\{[^}]*\}$/u, ''));
      add({ kind: 'heading', level: hash[1]?.length ?? 1, text, page: null });
      continue;
    }
    const under = /^\s{0,3}(=+|-+)\s*$/u.exec(next);
    const isUnderlined =
      under !== null && at.open === null && (lines[index + 2] ?? '').trim() === '';
    if (isUnderlined && code === null && !line.includes('|') && !bullet.test(line)) {
      const level = under[1]?.startsWith('=') === true ? 1 : 2;
      add({ kind: 'heading', level, text: plainMarkdown(line), page: null });
      index += 1;
      continue;
    }
    if (line.includes('|') && tableRule.test(next) && next.includes('-')) {
      const rows: RawCell[][] = [];
      let row = index;
      for (; row < lines.length && (lines[row] ?? '').includes('|'); row += 1) {
        if (row === index + 1) continue;
        rows.push(cellsOf(lines[row] ?? '', rows.length === 0, plainMarkdown));
      }
      add({ kind: 'table', caption: '', rows, page: null });
      index = row - 1;
      continue;
    }
    const captioned = tableCaption.exec(line);
    const above = blocks.at(-1);
    if (captioned !== null && at.open === null && above?.kind === 'table' && above.caption === '') {
      above.caption = plainMarkdown(captioned[1] ?? '');
      continue;
    }
    const picture = image.exec(line.trim());
    if (picture !== null) {
      const text = plainMarkdown(picture[1] ?? '');
      losses.push({
        what: 'figure',
        fate: 'dropped',
        reason: 'no-picture-data',
        page: null,
        text,
        count: 1,
      });
      add({ kind: 'figure', text, alt: picture[2] ?? '', image: null, page: null });
      continue;
    }
    const note = /^\[\^([^\]]{1,20})\]:\s*(.*)$/u.exec(line);
    if (note !== null) {
      const text = plainMarkdown(note[2] ?? '');
      start({ kind: 'footnote', marker: note[1] ?? '', text, page: null });
      continue;
    }
    const item = bullet.exec(line);
    if (item !== null) {
      const depth = Math.floor((item[1] ?? '').replace(/\t/gu, '    ').length / 2);
      const text = plainMarkdown(item[3] ?? '');
      start({ kind: 'list-item', depth, marker: item[2] ?? '', text, page: null });
      continue;
    }
    const text = plainMarkdown(line);
    const bold = /^\s*(?:\*\*|__)([^*_]{2,140})(?:\*\*|__)\s*$/u.exec(line);
    const before = at.open;
    if (before !== null) before.text = joined(before.text, text);
    else {
      start({ kind: 'paragraph', text, page: null });
      const made: RawBlock | undefined = blocks.at(-1);
      if (bold !== null && next.trim() === '' && made !== undefined) boldLines.add(made);
    }
  }
  return blocks.filter(
    (block) => block.kind === 'table' || block.kind === 'figure' || block.text !== '',
  );
}

/** Markdown's marks taken off. */
export function plainMarkdown(line: string): string {
  return entities(line.trim())
    .replace(/^>\s?(?:\[!\w+\]\s*)?/u, '')
    .replace(/!\[([^\]]*)\]\([^)]*\)(?:\{[^}]*\})?/gu, '$1')
    .replace(/\[\^[^\]]+\]/gu, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/gu, '$1')
    .replace(/<\/?(?:b|i|em|strong|u|sub|sup|span|br|small|mark|p|div)(?:\s[^>]*)?\/?>/giu, ' ')
    .replace(/(\*{1,3}|_{2})(?=\S)(.+?)(?<=\S)\1/gu, '$2')
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_]+?)(?<=\S)_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/`([^`]+)`/gu, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|])/gu, '$1')
    .replace(/\\$/u, '')
    .trim();
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
};

function entities(text: string): string {
  return text.replace(
    /&(amp|lt|gt|quot|nbsp|ndash|mdash);/gu,
    (_, name: string) => named[name] ?? '',
  );
}

/** Tables that need merged cells are written in HTML: rows and cells as their tags say. */
function htmlTable(html: string): RawBlock {
  const rows = [...html.matchAll(/<tr\b[^>]*>([\s\S]*?)(?=<\/tr>|<tr\b|<\/table>|$)/giu)].map(
    ([, row = '']) =>
      [...row.matchAll(/<(t[hd])\b([^>]*)>([\s\S]*?)(?=<\/t[hd]>|<t[hd]\b|$)/giu)].map(
        ([, tag, attributes = '', text = '']): RawCell => ({
          text: textOfHtml(text),
          colSpan: spanOf(attributes, 'colspan'),
          rowSpan: spanOf(attributes, 'rowspan'),
          isHeader: tag?.toLowerCase() === 'th',
        }),
      ),
  );
  const caption = /<caption\b[^>]*>([\s\S]*?)<\/caption>/iu.exec(html)?.[1] ?? '';
  return { kind: 'table', caption: textOfHtml(caption), rows, page: null };
}

function spanOf(attributes: string, name: string): number {
  const span = Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,3})`, 'iu').exec(attributes)?.[1]);
  return Number.isInteger(span) && span > 0 ? Math.min(100, span) : 1;
}

const textOfHtml = (html: string): string =>
  plainMarkdown(html.replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' '));
