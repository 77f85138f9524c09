/** Scanned pages: told, and recognised by what is given or installed. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sourceDocumentSchema } from '../../../design/source-document.ts';
import { pdfOf } from '../../testing/attack-files.ts';
import { readSource } from '../index.ts';
import type { OcrImage, OcrLine, OcrPort } from './ocr-port.ts';
import { findTesseract, linesOfHocr } from './tesseract.ts';

/** A page that is one picture of 16 by 16 pixels: black above left, white elsewhere. */
function scan(rotate = '595 0 0 842 0 0'): string {
  const pixels = Array.from({ length: 256 }, (_, at) => (at % 16 < 8 && at < 128 ? '00' : 'ff'));
  return `q ${rotate} cm BI /W 16 /H 16 /CS /G /BPC 8 /F /AHx ID ${pixels.join('')}> EI Q`;
}
const words = 'BT /F1 12 Tf 72 700 Td (Petugas memeriksa berkas dengan teliti.) Tj ET';

const line = (text: string, y: number, size = 20): OcrLine => ({
  words: text.split(' ').map((word, at) => ({
    text: word,
    x0: 100 + at * 90,
    x1: 180 + at * 90,
    confidence: 95,
  })),
  size,
  x: 100,
  y,
  slope: 0,
});
const portOf = (lines: readonly OcrLine[], seen: OcrImage[] = []): OcrPort => ({
  recognise: async (image) => {
    seen.push(image);
    return [...lines];
  },
});
const texts = (source: Awaited<ReturnType<typeof readSource>>): string[] =>
  source.blocks.map(
    ({ container, kind, sentences }) =>
      `${container} ${kind}: ${sentences.map(({ text }) => text).join(' ')}`,
  );

describe('pages that are pictures', () => {
  test('without anything to recognise them they are told, and are no error', async () => {
    const source = await readSource(pdfOf([scan(), words, scan()]), { name: 'a.pdf', ocr: null });
    expect(source.containers.map(({ hasText }) => hasText)).toEqual([false, true, false]);
    expect(source.warnings.map(({ code, container }) => `${code} ${container}`)).toEqual([
      'no-text-layer p001',
      'no-text-layer p003',
      'no-ocr null',
    ]);
    const pictures = await readSource(pdfOf([scan()]), { name: 'a.pdf', ocr: null });
    expect(sourceDocumentSchema.safeParse(pictures).error).toBeUndefined();
    expect(pictures.blocks).toEqual([]);
  });

  test('what is recognised stands on its page, marked as such', async () => {
    const seen: OcrImage[] = [];
    const port = portOf(
      [
        line('Tata Cara Antre', 200, 32),
        line('Petugas menyapa setiap', 300),
        line('tamu yang datang.', 330),
      ],
      seen,
    );
    const source = await readSource(pdfOf([words, scan()]), { name: 'a.pdf', ocr: port });
    expect(sourceDocumentSchema.safeParse(source).error).toBeUndefined();
    expect(texts(source)).toEqual([
      'p001 paragraph: Petugas memeriksa berkas dengan teliti.',
      'p002 heading: Tata Cara Antre',
      'p002 paragraph: Petugas menyapa setiap tamu yang datang.',
    ]);
    expect(source.containers[1]).toMatchObject({ hasText: true, isFromOcr: true });
    expect(source.warnings).toMatchObject([{ code: 'from-ocr', container: 'p002' }]);
    // Asked for the scanned page only, with the picture the right way up.
    expect(seen).toHaveLength(1);
    const { width, height, gray } = seen[0] ?? { width: 0, height: 0, gray: new Uint8Array() };
    const at = (x: number, y: number) =>
      gray[Math.floor(y * height) * width + Math.floor(x * width)];
    expect([at(0.2, 0.2), at(0.8, 0.2), at(0.2, 0.8), at(0.8, 0.8)]).toEqual([0, 255, 255, 255]);
  });

  test('a picture that was put in turned is turned back', async () => {
    const seen: OcrImage[] = [];
    const turned = pdfOf([scan('0 842 -595 0 595 0')]);
    await readSource(turned, { name: 'a.pdf', ocr: portOf([], seen) });
    const { width, height, gray } = seen[0] ?? { width: 0, height: 0, gray: new Uint8Array() };
    const at = (x: number, y: number) =>
      gray[Math.floor(y * height) * width + Math.floor(x * width)];
    expect([at(0.2, 0.2), at(0.8, 0.2), at(0.2, 0.8), at(0.8, 0.8)]).toEqual([255, 255, 0, 255]);
  });

  test('what fails, takes too long or is unsure leaves the page a picture', async () => {
    const failing: OcrPort = { recognise: () => Promise.reject(new Error('ended')) };
    const unsure = line('x y z w', 300);
    for (const word of unsure.words) word.confidence = 20;
    for (const ocr of [failing, portOf([]), portOf([unsure])]) {
      const source = await readSource(pdfOf([scan(), words]), { name: 'a.pdf', ocr });
      expect(source.containers.map(({ hasText }) => hasText)).toEqual([false, true]);
    }
    let clock = 0;
    const seen: OcrImage[] = [];
    const late = await readSource(pdfOf([scan(), words]), {
      name: 'a.pdf',
      ocr: portOf([line('Petugas menyapa tamu.', 300)], seen),
      limits: { ocrMilliseconds: 300 },
      now: () => {
        clock += 400;
        return clock;
      },
    });
    expect(seen).toEqual([]);
    expect(late.warnings.map(({ code }) => code)).toContain('partial');
  });
});

