/** PDF files: pages of placed words into blocks. Pages are read one by one, so that time and Stop count. */
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import type { ReadWatch } from '../limits.ts';
import type { RawDocument, RawPage } from '../raw-block.ts';
import { ReaderError } from '../reader-error.ts';
import { withoutFurniture } from './furniture.ts';
import { layOut, type PageLayout } from './layout.ts';
import { linesOf } from './lines.ts';
import { readPageMarks } from './page-marks.ts';
import { gridsOf } from './tables.ts';

/** Fewer letters than this on a page: it is a picture, if it shows one. */
const fewestLetters = 12;

/** Errors: ReaderError. */
export async function readPdf(bytes: Uint8Array, watch: ReadWatch): Promise<RawDocument> {
  const { limits, onProgress, now } = watch;
  const started = now();
  const { OPS, VerbosityLevel } = await getResolvedPDFJS();
  const pdf = await getDocumentProxy(bytes.slice(), {
    // Pictures are not looked at; nothing of the file is compiled, fetched or drawn.
    maxImageSize: 1,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  }).catch((error: unknown) => {
    const name = error instanceof Error ? error.name : '';
    throw name === 'PasswordException'
      ? new ReaderError('encrypted', 'password')
      : new ReaderError('damaged', name);
  });
  try {
    const pages: RawPage[] = [];
    const layouts: PageLayout[] = [];
    let images = 0;
    let isPartial = pdf.numPages > limits.pages;
    const most = Math.min(pdf.numPages, limits.pages);
    let told = 0;
    for (let number = 1; number <= most; number += 1) {
      if (now() - started > limits.milliseconds) {
        isPartial = true;
        break;
      }
      try {
        const page = await pdf.getPage(number);
        const marks = await readPageMarks(page, OPS);
        const grids = gridsOf(marks.rules, marks.words);
        const gridded = new Set(grids.flatMap(({ cells }) => cells.flatMap(({ words }) => words)));
        const loose = marks.words.filter((word) => !gridded.has(word));
        const left = Math.min(...marks.words.map(({ x }) => x), marks.width);
        const right = Math.max(...marks.words.map(({ x, width }) => x + width), 0);
        const letters = marks.words.reduce((sum, word) => sum + word.text.trim().length, 0);
        images += marks.images;
        pages.push({ number, label: '', hasText: letters >= fewestLetters || marks.images === 0 });
        layouts.push({
          number,
          height: marks.height,
          lines: linesOf(loose, left, right),
          grids,
          rules: marks.rules,
        });
        page.cleanup();
      } catch {
        // One page that cannot be read does not take the others with it.
        pages.push({ number, label: '', hasText: false });
        isPartial = true;
      }
      if (number - told >= most / 30) {
        told = number;
        onProgress((number / most) * 0.85);
      }
    }
    const labels = withoutFurniture(layouts);
    for (const page of pages) page.label = labels.get(page.number) ?? '';
    return { blocks: layOut(layouts), pages, images, isPartial };
  } finally {
    await pdf.loadingTask.destroy();
  }
}
