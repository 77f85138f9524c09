/**
 * The design's text for the review page: the HTML of its official document, let through element by
 * element, with a name on each paragraph that tells which text or part a comment on it is about.
 */
import {
  type DefaultTreeAdapterMap,
  parseFragment,
  serialize,
  defaultTreeAdapter as tree,
} from 'parse5';
import type { Design } from '../../../design/model/design.ts';
import { indexParts } from '../../../design/references.ts';
import { slotsOf } from '../../../design/texts.ts';
import { bookmarkName } from '../../bookmark-name.ts';

type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['childNode'];
type Parent = DefaultTreeAdapterMap['parentNode'];

export type Anchor = readonly [path: string | null, partId: string | null];

export interface ContentsLine {
  level: 2 | 3;
  id: string;
  number: string;
  text: string;
}

export interface ReviewContent {
  html: string;
  contents: ContentsLine[];
  /** What the names on paragraphs stand for; only those that are used. */
  anchors: Record<string, Anchor>;
}

/** Of the document's own names: the page's tools have others. */
const prefix = 'd-';

const tags: ReadonlySet<string> = new Set(
  'div p span h1 h2 h3 h4 h5 h6 a b i u s em strong sup sub br table caption colgroup col thead tbody tr th td ul ol li figure figcaption img'.split(
    ' ',
  ),
);

/** Attributes that may stand, each with what it may say. */
const attributes: Readonly<Record<string, RegExp>> = {
  id: /^[A-Za-z0-9_]+$/,
  class: /^[A-Za-z0-9_ -]*$/,
  lang: /^[A-Za-z-]+$/,
  href: /^#[A-Za-z0-9_]+$/,
  src: /^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/=]*$/,
  alt: /^/,
  scope: /^(?:col|row|colgroup|rowgroup)$/,
  colspan: /^\d+$/,
  rowspan: /^\d+$/,
  start: /^\d+$/,
  role: /^presentation$/,
};

/** Labels of fields and columns: what is said stands beside them. */
const labels = /^(?:FieldLabel|TableLabel|TableHead|FormHead|FormHeadTiny|Caption)$/;
const blocks = /^(?:p|li|h[1-6]|figure)$/;

const attributeOf = (element: Element, name: string): string =>
  element.attrs.find((one) => one.name === name)?.value ?? '';

function setAttribute(element: Element, name: string, value: string): void {
  const known = element.attrs.find((one) => one.name === name);
  if (known === undefined) element.attrs.push({ name, value });
  else known.value = value;
}

const elementsOf = (parent: Parent): Element[] => parent.childNodes.filter(tree.isElementNode);
const has = (element: Element, name: string): boolean =>
  attributeOf(element, 'class').split(' ').includes(name);
const classesOf = (element: Element): string[] => attributeOf(element, 'class').split(' ');

function textOf(node: Node): string {
  if (tree.isTextNode(node)) return node.value;
  return tree.isElementNode(node) ? node.childNodes.map(textOf).join('') : '';
}

function each(parent: Parent, visit: (element: Element) => void): void {
  for (const element of elementsOf(parent)) {
    visit(element);
    each(element, visit);
  }
}

/** Takes out whatever is not on the lists: the second wall, behind the escaping of every text. */
function strain(parent: Parent): void {
  for (const node of [...parent.childNodes]) {
    if (tree.isTextNode(node)) continue;
    if (!tree.isElementNode(node) || !tags.has(node.tagName)) {
      tree.detachNode(node);
      continue;
    }
    node.attrs = node.attrs.filter(({ name, value }) => attributes[name]?.test(value) === true);
    for (const one of node.attrs) if (one.name === 'role') one.value = 'none';
    strain(node);
  }
}

/** The contents stand beside the design, empty lines make room on paper only. */
function trim(parent: Parent): void {
  const list = elementsOf(parent);
  list.forEach((element, index) => {
    const before = list[index - 1];
    const isContents = has(element, 'toc');
    const isRoom = has(element, 'room') && textOf(element).trim() === '';
    if (isContents && before !== undefined && has(before, 'FrontHeading')) tree.detachNode(before);
    if (isContents || (isRoom && elementsOf(element).length === 0)) tree.detachNode(element);
    else trim(element);
  });
}

