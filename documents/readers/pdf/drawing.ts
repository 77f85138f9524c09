/**
 * What the drawing steps of a page put on it: runs of letters with their place and look, ruling lines,
 * places of pictures. Coordinates of the page as it is seen (origin top left, points), before turning.
 */
import { type Box, identity, type Matrix, matrixOf, times, unitBox, xOf, yOf } from './matrix.ts';

export interface Ops {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly dependency: number;
  readonly setGState: number;
  readonly constructPath: number;
  readonly rawFillPath: number;
  readonly shadingFill: number;
  readonly setTextRenderingMode: number;
  readonly setFillRGBColor: number;
  readonly setFillColorN: number;
  readonly setFillTransparent: number;
  readonly setFont: number;
  readonly setCharSpacing: number;
  readonly setWordSpacing: number;
  readonly setHScale: number;
  readonly setTextRise: number;
  readonly setLeading: number;
  readonly setLeadingMoveText: number;
  readonly nextLine: number;
  readonly setTextMatrix: number;
  readonly moveText: number;
  readonly beginText: number;
  readonly showText: number;
  readonly paintImageXObject: number;
  readonly paintInlineImageXObject: number;
  readonly paintImageMaskXObject: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
  readonly beginAnnotation: number;
}

export interface Run {
  text: string;
  /** Where its baseline begins and ends. */
  x: number;
  y: number;
  endX: number;
  endY: number;
  size: number;
  /** Direction of the baseline, radians. */
  angle: number;
  font: string;
  isStroked: boolean;
  /** White on white, drawn without ink or clear as glass. */
  isUnseen: boolean;
  /** Drawn without ink only: what programs that recognise text put over a scanned page. */
  isInkless: boolean;
}

export interface Picture {
  box: Box;
  /** Name of its data; null while it was passed over. */
  id: string | null;
}

export interface Drawing {
  runs: Run[];
  /** Lines, frames and grounds. */
  boxes: Box[];
  /** Coloured areas. */
  grounds: Box[];
  pictures: Picture[];
}

/** Thinner than this a filled area is a line. */
export const thin = 2.5;
/** A gap wider than this share of the size is a blank; one wider than the other parts columns. */
const blankGap = 0.16;
const columnGap = 1.35;

interface State {
  matrix: Matrix;
  fill: string;
  mode: number;
  isClear: boolean;
  font: string;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  rise: number;
  leading: number;
  /** Room was made for something and nothing is drawn in it yet. */
  isWaiting: boolean;
}

