/**
 * One anchor's text as a stream of pieces and line ends, and what it says when some changes are taken
 * and others not. Written as the small Markdown of slots.
 */
import { flatWords } from '../../design/review/fingerprint.ts';
import type { ReviewChange, ReviewStep } from '../../design/review/reviewed-docx.ts';
import type { Lists } from './lists.ts';
import type { ListPlace, Paragraph, Piece, Revision } from './walk.ts';

/** A piece of text, or the end of a paragraph. */
interface Part {
  text: string;
  revisions: readonly Revision[];
  isBold: boolean;
  link: string | null;
  /** Of the paragraph that ends here; undefined within one. */
  end?: { list: ListPlace | null; listBefore: ListPlace | null };
}

export interface SlotStream {
  parts: Part[];
  /** Letters are bold where they stand: bold says nothing. */
  isBoldPlace: boolean;
}

type Shows = (revisions: readonly Revision[]) => boolean;
const isAdded = ({ kind }: Revision): boolean => kind === 'ins' || kind === 'moveTo';

/** As exported or changed without tracking: nothing that was put in, all that was taken out. */
export const inOriginal: Shows = (revisions) => !revisions.some(isAdded);
/** As it reads when everything is accepted. */
export const inCurrent: Shows = (revisions) => revisions.every(isAdded);
/** What one put in and another took out is out when both count, and in when only the first does. */
const withChangesOf =
  (authors: ReadonlySet<string>): Shows =>
  (revisions) =>
    revisions.every((one) => authors.has(one.author) === isAdded(one));

/** The paragraphs that hold pieces of one anchor, in order. */
export function streamOf(
  places: ReadonlyArray<{ paragraph: Paragraph; pieces: readonly Piece[] }>,
): SlotStream {
  const parts: Part[] = [];
  for (const [index, { paragraph, pieces }] of places.entries()) {
    for (const { text, revisions, isBold, link } of pieces)
      if (text !== '') parts.push({ text, revisions, isBold, link });
    const { list, listBefore, mark } = paragraph;
    // The last paragraph's end lies behind the anchor.
    const isLast = index === places.length - 1;
    parts.push({
      text: '',
      revisions: isLast ? [] : mark,
      isBold: false,
      link: null,
      end: { list, listBefore },
    });
  }
  const letters = parts.filter(({ text, revisions }) => inOriginal(revisions) && /\S/u.test(text));
  return { parts, isBoldPlace: letters.length > 0 && letters.every(({ isBold }) => isBold) };
}

interface Line {
  parts: Part[];
  list: ListPlace | null;
}

function linesOf({ parts }: SlotStream, shows: Shows, isBefore: boolean): Line[] {
  const lines: Line[] = [];
  let open: Part[] = [];
  for (const part of parts) {
    if (!shows(part.revisions)) continue;
    if (part.end === undefined) open.push(part);
    else {
      lines.push({ parts: open, list: isBefore ? part.end.listBefore : part.end.list });
      open = [];
    }
  }
  if (open.length > 0) lines.push({ parts: open, list: null });
  return lines;
}

/** Runs of one look as Markdown; marks stand close to the words. */
function marked(parts: readonly Part[], isBoldPlace: boolean): string {
  const runs: Array<{ text: string; isBold: boolean; link: string | null }> = [];
  for (const { text, isBold, link } of parts) {
    const bold = isBold && !isBoldPlace;
    const last = runs.at(-1);
    // Spaces between bold words are bold as well, whatever the program says.
    if (last !== undefined && last.link === link && last.isBold === bold) last.text += text;
    else runs.push({ text, isBold: bold, link });
  }
  return runs
    .map(({ text, isBold, link }) => {
      const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
      if (words === '') return text;
      const inner = link === null || /[\]\n]/u.test(words) ? words : `[${words}](part:${link})`;
      return `${before}${isBold ? `**${inner}**` : inner}${after}`;
    })
    .join('')
    .replaceAll('\u00ad', '');
}

/** The text with the changes that `shows` lets through. */
export function textOf(stream: SlotStream, lists: Lists, shows: Shows, isBefore = false): string {
  let text = '';
  let before: 'none' | 'paragraph' | 'item' = 'none';
  const counts = new Map<string, number[]>();
  for (const { parts, list } of linesOf(stream, shows, isBefore)) {
    const words = marked(parts, stream.isBoldPlace)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join('\n');
    if (words === '') continue;
    const kind = list === null ? null : lists(list.numId, list.level);
    if (list === null || kind === null) {
      text += `${before === 'none' ? '' : '\n\n'}${words}`;
      before = 'paragraph';
      continue;
    }
    const level = Math.min(2, list.level);
    const count = counts.get(list.numId) ?? [];
    count[level] = (count[level] ?? kind.start - 1) + 1;
    count.length = level + 1;
    counts.set(list.numId, count);
    const mark = kind.kind === 'bullet' ? '-' : `${count[level]}.`;
    const item = `${'  '.repeat(level)}${mark} ${words.replaceAll('\n', ' ')}`;
    text += `${before === 'none' ? '' : '\n'}${item}`;
    before = 'item';
  }
  return flatWords(text) === '' ? '' : text;
}

/** What each reviewer changed, in the order of their first change. */
export function stepsOf(stream: SlotStream, lists: Lists, original: string): ReviewStep[] {
  const people = new Map<string, { first: string; last: string | null; leans: boolean }>();
  for (const { revisions, text, end } of stream.parts) {
    if (text === '' && end === undefined) continue;
    for (const { author, at } of revisions) {
      const known = people.get(author) ?? { first: '\uffff', last: null, leans: false };
      if (at !== null && at < known.first) known.first = at;
      if (at !== null && (known.last === null || at > known.last)) known.last = at;
      // To take out what somebody else put in.
      if (revisions.some((other) => other.author !== author && isAdded(other))) known.leans = true;
      people.set(author, known);
    }
  }
  const order = [...people].sort(([, a], [, b]) =>
    a.first < b.first ? -1 : a.first > b.first ? 1 : 0,
  );
  const steps: ReviewStep[] = [];
  const so = new Set<string>();
  let former = original;
  for (const [author, { last, leans }] of order) {
    so.add(author);
    const together = textOf(stream, lists, withChangesOf(so));
    const alone = leans ? null : textOf(stream, lists, withChangesOf(new Set([author])));
    if (flatWords(together) === flatWords(former) && (alone ?? original) === original) continue;
    steps.push({ author, at: last, alone, together });
    former = together;
  }
  return steps;
}

const changeKinds = {
  ins: 'inserted',
  del: 'deleted',
  moveTo: 'moved-here',
  moveFrom: 'moved-away',
} as const;

/** Stretches of text by who changed them. */
export function changesOf({ parts }: SlotStream): ReviewChange[] {
  const found: ReviewChange[] = [];
  let last: Revision | undefined;
  for (const { text, revisions, end } of parts) {
    const revision = revisions.at(-1);
    const words = end === undefined ? text : '\n';
    const same =
      revision !== undefined && last?.author === revision.author && last.kind === revision.kind;
    const open = found.at(-1);
    if (same && open !== undefined) open.text += words;
    else if (revision !== undefined) {
      const { author, at, kind } = revision;
      found.push({ author, at, kind: changeKinds[kind], text: words });
    }
    last = revision;
  }
  return found;
}