/** A wide picture scrolls on a phone; shrunk to its width it could not be read. */
function tendPicture(figure: Element): void {
  const picture = elementsOf(figure).find(({ tagName }) => tagName === 'img');
  if (picture === undefined) return;
  const box = createBox('table picture');
  tree.insertBefore(figure, box, picture);
  tree.detachNode(picture);
  tree.appendChild(box, picture);
}

function createBox(className: string): Element {
  const [box] = parseFragment(`<div class="${className}"></div>`).childNodes;
  if (box === undefined || !tree.isElementNode(box)) throw new Error('no box');
  return box;
}

/** How a table behaves where it is too wide: rows become cards, pairs stack, the rest scrolls. */
function tendTable(table: Element): void {
  const columns: Element[] = [];
  const heads: Element[] = [];
  const cells: Element[] = [];
  let rowHeads = 0;
  each(table, (element) => {
    if (element.tagName === 'col') columns.push(element);
    if (element.tagName === 'th' && attributeOf(element, 'scope') === 'row') rowHeads += 1;
    else if (element.tagName === 'th') heads.push(element);
    if (element.tagName === 'td') cells.push(element);
  });
  const isEven = [...heads, ...cells].every(
    (one) => attributeOf(one, 'colspan') === '' && attributeOf(one, 'rowspan') === '',
  );
  const isCards = isEven && rowHeads === 0 && heads.length === columns.length && heads.length > 1;
  const kind = isCards ? 'cards' : rowHeads > 0 && columns.length === 2 ? 'pairs' : 'plain';
  if (isCards) {
    const names = heads.map((head) => textOf(head).trim());
    cells.forEach((cell, index) => {
      setAttribute(cell, 'data-label', names[index % names.length] ?? '');
    });
  }
  const width = columns.length > 7 ? ' very-wide' : columns.length > 4 ? ' wide' : '';
  const box = createBox(`table ${kind}${width}`);
  const parent = tree.getParentNode(table);
  if (parent === null) return;
  tree.insertBefore(parent, box, table);
  tree.detachNode(table);
  tree.appendChild(box, table);
}

/** All names that a text or a part of the design may have in the document. */
function anchorsOf(design: Design): Map<string, Anchor> {
  const anchors = new Map<string, Anchor>();
  for (const id of indexParts(design).parts.keys()) anchors.set(id, [null, id]);
  for (const { path, partId } of slotsOf(design)) anchors.set(bookmarkName(path), [path, partId]);
  return anchors;
}

interface Surroundings {
  /** Name of the text that reaches over several paragraphs. */
  slot: string | null;
  /** Name of the part that a table's row is about. */
  row: string | null;
}

/** Puts names on paragraphs, in document order. */
class Marker {
  readonly used: Record<string, Anchor> = {};
  private readonly anchors: ReadonlyMap<string, Anchor>;
  /** The part that a heading is about, until the next heading of its level. */
  private section: { level: number; part: string } | null = null;

  constructor(anchors: ReadonlyMap<string, Anchor>) {
    this.anchors = anchors;
  }

  /** Names in and on an element: texts first. */
  private names(element: Element): { slot: string | null; part: string | null } {
    let slot: string | null = null;
    let part: string | null = null;
    const look = (one: Element): void => {
      const id = attributeOf(one, 'id');
      const anchor = this.anchors.get(id);
      if (anchor === undefined) return;
      if (anchor[0] === null) part ??= id;
      else slot ??= id;
    };
    look(element);
    each(element, look);
    return { slot, part };
  }

  /** The part of a name: its own, or that of its text. */
  private partOf(name: string | null): string | null {
    return name === null ? null : (this.anchors.get(name)?.[1] ?? null);
  }

