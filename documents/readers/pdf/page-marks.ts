/** What a PDF page draws: words with place and look, ruling lines, coloured grounds. Origin top left, points. */
import type { PDFPageProxy } from 'unpdf/pdfjs';

export interface Word {
  text: string;
  x: number;
  /** Baseline. */
  y: number;
  width: number;
  size: number;
  isBold: boolean;
  isHidden: boolean;
}

/** A ruling line, along x or along y. */
export interface Rule {
  isHorizontal: boolean;
  /** Where it lies across, and from where to where along. */
  at: number;
  from: number;
  to: number;
}

export interface PageMarks {
  width: number;
  height: number;
  words: Word[];
  rules: Rule[];
  images: number;
}

type Matrix = readonly [number, number, number, number, number, number];
const identity: Matrix = [1, 0, 0, 1, 0, 0];

interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

export interface Ops {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly constructPath: number;
  readonly setTextRenderingMode: number;
  readonly setFillRGBColor: number;
  readonly setFillTransparent: number;
  readonly setFont: number;
  readonly setTextMatrix: number;
  readonly moveText: number;
  readonly beginText: number;
  readonly showText: number;
  readonly showSpacedText: number;
  readonly paintImageXObject: number;
  readonly paintInlineImageXObject: number;
  readonly paintImageMaskXObject: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
}

/** Thinner than this a filled area is a line. */
const thin = 2.5;

export async function readPageMarks(page: PDFPageProxy, ops: Ops): Promise<PageMarks> {
  const viewport = page.getViewport({ scale: 1 });
  const base = matrixOf(viewport.transform) ?? identity;
  const [content, list] = [await page.getTextContent(), await page.getOperatorList()];
  const drawing = readDrawing(list.fnArray, list.argsArray, base, ops);
  const bold = new Map<string, boolean>();
  const isBold = (font: string): boolean => {
    let known = bold.get(font);
    if (known === undefined) {
      known = /bold|black|heavy|semibold|demi/iu.test(fontName(page, font));
      bold.set(font, known);
    }
    return known;
  };

  const words: Word[] = [];
  const turned = new Map<number, number>();
  const all = content.items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const own = matrixOf(item.transform);
    if (own === null) return [];
    const at = times(base, own);
    const angle = ((Math.round(Math.atan2(at[1], at[0]) / (Math.PI / 2)) % 4) + 4) % 4;
    const size = Math.hypot(at[2], at[3]);
    const skew = Math.abs(Math.sin(2 * Math.atan2(at[1], at[0])));
    turned.set(angle, (turned.get(angle) ?? 0) + item.str.length);
    return [{ item, at, angle, size, skew }];
  });
  // Most of the text says which way up the page is read.
  const way = [...turned].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
  const { width, height } = viewport;
  const turn = (x: number, y: number): readonly [number, number] =>
    way === 0
      ? [x, y]
      : way === 1
        ? [y, width - x]
        : way === 2
          ? [width - x, height - y]
          : [height - y, x];
  for (const { item, at, angle, size, skew } of all) {
    // Watermarks and marginal notes across the text are no part of it.
    if (angle !== way || skew > 0.2) continue;
    const [x, y] = turn(at[4], at[5]);
    const hidden = drawing.hidden.some(
      (one) => Math.abs(one.x - at[4]) < 1.5 && Math.abs(one.y - at[5]) < 1.5,
    );
    const isOff =
      x < -size || y < -size || x > Math.max(width, height) || y > Math.max(width, height);
    words.push({
      text: item.str,
      x,
      y,
      width: item.width,
      size,
      isBold: isBold(item.fontName),
      isHidden: hidden || isOff || size < 2.5,
    });
  }
  const isUpright = way === 0 || way === 2;
  const rules = drawing.boxes.flatMap((box) => {
    const [ax, ay] = turn(box.x0, box.y0);
    const [bx, by] = turn(box.x1, box.y1);
    return rulesOf({
      x0: Math.min(ax, bx),
      y0: Math.min(ay, by),
      x1: Math.max(ax, bx),
      y1: Math.max(ay, by),
    });
  });
  return {
    width: isUpright ? width : height,
    height: isUpright ? height : width,
    words,
    rules,
    images: drawing.images,
  };
}

function fontName(page: PDFPageProxy, id: string): string {
  try {
    const font: unknown = page.commonObjs.get(id);
    if (typeof font !== 'object' || font === null || !('name' in font)) return '';
    return String(font.name);
  } catch {
    // Not resolved: a font that no operator used.
    return '';
  }
}

function rulesOf({ x0, y0, x1, y1 }: Box): Rule[] {
  const isFlat = y1 - y0 <= thin;
  const isNarrow = x1 - x0 <= thin;
  if (isFlat && isNarrow) return [];
  if (isFlat) return [{ isHorizontal: true, at: (y0 + y1) / 2, from: x0, to: x1 }];
  if (isNarrow) return [{ isHorizontal: false, at: (x0 + x1) / 2, from: y0, to: y1 }];
  return [
    { isHorizontal: true, at: y0, from: x0, to: x1 },
    { isHorizontal: true, at: y1, from: x0, to: x1 },
    { isHorizontal: false, at: x0, from: y0, to: y1 },
    { isHorizontal: false, at: x1, from: y0, to: y1 },
  ];
}

