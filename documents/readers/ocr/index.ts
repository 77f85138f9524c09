/** Scanned pages of a PDF: their text recognised, where something is installed that can do it. */
import { availableParallelism } from 'node:os';
import { getResolvedPDFJS } from 'unpdf';
import type { ReadWatch } from '../limits.ts';
import { withoutFurniture } from '../pdf/furniture.ts';
import { layOut, type PageLayout } from '../pdf/layout.ts';
import { linesOf } from '../pdf/lines.ts';
import { openPdf } from '../pdf/open-pdf.ts';
import type { Word } from '../pdf/page-marks.ts';
import type { RawDocument } from '../raw-block.ts';
import type { OcrImage, OcrLine, OcrPort, ProgramWatch } from './ocr-port.ts';
import { pageImage } from './page-image.ts';
import { findTesseract } from './tesseract.ts';

export type { OcrPort } from './ocr-port.ts';

/** Pixels of one picture: 600 dots an inch on A4. */
const mostPixels = 40_000_000;
/** A page with fewer words, or so unsure ones, is not taken as read. */
const fewestWords = 3;
const leastConfidence = 45;
/** What is read less surely than this is no heading. */
const sureHeading = 75;

/**
 * `raw` with the text of its pages without one. `port`: null for none, undefined for what is installed.
 * Pages that time does not suffice for stay without text. Without a port, or where it fails, the pages are
 * told to be pictures. Errors: the reason of the watch's signal.
 */
export async function withOcr(
  raw: RawDocument,
  bytes: Uint8Array,
  { limits, now, onProgress }: ReadWatch,
  { port: given, programs }: { port: OcrPort | null | undefined; programs: ProgramWatch },
): Promise<RawDocument> {
  const wanted = raw.pages.filter(({ hasText }) => !hasText).map(({ number }) => number);
  if (wanted.length === 0) return raw;
  const port = given === undefined ? await findTesseract(process.env, programs) : given;
  const warnings = raw.warnings ?? [];
  if (port === null) {
    return {
      ...raw,
      warnings: [...warnings, { code: 'no-ocr', page: null, count: wanted.length }],
    };
  }
  const { OPS } = await getResolvedPDFJS();
  const { pdf, close } = await openPdf(bytes, mostPixels);
  const scans: ScannedPage[] = [];
  const started = now();
  const queue = [...wanted];
  let isPartial = raw.isPartial;
  let done = 0;
  const work = async (): Promise<void> => {
    for (let number = queue.shift(); number !== undefined; number = queue.shift()) {
      programs.signal?.throwIfAborted();
      if (now() - started > limits.ocrMilliseconds) {
        isPartial = true;
        return;
      }
      try {
        const page = await pdf.getPage(number);
        const image = await pageImage(page, OPS);
        page.cleanup();
        const scan =
          image === null ? null : scannedPage(number, image, await port.recognise(image));
        if (scan !== null) scans.push(scan);
      } catch {
        // This page stays a picture; the others do not suffer.
      }
      done += 1;
      onProgress(0.5 + (done / wanted.length) * 0.35);
    }
  };
  try {
    const threads = Math.min(4, availableParallelism(), wanted.length);
    await Promise.all(Array.from({ length: threads }, work));
  } finally {
    await close();
  }
  scans.sort((a, b) => a.number - b.number);
  const usual = median(scans.flatMap(({ lines }) => lines.flatMap(sizesOf)));
  const layouts = scans.map((scan) => layoutOf(scan, usual));
  const furniture = withoutFurniture(layouts);
  const made = layOut(layouts);
  const read = new Set(layouts.map(({ number }) => number));
  return {
    ...raw,
    isPartial,
    blocks: [...raw.blocks, ...made.blocks].sort((a, b) => (a.page ?? 0) - (b.page ?? 0)),
    pages: raw.pages.map((page) =>
      read.has(page.number)
        ? {
            ...page,
            hasText: true,
            isFromOcr: true,
            label: furniture.labels.get(page.number) ?? page.label,
          }
        : page,
    ),
    losses: [...(raw.losses ?? []), ...furniture.losses, ...made.losses],
    warnings: [
      ...warnings,
      ...layouts.map(({ number }) => ({ code: 'from-ocr' as const, page: number, count: 1 })),
    ],
  };
}

interface ScannedPage {
  number: number;
  /** Points. */
  height: number;
  /** In points, turned upright. */
  lines: OcrLine[];
}

const sizesOf = ({ words, size }: OcrLine): number[] => words.map(() => size);

/** Recognised lines in points. Null when hardly anything was recognised. */
function scannedPage(
  number: number,
  { height, dpi }: OcrImage,
  all: readonly OcrLine[],
): ScannedPage | null {
  const points = 72 / dpi;
  const lines = all.flatMap((line) => {
    const words = line.words
      .filter(({ text, confidence }) => confidence >= 30 || /[\p{L}\p{N}]{3}/u.test(text))
      .map((word) => ({ ...word, x0: word.x0 * points, x1: word.x1 * points }));
    const { x, y, size } = line;
    const placed = { ...line, words, x: x * points, y: y * points, size: size * points };
    return words.length === 0 ? [] : [placed];
  });
  const letters = lines
    .flatMap(({ words }) => words)
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const sureness = median(letters.map(({ confidence }) => confidence));
  if (letters.length < fewestWords || sureness < leastConfidence) return null;
  // The page lies askew on the glass: it is turned back by what most of its lines fall.
  const long = lines.filter(({ words }) => words.length >= 4);
  const slope = median((long.length > 0 ? long : lines).map((line) => line.slope));
  const upright = lines.map((line) => ({ ...line, y: line.y - slope * line.x }));
  return { number, height: height * points, lines: upright };
}

/** As a page of a PDF has it. `usual`: points, of most letters of all pages. */
function layoutOf({ number, height, lines }: ScannedPage, usual: number): PageLayout {
  const placed = lines.flatMap((line): Word[] => {
    const share = line.size / usual;
    const isUnsure = median(line.words.map(({ confidence }) => confidence)) < sureHeading;
    // Letters are measured roughly: what is nearly of the usual size is.
    const isUsual = Math.abs(share - 1) < 0.08 || (share > 1 && isUnsure);
    const size = isUsual ? usual : usual * (Math.round(share * 20) / 20);
    const text = line.words.map((word) => word.text).join(' ');
    const isTitle =
      !isUsual && share > 1 && line.words.length <= 14 && /^[\p{Lu}\d].*[^.,;:]$/u.test(text);
    return line.words.map((word) => ({
      text: word.text,
      x: word.x0,
      y: line.y,
      width: word.x1 - word.x0,
      size,
      // Weight is not measured: a short line of larger letters that is no sentence is a title.
      isBold: isTitle,
      isHidden: false,
    }));
  });
  const left = Math.min(...placed.map(({ x }) => x));
  const right = Math.max(...placed.map(({ x, width }) => x + width));
  return {
    number,
    height,
    lines: linesOf(placed, left, right),
    grids: [],
    rules: [],
    framed: new Set(),
    figures: [],
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