  /** What a paragraph repeats: it is one link to a text. */
  private repeated(element: Element): string | null {
    const [link, ...others] = elementsOf(element).filter(({ tagName }) => tagName === 'a');
    if (link === undefined || others.length > 0) return null;
    const name = attributeOf(link, 'href').slice(1);
    const isWhole = textOf(link).trim() === textOf(element).trim();
    return isWhole && this.anchors.get(name)?.[0] != null ? name : null;
  }

  private rowPart(row: Element): string | null {
    const { slot, part } = this.names(row);
    let linked: string | null = null;
    each(row, (one) => {
      if (one.tagName === 'a') linked ??= this.partOf(attributeOf(one, 'href').slice(1));
    });
    return part ?? this.partOf(slot) ?? linked;
  }

  private mark(element: Element, around: Surroundings): void {
    const own = this.names(element);
    const level = /^h([1-6])$/.exec(element.tagName)?.[1];
    if (level !== undefined) {
      if (this.section !== null && Number(level) <= this.section.level) this.section = null;
      const part = own.part ?? this.partOf(own.slot);
      if (part !== null && Number(level) > 1) this.section = { level: Number(level), part };
    }
    const isLabel = classesOf(element).some((name) => labels.test(name));
    const isSaid = element.tagName === 'figure' || /[\p{L}\p{N}]/u.test(textOf(element));
    if (isLabel || !isSaid) return;
    const repeated = this.repeated(element);
    if (repeated !== null)
      setAttribute(element, 'class', `${attributeOf(element, 'class')} again`.trim());
    const name =
      own.slot ?? around.slot ?? own.part ?? repeated ?? around.row ?? this.section?.part ?? '';
    setAttribute(element, 'data-a', name);
    const anchor = this.anchors.get(name);
    if (anchor !== undefined) this.used[name] = anchor;
  }

  walk(parent: Parent, around: Surroundings): void {
    for (const element of elementsOf(parent)) {
      const { tagName } = element;
      if (tagName === 'thead' || tagName === 'caption') continue;
      if (blocks.test(tagName)) this.mark(element, around);
      if (tagName === 'figure') continue;
      const id = attributeOf(element, 'id');
      const isSlot = tagName === 'div' && this.anchors.get(id)?.[0] != null;
      const row = tagName === 'tr' ? this.rowPart(element) : around.row;
      this.walk(element, { slot: isSlot ? id : around.slot, row });
    }
  }
}

function contentsOf(root: Parent): ContentsLine[] {
  const lines: ContentsLine[] = [];
  each(root, (element) => {
    const level = element.tagName === 'h2' ? 2 : element.tagName === 'h3' ? 3 : null;
    if (level === null) return;
    const id = attributeOf(element, 'id') || `heading_${lines.length + 1}`;
    setAttribute(element, 'id', id);
    const number = elementsOf(element).find((one) => has(one, 'number'));
    const mark = number === undefined ? '' : textOf(number).trim();
    lines.push({
      level,
      id: prefix + id,
      number: mark,
      text: textOf(element).trim().slice(mark.length).trim(),
    });
  });
  return lines;
}

/** `body` as officeBodyHtml gives it, of a document of this design. */
export function reviewContent(body: string, design: Design): ReviewContent {
  const root = parseFragment(body);
  strain(root);
  trim(root);
  const tables: Element[] = [];
  each(root, (element) => {
    if (element.tagName === 'table') tables.push(element);
  });
  tables.forEach(tendTable);
  each(root, (element) => {
    if (element.tagName === 'figure') tendPicture(element);
  });
  const contents = contentsOf(root);
  const marker = new Marker(anchorsOf(design));
  marker.walk(root, { slot: null, row: null });
  each(root, (element) => {
    for (const one of element.attrs) {
      if (one.name === 'id') one.value = prefix + one.value;
      if (one.name === 'href') one.value = `#${prefix}${one.value.slice(1)}`;
    }
  });
  return { html: serialize(root), contents, anchors: marker.used };
}
