/** Notes at the foot of a page: small lines at its end, each begun by its mark. */
import type { Joiner } from '../join-lines.ts';
import type { PageLayout } from './layout.ts';
import type { Line } from './lines.ts';
import type { Measures } from './measures.ts';

export interface Note {
  marker: string;
  text: string;
  size: number;
}

const begin = /^(\d{1,3}|[*†‡])[.)]?\s+(.+)$/u;

export function splitNotes(
  page: PageLayout,
  measures: Measures,
  joined: Joiner,
): { body: Line[]; notes: Note[] } {
  const { lines } = page;
  const isSmall = (line: Line): boolean => line.size <= measures.bodySize * 0.93 && !line.isBold;
  const isBegin = (line: Line): boolean => line.mark !== '' || begin.test(line.text);
  const ruled = page.rules
    .filter(
      ({ isHorizontal, from, to, at }) =>
        isHorizontal && to - from > 30 && to - from < 260 && at > page.height * 0.4,
    )
    .map(({ at }) => at);
  const under = [...lines].sort((a, b) => a.y - b.y);
  let first = under.length;
  while (first > 0 && isSmall(under[first - 1] ?? neverSmall)) first -= 1;
  const tail = under.slice(first);
  const at = tail.findIndex(
    (line) =>
      isBegin(line) &&
      (line.y > page.height * 0.55 || ruled.some((y) => y < line.y && line.y - y < 25)),
  );
  if (at < 0) return { body: lines, notes: [] };
  const chosen = tail.slice(at);
  const notes: Note[] = [];
  for (const line of chosen) {
    const match = line.mark === '' ? begin.exec(line.text) : null;
    if (line.mark !== '' || match !== null) {
      notes.push({
        marker: line.mark === '' ? (match?.[1] ?? '') : line.mark,
        text: match?.[2] ?? line.text,
        size: line.size,
      });
    } else {
      const last = notes.at(-1);
      if (last !== undefined) last.text = joined(last.text, line.text);
    }
  }
  return { body: lines.filter((line) => !chosen.includes(line)), notes };
}

const neverSmall: Line = {
  text: '',
  x: 0,
  right: 0,
  y: 0,
  size: Number.POSITIVE_INFINITY,
  isBold: false,
  isHidden: false,
  mark: '',
  columnLeft: 0,
  columnRight: 0,
};
