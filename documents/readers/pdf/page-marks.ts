/** What a PDF page shows: words with place and look, ruling lines, pictures. Origin top left, points. */
import type { PDFPageProxy } from 'unpdf/pdfjs';
import { type Ops, type Run, readDrawing, thin } from './drawing.ts';
import { type Box, identity, matrixOf } from './matrix.ts';

export type { Ops } from './drawing.ts';

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
  /** Coloured areas. */
  grounds: Box[];
  /** Where pictures are drawn; `id` names their data once it was read. */
  pictures: { box: Box; id: string | null }[];
  /** Text across the page: a watermark, a note in the margin. */
  across: string;
  /** Its text was put over a scanned page by a program that recognised it. */
  isRecognised: boolean;
}

/** The drawing steps of a page, without notes and forms laid over it. */
export interface Steps {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** pdf.js: AnnotationMode.DISABLE. */
const withoutAnnotations = 0;

export async function stepsOf(page: PDFPageProxy): Promise<Steps> {
  return await page.getOperatorList({ annotationMode: withoutAnnotations });
}

/** A page is scanned when a picture covers this share of it. */
const scanShare = 0.6;

export function readPageMarks(page: PDFPageProxy, steps: Steps, ops: Ops): PageMarks {
  const viewport = page.getViewport({ scale: 1 });
  const base = matrixOf(viewport.transform) ?? identity;
  const fonts = fontsOf(page);
  const { fnArray, argsArray } = steps;
  const drawing = readDrawing(fnArray, argsArray, base, ops, (font) => fonts(font).advance);
  const { width, height } = viewport;

  // Most of the text says which way up the page is read.
  const turned = new Map<number, number>();
  const wayOf = (run: Run): number => ((Math.round(run.angle / (Math.PI / 2)) % 4) + 4) % 4;
  for (const run of drawing.runs) {
    const angle = wayOf(run);
    turned.set(angle, (turned.get(angle) ?? 0) + run.text.length);
  }
  const way = [...turned].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
  const turnX = (x: number, y: number): number =>
    way === 0 ? x : way === 1 ? y : way === 2 ? width - x : height - y;
  const turnY = (x: number, y: number): number =>
    way === 0 ? y : way === 1 ? width - x : way === 2 ? height - y : x;
  const turnBox = ({ x0, y0, x1, y1 }: Box): Box => {
    const [ax, ay, bx, by] = [turnX(x0, y0), turnY(x0, y0), turnX(x1, y1), turnY(x1, y1)];
    return {
      x0: Math.min(ax, bx),
      y0: Math.min(ay, by),
      x1: Math.max(ax, bx),
      y1: Math.max(ay, by),
    };
  };
  const isUpright = way === 0 || way === 2;
  const [pageWidth, pageHeight] = isUpright ? [width, height] : [height, width];

  const pictures = drawing.pictures.map(({ box, id }) => ({ box: turnBox(box), id }));
  const covered = Math.max(0, ...pictures.map(({ box }) => shareOf(box, pageWidth, pageHeight)));
  const inkless = drawing.runs.reduce((sum, run) => sum + (run.isInkless ? run.text.length : 0), 0);
  const letters = drawing.runs.reduce((sum, run) => sum + run.text.length, 0);
  const isRecognised = covered >= scanShare && inkless > letters * 0.8 && inkless >= 40;

  const words: Word[] = [];
  const across: string[] = [];
  for (const run of drawing.runs) {
    // Watermarks and marginal notes across the text are no part of it.
    if (wayOf(run) !== way || Math.abs(Math.sin(2 * run.angle)) > 0.2) {
      across.push(run.text);
      continue;
    }
    const x = turnX(run.x, run.y);
    const y = turnY(run.x, run.y);
    const isOff =
      x < -run.size || y < -run.size || x > Math.max(width, height) || y > Math.max(width, height);
    const isUnseen = run.isUnseen && !(isRecognised && run.isInkless);
    words.push({
      text: run.text,
      x,
      y,
      width: Math.max(0, turnX(run.endX, run.endY) - x),
      size: run.size,
      isBold: run.isStroked || fonts(run.font).isBold,
      isHidden: isUnseen || isOff || run.size < 2.5,
    });
  }
  return {
    width: pageWidth,
    height: pageHeight,
    words,
    rules: drawing.boxes.flatMap((box) => rulesOf(turnBox(box))),
    grounds: drawing.grounds.map(turnBox),
    pictures,
    across: across.join(' '),
    isRecognised,
  };
}

/** The part of the page that lies under a box, 0-1. */
export function shareOf(box: Box, width: number, height: number): number {
  const across = Math.min(box.x1, width) - Math.max(box.x0, 0);
  const down = Math.min(box.y1, height) - Math.max(box.y0, 0);
  return across <= 0 || down <= 0 ? 0 : (across * down) / (width * height);
}

interface Font {
  isBold: boolean;
  /** What one unit of a glyph's width is at size 1. */
  advance: number;
}

function fontsOf(page: PDFPageProxy): (id: string) => Font {
  const known = new Map<string, Font>();
  return (id) => {
    let font = known.get(id);
    if (font === undefined) {
      const found = loadedFont(page, id);
      const name = found !== null && 'name' in found ? String(found.name) : '';
      const matrix = found !== null && 'fontMatrix' in found ? matrixOf(found.fontMatrix) : null;
      font = {
        isBold: /bold|black|heavy|semibold|demi/iu.test(name),
        advance: matrix?.[0] ?? 0.001,
      };
      known.set(id, font);
    }
    return font;
  };
}

function loadedFont(page: PDFPageProxy, id: string): object | null {
  try {
    const font: unknown = page.commonObjs.get(id);
    return typeof font === 'object' ? font : null;
  } catch {
    // Not resolved: a font that could not be read.
    return null;
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