/** `advanceOf`: what one unit of a glyph's width is, for a font of size 1 (a thousandth, but for drawn fonts). */
export function readDrawing(
  names: readonly number[],
  allArgs: readonly unknown[],
  base: Matrix,
  ops: Ops,
  advanceOf: (font: string) => number,
): Drawing {
  const grounds: Box[] = [];
  const drawing: Drawing = { runs: [], boxes: [], grounds, pictures: [] };
  const saved: State[] = [];
  let state: State = {
    matrix: base,
    fill: '#000000',
    mode: 0,
    isClear: false,
    font: '',
    fontSize: 1,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    rise: 0,
    leading: 0,
    isWaiting: false,
  };
  let text: Matrix = identity;
  let [x, y, lineX, lineY] = [0, 0, 0, 0];
  const move = (dx: number, dy: number): void => {
    lineX += dx;
    lineY += dy;
    x = lineX;
    y = lineY;
  };

  const show = (glyphs: readonly unknown[]): void => {
    const at = times(state.matrix, text);
    const wide = Math.hypot(at[0], at[1]);
    const tall = Math.hypot(at[2], at[3]);
    const { fontSize, scale } = state;
    const size = Math.abs(fontSize) * tall;
    const angle = Math.atan2(at[1], at[0]) + (fontSize < 0 ? Math.PI : 0);
    const unit = fontSize * advanceOf(state.font);
    const em = Math.abs(fontSize) || 1;
    let run = '';
    /** Where the run begins, and where its last letter ends, along the line. */
    let [from, end] = [x, x];
    /** Room since the last letter. */
    let room = 0;
    const close = (): void => {
      if (run !== '' && wide > 0) {
        const y0 = y + state.rise;
        const startX = xOf(at, from, y0);
        const startY = yOf(at, from, y0);
        const isOnGround = (): boolean =>
          grounds.some(
            (box) =>
              startX >= box.x0 - 2 && startX <= box.x1 && startY >= box.y0 && startY <= box.y1 + 2,
          );
        const isInkless = state.mode === 3 || state.mode === 7;
        drawing.runs.push({
          text: run,
          x: startX,
          y: startY,
          endX: xOf(at, end, y0),
          endY: yOf(at, end, y0),
          size,
          angle,
          font: state.font,
          isStroked: state.mode === 2,
          isUnseen: isInkless || state.isClear || (state.fill === '#ffffff' && !isOnGround()),
          isInkless,
        });
      }
      run = '';
    };
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        const step = (-glyph * fontSize * scale) / 1000;
        x += step;
        room += step;
        continue;
      }
      if (!isGlyph(glyph)) continue;
      const step =
        (glyph.width * unit + (glyph.isSpace ? state.wordSpacing : 0) + state.charSpacing) * scale;
      const letter = inOrder(glyph.unicode);
      if (letter === '' || /^\s+$/u.test(letter)) {
        x += step;
        room += Math.max(step, em * blankGap * 1.01);
        continue;
      }
      if (run !== '' && room > em * columnGap) close();
      if (run === '') from = x;
      else if (room > em * blankGap) run += ' ';
      run += letter;
      x += step;
      end = x - state.charSpacing * scale;
      room = 0;
    }
    close();
  };

  for (let index = 0; index < names.length; index += 1) {
    const args: unknown = allArgs[index];
    const list: readonly unknown[] = Array.isArray(args) ? args : [];
    switch (names[index]) {
      case ops.save:
        saved.push(state);
        state = { ...state, isWaiting: false };
        break;
      case ops.paintFormXObjectBegin: {
        saved.push(state);
        const own = matrixOf(list[0]);
        state = { ...state, isWaiting: false };
        if (own !== null) state.matrix = times(state.matrix, own);
        break;
      }
      case ops.restore:
        // A place was made ready and nothing drawn in it: a picture that was passed over.
        if (state.isWaiting) drawing.pictures.push({ box: unitBox(state.matrix), id: null });
        state = saved.pop() ?? state;
        state.isWaiting = false;
        break;
      case ops.paintFormXObjectEnd:
        state = saved.pop() ?? state;
        state.isWaiting = false;
        break;
      case ops.transform: {
        const own = matrixOf(list);
        if (own !== null) {
          state.matrix = times(state.matrix, own);
          state.isWaiting = true;
        }
        break;
      }
      case ops.setFillRGBColor:
        state.fill = String(list[0]).toLowerCase();
        break;
      case ops.setFillColorN:
        // A pattern: whatever it is, it is not white.
        state.fill = '#808080';
        break;
      case ops.setFillTransparent:
        state.fill = '#ffffff';
        break;
      case ops.setTextRenderingMode:
        state.mode = Number(list[0]);
        break;
      case ops.setGState:
        for (const entry of Array.isArray(list[0]) ? list[0] : []) {
          if (!Array.isArray(entry)) continue;
          const value: unknown = entry[1];
          if (entry[0] === 'ca') state.isClear = Number(value) < 0.02;
          if (entry[0] === 'Font' && Array.isArray(value)) {
            state.font = String(value[0]);
            state.fontSize = Number(value[1]) || 0;
          }
        }
        break;
      case ops.setFont:
        state.font = String(list[0]);
        state.fontSize = Number(list[1]) || 0;
        break;
      case ops.setCharSpacing:
        state.charSpacing = Number(list[0]) || 0;
        break;
      case ops.setWordSpacing:
        state.wordSpacing = Number(list[0]) || 0;
        break;
      case ops.setHScale:
        state.scale = (Number(list[0]) || 100) / 100;
        break;
      case ops.setTextRise:
        state.rise = Number(list[0]) || 0;
        break;
      case ops.setLeading:
        state.leading = Number(list[0]) || 0;
        break;
      case ops.beginText:
        text = identity;
        [x, y, lineX, lineY] = [0, 0, 0, 0];
        break;
      case ops.setTextMatrix: {
        const own = matrixOf(list.length === 1 ? list[0] : list);
        if (own !== null) text = own;
        [x, y, lineX, lineY] = [0, 0, 0, 0];
        break;
      }
      case ops.moveText:
        move(Number(list[0]) || 0, Number(list[1]) || 0);
        break;
      case ops.setLeadingMoveText:
        state.leading = -(Number(list[1]) || 0);
        move(Number(list[0]) || 0, Number(list[1]) || 0);
        break;
      case ops.nextLine:
        move(0, -state.leading);
        break;
      case ops.showText:
        state.isWaiting = false;
        if (Array.isArray(list[0])) show(list[0]);
        break;
      case ops.constructPath: {
        const kind = Number(list[0]);
        // 28: a path that only clips.
        if (kind === 28) break;
        state.isWaiting = false;
        const isFill = kind >= 22 && kind <= 27;
        for (const box of subpaths(list[1], state.matrix)) {
          const isThin = box.x1 - box.x0 <= thin || box.y1 - box.y0 <= thin;
          if (isFill && !isThin && kind < 24) {
            if (state.fill !== '#ffffff') grounds.push(box);
          } else drawing.boxes.push(box);
        }
        break;
      }
      case ops.rawFillPath:
      case ops.shadingFill:
        state.isWaiting = false;
        break;
      case ops.paintImageXObject:
      case ops.paintInlineImageXObject:
        state.isWaiting = false;
        drawing.pictures.push({
          box: unitBox(state.matrix),
          id: typeof list[0] === 'string' ? list[0] : null,
        });
        break;
      case ops.paintImageMaskXObject:
        state.isWaiting = false;
        break;
      default:
    }
  }
  return drawing;
}

interface Glyph {
  unicode: string;
  width: number;
  isSpace: boolean;
}

/** Some programs write the two bytes of a ligature's letters the wrong way round: 琀椀 for "ti". */
function inOrder(text: string): string {
  if (text.length < 2) return text;
  return /^[\u4100-\u7a00]+$/u.test(text)
    ? text.replace(/./gu, (sign) => {
        const code = sign.charCodeAt(0);
        return (code & 0xff) === 0 ? String.fromCharCode(code >> 8) : sign;
      })
    : text;
}

const isGlyph = (value: unknown): value is Glyph =>
  typeof value === 'object' &&
  value !== null &&
  'unicode' in value &&
  typeof value.unicode === 'string' &&
  'width' in value &&
  typeof value.width === 'number';

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
    const x = xOf(matrix, px, py);
    const y = yOf(matrix, px, py);
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
