/** Tables, charts and diagrams of a slide. */
import type { RawCell } from '../raw-block.ts';
import { child, children, type XmlNode } from '../xml-tree.ts';
import type { Palette } from './colours.ts';
import { paragraphsOf } from './text.ts';

const spanOf = (text: string | undefined): number =>
  Math.max(1, Math.min(100, Number(text ?? 1) || 1));
const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';

/** `tbl` of a slide; cells that a merged one covers are not there. */
export function tableRows(table: XmlNode, palette: Palette): RawCell[][] {
  const hasHeadRow = isTrue(child(table, 'tblPr')?.attributes.firstRow);
  const rows = children(table, 'tr').map((row, index) => {
    const cells: RawCell[] = [];
    let bold = 0;
    for (const { attributes, children: inner } of children(row, 'tc')) {
      if (isTrue(attributes.hMerge) || isTrue(attributes.vMerge)) continue;
      const body = inner.find(({ name }) => name === 'txBody') ?? null;
      // A cell's own fill and the table's style are not worked out: its colours tell nothing.
      const paragraphs = paragraphsOf(body, { styles: [], palette, ground: null });
      const text = paragraphs
        .map((one) => [one.marker === '•' ? '' : (one.marker ?? ''), one.text].join(' ').trim())
        .join(' ');
      if (text === '' || paragraphs.every(({ isBold }) => isBold)) bold += 1;
      cells.push({
        text,
        colSpan: spanOf(attributes.gridSpan),
        rowSpan: spanOf(attributes.rowSpan),
        isHeader: hasHeadRow && index === 0,
      });
    }
    // A first row in bold is a head row where none is marked.
    if (index === 0 && cells.length > 1 && bold === cells.length) {
      for (const cell of cells) cell.isHeader = true;
    }
    return cells;
  });
  // Heads that reach down make the rows they reach heads, too.
  const first = rows[0] ?? [];
  const reach = first.every(({ isHeader }) => isHeader)
    ? Math.max(1, ...first.map(({ rowSpan }) => rowSpan))
    : 1;
  if (reach <= 3 && reach < rows.length) {
    for (const cell of rows.slice(1, reach).flat()) cell.isHeader = true;
  }
  return rows;
}

/** The title of a chart and the numbers it was drawn from, one row for each category. */
export function chartOf(root: XmlNode | null): { title: string; rows: RawCell[][] } {
  const chart = child(root, 'chart');
  const title = textOf(child(chart, 'title', 'tx', 'rich'));
  const series = (child(chart, 'plotArea')?.children ?? []).flatMap((plot) =>
    children(plot, 'ser'),
  );
  const names = series.map((one) => pointsOf(child(one, 'tx')).get(0) ?? '');
  const values = series.map((one) => pointsOf(child(one, 'val') ?? child(one, 'yVal')));
  const categories = pointsOf(child(series[0], 'cat') ?? child(series[0], 'xVal'));
  const cell = (text: string, isHeader: boolean): RawCell => ({
    text,
    colSpan: 1,
    rowSpan: 1,
    isHeader,
  });
  const places = [...new Set([...categories.keys(), ...values.flatMap((one) => [...one.keys()])])];
  if (series.length === 0 || places.length === 0) return { title, rows: [] };
  return {
    title,
    rows: [
      [cell('', true), ...names.map((name) => cell(name, true))],
      ...places
        .sort((a, b) => a - b)
        .slice(0, 500)
        .map((at) => [
          cell(categories.get(at) ?? '', false),
          ...values.map((points) => cell(points.get(at) ?? '', false)),
        ]),
    ],
  };
}

/** Cached points by their place. */
function pointsOf(node: XmlNode | null): Map<number, string> {
  const points = new Map<number, string>();
  const walk = (one: XmlNode): void => {
    if (one.name === 'pt') {
      points.set(Number(one.attributes.idx ?? 0) || 0, child(one, 'v')?.text.trim() ?? '');
    } else for (const inner of one.children) walk(inner);
  };
  if (node !== null) walk(node);
  return points;
}

function textOf(node: XmlNode | null): string {
  if (node === null) return '';
  if (node.name === 't') return node.text;
  const parts = node.children.map(textOf);
  return (node.name === 'rich' ? parts.join(' ') : parts.join('')).trim();
}

/** The texts of a diagram (SmartArt) with how deep they lie, in order. */
export function diagramTexts(root: XmlNode | null): Array<{ text: string; depth: number }> {
  const texts = new Map<string, string>();
  let top = '';
  for (const point of children(child(root, 'ptLst'), 'pt')) {
    const { modelId = '', type = 'node' } = point.attributes;
    if (type === 'doc') top = modelId;
    if (type !== 'doc' && type !== 'node' && type !== 'asst') continue;
    const body = child(point, 't');
    const paragraphs = paragraphsOf(body, { styles: [], palette: new Map(), ground: null });
    texts.set(modelId, paragraphs.map((one) => one.text.trim()).join(' '));
  }
  const below = new Map<string, Array<{ id: string; order: number }>>();
  for (const { attributes } of children(child(root, 'cxnLst'), 'cxn')) {
    if ((attributes.type ?? 'parOf') !== 'parOf') continue;
    const list = below.get(attributes.srcId ?? '') ?? [];
    list.push({ id: attributes.destId ?? '', order: Number(attributes.srcOrd ?? 0) || 0 });
    below.set(attributes.srcId ?? '', list);
  }
  const found: Array<{ text: string; depth: number }> = [];
  const seen = new Set<string>();
  const walk = (id: string, depth: number): void => {
    if (depth > 20) return;
    for (const next of (below.get(id) ?? []).sort((a, b) => a.order - b.order)) {
      if (seen.has(next.id)) continue;
      seen.add(next.id);
      const text = texts.get(next.id) ?? '';
      if (text !== '') found.push({ text, depth });
      walk(next.id, depth + 1);
    }
  };
  walk(top, 0);
  // What no line leads to is not lost.
  for (const [id, text] of texts) if (!seen.has(id) && text !== '') found.push({ text, depth: 0 });
  return found;
}
