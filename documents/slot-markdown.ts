/**
 * The small Markdown of a text slot: paragraphs, **bold**, lists, `[label](part:<id>)`.
 * Anything else is plain text, shown as it was written.
 */
import { cleanText } from './xml-text.ts';

export interface Inline {
  text: string;
  bold: boolean;
  /** A fact still to be filled in: `⟨perlu diisi: ...⟩`. */
  placeholder: boolean;
  /** Part that the text links to. */
  partId?: string;
}

export interface SlotBlock {
  kind: 'paragraph' | 'bullet' | 'number';
  /** Depth of a list item, 0-2. */
  level: number;
  /** Number of an ordered item as written. */
  number: number;
  inlines: Inline[];
}

const item = /^(\s*)(?:([-*•])|(\d{1,3})[.)])\s+(.*)$/u;
const inlineToken =
  /\*\*(.+?)\*\*|\[([^\]\n]+)\]\(part:([a-z]{3}_[a-z2-7]{10})\)|(⟨(?:perlu diisi|to be filled):[^⟩]*⟩)/su;

function inlinesOf(text: string, bold: boolean): Inline[] {
  const found: Inline[] = [];
  let rest = text;
  while (rest !== '') {
    const match = inlineToken.exec(rest);
    if (match === null) break;
    if (match.index > 0) found.push({ text: rest.slice(0, match.index), bold, placeholder: false });
    const [whole, strong, label, partId, placeholder] = match;
    if (strong !== undefined) found.push(...inlinesOf(strong, true));
    else if (label !== undefined && partId !== undefined)
      found.push({ text: label, bold, placeholder: false, partId });
    else if (placeholder !== undefined) found.push({ text: placeholder, bold, placeholder: true });
    rest = rest.slice(match.index + whole.length);
  }
  if (rest !== '') found.push({ text: rest, bold, placeholder: false });
  return found;
}

/** Reads a slot's text. Characters that XML forbids are taken out. */
export function parseSlotText(text: string): SlotBlock[] {
  const blocks: SlotBlock[] = [];
  let open: string[] = [];
  const close = (): void => {
    const joined = open.join('\n').trim();
    if (joined !== '')
      blocks.push({ kind: 'paragraph', level: 0, number: 0, inlines: inlinesOf(joined, false) });
    open = [];
  };
  for (const line of cleanText(text).split('\n')) {
    const match = item.exec(line);
    if (match !== null) {
      close();
      const [, indent = '', bullet, number, content = ''] = match;
      if (content.trim() === '') {
        open.push(line);
        continue;
      }
      blocks.push({
        kind: bullet === undefined ? 'number' : 'bullet',
        level: Math.min(2, Math.floor(indent.replaceAll('\t', '  ').length / 2)),
        number: Number(number ?? 0),
        inlines: inlinesOf(content.trim(), false),
      });
    } else if (line.trim() === '') {
      close();
    } else {
      open.push(line.trimEnd());
    }
  }
  close();
  return blocks;
}

/** The words of a slot without its marks, one line per block: what a reader sees. */
export function plainSlotText(text: string): string {
  return parseSlotText(text)
    .map(({ inlines }) => inlines.map((inline) => inline.text).join(''))
    .join('\n');
}

/** At most `length` characters, cut at a word and marked with an ellipsis. */
export function shorten(text: string, length: number): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  if ([...flat].length <= length) return flat;
  const cut = [...flat].slice(0, length - 1).join('');
  const atWord = cut.replace(/\s+\S*$/u, '');
  return `${(atWord.length > length / 2 ? atWord : cut).replace(/[,;:.\s]+$/u, '')}…`;
}
