/** The content of a web page into blocks, in the order of the page. */

import type { PlacedBlock } from '../handmade.ts';
import { letterOf, romanOf } from '../office-numbers.ts';
import type { RawBlock, RawLoss } from '../raw-block.ts';
import { imageOf } from './images.ts';
import type { Look, LookOf } from './looks.ts';
import type { Notes } from './notes.ts';
import { attributeOf, elementsOf, type HtmlElement, type HtmlNode, isElement } from './parse.ts';
import { isLayoutTable, tableCells } from './tables.ts';

const dropped = new Set(
  'script style template head link meta title iframe frame object embed applet canvas audio video svg select datalist textarea button input dialog map progress meter'.split(
    ' ',
  ),
);
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark math mi mn mo mrow msup msub mfrac msqrt mtext semantics nobr output q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr noscript slot'.split(
    ' ',
  ),
);

const nothingRead = () => ({
  text: '',
  hidden: '',
  letters: 0,
  bold: 0,
  sizes: new Map<number, number>(),
});

interface Context {
  isHidden: boolean;
  /** White letters, without a ground to see them on. */
  isWhite: boolean;
  hasGround: boolean;
  isBold: boolean;
  size: number;
  before: number | null;
  isRight: boolean;
  isFramed: boolean;
  role?: 'box';
  /** Depth of the list around, -1 outside. */
  depth: number;
}

const outermost: Context = {
  isHidden: false,
  isWhite: false,
  hasGround: false,
  isBold: false,
  // What browsers show where nothing is said: 12 points.
  size: 24,
  before: null,
  isRight: false,
  isFramed: false,
  depth: -1,
};

export interface PageReader {
  blocks: PlacedBlock[];
  losses: RawLoss[];
}

