/** The pictures of a scanned page put together as one, upright, in shades of gray. */
import type { PDFPageProxy } from 'unpdf/pdfjs';
import { identity, type Matrix, matrixOf, times } from '../pdf/matrix.ts';
import { type Ops, stepsOf } from '../pdf/page-marks.ts';
import type { OcrImage } from './ocr-port.ts';

/** More pixels tell Tesseract nothing more. */
const mostPixels = 14_000_000;
const leastDpi = 100;
const mostDpi = 300;
const longestWait = 8000;
/** Pictures of one page: scanners cut pages into strips. */
const mostPictures = 200;

interface Placed {
  /** Name of its data, or the data. */
  data: unknown;
  isMask: boolean;
  /** From the unit square to the page, points from the top left. */
  matrix: Matrix;
}

interface Sampler {
  width: number;
  height: number;
  /** 0-255; null where nothing is painted. */
  at(x: number, y: number): number | null;
}

/** Null for a page without pictures that can be read. */
export async function pageImage(
  page: PDFPageProxy,
  ops: Ops & { readonly paintImageMaskXObject?: number },
): Promise<OcrImage | null> {
  const viewport = page.getViewport({ scale: 1 });
  const base = matrixOf(viewport.transform) ?? identity;
  const { fnArray, argsArray } = await stepsOf(page);
  const layers: Array<{ sampler: Sampler; matrix: Matrix }> = [];
  for (const placed of placesOf(fnArray, argsArray, base, ops).slice(0, mostPictures)) {
    const value = typeof placed.data === 'string' ? await dataOf(page, placed.data) : placed.data;
    const sampler = samplerOf(value, placed.isMask);
    if (sampler !== null) layers.push({ sampler, matrix: placed.matrix });
  }
  const [first] = [...layers].sort((a, b) => area(b.sampler) - area(a.sampler));
  if (first === undefined) return null;
  const across = Math.hypot(first.matrix[0], first.matrix[1]);
  const wanted = across === 0 ? leastDpi : (first.sampler.width / across) * 72;
  const fits = Math.sqrt((mostPixels * 72 * 72) / (viewport.width * viewport.height));
  const dpi = Math.round(Math.min(Math.max(leastDpi, Math.min(mostDpi, wanted)), fits));
  const scale = dpi / 72;
  const width = Math.max(1, Math.round(viewport.width * scale));
  const height = Math.max(1, Math.round(viewport.height * scale));
  const gray = new Uint8Array(width * height).fill(255);
  for (const { sampler, matrix } of layers) paint(gray, width, height, sampler, matrix, scale);
  return { width, height, gray, dpi };
}

const area = ({ width, height }: Sampler): number => width * height;

function paint(
  gray: Uint8Array,
  width: number,
  height: number,
  sampler: Sampler,
  matrix: Matrix,
  scale: number,
): void {
  const [a, b, c, d, e, f] = times([scale, 0, 0, scale, 0, 0], matrix);
  const size = a * d - b * c;
  if (Math.abs(size) < 1) return;
  const xs = [e, e + a, e + c, e + a + c];
  const ys = [f, f + b, f + d, f + b + d];
  const fromX = Math.max(0, Math.floor(Math.min(...xs)));
  const toX = Math.min(width, Math.ceil(Math.max(...xs)));
  const fromY = Math.max(0, Math.floor(Math.min(...ys)));
  const toY = Math.min(height, Math.ceil(Math.max(...ys)));
  // A picture finer than the page is looked at in four places for each pixel.
  const isFine = sampler.width > Math.hypot(a, b) * 1.3;
  const offsets = isFine ? [0.25, 0.75] : [0.5];
  for (let y = fromY; y < toY; y += 1) {
    for (let x = fromX; x < toX; x += 1) {
      let sum = 0;
      let count = 0;
      let missed = 0;
      for (const oy of offsets) {
        for (const ox of offsets) {
          const px = x + ox - e;
          const py = y + oy - f;
          // The unit square has its origin at the bottom of the picture.
          const u = (px * d - py * c) / size;
          const v = 1 - (py * a - px * b) / size;
          const isInside = u >= 0 && u < 1 && v >= 0 && v < 1;
          const value = isInside
            ? sampler.at(Math.floor(u * sampler.width), Math.floor(v * sampler.height))
            : null;
          if (value === null) missed += 1;
          else {
            sum += value;
            count += 1;
          }
        }
      }
      if (count === 0) continue;
      const below = gray[y * width + x] ?? 255;
      gray[y * width + x] = (sum + below * missed) / (count + missed);
    }
  }
}