interface Drawing {
  /** Lines, frames and grounds. */
  boxes: Box[];
  /** Where text that nobody sees begins. */
  hidden: Array<{ x: number; y: number }>;
  images: number;
}

function readDrawing(
  names: readonly number[],
  allArgs: readonly unknown[],
  base: Matrix,
  ops: Ops,
): Drawing {
  const drawing: Drawing = { boxes: [], hidden: [], images: 0 };
  const grounds: Box[] = [];
  const saved: Array<{ matrix: Matrix; fill: string; mode: number }> = [];
  let state = { matrix: base, fill: '#000000', mode: 0 };
  let text: Matrix = identity;
  let line: Matrix = identity;
  let shown = 0;
  names.forEach((name, index) => {
    const args: unknown = allArgs[index];
    const list: readonly unknown[] = Array.isArray(args) ? args : [];
    switch (name) {
      case ops.save:
      case ops.paintFormXObjectBegin: {
        saved.push(state);
        const own = name === ops.save ? null : matrixOf(list[0]);
        state = own === null ? { ...state } : { ...state, matrix: times(state.matrix, own) };
        break;
      }
      case ops.restore:
        // A place was made ready and nothing drawn in it: a picture that was passed over.
        if (names[index - 1] === ops.transform) drawing.images += 1;
        state = saved.pop() ?? state;
        break;
      case ops.paintFormXObjectEnd:
        state = saved.pop() ?? state;
        break;
      case ops.transform: {
        const own = matrixOf(list);
        if (own !== null) state = { ...state, matrix: times(state.matrix, own) };
        break;
      }
      case ops.setFillRGBColor:
        state = { ...state, fill: String(list[0]).toLowerCase() };
        break;
      case ops.setTextRenderingMode:
        state = { ...state, mode: Number(list[0]) };
        break;
      case ops.beginText:
        text = identity;
        line = identity;
        shown = 0;
        break;
      case ops.setTextMatrix: {
        const own = matrixOf(list.length === 1 ? list[0] : list);
        if (own !== null) {
          text = own;
          line = own;
        }
        break;
      }
      case ops.moveText:
        line = times(line, [1, 0, 0, 1, Number(list[0]) || 0, Number(list[1]) || 0]);
        text = line;
        shown = 0;
        break;
      case ops.showText:
      case ops.showSpacedText: {
        const at = times(state.matrix, text);
        const [x, y] = [at[4], at[5]];
        const onGround = grounds.some(
          (box) => x >= box.x0 - 2 && x <= box.x1 && y >= box.y0 && y <= box.y1 + 2,
        );
        const isWhite = state.fill === '#ffffff' && !onGround;
        if (shown === 0 && (state.mode === 3 || isWhite)) drawing.hidden.push({ x, y });
        shown += 1;
        break;
      }
      case ops.constructPath: {
        const kind = Number(list[0]);
        // 28: a path that only clips.
        if (kind === 28) break;
        const isFill = kind >= 22 && kind <= 27;
        for (const box of subpaths(list[1], state.matrix)) {
          const isThin = box.x1 - box.x0 <= thin || box.y1 - box.y0 <= thin;
          if (isFill && !isThin && kind < 24) {
            if (state.fill !== '#ffffff') grounds.push(box);
          } else drawing.boxes.push(box);
        }
        break;
      }
      case ops.paintImageXObject:
      case ops.paintInlineImageXObject:
        drawing.images += 1;
        break;
      default:
    }
  });
  return drawing;
}

/** The boxes around the pieces of a path; curves are no rules. */
function subpaths(data: unknown, matrix: Matrix): Box[] {
  const first: unknown = Array.isArray(data) ? data[0] : data;
  if (!(first instanceof Float32Array)) return [];
  const boxes: Box[] = [];
  let box: Box | null = null;
  let isCurved = false;
  const end = (): void => {
    if (box !== null && !isCurved) boxes.push(box);
    box = null;
    isCurved = false;
  };
  const add = (px: number, py: number): void => {
    const x = matrix[0] * px + matrix[2] * py + matrix[4];
    const y = matrix[1] * px + matrix[3] * py + matrix[5];
    const now: Box | null = box;
    box =
      now === null
        ? { x0: x, y0: y, x1: x, y1: y }
        : {
            x0: Math.min(now.x0, x),
            y0: Math.min(now.y0, y),
            x1: Math.max(now.x1, x),
            y1: Math.max(now.y1, y),
          };
  };
  for (let at = 0; at < first.length; ) {
    const op = first[at];
    at += 1;
    if (op === 0) end();
    const points = op === 0 || op === 1 ? 1 : op === 2 ? 3 : op === 3 ? 2 : 0;
    if (points > 1) isCurved = true;
    for (let point = 0; point < points; point += 1) {
      add(first[at] ?? 0, first[at + 1] ?? 0);
      at += 2;
    }
    if (op !== 0 && op !== 1 && op !== 2 && op !== 3 && op !== 4) break;
  }
  end();
  return boxes;
}

function matrixOf(value: unknown): Matrix | null {
  const list = Array.isArray(value) || value instanceof Float32Array ? [...value].map(Number) : [];
  const [a, b, c, d, e, f] = list;
  if (a === undefined || b === undefined || c === undefined) return null;
  if (d === undefined || e === undefined || f === undefined) return null;
  return [a, b, c, d, e, f];
}

function times(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}
