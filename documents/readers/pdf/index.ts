/** PDF files: pages of placed words into blocks. Pages are read one by one, so that time and Stop count. */
import { getResolvedPDFJS } from 'unpdf';
import type { PDFPageProxy } from 'unpdf/pdfjs';
import type { ReadWatch } from '../limits.ts';
import type { RawDocument, RawLoss, RawPage } from '../raw-block.ts';
import { alignedGrids } from './aligned-tables.ts';
import { framedLines } from './frames.ts';
import { withoutFurniture } from './furniture.ts';
import { layOut, type PageLayout } from './layout.ts';
import { linesOf } from './lines.ts';
import { openPdf } from './open-pdf.ts';
import { type PageMarks, readPageMarks, type Steps, stepsOf, type Word } from './page-marks.ts';
import { chooseFigures, type PicturePage, takePictures } from './pictures.ts';
import { type Grid, gridsOf } from './tables.ts';

/** Fewer letters than this on a page: it is a picture, if it shows one. */
const fewestLetters = 12;

/** Errors: ReaderError. */
export async function readPdf(bytes: Uint8Array, watch: ReadWatch): Promise<RawDocument> {
  const { limits, onProgress, now } = watch;
  const started = now();
  const { OPS } = await getResolvedPDFJS();
  // Pictures are passed over here: one pixel is more than any may have.
  const { pdf, close } = await openPdf(bytes, 1);
  const pages: RawPage[] = [];
  const layouts: PageLayout[] = [];
  const pictured: PicturePage[] = [];
  const losses: RawLoss[] = [];
  let isPartial = pdf.numPages > limits.pages;
  try {
    const most = Math.min(pdf.numPages, limits.pages);
    let told = 0;
    // The next page is unpacked while this one is laid out.
    let ahead = most > 0 ? openPage(pdf.getPage(1)) : null;
    for (let number = 1; number <= most; number += 1) {
      if (now() - started > limits.milliseconds) {
        isPartial = true;
        break;
      }
      const opened = await ahead;
      ahead = number < most ? openPage(pdf.getPage(number + 1)) : null;
      try {
        if (opened === null) throw new Error('A page that cannot be read');
        const { page, steps } = opened;
        const marks = readPageMarks(page, steps, OPS);
        const letters = marks.words.reduce((sum, word) => sum + word.text.length, 0);
        const hasText = letters >= fewestLetters || marks.pictures.length === 0;
        const { width, height, isRecognised } = marks;
        const boxes = marks.pictures.map(({ box }) => box);
        pictured.push({ number, width, height, boxes, hasText: hasText && !isRecognised });
        const ocr = isRecognised ? { isFromOcr: true } : {};
        pages.push({ number, label: '', hasText, ...ocr });
        layouts.push(layoutOf(number, marks));
        if (marks.across.trim() !== '') losses.push(lossOf('watermark', number, marks.across));
        page.cleanup();
      } catch {
        // One page that cannot be read does not take the others with it.
        pages.push({ number, label: '', hasText: false });
        isPartial = true;
      }
      if (number - told >= most / 30) {
        told = number;
        onProgress((number / most) * 0.75);
      }
    }
    await ahead;
  } finally {
    await close();
  }
  const figures = chooseFigures(pictured);
  const goOn = (): boolean => now() - started <= limits.milliseconds;
  await takePictures(bytes, figures.chosen, OPS, { imageBytes: limits.imageBytes, goOn });
  onProgress(0.85);
  const furniture = withoutFurniture(layouts);
  for (const page of pages) page.label = furniture.labels.get(page.number) ?? '';
  for (const layout of layouts) layout.figures = figures.chosen.get(layout.number) ?? [];
  const made = layOut(layouts);
  return {
    blocks: made.blocks,
    pages,
    images: 0,
    isPartial,
    losses: [...furniture.losses, ...losses, ...figures.losses, ...made.losses],
    warnings: pages.flatMap(({ number, isFromOcr }) =>
      isFromOcr === true ? [{ code: 'from-ocr' as const, page: number, count: 1 }] : [],
    ),
  };
}

async function openPage(
  asked: Promise<PDFPageProxy>,
): Promise<{ page: PDFPageProxy; steps: Steps } | null> {
  try {
    const page = await asked;
    return { page, steps: await stepsOf(page) };
  } catch {
    return null;
  }
}

function layoutOf(number: number, marks: PageMarks): PageLayout {
  const { words, rules, height, width } = marks;
  const ruled = gridsOf(rules, words);
  const outside = (grids: readonly Grid[], all: readonly Word[]): Word[] => {
    const inside = new Set(grids.flatMap(({ cells }) => cells.flatMap((cell) => cell.words)));
    return inside.size === 0 ? [...all] : all.filter((word) => !inside.has(word));
  };
  const free = outside(ruled, words);
  const aligned = alignedGrids(free);
  const loose = outside(aligned, free);
  const grids = aligned.length === 0 ? ruled : [...ruled, ...aligned].sort((a, b) => a.y0 - b.y0);
  let left = width;
  let right = 0;
  for (const word of words) {
    left = Math.min(left, word.x);
    right = Math.max(right, word.x + word.width);
  }
  const lines = linesOf(loose, left, right);
  const framed = framedLines(lines, marks, grids);
  return { number, height, lines, grids, rules, framed, figures: [] };
}

function lossOf(reason: RawLoss['reason'], page: number, text: string): RawLoss {
  return { what: 'text', fate: 'dropped', reason, page, text, count: 1 };
}