export function readContent(
  root: HtmlElement,
  { passed, notes, links, lookOf }: Notes & { passed: ReadonlySet<HtmlElement>; lookOf: LookOf },
): PageReader {
  const blocks: PlacedBlock[] = [];
  const losses: RawLoss[] = [];
  /** Text of the paragraph that is being read. */
  let open = nothingRead();
  let isSpaced = false;
  let pending: RawBlock[] = [];
  /** What the next paragraph is, when it is not a plain one. */
  let next: ((text: string) => RawBlock) | null = null;

  const push = (block: RawBlock, look: PlacedBlock['look'] = null): void => {
    blocks.push({ block, look, isSpaced });
    isSpaced = false;
  };

  const flush = (context: Context): void => {
    const { hidden, letters, bold, sizes } = open;
    const text = open.text.replace(/\s+/gu, ' ').trim();
    open = nothingRead();
    const role = context.role === undefined ? {} : { role: context.role };
    if (/[\p{L}\p{N}]/u.test(text)) {
      const size = [...sizes].sort((x, y) => y[1] - x[1])[0]?.[0] ?? null;
      const { before, isRight } = context;
      const isBold = letters > 0 && bold === letters;
      const block: RawBlock =
        next === null ? { ...role, kind: 'paragraph', text, page: null } : next(text);
      push(block, { isBold, size, before, isRight, isCaption: false, isFramed: context.isFramed });
      next = null;
    }
    if (/[\p{L}\p{N}]/u.test(hidden)) addHidden(hidden);
    for (const block of pending) push(block);
    pending = [];
  };

  const addHidden = (text: string): void => {
    if (/[\p{L}\p{N}]/u.test(text)) push({ kind: 'paragraph', text, page: null, isHidden: true });
  };

  const inside = (element: HtmlElement, context: Context): Context => {
    const look: Look = lookOf(element);
    return {
      ...context,
      isHidden: context.isHidden || look.hides,
      isWhite: look.isWhite ?? context.isWhite,
      hasGround: context.hasGround || look.hasGround,
      isBold: look.isBold ?? context.isBold,
      size: look.size ?? context.size,
      before: inline.has(element.tagName) ? context.before : look.before,
      isRight: look.isRight ?? context.isRight,
      isFramed: context.isFramed || look.isFramed,
    };
  };

  const add = (value: string, context: Context): void => {
    const isUnseen = context.isHidden || (context.isWhite && !context.hasGround);
    if (isUnseen) open.hidden += value;
    else {
      open.text += value;
      const letters = value.replace(/\s/gu, '').length;
      open.letters += letters;
      if (context.isBold) open.bold += letters;
      open.sizes.set(context.size, (open.sizes.get(context.size) ?? 0) + letters);
    }
  };

  const walkAll = (nodes: readonly HtmlNode[], context: Context): void => {
    for (const node of nodes) walk(node, context);
  };

  const walk = (node: HtmlNode, outer: Context): void => {
    if ('value' in node) {
      add(node.value, outer);
      return;
    }
    if (!isElement(node) || dropped.has(node.tagName) || passed.has(node) || links.has(node))
      return;
    const context = inside(node, outer);
    const marker = notes.get(node);
    if (marker !== undefined) {
      addNote(node, marker, context);
      return;
    }
    const name = node.tagName;
    if (name === 'br') {
      // Two in a row part paragraphs.
      if (/\n\s*$/u.test(open.text)) flush(outer);
      else add('\n', context);
    } else if (name === 'img' || name === 'picture') {
      const image =
        name === 'img' ? node : elementsOf(node).find(({ tagName }) => tagName === 'img');
      if (image !== undefined) addPicture(image, '', context);
    } else if (inline.has(name)) walkAll(node.childNodes, context);
    else addBlock(node, name, context, outer);
  };

  const addBlock = (node: HtmlElement, name: string, context: Context, outer: Context): void => {
    flush(outer);
    const heading = headingLevel(node);
    if (heading !== null) {
      next = (text) => ({ kind: 'heading', level: heading, text, page: null });
      walkAll(node.childNodes, { ...context, depth: -1 });
      flush(context);
      next = null;
    } else if (name === 'ul' || name === 'ol' || name === 'menu') addList(node, context);
    else if (name === 'table') addTable(node, context);
    else if (name === 'figure') addFigure(node, context);
    else if (name === 'hr') return;
    else {
      const mark = blocks.length;
      const own: Context = name === 'aside' ? { ...context, role: 'box' } : context;
      walkAll(node.childNodes, own);
      flush(own);
      if (name === 'p' && blocks.length === mark) isSpaced = true;
    }
  };

  const addList = (list: HtmlElement, context: Context): void => {
    const depth = Math.min(9, context.depth + 1);
    const type = attributeOf(list, 'type') ?? '1';
    let count = Number(attributeOf(list, 'start') ?? 1) || 1;
    for (const item of list.childNodes) {
      if (!isElement(item) || item.tagName !== 'li' || passed.has(item)) {
        walk(item, { ...context, depth });
        continue;
      }
      count = Number(attributeOf(item, 'value') ?? count) || count;
      const marker = list.tagName === 'ol' ? numberAs(count, type) : '•';
      count += 1;
      const own = { ...inside(item, context), depth };
      const note = notes.get(item);
      if (note !== undefined) {
        addNote(item, note === '' ? marker.replace('.', '') : note, own);
        continue;
      }
      flush(own);
      next = (text) => ({
        ...(own.role === undefined ? {} : { role: own.role }),
        kind: 'list-item',
        depth,
        marker,
        text,
        page: null,
      });
      walkAll(item.childNodes, own);
      flush(own);
      next = null;
    }
  };

  /** Text of an element alone, without making blocks of it. */
  const textAlone = (
    element: HtmlElement,
    context: Context,
  ): { text: string; isBold: boolean; hidden: string } => {
    const [before, beforePending, beforeNext] = [open, pending, next];
    const mark = blocks.length;
    open = nothingRead();
    pending = [];
    next = null;
    walkAll(element.childNodes, context);
    flush(context);
    const made = blocks.splice(mark);
    [open, pending, next] = [before, beforePending, beforeNext];
    const seen: string[] = [];
    const hidden: string[] = [];
    for (const { block } of made) {
      if (block.kind === 'figure') pending.push(block);
      else if (block.kind === 'table')
        seen.push(
          block.rows
            .flat()
            .map(({ text }) => text)
            .join(' '),
        );
      else if (block.isHidden === true) hidden.push(block.text);
      else if (block.kind === 'list-item' && block.marker !== '•') {
        seen.push(`${block.marker} ${block.text}`);
      } else seen.push(block.text);
    }
    const paragraphs = made.filter(({ block }) => block.kind === 'paragraph');
    const isBold = paragraphs.length > 0 && paragraphs.every(({ look }) => look?.isBold === true);
    return { text: seen.join(' '), isBold, hidden: hidden.join(' ') };
  };

  const addNote = (element: HtmlElement, marker: string, context: Context): void => {
    flush(context);
    const { text, hidden } = textAlone(element, { ...context, depth: -1 });
    if (text.trim() !== '') {
      push({ kind: 'footnote', marker, text, page: null });
    }
    addHidden(hidden);
  };

  const addTable = (table: HtmlElement, context: Context, outerCaption = ''): void => {
    if (isLayoutTable(table)) {
      // A single cell is a frame around a text.
      const isBox = allIn(table, 'td').length + allIn(table, 'th').length === 1;
      walkCells(table, isBox ? { ...context, role: 'box' } : context);
      return;
    }
    const hidden: string[] = [];
    const caption = elementsOf(table).find(({ tagName }) => tagName === 'caption');
    const rows = tableCells(table, (cell) => {
      const read = textAlone(cell, { ...inside(cell, context), depth: -1 });
      hidden.push(read.hidden);
      return read;
    });
    const own = caption === undefined ? '' : textAlone(caption, context).text;
    const pictures = pending;
    pending = [];
    if (rows.flat().some(({ text }) => text.trim() !== '')) {
      push({ kind: 'table', caption: own === '' ? outerCaption : own, rows, page: null });
    }
    for (const block of pictures) push(block);
    for (const text of hidden) addHidden(text);
  };

  const walkCells = (element: HtmlElement, context: Context): void => {
    for (const one of elementsOf(element)) {
      if (/^(?:thead|tbody|tfoot|tr)$/u.test(one.tagName)) walkCells(one, inside(one, context));
      else {
        walkAll(one.childNodes, inside(one, context));
        flush(context);
      }
    }
  };

  const addFigure = (figure: HtmlElement, context: Context): void => {
    const captionElement = findIn(figure, 'figcaption');
    const caption = captionElement === null ? '' : textAlone(captionElement, context).text.trim();
    const table = findIn(figure, 'table');
    if (table !== null && !isLayoutTable(table)) {
      addTable(table, context, caption);
      return;
    }
    const images = allIn(figure, 'img');
    const [first, ...rest] = images;
    if (first === undefined) {
      walkAll(figure.childNodes, context);
      flush(context);
      return;
    }
    addPicture(first, caption, context);
    for (const image of rest) addPicture(image, '', context);
    flush(context);
  };

  const addPicture = (element: HtmlElement, caption: string, context: Context): void => {
    if (context.isHidden) return;
    const { alt, image, isDecoration } = imageOf(element);
    const loss = { what: 'figure' as const, fate: 'dropped' as const, page: null, count: 1 };
    if (isDecoration && caption === '') {
      losses.push({ ...loss, reason: 'decoration', text: alt });
      return;
    }
    if (image === null) {
      losses.push({ ...loss, reason: 'no-picture-data', text: caption === '' ? alt : caption });
      if (caption === '' && alt === '') return;
    }
    pending.push({ kind: 'figure', text: caption, alt, image, page: null });
  };

  const context = inside(root, outermost);
  walkAll(root.childNodes, context);
  flush(context);
  return { blocks, losses };
}

function headingLevel(element: HtmlElement): number | null {
  const tag = /^h([1-6])$/u.exec(element.tagName);
  if (tag !== null) return Number(tag[1]);
  if (attributeOf(element, 'role') !== 'heading') return null;
  return Math.min(9, Math.max(1, Number(attributeOf(element, 'aria-level') ?? 2) || 2));
}

function numberAs(count: number, type: string): string {
  if (type === 'a' || type === 'A') {
    return `${type === 'A' ? letterOf(count).toUpperCase() : letterOf(count)}.`;
  }
  if (type === 'i' || type === 'I') {
    return `${type === 'I' ? romanOf(count).toUpperCase() : romanOf(count)}.`;
  }
  return `${count}.`;
}

function allIn(element: HtmlElement, name: string): HtmlElement[] {
  return elementsOf(element).flatMap((one) => (one.tagName === name ? [one] : allIn(one, name)));
}

const findIn = (element: HtmlElement, name: string): HtmlElement | null =>
  allIn(element, name)[0] ?? null;
