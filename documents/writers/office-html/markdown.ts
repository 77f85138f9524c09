/** An official document as Markdown: headings, paragraphs, lists and tables; pictures as what they show. */
import type { OfficeDocument } from '../office/options.ts';
import { type Block, type Inline, isBare, type Paragraph, type Table, wordsOf } from './content.ts';
import { readBody } from './read-body.ts';
import { createCounter, type Numberings, numberingsOf, sheetStyles } from './sheet-styles.ts';

/** Signs that Markdown would read, in the midst of words. */
function escapeWords(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]/g, '\\$&').replace(/&(?=#?\w+;)/g, '\\&');
}

/** Signs that Markdown would read at the start of a line. */
function escapeLine(line: string): string {
  return line.replace(/^(\s*)([#+>-]|\d+[.)])(?=\s|$)/, (_, room: string, sign: string) =>
    sign.length > 1 ? `${room}${sign.slice(0, -1)}\\${sign.at(-1)}` : `${room}\\${sign}`,
  );
}

/** Emphasis may not begin or end with a space. */
function emphasise(text: string, sign: string): string {
  const words = text.trim();
  if (words === '') return text;
  const at = text.indexOf(words);
  return `${text.slice(0, at)}${sign}${words}${sign}${text.slice(at + words.length)}`;
}

function inlineMarkdown(inlines: readonly Inline[], breaks: string): string {
  let text = '';
  for (let index = 0; index < inlines.length; index += 1) {
    const one = inlines[index];
    if (one?.kind === 'text') {
      let words = one.text;
      for (let next = inlines[index + 1]; next?.kind === 'text'; next = inlines[index + 1]) {
        if (next.look.bold !== one.look.bold || next.look.strike !== one.look.strike) break;
        words += next.text;
        index += 1;
      }
      let written = escapeWords(words);
      if (one.look.strike === true) written = emphasise(written, '~~');
      if (one.look.bold === true) written = emphasise(written, '**');
      text += written;
    } else if (one?.kind === 'link') text += inlineMarkdown(one.inlines, breaks);
    else if (one?.kind === 'break') text += breaks;
    else if (one?.kind === 'tab') text += ' ';
    else if (one?.kind === 'picture') text += `*${escapeWords(one.description)}*`;
  }
  return text.replace(/\*\*\*\*/g, '');
}

interface Context {
  numberings: Numberings;
  count: (numId: number, level: number) => string;
}

/** One paragraph; the second is true where the next one of a list stands close. */
function paragraphMarkdown(block: Paragraph, { numberings, count }: Context): string {
  const { paragraphs } = sheetStyles();
  const style = paragraphs.get(block.style);
  const text = inlineMarkdown(block.inlines, '  \n').trim();
  if (text === '' || block.style === 'ContentsHint') return '';
  if (block.style === 'Title') return `# ${text.replace(/\s*\n/g, ' ')}`;
  const outline = style?.outline ?? null;
  const numId = block.look.numId ?? style?.paragraph.numId ?? 0;
  const level = block.look.level ?? style?.paragraph.level ?? 0;
  if (outline !== null) {
    const mark = numId === 0 ? '' : `${count(numId, level)} `;
    return `${'#'.repeat(outline + 2)} ${mark}${text.replace(/\s*\n/g, ' ')}`;
  }
  if (block.style === 'FrontHeading') return `**${text}**`;
  if (/^TOC\d$/.test(block.style))
    return `${'  '.repeat(Number(block.style.slice(3)) - 1)}- ${text}`;
  if (numId === 0 || !numberings.has(numId)) return text.split('\n').map(escapeLine).join('\n');
  const mark = count(numId, level);
  const sign =
    numberings.get(numId)?.[level]?.format === 'bullet' ? '-' : mark.replace(/^[a-z]/, '1');
  return `${'   '.repeat(level)}${sign} ${text.replace(/\n/g, `\n${'   '.repeat(level + 1)}`)}`;
}

const isListed = ({ style, look }: Paragraph): boolean =>
  /^TOC\d$/.test(style) || (look.numId ?? 0) !== 0;

/** A cell is one line: its paragraphs stand behind each other, `<br>` between them. */
function cellMarkdown(blocks: readonly Block[], context: Context): string {
  return blocks
    .flatMap((block): string[] => {
      if (block.kind === 'mark') return [];
      if (block.kind === 'table')
        return block.rows.map(({ cells }) =>
          cells.map((cell) => cellMarkdown(cell.blocks, context)).join(' · '),
        );
      const text = inlineMarkdown(block.inlines, '<br>').trim();
      const { numId = 0, level = 0 } = block.look;
      const mark = numId === 0 || text === '' ? '' : `${context.count(numId, level)} `;
      return text === '' ? [] : [mark + text];
    })
    .join('<br>')
    .replace(/\n/g, ' ');
}

function tableMarkdown({ rows, widths }: Table, context: Context): string {
  const lines = rows.map(({ cells, isHeader }) => ({
    isHeader,
    cells: cells.flatMap((cell) => [
      cell.rows === 0 ? '' : cellMarkdown(cell.blocks, context),
      ...Array.from({ length: cell.span - 1 }, () => ''),
    ]),
  }));
  const isFilled = lines.some(({ cells }) => cells.some((one) => one !== ''));
  if (!isFilled) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const head = lines[0]?.isHeader === true ? lines[0].cells : widths.map(() => '');
  const rest = lines[0]?.isHeader === true ? lines.slice(1) : lines;
  return [line(head), line(head.map(() => '---')), ...rest.map(({ cells }) => line(cells))].join(
    '\n',
  );
}

/** Ends with one line end. */
export function officeMarkdown(document: OfficeDocument): string {
  const styles = sheetStyles();
  const numberings = numberingsOf(document.lists);
  const context: Context = { numberings, count: createCounter(numberings) };
  let text = document.watermark === null ? '' : `*${document.watermark}*`;
  let wasListed = false;
  const chapters = readBody(document.body, (style) => styles.runs.get(style) ?? {});
  for (const block of chapters.flatMap(({ blocks }) => blocks)) {
    if (
      block.kind === 'mark' ||
      (block.kind === 'paragraph' &&
        isBare(block.inlines) &&
        wordsOf(block.inlines) === '' &&
        !block.inlines.some(({ kind }) => kind === 'picture'))
    )
      continue;
    const made =
      block.kind === 'table' ? tableMarkdown(block, context) : paragraphMarkdown(block, context);
    if (made === '') continue;
    const listed = block.kind === 'paragraph' && isListed(block);
    text += text === '' ? made : `${listed && wasListed ? '\n' : '\n\n'}${made}`;
    wasListed = listed;
  }
  return `${text}\n`;
}
