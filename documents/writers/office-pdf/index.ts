/**
 * An official document as PDF where nothing prints: drawn by pdfmake from the same walk as the page
 * (office-html). Simpler than the printed one; for the journey and the memo, so that a machine without
 * a browser can still hand over the design.
 */
import { mediaId } from '../../ooxml/package.ts';
import { loadPdfmake } from '../micro/cards/pdf.ts';
import type { OfficeDocument } from '../office/options.ts';
import type { Block, Inline, Section } from '../office-html/content.ts';
import { readBody } from '../office-html/read-body.ts';
import { createCounter, numberingsOf, sheetStyles } from '../office-html/sheet-styles.ts';
import { chapterPieces, type PdfContext, type Piece } from './blocks.ts';

const noDate = new Date(Date.UTC(1980, 0, 1));

function starts(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((one) => (one.kind === 'start' ? [one.name] : []));
}

/** A paragraph is known by its first bookmark; the others in it lead to the same place. */
function placesOf(blocks: readonly Block[], places: Map<string, string>): void {
  for (const block of blocks) {
    if (block.kind === 'table') {
      for (const { cells } of block.rows) for (const cell of cells) placesOf(cell.blocks, places);
    } else if (block.kind === 'paragraph') {
      const [first, ...rest] = starts(block.inlines);
      if (first === undefined) continue;
      for (const name of [first, ...rest]) places.set(name, first);
    }
  }
}

/** pdfmake draws PNG and JPEG; the vector beside a picture of ours is left to those that read it. */
function rasters({ media }: OfficeDocument): Map<string, string> {
  return new Map(
    media.flatMap(({ name, bytes }) => {
      const type = /\.(png|jpeg)$/.exec(name)?.[1];
      if (type === undefined) return [];
      const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
      return [[mediaId(name), `data:image/${type};base64,${data}`] as const];
    }),
  );
}

const isWide = ({ width, height }: Section): boolean => width > height;

async function draw(
  document: OfficeDocument,
  pictures: PdfContext['pictures'],
): Promise<Uint8Array> {
  const styles = sheetStyles();
  const chapters = readBody(document.body, (style) => styles.runs.get(style) ?? {});
  const numberings = numberingsOf(document.lists);
  const places = new Map<string, string>();
  for (const { blocks } of chapters) placesOf(blocks, places);
  const count = createCounter(numberings);
  const margin = 57;
  const content = chapters.flatMap(({ section, blocks }, index): Piece[] => {
    const width = section.width / 20 - 2 * margin;
    const context = { styles, numberings, count, places, pictures, width };
    const pieces = chapterPieces(blocks, context);
    const turn = { pageOrientation: isWide(section) ? 'landscape' : 'portrait' };
    return index === 0 ? pieces : [{ text: '', pageBreak: 'before', ...turn }, ...pieces];
  });
  const first = chapters[0]?.section;
  const { title, subject, author } = document.properties;
  const pdfmake = await loadPdfmake();
  const made = pdfmake.createPdf({
    pageSize: 'A4',
    pageOrientation: first !== undefined && isWide(first) ? 'landscape' : 'portrait',
    pageMargins: [margin, 62, margin, 62],
    version: '1.7',
    language: document.language,
    tagged: true,
    displayTitle: true,
    info: {
      title: title === '' ? subject : `${subject} – ${title}`,
      author,
      subject,
      creator: 'Jelajah',
      producer: 'Jelajah',
      creationDate: document.date ?? noDate,
    },
    defaultStyle: { font: 'Inter', fontSize: 9.5, lineHeight: 1.2 },
    ...(document.watermark === null
      ? {}
      : { watermark: { text: document.watermark, color: '#5C6670', opacity: 0.06, bold: true } }),
    content,
    // A heading or a caption at the foot of a page goes with what follows it.
    pageBreakBefore: (
      node: { headlineLevel?: number },
      { getFollowingNodesOnPage }: { getFollowingNodesOnPage: () => unknown[] },
    ) => node.headlineLevel !== undefined && getFollowingNodesOnPage().length === 0,
    footer: (page: number, pages: number) => ({
      columns: [
        { width: '*', text: title },
        { width: 'auto', text: `${page} / ${pages}`, alignment: 'right' },
      ],
      fontSize: 7.5,
      color: '#5C6670',
      margin: [margin, 36, margin, 0],
    }),
  });
  return new Uint8Array(await made.getBuffer());
}

/** A picture that looked whole and cannot be drawn costs the pictures, not the document. */
export async function officePdfFallback(document: OfficeDocument): Promise<Uint8Array> {
  const pictures = rasters(document);
  try {
    return await draw(document, pictures);
  } catch (error) {
    if (pictures.size === 0) throw error;
    return draw(document, new Map());
  }
}
