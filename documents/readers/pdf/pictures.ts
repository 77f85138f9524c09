/**
 * Pictures of a PDF. While pages are read only their places are noted; then the pages that show one are
 * opened once more and its pixels taken out, one page at a time.
 */
import type { PDFPageProxy } from 'unpdf/pdfjs';
import type { RawLoss } from '../raw-block.ts';
import type { Box } from './matrix.ts';
import { openPdf } from './open-pdf.ts';
import { type Ops, readPageMarks, shareOf, stepsOf } from './page-marks.ts';
import { type Pixels, pngOf } from './png.ts';

export interface PlacedPicture {
  box: Box;
  /** PNG bytes, or null where they could not be taken out. */
  image: Uint8Array | null;
}

export interface PicturePage {
  number: number;
  width: number;
  height: number;
  boxes: Box[];
  hasText: boolean;
}

/** Points: smaller ones are ornaments. */
const smallest = 36;
/** A picture at one place of so many pages is a letterhead or a logo. */
const repeatedFrom = 3;
const backgroundShare = 0.85;
const mostPixels = 24_000_000;
/** Pages whose pictures are taken out. */
const mostPages = 400;
/** Milliseconds for one picture. */
const longestWait = 8000;

/** Which pictures are figures, by page number; the others are told as losses. */
export function chooseFigures(pages: readonly PicturePage[]): {
  chosen: Map<number, PlacedPicture[]>;
  losses: RawLoss[];
} {
  const key = ({ x0, y0, x1, y1 }: Box): string =>
    [x0, y0, x1, y1].map((place) => Math.round(place / 4)).join(':');
  const seen = new Map<string, Set<number>>();
  for (const { number, boxes, hasText } of pages) {
    if (!hasText) continue;
    for (const box of boxes) seen.set(key(box), (seen.get(key(box)) ?? new Set()).add(number));
  }
  const chosen = new Map<number, PlacedPicture[]>();
  const losses: RawLoss[] = [];
  for (const { number, width, height, boxes, hasText } of pages) {
    // A page that is nothing but a picture is told as one without text.
    if (!hasText) continue;
    const figures = joinStrips(boxes).filter(
      (box) =>
        box.x1 - box.x0 >= smallest &&
        box.y1 - box.y0 >= smallest &&
        shareOf(box, width, height) > 0.002 &&
        shareOf(box, width, height) < backgroundShare &&
        (seen.get(key(box))?.size ?? 0) < repeatedFrom,
    );
    if (figures.length > 0) {
      chosen.set(
        number,
        figures.map((box) => ({ box, image: null })),
      );
    }
    const dropped = joinStrips(boxes).length - figures.length;
    if (dropped > 0) {
      losses.push({
        what: 'figure',
        fate: 'dropped',
        reason: 'decoration',
        page: number,
        text: '',
        count: dropped,
      });
    }
  }
  return { chosen, losses };
}

/** Some programs cut a picture into strips that touch: together they are one. */
function joinStrips(boxes: readonly Box[]): Box[] {
  const joined: Box[] = [];
  for (const box of [...boxes].sort((a, b) => a.x0 - b.x0 || a.y0 - b.y0)) {
    const last = joined.at(-1);
    const isNext =
      last !== undefined &&
      Math.abs(last.x0 - box.x0) < 1 &&
      Math.abs(last.x1 - box.x1) < 1 &&
      box.y0 - last.y1 < 1 &&
      box.y0 >= last.y0;
    if (isNext) last.y1 = Math.max(last.y1, box.y1);
    else joined.push({ ...box });
  }
  return joined.sort((a, b) => a.y0 - b.y0 || a.x0 - b.x0);
}

export interface PictureLimits {
  /** Bytes of pictures that are kept. */
  imageBytes: number;
  /** False: stop, keep what there is. */
  goOn: () => boolean;
}

/** Fills in the images of `chosen`. A picture that cannot be taken out stays null. */
export async function takePictures(
  bytes: Uint8Array,
  chosen: ReadonlyMap<number, PlacedPicture[]>,
  ops: Ops,
  { imageBytes, goOn }: PictureLimits,
): Promise<void> {
  if (chosen.size === 0) return;
  const { pdf, close } = await openPdf(bytes, mostPixels);
  let left = imageBytes;
  try {
    for (const [number, figures] of [...chosen].slice(0, mostPages)) {
      if (!goOn() || left <= 0) return;
      try {
        const page = await pdf.getPage(number);
        const { pictures } = readPageMarks(page, await stepsOf(page), ops);
        for (const figure of figures) {
          const found = pictures.find(({ box }) => isSame(box, figure.box));
          const pixels = found?.id == null ? null : pixelsOf(await dataOf(page, found.id));
          if (pixels === null) continue;
          const png = pngOf(pixels);
          left -= png.length;
          if (left >= 0) figure.image = png;
        }
        page.cleanup();
      } catch {
        // Its place and caption are known all the same.
      }
    }
  } finally {
    await close();
  }
}

const isSame = (a: Box, b: Box): boolean =>
  Math.abs(a.x0 - b.x0) < 2 &&
  Math.abs(a.y0 - b.y0) < 2 &&
  Math.abs(a.x1 - b.x1) < 2 &&
  Math.abs(a.y1 - b.y1) < 2;

/** Pictures come after the drawing steps; one that never comes is not waited for. */
async function dataOf(page: PDFPageProxy, id: string): Promise<unknown> {
  const objects = id.startsWith('g_') ? page.commonObjs : page.objs;
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const timer = setTimeout(() => resolve(null), longestWait);
  objects.get(id, resolve);
  return await promise.finally(() => clearTimeout(timer));
}

/** What pdf.js makes of a picture: bits, or three or four bytes a pixel. */
function pixelsOf(value: unknown): Pixels | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!('width' in value && 'height' in value && 'kind' in value && 'data' in value)) return null;
  const { width, height, kind, data } = value;
  if (typeof width !== 'number' || typeof height !== 'number') return null;
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return null;
  if (width < 1 || height < 1 || width * height > mostPixels) return null;
  const whole = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  if (kind === 1) return { width, height, channels: 3, data: fromBits(whole, width, height) };
  const channels = kind === 2 ? 3 : kind === 3 ? 4 : null;
  if (channels === null || whole.length < width * height * channels) return null;
  return { width, height, channels, data: whole.subarray(0, width * height * channels) };
}

function fromBits(bits: Uint8Array, width: number, height: number): Uint8Array {
  const out = new Uint8Array(width * height * 3);
  const stride = (width + 7) >> 3;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const isLight = (((bits[y * stride + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) === 1;
      out.fill(isLight ? 255 : 0, (y * width + x) * 3, (y * width + x) * 3 + 3);
    }
  }
  return out;
}
