/** Tables by their ruling lines: a grid of cells, merged where a line is missing. */
import type { Rule, Word } from './page-marks.ts';

export interface Area {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

export interface GridCell extends Area {
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
  words: Word[];
}

export interface Grid extends Area {
  /** In reading order. One cell: a frame around text. */
  cells: GridCell[];
  rows: number;
  /** Where the columns' borders lie. */
  columns: number[];
}

/** How far apart two strokes of the same border may lie, in points. */
const near = 3.5;
const mostRules = 4000;

export function gridsOf(rules: readonly Rule[], words: readonly Word[]): Grid[] {
  if (rules.length > mostRules) return [];
  const usable = joinRules(rules.filter(({ from, to }) => to - from >= 6));
  return groupsOf(usable)
    .map((group) => gridOf(group, words))
    .filter((grid) => grid !== null)
    .filter((grid, _, all) => !all.some((other) => other !== grid && contains(other, grid)))
    .filter(({ cells }) => cells.some((cell) => cell.words.length > 0))
    .sort((a, b) => a.y0 - b.y0 || a.x0 - b.x0);
}

const contains = (outer: Area, inner: Area): boolean =>
  outer.x0 - near <= inner.x0 &&
  outer.y0 - near <= inner.y0 &&
  outer.x1 + near >= inner.x1 &&
  outer.y1 + near >= inner.y1 &&
  (outer.x1 - outer.x0) * (outer.y1 - outer.y0) > (inner.x1 - inner.x0) * (inner.y1 - inner.y0);

/** Strokes of one border, cell by cell, into one line. */
function joinRules(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort(
    (a, b) =>
      Number(a.isHorizontal) - Number(b.isHorizontal) ||
      Math.round(a.at) - Math.round(b.at) ||
      a.from - b.from,
  );
  const joined: Rule[] = [];
  for (const rule of sorted) {
    const last = joined.findLast(
      (one) =>
        one.isHorizontal === rule.isHorizontal &&
        Math.abs(one.at - rule.at) < 1.6 &&
        rule.from <= one.to + near &&
        rule.to >= one.from - near,
    );
    if (last === undefined) joined.push({ ...rule });
    else {
      last.from = Math.min(last.from, rule.from);
      last.to = Math.max(last.to, rule.to);
    }
  }
  return joined;
}

function groupsOf(rules: readonly Rule[]): Rule[][] {
  const parent = rules.map((_, index) => index);
  const rootOf = (index: number): number => {
    let at = index;
    while ((parent[at] ?? at) !== at) at = parent[at] ?? at;
    return at;
  };
  rules.forEach((a, i) => {
    rules.forEach((b, j) => {
      if (j <= i || a.isHorizontal === b.isHorizontal) return;
      const touches =
        a.at >= b.from - near &&
        a.at <= b.to + near &&
        b.at >= a.from - near &&
        b.at <= a.to + near;
      if (touches) parent[rootOf(i)] = rootOf(j);
    });
  });
  const groups = new Map<number, Rule[]>();
  rules.forEach((rule, index) => {
    const root = rootOf(index);
    groups.set(root, [...(groups.get(root) ?? []), rule]);
  });
  return [...groups.values()];
}

function bordersOf(places: readonly number[]): number[] {
  const sorted = [...places].sort((a, b) => a - b);
  const borders: number[] = [];
  for (const place of sorted) {
    const last = borders.at(-1);
    if (last === undefined || place - last > near) borders.push(place);
  }
  return borders;
}

function gridOf(rules: readonly Rule[], words: readonly Word[]): Grid | null {
  const across = rules.filter(({ isHorizontal }) => isHorizontal);
  const along = rules.filter(({ isHorizontal }) => !isHorizontal);
  const ys = bordersOf(across.map(({ at }) => at));
  const xs = bordersOf(along.map(({ at }) => at));
  if (ys.length < 2 || xs.length < 2) return null;
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  const has = (list: readonly Rule[], at: number, middle: number): boolean =>
    list.some((rule) => Math.abs(rule.at - at) <= near && rule.from <= middle && rule.to >= middle);
  const middleOf = (list: readonly number[], index: number): number =>
    ((list[index] ?? 0) + (list[index + 1] ?? 0)) / 2;
  const taken = new Set<number>();
  const cells: GridCell[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(row * columns + column)) continue;
      let colSpan = 1;
      while (
        column + colSpan < columns &&
        !taken.has(row * columns + column + colSpan) &&
        !has(along, xs[column + colSpan] ?? 0, middleOf(ys, row))
      ) {
        colSpan += 1;
      }
      let rowSpan = 1;
      while (row + rowSpan < rows) {
        const isOpen = Array.from({ length: colSpan }, (_, at) => column + at).every(
          (at) =>
            !has(across, ys[row + rowSpan] ?? 0, middleOf(xs, at)) &&
            !taken.has((row + rowSpan) * columns + at),
        );
        if (!isOpen) break;
        rowSpan += 1;
      }
      for (let r = row; r < row + rowSpan; r += 1) {
        for (let c = column; c < column + colSpan; c += 1) taken.add(r * columns + c);
      }
      cells.push({
        row,
        column,
        rowSpan,
        colSpan,
        x0: xs[column] ?? 0,
        x1: xs[column + colSpan] ?? 0,
        y0: ys[row] ?? 0,
        y1: ys[row + rowSpan] ?? 0,
        words: [],
      });
    }
  }
  for (const word of words) {
    const x = word.x + Math.min(word.width / 2, 20);
    const y = word.y - word.size * 0.3;
    const cell = cells.find(
      (one) => x >= one.x0 && x <= one.x1 && y >= one.y0 - 1 && y <= one.y1 + 1,
    );
    cell?.words.push(word);
  }
  return {
    x0: xs[0] ?? 0,
    x1: xs.at(-1) ?? 0,
    y0: ys[0] ?? 0,
    y1: ys.at(-1) ?? 0,
    rows,
    columns: xs,
    cells,
  };
}
