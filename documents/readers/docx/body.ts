/** The body of a Word file into blocks, in reading order. */
import { loseEntry } from '../contents.ts';
import { isFigureCaption } from '../figures.ts';
import type { RawBlock, RawCell, RawLoss } from '../raw-block.ts';
import { child, children, valOf, type XmlNode } from '../xml-tree.ts';
import type { Numbering } from './numbering.ts';
import { type FieldState, inContents, type ReadParagraph, readParagraph } from './paragraph.ts';
import { lossOf, type WordFigure, type WordPicture } from './pictures.ts';
import type { Styles } from './styles.ts';

/** A block with what headings are told by, once all are read. */
export interface WordBlock {
  block: RawBlock;
  /** Only of paragraphs outside tables. */
  paragraph: ReadParagraph | null;
  /** An empty paragraph stands before it. */
  isSpaced: boolean;
}

export interface BodyReader {
  add(node: XmlNode): void;
  readonly blocks: WordBlock[];
  readonly figures: WordFigure[];
  readonly losses: RawLoss[];
}

export function bodyReader(
  styles: Styles,
  numbering: Numbering,
  notes: ReadonlyMap<string, string>,
): BodyReader {
  const blocks: WordBlock[] = [];
  const fields: FieldState = { stack: [] };
  const told = new Set<string>();
  const figures: WordFigure[] = [];
  const losses: RawLoss[] = [];
  const ornaments = lossOf('decoration', '', 0);
  let isSpaced = false;
  /** Inside boxes, how deep. */
  let boxed = 0;

  const push = (block: RawBlock, paragraph: ReadParagraph | null): void => {
    if (boxed > 0 || paragraph?.look.isFramed === true) block.role = 'box';
    blocks.push({ block, paragraph, isSpaced });
    isSpaced = false;
  };

  const addNotes = (ids: readonly string[]): void => {
    for (const id of ids) {
      const text = notes.get(id);
      if (text === undefined || told.has(id)) continue;
      told.add(id);
      push({ kind: 'footnote', marker: String(told.size), text, page: null }, null);
    }
  };

  const addPictures = (pictures: readonly WordPicture[]): void => {
    for (const { relation, alt, isDecoration } of pictures) {
      if (isDecoration) ornaments.count += 1;
      else {
        const block = { kind: 'figure' as const, text: '', alt, image: null, page: null };
        figures.push({ block, relation });
        push(block, null);
      }
    }
  };

  const inBox = (work: () => void): void => {
    boxed += 1;
    work();
    boxed -= 1;
  };

  const addParagraph = (node: XmlNode): void => {
    const wasContents = inContents(fields);
    const read = readParagraph(node, styles, fields);
    lose(losses, 'deleted-text', read.deleted);
    const text = read.text.trim();
    // Picture and caption in one paragraph: the caption stands below.
    const isCaption = isFigureCaption(text);
    if (isCaption) addPictures(read.pictures);
    // The lists of contents repeat the headings; what is cited is the text itself.
    const isContents = read.look.isContents || (wasContents && inContents(fields));
    if (text !== '' && !isContents) {
      const depth = read.look.depth ?? 0;
      const { numId, level } = read.look;
      const marker = numId === null || numId === '0' ? null : numbering.next(numId, depth);
      if (level !== null) push({ kind: 'heading', level, text, page: null }, read);
      else if (marker !== null) push({ kind: 'list-item', depth, marker, text, page: null }, read);
      else push({ kind: 'paragraph', text, page: null }, read);
    } else if (isContents && text !== '') loseEntry(losses, text, null);
    else if (read.pictures.length === 0) isSpaced = true;
    if (!isCaption) addPictures(read.pictures);
    if (/[\p{L}\p{N}]/u.test(read.hidden)) {
      push({ kind: 'paragraph', text: read.hidden, page: null, isHidden: true }, null);
    }
    addNotes(read.notes);
    inBox(() => {
      for (const box of read.boxes) for (const inner of box.children) add(inner);
    });
  };

  const cellText = (
    cell: XmlNode,
    found: { notes: string[]; hidden: string[]; bold: boolean[]; pictures: WordPicture[] },
  ): string => {
    const isShaded = child(cell, 'tcPr', 'shd') !== null;
    const parts: string[] = [];
    const walk = (node: XmlNode): void => {
      for (const inner of node.children) {
        if (inner.name === 'p') {
          const read = readParagraph(inner, styles, fields, isShaded);
          found.pictures.push(...read.pictures);
          lose(losses, 'deleted-text', read.deleted);
          found.notes.push(...read.notes);
          if (/[\p{L}\p{N}]/u.test(read.hidden)) found.hidden.push(read.hidden);
          const { numId, depth } = read.look;
          const marker = numId === null || numId === '0' ? null : numbering.next(numId, depth ?? 0);
          if (read.text.trim() !== '') {
            parts.push(
              marker === null || marker === '•'
                ? read.text.trim()
                : `${marker} ${read.text.trim()}`,
            );
            found.bold.push(read.isBold);
          }
          for (const box of read.boxes) walk(box);
        } else if (inner.name !== 'tcPr') walk(inner);
      }
    };
    walk(cell);
    return parts.join(' ');
  };

  const addTable = (node: XmlNode): void => {
    const found = {
      notes: [] as string[],
      hidden: [] as string[],
      bold: [] as boolean[],
      pictures: [] as WordPicture[],
    };
    const rows: RawCell[][] = [];
    /** The cell that a merged column still belongs to, by column. */
    const open = new Map<number, RawCell>();
    const all = children(node, 'tr').concat(
      children(node, 'sdt').flatMap((one) => children(child(one, 'sdtContent'), 'tr')),
    );
    for (const row of all) {
      const properties = child(row, 'trPr');
      if (child(properties, 'del') !== null) continue;
      const isHeadRow = child(properties, 'tblHeader') !== null;
      const cells: RawCell[] = [];
      let column = Number(valOf(properties, 'gridBefore') ?? 0);
      let boldCells = 0;
      const tcs = row.children.flatMap((one) =>
        one.name === 'sdt'
          ? children(child(one, 'sdtContent'), 'tc')
          : one.name === 'tc'
            ? [one]
            : [],
      );
      for (const cell of tcs) {
        const colSpan = Math.max(
          1,
          Math.min(100, Number(valOf(cell, 'tcPr', 'gridSpan') ?? 1) || 1),
        );
        const merge = child(cell, 'tcPr', 'vMerge');
        const above = open.get(column);
        found.bold.length = 0;
        const text = cellText(cell, found);
        if (merge !== null && merge.attributes.val !== 'restart' && above !== undefined) {
          above.rowSpan += 1;
          if (text !== '') above.text = `${above.text} ${text}`.trim();
        } else {
          const made: RawCell = { text, colSpan, rowSpan: 1, isHeader: isHeadRow };
          cells.push(made);
          if (text === '' || found.bold.every(Boolean)) boldCells += 1;
          if (merge?.attributes.val === 'restart') open.set(column, made);
          else open.delete(column);
        }
        column += colSpan;
      }
      // A first row in bold is a head row where none is marked.
      const isBoldHead = rows.length === 0 && cells.length > 1 && boldCells === cells.length;
      if (isBoldHead) for (const cell of cells) cell.isHeader = true;
      rows.push(cells);
    }
    const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
    const texts = rows.flat().flatMap(({ text }) => (text === '' ? [] : [text]));
    if (only !== undefined) {
      inBox(() => addBox(node));
      return;
    }
    addPictures(found.pictures);
    // A table that only holds pictures and their captions in place.
    if (found.pictures.length > 0 && texts.every(isFigureCaption)) {
      for (const text of texts) push({ kind: 'paragraph', text, page: null }, null);
    } else if (rows.some((row) => row.some(({ text }) => text !== ''))) {
      push({ kind: 'table', caption: '', rows, page: null }, null);
    }
    for (const text of found.hidden)
      push({ kind: 'paragraph', text, page: null, isHidden: true }, null);
    addNotes(found.notes);
  };

  /** A table of one cell is a frame around paragraphs. */
  const addBox = (node: XmlNode): void => {
    const cell = child(node, 'tr', 'tc');
    for (const inner of cell?.children ?? []) add(inner);
  };

  const add = (node: XmlNode): void => {
    if (node.name === 'p') addParagraph(node);
    else if (node.name === 'tbl') addTable(node);
    else if (node.name === 'sdt') {
      const gallery = valOf(node, 'sdtPr', 'docPartObj', 'docPartGallery') ?? '';
      const isContents = /table of contents/iu.test(gallery);
      const content = child(node, 'sdtContent')?.children ?? [];
      // The title above the contents is a heading of the document.
      for (const inner of content) {
        if (!isContents || headingOf(inner, styles)) add(inner);
        else if (inner.name === 'p') {
          const { text } = readParagraph(inner, styles, fields);
          if (text.trim() !== '') loseEntry(losses, text.trim(), null);
        }
      }
    } else if (['ins', 'moveTo', 'customXml', 'smartTag'].includes(node.name)) {
      for (const inner of node.children) add(inner);
    }
  };

  return {
    add,
    blocks,
    figures,
    get losses() {
      return ornaments.count > 0 ? [...losses, ornaments] : losses;
    },
  };
}

function lose(losses: RawLoss[], reason: 'deleted-text', text: string): void {
  if (!/[\p{L}\p{N}]/u.test(text)) return;
  const last = losses.at(-1);
  if (last?.reason === reason) {
    last.count += 1;
    if (last.text.length < 250) last.text = `${last.text} | ${text.trim()}`;
  } else {
    losses.push({ what: 'text', fate: 'dropped', reason, page: null, text: text.trim(), count: 1 });
  }
}

function headingOf(node: XmlNode, styles: Styles): boolean {
  const style = valOf(node, 'pPr', 'pStyle');
  const look = style === null ? undefined : styles.get(style);
  return look?.level !== null && look !== undefined && !look.isContents;
}
