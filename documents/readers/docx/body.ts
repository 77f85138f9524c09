/** The body of a Word file into blocks, in reading order. */
import type { RawBlock, RawCell } from '../raw-block.ts';
import { child, children, valOf, type XmlNode } from '../xml-tree.ts';
import type { Numbering } from './numbering.ts';
import { type FieldState, inContents, type ReadParagraph, readParagraph } from './paragraph.ts';
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
  readonly images: number;
}

export function bodyReader(
  styles: Styles,
  numbering: Numbering,
  notes: ReadonlyMap<string, string>,
): BodyReader {
  const blocks: WordBlock[] = [];
  const fields: FieldState = { stack: [] };
  const told = new Set<string>();
  let images = 0;
  let isSpaced = false;

  const push = (block: RawBlock, paragraph: ReadParagraph | null): void => {
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

  const addParagraph = (node: XmlNode): void => {
    const wasContents = inContents(fields);
    const read = readParagraph(node, styles, fields);
    images += read.images;
    const text = read.text.trim();
    // The lists of contents repeat the headings; what is cited is the text itself.
    const isContents = read.look.isContents || (wasContents && inContents(fields));
    if (text !== '' && !isContents) {
      const depth = read.look.depth ?? 0;
      const { numId, level } = read.look;
      const marker = numId === null || numId === '0' ? null : numbering.next(numId, depth);
      if (level !== null) push({ kind: 'heading', level, text, page: null }, read);
      else if (marker !== null) push({ kind: 'list-item', depth, marker, text, page: null }, read);
      else push({ kind: 'paragraph', text, page: null }, read);
    } else if (text === '') isSpaced = true;
    if (/[\p{L}\p{N}]/u.test(read.hidden)) {
      push({ kind: 'paragraph', text: read.hidden, page: null, isHidden: true }, null);
    }
    addNotes(read.notes);
    for (const box of read.boxes) for (const inner of box.children) add(inner);
  };

  const cellText = (
    cell: XmlNode,
    found: { notes: string[]; hidden: string[]; bold: boolean[] },
  ): string => {
    const isShaded = child(cell, 'tcPr', 'shd') !== null;
    const parts: string[] = [];
    const walk = (node: XmlNode): void => {
      for (const inner of node.children) {
        if (inner.name === 'p') {
          const read = readParagraph(inner, styles, fields, isShaded);
          images += read.images;
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
    const found = { notes: [] as string[], hidden: [] as string[], bold: [] as boolean[] };
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
    if (only !== undefined) addBox(node);
    else if (rows.some((row) => row.some(({ text }) => text !== ''))) {
      push({ kind: 'table', caption: '', rows, page: null }, null);
    }
    if (only !== undefined) return;
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
      }
    } else if (['ins', 'moveTo', 'customXml', 'smartTag'].includes(node.name)) {
      for (const inner of node.children) add(inner);
    }
  };

  return {
    add,
    blocks,
    get images() {
      return images;
    },
  };
}

function headingOf(node: XmlNode, styles: Styles): boolean {
  const style = valOf(node, 'pPr', 'pStyle');
  const look = style === null ? undefined : styles.get(style);
  return look?.level !== null && look !== undefined && !look.isContents;
}