/** Where pictures are drawn on a page, in order. */
function placesOf(
  names: readonly number[],
  allArgs: readonly unknown[],
  base: Matrix,
  ops: Ops & { readonly paintImageMaskXObject?: number },
): Placed[] {
  const places: Placed[] = [];
  const saved: Matrix[] = [];
  let matrix = base;
  names.forEach((name, index) => {
    const args: unknown = allArgs[index];
    const list: readonly unknown[] = Array.isArray(args) ? args : [];
    switch (name) {
      case ops.save:
        saved.push(matrix);
        break;
      case ops.paintFormXObjectBegin: {
        saved.push(matrix);
        const own = matrixOf(list[0]);
        if (own !== null) matrix = times(matrix, own);
        break;
      }
      case ops.restore:
      case ops.paintFormXObjectEnd:
        matrix = saved.pop() ?? matrix;
        break;
      case ops.transform: {
        const own = matrixOf(list);
        if (own !== null) matrix = times(matrix, own);
        break;
      }
      case ops.paintImageXObject:
      case ops.paintInlineImageXObject:
        places.push({ data: list[0], isMask: false, matrix });
        break;
      case ops.paintImageMaskXObject:
        places.push({ data: maskData(list[0]), isMask: true, matrix });
        break;
      default:
    }
  });
  return places;
}

/** A mask names its data inside a description, or is that description. */
function maskData(value: unknown): unknown {
  const isNamed = typeof value === 'object' && value !== null && 'data' in value;
  return isNamed && typeof value.data === 'string' ? value.data : value;
}

async function dataOf(page: PDFPageProxy, id: string): Promise<unknown> {
  const objects = id.startsWith('g_') ? page.commonObjs : page.objs;
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const timer = setTimeout(() => resolve(null), longestWait);
  objects.get(id, resolve);
  return await promise.finally(() => clearTimeout(timer));
}

/** What pdf.js makes of a picture: bits, or three or four bytes a pixel. */
function samplerOf(value: unknown, isMask: boolean): Sampler | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!('width' in value && 'height' in value && 'data' in value)) return null;
  const { width, height, data } = value;
  const kind = 'kind' in value ? value.kind : 1;
  if (typeof width !== 'number' || typeof height !== 'number' || width < 1 || height < 1)
    return null;
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return null;
  const bytes = data;
  if (isMask || kind === 1) {
    const stride = (width + 7) >> 3;
    if (bytes.length < stride * height) return null;
    const bit = (x: number, y: number): number =>
      ((bytes[y * stride + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
    // In a mask a bit that is not set is ink.
    return isMask
      ? { width, height, at: (x, y) => (bit(x, y) === 0 ? 0 : null) }
      : { width, height, at: (x, y) => bit(x, y) * 255 };
  }
  const channels = kind === 2 ? 3 : kind === 3 ? 4 : 0;
  if (channels === 0 || bytes.length < width * height * channels) return null;
  return {
    width,
    height,
    at: (x, y) => {
      const at = (y * width + x) * channels;
      if (channels === 4 && (bytes[at + 3] ?? 0) < 8) return null;
      return 0.299 * (bytes[at] ?? 0) + 0.587 * (bytes[at + 1] ?? 0) + 0.114 * (bytes[at + 2] ?? 0);
    },
  };
}
