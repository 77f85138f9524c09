/** Boxes beside the text that no table draws: a coloured ground, or a bar at the left. */
import type { Line } from './lines.ts';
import type { Box } from './matrix.ts';
import type { PageMarks } from './page-marks.ts';
import type { Grid } from './tables.ts';

/** Points: lower grounds lie under one line, which is then a title's. */
const lowest = 24;
const narrowest = 80;
/** A ground over more of the page than this is the page's own. */
const mostHeight = 0.7;
const barRoom = 22;
/** A box is set in from the text around it. */
const indent = 6;

/** The lines that stand in one. */
export function framedLines(
  lines: readonly Line[],
  marks: Pick<PageMarks, 'grounds' | 'rules' | 'height' | 'width'>,
  grids: readonly Grid[],
): Set<Line> {
  const framed = new Set<Line>();
  const free = (box: Box): boolean =>
    !grids.some(
      (grid) => box.x0 < grid.x1 && box.x1 > grid.x0 && box.y0 < grid.y1 && box.y1 > grid.y0,
    );
  const grounds = stacked(marks.grounds.filter(({ x0, x1 }) => x1 - x0 >= narrowest)).filter(
    (box) => box.y1 - box.y0 >= lowest && box.y1 - box.y0 < marks.height * mostHeight && free(box),
  );
  const left = usualLeft(lines);
  const bars = stacked(
    marks.rules
      .filter(({ isHorizontal }) => !isHorizontal)
      .map(({ at, from, to }) => ({ x0: at - 1, x1: at + 1, y0: from, y1: to })),
  ).filter((box) => box.y1 - box.y0 >= lowest && free(box));
  const add = (inside: readonly Line[]): void => {
    // Nothing but large letters is a title on a band.
    if (inside.some(({ isBold }) => !isBold)) for (const line of inside) framed.add(line);
  };
  for (const box of grounds) {
    add(
      lines.filter(
        (line) => isBeside(line, box) && line.x >= box.x0 - 1 && line.right <= box.x1 + 4,
      ),
    );
  }
  for (const bar of bars) {
    add(
      lines.filter(
        (line) =>
          isBeside(line, bar) &&
          line.x > bar.x1 &&
          line.x - bar.x1 < barRoom &&
          line.x > left + indent,
      ),
    );
  }
  return framed;
}

const isBeside = (line: Line, box: Box): boolean => {
  const middle = line.y - line.size * 0.35;
  return middle > box.y0 - 1 && middle < box.y1 + 1;
};

/** Grounds of neighbouring paragraphs are one. */
function stacked(boxes: readonly Box[]): Box[] {
  const joined: Box[] = [];
  for (const box of [...boxes].sort((a, b) => a.x0 - b.x0 || a.y0 - b.y0)) {
    const last = joined.findLast(
      (one) =>
        Math.abs(one.x0 - box.x0) < 2 && Math.abs(one.x1 - box.x1) < 2 && box.y0 - one.y1 < 3,
    );
    if (last === undefined) joined.push({ ...box });
    else last.y1 = Math.max(last.y1, box.y1);
  }
  return joined;
}

function usualLeft(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { x } of lines) counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}
