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
import type { OcrImage, OcrLine, OcrPort } from './ocr-port.ts';
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
 * Pages that time does not suffice for stay without text. Never fails: without a port, or where it
 * fails, the pages are told to be pictures.
 */
export async function withOcr(
  raw: RawDocument,
  bytes: Uint8Array,
  { limits, now, onProgress }: ReadWatch,
  { port: given, started }: { port: OcrPort | null | undefined; started: number },
): Promise<RawDocument> {
  const wanted = raw.pages.filter(({ hasText }) => !hasText).map(({ number }) => number);
  if (wanted.length === 0) return raw;
  const port = given === undefined ? await findTesseract() : given;
  const warnings = raw.warnings ?? [];
  if (port === null) {
    return {
      ...raw,
      warnings: [...warnings, { code: 'no-ocr', page: null, count: wanted.length }],
    };
  }
  const { OPS } = await getResolvedPDFJS();
  const { pdf, close } = await openPdf(bytes, mostPixels);
  const layouts: PageLayout[] = [];
  const queue = [...wanted];
  let isPartial = raw.isPartial;
  let done = 0;
  const work = async (): Promise<void> => {
    for (let number = queue.shift(); number !== undefined; number = queue.shift()) {
      if (now() - started > limits.milliseconds) {
        isPartial = true;
        return;
      }
      try {
        const page = await pdf.getPage(number);
        const image = await pageImage(page, OPS);
        page.cleanup();
        const lines = image === null ? [] : await port.recognise(image);
        const layout = image === null ? null : layoutOf(number, image, lines);
        if (layout !== null) layouts.push(layout);
      } catch {
        // This page stays a picture; the others do not suffer.
      }
      done += 1;
      onProgress(0.5 + (done / wanted.length) * 0.35);
    }
  };
  try {
    const threads = Math.min(4, Math.max(1, availableParallelism() - 1), wanted.length);
    await Promise.all(Array.from({ length: threads }, work));
  } finally {
    await close();
  }
  layouts.sort((a, b) => a.number - b.number);
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

/** Recognised lines as a page of a PDF has them. Null when hardly anything was recognised. */
function layoutOf(number: number, image: OcrImage, all: readonly OcrLine[]): PageLayout | null {
  const lines = all.flatMap((line) => {
    const words = line.words.filter(
      ({ text, confidence }) => confidence >= 30 || /[\p{L}\p{N}]{3}/u.test(text),
    );
    return words.length === 0 ? [] : [{ ...line, words }];
  });
  const words = lines.flatMap((line) => line.words);
  const letters = words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const sureness = median(letters.map(({ confidence }) => confidence));
  if (letters.length < fewestWords || sureness < leastConfidence) return null;
  const points = 72 / image.dpi;
  // The page lies askew on the glass: it is turned back by what most of its lines fall.
  const long = lines.filter((line) => line.words.length >= 4);
  const slope = median((long.length > 0 ? long : lines).map((line) => line.slope));
  const usual = median(lines.flatMap((line) => line.words.map(() => line.size)));
  const placed = lines.flatMap((line): Word[] => {
    const y = (line.y - slope * line.x) * points;
    const share = line.size / usual;
    const isUnsure = median(line.words.map(({ confidence }) => confidence)) < sureHeading;
    // Letters are measured roughly: what is nearly of the usual size is.
    const isUsual = Math.abs(share - 1) < 0.08 || (share > 1 && isUnsure);
    const size = (isUsual ? usual : usual * (Math.round(share * 20) / 20)) * points;
    const isTitle =
      !isUsual &&
      share > 1 &&
      line.words.length <= 14 &&
      !/[.,;:]$/u.test(line.words.at(-1)?.text ?? '');
    return line.words.map(({ text, x0, x1 }) => ({
      text,
      x: x0 * points,
      y,
      width: (x1 - x0) * points,
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
    height: image.height * points,
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