describe('Tesseract', () => {
  test('its page of results: words, sizes, baselines', () => {
    const page = `<span class='ocr_line' id='l1' title="bbox 100 200 300 230; baseline 0.1 -8; x_size 24; x_descenders 5">
      <span class='ocrx_word' id='w1' title='bbox 100 200 190 228; x_wconf 96'>R&amp;D</span>
      <span class='ocrx_word' id='w2' title='bbox 200 200 300 230; x_wconf 91'><strong>&#39;satu&quot;</strong></span></span>
      <span class='ocr_line' id='l2' title="bbox 0 0 1 1; baseline 0 0; x_size 3"></span>`;
    expect(linesOfHocr(page)).toEqual([
      {
        words: [
          { text: 'R&D', x0: 100, x1: 190, confidence: 96 },
          { text: `'satu"`, x0: 200, x1: 300, confidence: 91 },
        ],
        size: 24,
        slope: 0.1,
        x: 200,
        y: 232,
      },
    ]);
    expect(linesOfHocr('')).toEqual([]);
  });

  test('is looked for in whole folder names only, and may be missing', async () => {
    expect(await findTesseract({})).toBeNull();
    const isFound = async (PATH: string): Promise<boolean> =>
      (await findTesseract({ PATH })) !== null;
    expect(await isFound('.')).toBe(await isFound('/tidak/ada'));
  });

  test('reads a scanned page of a module', async (context) => {
    const port = await findTesseract();
    if (port === null) {
      context.skip('Tesseract with Indonesian or English is not installed here');
      return;
    }
    const fixture = (path: string): Buffer =>
      readFileSync(new URL(`../../../tests/fixtures/modules/B/${path}`, import.meta.url));
    const source = await readSource(new Uint8Array(fixture('pindaian-5.pdf')), {
      name: 'pindaian.pdf',
      ocr: port,
    });
    const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const known = new Set(wordsOf(fixture('modul.md').toString()));
    const sentences = source.blocks.flatMap((block) => block.sentences);
    const read = wordsOf(sentences.map(({ text }) => text).join(' '));
    expect(read.length).toBeGreaterThan(360);
    expect(read.filter((word) => known.has(word)).length / read.length).toBeGreaterThan(0.97);
    expect(texts(source)).toContain(
      'p001 heading: Memahami Telaahan Staf dan Tempatnya dalam Keputusan',
    );
  }, 60_000);
});
