/// <reference path="./pdfmake.d.ts" />
/**
 * A series as A5 cards for printing, as PDF. pdfmake draws without a browser and without a network; nothing in
 * the file depends on when or where it is made.
 */
import { readFile } from 'node:fs/promises';
import { translator } from '../../../../messages/index.ts';
import { plainSlotText, shorten } from '../../../slot-markdown.ts';
import { playableUnits } from '../player/player-data.ts';
import type { WriteSeries } from '../types.ts';
import { type Block, colour, page } from './blocks.ts';
import { unitCards } from './deck.ts';
import { shareShapes } from './shared-shapes.ts';
import { tagContent } from './tagged.ts';

const regular = 'Inter_400Regular.ttf';
const semibold = 'Inter_600SemiBold.ttf';

/** Same bytes for the same series: the day that PDF writes into every file says nothing. */
const noDate = new Date(Date.UTC(1980, 0, 1));

/** pdfmake is large and seldom used, so it is loaded with the first file. Fonts lie in memory. */
export async function loadPdfmake() {
  const { default: pdfmake } = await import('pdfmake');
  const { default: renderer } = await import('pdfmake/js/Renderer.js');
  // Node gives the module, some bundlers and test runners the class that it exports.
  const { default: document } = await import('pdfmake/js/PDFDocument.js');
  tagContent(('default' in renderer ? renderer.default : renderer).prototype, page.bottom);
  shareShapes(('default' in document ? document.default : document).prototype);
  if (!pdfmake.virtualfs.existsSync(regular)) {
    // Each file is named in full, so that the desktop bundle can carry a copy.
    const [normal, bold] = await Promise.all([
      readFile(
        new URL(import.meta.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf')),
      ),
      readFile(
        new URL(import.meta.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf')),
      ),
    ]);
    pdfmake.virtualfs.writeFileSync(regular, normal);
    pdfmake.virtualfs.writeFileSync(semibold, bold);
    pdfmake.setUrlAccessPolicy(() => false);
    pdfmake.setLocalAccessPolicy(() => false);
  }
  // pdfmake writes into the fonts that it is given.
  pdfmake.setFonts({ Inter: { normal: regular, bold: semibold } });
  return pdfmake;
}

async function draw(input: WriteSeries, withPictures: boolean): Promise<Uint8Array> {
  const { series, unitId, language } = input;
  const t = translator(language);
  const title = plainSlotText(series.title.text).trim() || t('player.title');
  const units = playableUnits(series, unitId === null ? null : [unitId]);
  const content = units.flatMap(([id, unit], index): Block[] =>
    unitCards(
      { input, t, withPictures },
      {
        unit,
        number: series.units.order.indexOf(id) + 1,
        count: series.units.order.length,
        isFirst: index === 0,
      },
    ),
  );
  const pdfmake = await loadPdfmake();
  const made = pdfmake.createPdf({
    pageSize: page.size,
    pageMargins: [page.left, page.top, page.right, page.bottom],
    version: '1.7',
    language: language === 'id' ? 'id-ID' : 'en-GB',
    tagged: true,
    displayTitle: true,
    info: {
      title: shorten(title, 200),
      subject: t('seriesExport.cards.kind'),
      creator: 'Jelajah',
      producer: 'Jelajah',
      creationDate: noDate,
    },
    defaultStyle: { font: 'Inter', fontSize: 10.5, lineHeight: 1.25, color: colour.text },
    content,
    footer: (number: number, count: number) => ({
      columns: [
        { width: '*', text: shorten(title, 60) },
        { width: 'auto', text: `${number} / ${count}`, alignment: 'right' },
      ],
      fontSize: 7.5,
      color: colour.muted,
      margin: [page.left, 14, page.right, 0],
    }),
  });
  return new Uint8Array(await made.getBuffer());
}

/** The cards. A picture that looked whole and cannot be drawn costs the pictures, not the cards. */
export async function cards(input: WriteSeries): Promise<Uint8Array> {
  try {
    return await draw(input, true);
  } catch (error) {
    if (input.images.size === 0) throw error;
    return draw(input, false);
  }
}
