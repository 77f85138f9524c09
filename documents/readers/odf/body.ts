/** The body of an OpenDocument text, or the text of a frame on a slide, into blocks in reading order. */
import { loseEntry } from '../contents.ts';
import type { PlacedBlock } from '../handmade.ts';
import type { RawBlock, RawCell, RawLoss } from '../raw-block.ts';
import { child, children, type XmlNode } from '../xml-tree.ts';
import { type OdfText, plainText, readInline } from './inline.ts';
import { type OdfStyles, pointsOf } from './styles.ts';

/** Points: pictures smaller than this are signs and ornaments. */
const smallest = 24;
const mostSpan = 100;
const indexes =
  /^(?:table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index|bibliography)$/u;

export interface OdfBody {
  add(node: XmlNode): void;
  readonly blocks: PlacedBlock[];
  readonly losses: RawLoss[];
  /** Names of parts of pictures, by the block that shows them. */
  readonly pictures: Map<RawBlock, string>;
}

interface Place {
  list: string;
  /** Depth of the list around, -1 outside. */
  depth: number;
  role?: 'box';
  isHidden: boolean;
  hasGround: boolean;
}

export function odfBody(styles: OdfStyles, formulas: ReadonlyMap<string, string>): OdfBody {
  const blocks: PlacedBlock[] = [];
  const losses: RawLoss[] = [];
  const pictures = new Map<RawBlock, string>();
  /** Numbers given out, by list style. */
  const counts = new Map<string, number[]>();
  let isSpaced = false;
  let notes = 0;

  const push = (block: RawBlock, look: PlacedBlock['look'] = null): void => {
    blocks.push({ block, look, isSpaced });
    isSpaced = false;
  };
  const formula = (frame: XmlNode): string => {
    const href = child(frame, 'object')?.attributes.href ?? '';
    return formulas.get(href.replace(/^\.\//u, '')) ?? '';
  };

  const addParagraph = (node: XmlNode, place: Place, marker: string | null): void => {
    const look = styles.look('paragraph', node.attributes['style-name']);
    const read = readInline(node, look, styles, place.hasGround, formula);
    const text = read.text.replace(/\s+/gu, ' ').trim();
    const head = {
      page: null,
      ...(place.role === undefined ? {} : { role: place.role }),
      ...(place.isHidden ? { isHidden: true } : {}),
    };
    const outline = Number(node.attributes['outline-level'] ?? 0);
    const level = node.name === 'h' ? Math.min(9, Math.max(1, outline || 1)) : look.level;
    if (text === '') isSpaced ||= read.drawings.length === 0;
    else {
      const block: RawBlock =
        level !== null && place.role === undefined
          ? { ...head, kind: 'heading', level, text }
          : marker !== null
            ? { ...head, kind: 'list-item', depth: place.depth, marker, text }
            : { ...head, kind: 'paragraph', text };
      push(block, {
        isBold: read.isBold,
        size: read.size,
        before: look.before,
        isRight: look.isRight === true,
        isCaption: look.isCaption === true,
        isFramed: look.isFramed === true,
      });
    }
    addHidden(read.hidden);
    for (const drawing of read.drawings) addDrawing(drawing, place);
    addNotes(read.notes);
  };

  const addHidden = (text: string): void => {
    if (/[\p{L}\p{N}]/u.test(text)) push({ kind: 'paragraph', text, page: null, isHidden: true });
  };
  const addNotes = (texts: readonly string[]): void => {
    for (const text of texts) {
      notes += 1;
      if (text !== '') push({ kind: 'footnote', marker: String(notes), text, page: null });
    }
  };

  const addList = (node: XmlNode, outer: Place): void => {
    const list = node.attributes['style-name'] ?? outer.list;
    const depth = Math.min(9, outer.depth + 1);
    const place = { ...outer, list, depth };
    const given = counts.get(list) ?? [];
    counts.set(list, given);
    const isContinued =
      node.attributes['continue-numbering'] === 'true' ||
      node.attributes['continue-list'] !== undefined;
    if (!isContinued) given.length = Math.min(given.length, depth);
    for (const item of node.children) {
      if (item.name !== 'list-item' && item.name !== 'list-header') continue;
      const first = item.children.find(({ name }) => name === 'p' || name === 'h');
      let marker: string | null = null;
      if (item.name === 'list-item' && first !== undefined) {
        const start = Number(item.attributes['start-value'] ?? 0);
        const last = given[depth];
        given[depth] =
          start > 0 ? start : last === undefined ? styles.start(list, depth) : last + 1;
        given.length = depth + 1;
        marker = styles.marker(list, depth, given);
      }
      for (const inner of item.children) {
        add(inner, place, inner === first ? marker : null);
      }
    }
  };

  const addTable = (node: XmlNode, place: Place): void => {
    const rows = rowsOf(node);
    const cells = rows.flatMap(({ row }) => children(row, 'table-cell'));
    const only = rows.length === 1 && cells.length === 1 ? cells[0] : undefined;
    if (only !== undefined) {
      // A table of one cell is a frame around paragraphs.
      const hasGround = place.hasGround || cellGround(only);
      for (const inner of only.children) {
        add(inner, { ...place, role: 'box', hasGround, depth: -1 }, null);
      }
      return;
    }
    const found: OdfText[] = [];
    const made = rows.map(({ row, isHead }, index): RawCell[] => {
      let bold = 0;
      const inRow = children(row, 'table-cell').flatMap((cell): RawCell[] => {
        const texts = cellTexts(cell, { ...place, hasGround: place.hasGround || cellGround(cell) });
        found.push(...texts);
        const text = texts
          .map((one) => one.text.trim())
          .filter(Boolean)
          .join(' ');
        if (texts.every((one) => one.isBold || one.text.trim() === '')) bold += 1;
        const { 'number-columns-spanned': across, 'number-rows-spanned': down } = cell.attributes;
        const repeats = spanOf(
          cell.attributes['number-columns-repeated'],
          text === '' ? 1 : mostSpan,
        );
        return Array.from({ length: repeats }, () => ({
          text,
          colSpan: spanOf(across, mostSpan),
          rowSpan: spanOf(down, Math.max(1, rows.length - index)),
          isHeader: isHead,
        }));
      });
      // A first row in bold is a head row where none is marked.
      if (index === 0 && inRow.length > 1 && bold >= inRow.length) {
        for (const cell of inRow) cell.isHeader = true;
      }
      return inRow;
    });
    const filled = made.some((row) => row.some(({ text }) => text !== ''));
    if (filled) push({ kind: 'table', caption: '', rows: made, page: null });
    for (const read of found) {
      addHidden(read.hidden);
      for (const drawing of read.drawings) addDrawing(drawing, place);
      addNotes(read.notes);
    }
  };

  const cellGround = (cell: XmlNode): boolean =>
    styles.look('table-cell', cell.attributes['style-name']).hasGround === true;

  const cellTexts = (cell: XmlNode, place: Place): OdfText[] => {
    const texts: OdfText[] = [];
    const walk = (node: XmlNode, list: string, depth: number, marker: string | null): void => {
      if (node.name === 'p' || node.name === 'h') {
        const look = styles.look('paragraph', node.attributes['style-name']);
        const read = readInline(
          node,
          look,
          styles,
          place.hasGround || look.hasGround === true,
          formula,
        );
        if (marker !== null && marker !== '•') read.text = `${marker} ${read.text.trim()}`;
        texts.push(read);
      } else if (node.name === 'list') {
        const own = node.attributes['style-name'] ?? list;
        let count = styles.start(own, depth + 1) - 1;
        for (const item of children(node, 'list-item')) {
          const start = Number(item.attributes['start-value'] ?? 0);
          count = start > 0 ? start : count + 1;
          const numbers = Array.from({ length: depth + 2 }, () => count);
          item.children.forEach((inner, index) => {
            walk(
              inner,
              own,
              depth + 1,
              index === 0 ? styles.marker(own, depth + 1, numbers) : null,
            );
          });
        }
      } else for (const inner of node.children) walk(inner, list, depth, null);
    };
    for (const inner of cell.children) walk(inner, '', -1, null);
    return texts;
  };

  const addDrawing = (node: XmlNode, place: Place): void => {
    if (node.name === 'g') {
      for (const inner of node.children) if (inner.name !== '#text') addDrawing(inner, place);
      return;
    }
    const box = node.name === 'frame' ? child(node, 'text-box') : node;
    const alt = ['title', 'desc']
      .map((name) => textIn(child(node, name)))
      .filter((text) => text !== '')
      .join('. ');
    if (box !== null) {
      // A frame that only keeps a picture and its caption together is none to speak of.
      const holdsPicture = holds(box, 'image');
      for (const inner of box.children) {
        if (!/^(?:p|h|list|table|section)$/u.test(inner.name)) continue;
        add(
          inner,
          {
            ...place,
            ...(holdsPicture ? {} : { role: 'box' as const }),
            hasGround: true,
            depth: -1,
          },
          null,
        );
      }
      return;
    }
    const image = child(node, 'image');
    if (image === null && child(node, 'object') === null) return;
    const sides = [pointsOf(node.attributes.width ?? ''), pointsOf(node.attributes.height ?? '')];
    const loss = {
      what: 'figure' as const,
      fate: 'dropped' as const,
      page: null,
      text: alt,
      count: 1,
    };
    if (sides.some((side) => side !== null && side < smallest)) {
      losses.push({ ...loss, reason: 'decoration' });
      return;
    }
    const block: RawBlock = { kind: 'figure', text: '', alt, image: null, page: null };
    if (place.role !== undefined) block.role = place.role;
    pictures.set(block, (image?.attributes.href ?? '').replace(/^\.\//u, ''));
    push(block);
  };

  const add = (node: XmlNode, place: Place, marker: string | null): void => {
    if (node.name === 'p' || node.name === 'h') addParagraph(node, place, marker);
    else if (node.name === 'list') addList(node, place);
    else if (node.name === 'table') addTable(node, place);
    else if (node.name === 'frame' || node.name === 'custom-shape' || node.name === 'g')
      addDrawing(node, place);
    else if (node.name === 'section' || node.name === 'numbered-paragraph') {
      const isHidden = place.isHidden || node.attributes.display === 'none';
      for (const inner of node.children) add(inner, { ...place, isHidden }, null);
    } else if (indexes.test(node.name)) {
      for (const entry of child(node, 'index-body')?.children ?? []) {
        // The title above the contents is a heading of the document.
        if (entry.name === 'index-title')
          for (const inner of entry.children) add(inner, place, null);
        else if (entry.name === 'p') loseEntry(losses, plainText(entry).trim(), null);
      }
    } else if (node.name === 'tracked-changes') addDeleted(node);
  };

  const addDeleted = (node: XmlNode): void => {
    for (const region of children(node, 'changed-region')) {
      const deletion = child(region, 'deletion');
      const texts = deletion?.children.filter(({ name }) => name !== 'change-info') ?? [];
      const text = texts.map(plainText).join(' ').trim();
      if (text === '') continue;
      losses.push({
        what: 'text',
        fate: 'dropped',
        reason: 'deleted-text',
        page: null,
        text,
        count: 1,
      });
    }
  };

  const outside: Place = { list: '', depth: -1, isHidden: false, hasGround: false };
  return { add: (node) => add(node, outside, null), blocks, losses, pictures };
}

const spanOf = (text: string | undefined, most: number): number =>
  Math.max(1, Math.min(most, Number(text ?? 1) || 1));

const textIn = (node: XmlNode | null): string => (node === null ? '' : plainText(node).trim());

function holds(node: XmlNode, name: string): boolean {
  return node.children.some((one) => one.name === name || holds(one, name));
}

function rowsOf(table: XmlNode): Array<{ row: XmlNode; isHead: boolean }> {
  const walk = (node: XmlNode, isHead: boolean): Array<{ row: XmlNode; isHead: boolean }> =>
    node.children.flatMap((one) => {
      if (one.name === 'table-row') return [{ row: one, isHead }];
      const isGroup = /^(?:table-header-rows|table-rows|table-row-group)$/u.test(one.name);
      return isGroup ? walk(one, isHead || one.name === 'table-header-rows') : [];
    });
  return walk(table, false);
}
