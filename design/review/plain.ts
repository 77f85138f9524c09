/**
 * The small Markdown of a slot as lines of plain words, each letter with its place in the Markdown:
 * so an edit of words can be carried out in the text with its marks. Reads as documents show it
 * (bold, links to parts, marks of lists; all else is plain).
 */

export interface PlainText {
  /** Lines of words; empty lines are left out. */
  plain: string;
  /** Place in the Markdown of each letter of `plain`. */
  at: number[];
  lines: PlainLine[];
}

export interface PlainLine {
  /** The line's words. */
  words: string;
  /** `- `, `2. ` or indented; '' for a line of a paragraph. */
  prefix: string;
  kind: 'paragraph' | 'bullet' | 'number';
  /** Where the line with its marks stands in the Markdown. */
  start: number;
  end: number;
  /** Places in the Markdown of each letter of `words`. */
  at: number[];
}

const item = /^(\s*)(?:([-*•])|(\d{1,3})[.)])\s+(?=\S)/u;
const inline = /\*\*(.+?)\*\*|\[([^\]\n]+)\]\(part:[a-z]{3}_[a-z2-7]{10}\)/gsu;

/** Ranges of letters that are shown, of text that starts at `from`. */
function shown(text: string, from: number): Array<readonly [start: number, end: number]> {
  const found: Array<readonly [number, number]> = [];
  let done = 0;
  for (const match of text.matchAll(inline)) {
    const [whole, strong, label] = match;
    if (match.index > done) found.push([from + done, from + match.index]);
    const inner = strong ?? label ?? '';
    const at = from + match.index + (strong === undefined ? 1 : 2);
    // What is bold may hold a link.
    if (strong === undefined) found.push([at, at + inner.length]);
    else found.push(...shown(inner, at));
    done = match.index + whole.length;
  }
  if (done < text.length) found.push([from + done, from + text.length]);
  return found;
}

/** Lines of a paragraph are read together: bold may run on from one to the next. */
export function plainOf(text: string): PlainText {
  const lines: PlainLine[] = [];
  /** The paragraph that is being read; -1 between paragraphs. */
  let openStart = -1;
  let openEnd = -1;
  const write = (start: number, end: number, prefix: string, kind: PlainLine['kind']): void => {
    let line: PlainLine = { words: '', prefix, kind, start: start - prefix.length, end, at: [] };
    const close = (at: number): void => {
      line.end = at;
      const trimmed = line.words.trimEnd();
      line.at.length = trimmed.length;
      line.words = trimmed;
      if (line.words !== '') lines.push(line);
    };
    for (const [from, to] of shown(text.slice(start, end), start)) {
      for (let at = from; at < to; at += 1) {
        const letter = text[at] ?? '';
        if (letter === '\n') {
          close(at);
          line = { words: '', prefix: '', kind, start: at + 1, end, at: [] };
        } else if (line.words !== '' || letter.trim() !== '') {
          line.words += letter;
          line.at.push(at);
        }
      }
    }
    close(end);
  };
  const closeParagraph = (): void => {
    if (openStart !== -1) write(openStart, openEnd, '', 'paragraph');
    openStart = -1;
  };
  let start = 0;
  for (const raw of text.split('\n')) {
    const end = start + raw.length;
    const match = item.exec(raw);
    if (match !== null) {
      closeParagraph();
      const prefix = match[0];
      write(start + prefix.length, end, prefix, match[2] === undefined ? 'number' : 'bullet');
    } else if (raw.trim() === '') closeParagraph();
    else {
      if (openStart === -1) openStart = start;
      openEnd = end;
    }
    start = end + 1;
  }
  closeParagraph();
  const at = lines.flatMap((line, index) => (index === 0 ? line.at : [line.start, ...line.at]));
  return { plain: lines.map(({ words }) => words).join('\n'), at, lines };
}
