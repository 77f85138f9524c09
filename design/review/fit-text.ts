/**
 * A reviewer's edit of a document's text, carried out in the slot's own Markdown. Lines that nobody
 * touched stay letter by letter; in a touched line the marks stay that the document does not show
 * (links, lists within a heading), and what the reviewer wrote comes as it reads.
 */
import { diffArrays, diffChars } from 'diff';
import { type PlainLine, plainOf } from './plain.ts';

interface Line {
  words: string;
  /** As it stands in its text, with its marks. */
  raw: string;
  line: PlainLine;
}

function linesOf(text: string): Line[] {
  return plainOf(text).lines.map((line) => ({
    words: comparable(line.words),
    raw: text.slice(line.start, line.end).trimEnd(),
    line,
  }));
}

const comparable = (words: string): string =>
  words
    .replace(/\u00ad|[\u200b-\u200d\u2060\ufeff]/gu, '')
    .replaceAll('\u2011', '-')
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .trim();

/** For each line of `to`: the line of `from` that it is, and whether its words are the same. */
function pairs(
  from: readonly Line[],
  to: readonly Line[],
): Map<number, { at: number; same: boolean }> {
  const found = new Map<number, { at: number; same: boolean }>();
  let [left, right] = [0, 0];
  const changes = diffArrays(
    from.map(({ words }) => words),
    to.map(({ words }) => words),
  );
  for (const [index, { added, removed, value }] of changes.entries()) {
    if (removed) {
      const next = changes[index + 1];
      const count = next?.added ? next.value.length : 0;
      // As many lines out as in: each is the other, changed.
      if (count === value.length)
        for (let step = 0; step < count; step += 1)
          found.set(right + step, { at: left + step, same: false });
      left += value.length;
    } else if (added) right += value.length;
    else {
      for (let step = 0; step < value.length; step += 1)
        found.set(right + step, { at: left + step, same: true });
      left += value.length;
      right += value.length;
    }
  }
  return found;
}

/** `slot` with the letters changed that differ between `before` and `after`. */
function changeLetters(slot: Line, after: string): string {
  const { line } = slot;
  let result = line.prefix;
  const base = line.start;
  let at = base + line.prefix.length;
  let place = 0;
  const rawEnd = base + slot.raw.length;
  const raw = (from: number, to: number): string => slot.raw.slice(from - base, to - base);
  for (const { value, added, removed } of diffChars(line.words, after)) {
    if (added) {
      // Close behind the letter before it, so that what follows keeps its marks.
      result += value;
      continue;
    }
    for (let step = 0; step < value.length; step += 1) {
      const own = line.at[place] ?? rawEnd;
      result += raw(at, own);
      if (!removed) result += raw(own, own + 1);
      at = own + 1;
      place += 1;
    }
  }
  return result + raw(at, rawEnd);
}

const marksOf = (line: Line): string =>
  line.raw.slice(line.line.prefix.length).trim() === line.line.words.trim() ? '' : line.raw;

/**
 * `slot`: the Markdown as exported; `before` and `after`: the document's text, read back, before and
 * after the edit. The result says what `after` says.
 */
export function fitText(slot: string, before: string, after: string): string {
  if (before === after) return slot;
  const own = linesOf(slot);
  const old = linesOf(before);
  const fresh = linesOf(after);
  if (fresh.length === 0) return '';
  const oldOf = pairs(old, fresh);
  const ownOf = pairs(own, old);
  const shown = fresh.map((line, index) => {
    const former = oldOf.get(index);
    const source = former === undefined ? undefined : ownOf.get(former.at);
    const mine = source?.same === true ? own[source.at] : undefined;
    const theirs = former === undefined ? undefined : old[former.at];
    if (former === undefined || mine === undefined || theirs === undefined || source === undefined)
      return { text: line.raw, kept: -1, line };
    const isList = line.line.kind !== 'paragraph';
    // What became a list, or stopped being one, is the reviewer's.
    const prefix =
      theirs.line.kind === line.line.kind
        ? mine.line.kind === 'number' && isList
          ? numbered(mine.line.prefix, line.line.prefix)
          : mine.line.prefix
        : line.line.prefix;
    const isHidden = marksOf(mine) !== '' && comparable(mine.raw) !== comparable(theirs.raw);
    const body = former.same
      ? mine.raw.slice(mine.line.prefix.length)
      : isHidden
        ? changeLetters(mine, line.line.words).slice(mine.line.prefix.length)
        : line.raw.slice(line.line.prefix.length);
    return { text: prefix + body, kept: source.at, line };
  });
  let text = '';
  for (const [index, { text: one, kept }] of shown.entries()) {
    const former = shown[index - 1];
    if (former !== undefined) {
      const isRun = kept > 0 && former.kept === kept - 1;
      text += isRun ? gapBefore(slot, own, kept) : gapBefore(after, fresh, index);
    }
    text += one;
  }
  return text;
}

/** The reviewer's number, in the way of writing that the slot has. */
function numbered(own: string, theirs: string): string {
  const number = /\d+/u.exec(theirs)?.[0];
  return number === undefined ? own : own.replace(/\d+/u, number);
}

/** What stands between two lines: one end of line, or more. */
function gapBefore(text: string, lines: readonly Line[], index: number): string {
  const before = lines[index - 1];
  const line = lines[index];
  if (before === undefined || line === undefined) return '\n';
  const between = text.slice(before.line.start + before.raw.length, line.line.start);
  const ends = between.split('\n').length - 1;
  return ends > 1 ? '\n\n' : '\n';
}
