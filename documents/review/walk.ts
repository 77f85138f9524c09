/**
 * The body of a Word file as a stream of paragraphs: each stretch of text with who put it in or took
 * it out, the anchors it stands in, and where comments begin and end. Nothing is decided here.
 */
import { partIdSchema } from '../../design/ids.ts';
import { child, isOn, valOf, type XmlNode } from '../readers/xml-tree.ts';
import { isSlotName } from './slot-names.ts';
import { symbolOf } from './symbols.ts';

export interface Revision {
  kind: 'ins' | 'del' | 'moveTo' | 'moveFrom';
  author: string;
  at: string | null;
}

export interface Piece {
  /** '' where an anchor begins or ends: only its place counts. */
  text: string;
  revisions: readonly Revision[];
  isBold: boolean;
  /** Part that the text links to. */
  link: string | null;
  /** Anchor that the text belongs to; given to text just outside an anchor later. */
  owner: string | null;
  /** Anchor of the text that this one repeats. */
  repeat: string | null;
  comments: readonly string[];
}

export interface ListPlace {
  numId: string;
  level: number;
}

export interface Paragraph {
  pieces: Piece[];
  /** What became of the paragraph's end. */
  mark: readonly Revision[];
  list: ListPlace | null;
  /** Before a tracked change of the paragraph's format. */
  listBefore: ListPlace | null;
  isHeading: boolean;
  /** Paragraphs of one cell, or between two tables, headings aside. */
  container: number;
  row: Row | null;
  /** Anchors of parts in it. */
  parts: string[];
  /** The part whose section it stands in. */
  section: string | null;
  notes: Array<{ id: string; owner: string | null }>;
}

export interface Row {
  number: number;
  revisions: readonly Revision[];
  parts: string[];
}

export interface CommentPlace {
  paragraph: number;
  owner: string | null;
}

export interface Walked {
  paragraphs: Paragraph[];
  /** Anchors in the order they begin; each once. */
  anchors: string[];
  /** Where the sign of each comment stands. */
  comments: Map<string, CommentPlace>;
  /** Any anchor of a part or a text was seen. */
  isOurs: boolean;
}

interface Field {
  code: string;
  isResult: boolean;
}

/** Fields that a program fills in by itself: their words are nobody's. */
const computed = /^\s*(?:TOC|TOF|PAGEREF|PAGE|NUMPAGES|SECTIONPAGES|SEQ|STYLEREF|INDEX)\b/u;
const revisionKinds = new Set(['ins', 'del', 'moveTo', 'moveFrom']);
const skipped = new Set([
  'pPr',
  'rPr',
  'sectPr',
  'tblPr',
  'tblGrid',
  'sdtPr',
  'sdtEndPr',
  'Fallback',
  'rt',
]);
/** Wrappers that hold what they hold. */
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?$/u;

/** An instant as the design keeps them, or null. Word writes local times and calls them UTC: taken as they are. */
export function instantOf(text: string | undefined): string | null {
  if (text === undefined || !instant.test(text)) return null;
  const zoned = /(?:Z|[+-]\d\d:\d\d)$/u.test(text) ? text : `${text}Z`;
  const time = Date.parse(zoned);
  if (Number.isNaN(time)) return null;
  const written = new Date(time).toISOString().replace('.000Z', 'Z');
  // Beyond the year 9999 a zone can push it; such years have six digits and a sign.
  return /^\d/u.test(written) ? written : null;
}

function revisionOf(node: XmlNode, kind: Revision['kind']): Revision {
  const { author = '', date } = node.attributes;
  return { kind, author: author.trim().slice(0, 200), at: instantOf(date) };
}

/** `ins` and `del` (and moves) among the children of a node of properties. */
function revisionsIn(node: XmlNode | null): Revision[] {
  return (node?.children ?? []).flatMap((one) => {
    const kind = kindOf(one.name);
    return kind === null ? [] : [revisionOf(one, kind)];
  });
}

function kindOf(name: string): Revision['kind'] | null {
  return name === 'ins' || name === 'del' || name === 'moveTo' || name === 'moveFrom' ? name : null;
}

export interface Walker {
  /** A child of the body. */
  add: (node: XmlNode) => void;
  done: () => Walked;
}

export function walker(): Walker {
  const paragraphs: Paragraph[] = [];
  const anchors: string[] = [];
  const comments = new Map<string, CommentPlace>();
  /** Open anchors of texts: name -> paragraph they began in, in the order they began. */
  const open = new Map<string, number>();
  const names = new Map<string, string>();
  const known = new Set<string>();
  const openComments = new Set<string>();
  const fields: Field[] = [];
  const rows: Row[] = [];
  let boxes: XmlNode[] = [];
  let paragraph: Paragraph | null = null;
  let container = 0;
  let containers = 0;
  let rowCount = 0;
  let section: string | null = null;
  let isOurs = false;

  const owner = (): string | null => [...open.keys()].at(-1) ?? null;

  const put = (text: string, revisions: readonly Revision[], look: Partial<Piece> = {}): void => {
    if (paragraph === null) return;
    let repeat: string | null = null;
    for (const { code, isResult } of fields) {
      if (!isResult || computed.test(code)) return;
      const target = /^\s*REF\s+(\w+)/u.exec(code)?.[1];
      if (target !== undefined && isSlotName(target)) repeat = target;
    }
    paragraph.pieces.push({
      text,
      revisions,
      isBold: false,
      link: linkOf(fields),
      ...look,
      owner: owner(),
      repeat,
      comments: [...openComments],
    });
  };
  /** A place of an anchor, with no text. */
  const place = (): void => {
    if (open.size > 0) put('', rows.at(-1)?.revisions ?? []);
  };

  const startBookmark = ({ attributes }: XmlNode): void => {
    const { id = '', name = '' } = attributes;
    if (partIdSchema.safeParse(name).success) {
      isOurs = true;
      paragraph?.parts.push(name);
      rows.at(-1)?.parts.push(name);
      if (paragraph?.isHeading === true) section = name;
    } else if (isSlotName(name)) {
      isOurs = true;
      // LibreOffice begins an anchor of several paragraphs twice and ends only the second beginning.
      const goesOn = open.has(name);
      // Any other second beginning is a copy: its words are nobody's, and told as such.
      if (goesOn || !known.has(name)) names.set(id, name);
      if (!goesOn && !known.has(name)) {
        known.add(name);
        anchors.push(name);
        open.set(name, paragraphs.length);
        place();
      }
    }
  };
  const endBookmark = ({ attributes }: XmlNode): void => {
    const name = names.get(attributes.id ?? '');
    if (name !== undefined) open.delete(name);
  };

  const walkRun = (run: XmlNode, revisions: readonly Revision[], link: string | null): void => {
    const properties = child(run, 'rPr');
    const isBold = isOn(properties, 'b') === true || valOf(properties, 'rStyle') === 'Strong';
    const look = { isBold, ...(link === null ? {} : { link }) };
    for (const part of run.children) {
      switch (part.name) {
        case 't':
        case 'delText':
          put(part.text, revisions, look);
          break;
        case 'tab':
        case 'ptab':
          put('\t', revisions, look);
          break;
        case 'cr':
          put('\n', revisions, look);
          break;
        case 'br':
          if (part.attributes.type !== 'page' && part.attributes.type !== 'column')
            put('\n', revisions, look);
          break;
        case 'noBreakHyphen':
          put('-', revisions, look);
          break;
        case 'sym':
          put(symbolOf(part.attributes.char ?? '', part.attributes.font ?? ''), revisions, look);
          break;
        case 'instrText':
        case 'delInstrText': {
          const top = fields.at(-1);
          if (top !== undefined && !top.isResult) top.code += part.text;
          break;
        }
        case 'fldChar': {
          const type = part.attributes.fldCharType;
          const top = fields.at(-1);
          if (type === 'begin') fields.push({ code: '', isResult: false });
          else if (type === 'separate' && top !== undefined) top.isResult = true;
          else if (type === 'end') fields.pop();
          break;
        }
        case 'commentReference':
          comments.set(part.attributes.id ?? '', { paragraph: paragraphs.length, owner: owner() });
          break;
        case 'footnoteReference':
        case 'endnoteReference':
          paragraph?.notes.push({
            id: `${part.name.slice(0, 4)}:${part.attributes.id ?? ''}`,
            owner: owner(),
          });
          break;
        case 'drawing':
        case 'pict':
        case 'object':
        case 'AlternateContent':
          boxesIn(part);
          break;
        case 'ruby':
          for (const base of child(part, 'rubyBase')?.children ?? [])
            if (base.name === 'r') walkRun(base, revisions, link);
          break;
        default:
      }
    }
  };

  const boxesIn = (part: XmlNode): void => {
    if (part.name === 'Fallback') return;
    if (part.name === 'txbxContent') boxes.push(part);
    else for (const inner of part.children) boxesIn(inner);
  };

  const walkInline = (
    parent: XmlNode,
    revisions: readonly Revision[],
    link: string | null,
  ): void => {
    for (const part of parent.children) {
      const kind = kindOf(part.name);
      if (skipped.has(part.name)) continue;
      if (part.name === 'r') walkRun(part, revisions, link);
      else if (kind !== null) walkInline(part, [...revisions, revisionOf(part, kind)], link);
      else if (part.name === 'bookmarkStart') startBookmark(part);
      else if (part.name === 'bookmarkEnd') endBookmark(part);
      else if (part.name === 'commentRangeStart') openComments.add(part.attributes.id ?? '');
      else if (part.name === 'commentRangeEnd') openComments.delete(part.attributes.id ?? '');
      else if (part.name === 'hyperlink') {
        const anchor = part.attributes.anchor ?? '';
        walkInline(part, revisions, partIdSchema.safeParse(anchor).success ? anchor : link);
      } else if (part.name === 'fldSimple') {
        fields.push({ code: part.attributes.instr ?? '', isResult: true });
        walkInline(part, revisions, link);
        fields.pop();
      } else if (part.name === 'oMath' || part.name === 'oMathPara') put(textIn(part), revisions);
      else walkInline(part, revisions, link);
    }
  };

  const addParagraph = (node: XmlNode): void => {
    const properties = child(node, 'pPr');
    const before = child(properties, 'pPrChange', 'pPr');
    const list = listOf(properties);
    const row = rows.at(-1) ?? null;
    const isHeading = /^(?:Heading|Judul)\s?\d$/iu.test(valOf(properties, 'pStyle') ?? '');
    if (isHeading) {
      section = null;
      // What comes after a heading is no part of what stood before it.
      if (row === null) container = ++containers;
    }
    paragraph = {
      pieces: [],
      mark: [...revisionsIn(child(properties, 'rPr')), ...(row?.revisions ?? [])],
      list,
      listBefore: before === null ? list : listOf(before),
      isHeading,
      container,
      row,
      parts: [],
      section,
      notes: [],
    };
    place();
    walkInline(node, row?.revisions ?? [], null);
    paragraph.section = section;
    paragraphs.push(paragraph);
    paragraph = null;
    const inner = boxes;
    boxes = [];
    for (const box of inner) {
      const outer = container;
      container = ++containers;
      for (const one of box.children) add(one);
      container = outer;
    }
  };

  const addTable = (node: XmlNode): void => {
    for (const part of node.children) {
      if (part.name === 'tr') {
        const properties = child(part, 'trPr');
        rowCount += 1;
        const outer = rows.at(-1)?.revisions ?? [];
        rows.push({
          number: rowCount,
          revisions: [...outer, ...revisionsIn(properties)],
          parts: [],
        });
        addCells(part);
        rows.pop();
      } else if (part.name === 'sdt') addTable(child(part, 'sdtContent') ?? part);
      else if (!skipped.has(part.name)) addLoose(part, addTable);
    }
  };
  const addCells = (node: XmlNode): void => {
    for (const part of node.children) {
      if (part.name === 'tc') {
        const outer = container;
        container = ++containers;
        for (const inner of part.children) if (inner.name !== 'tcPr') add(inner);
        container = outer;
      } else if (part.name === 'sdt') addCells(child(part, 'sdtContent') ?? part);
      else if (part.name !== 'trPr' && part.name !== 'tblPrEx') addLoose(part, addCells);
    }
  };
  /** What may stand between paragraphs, rows and cells. */
  const addLoose = (node: XmlNode, inside: (node: XmlNode) => void): void => {
    if (node.name === 'bookmarkStart') startBookmark(node);
    else if (node.name === 'bookmarkEnd') endBookmark(node);
    else if (node.name === 'commentRangeStart') openComments.add(node.attributes.id ?? '');
    else if (node.name === 'commentRangeEnd') openComments.delete(node.attributes.id ?? '');
    else if (revisionKinds.has(node.name) || node.name === 'customXml') inside(node);
  };

  const add = (node: XmlNode): void => {
    if (node.name === 'p') addParagraph(node);
    else if (node.name === 'tbl') {
      addTable(node);
      container = ++containers;
    } else if (node.name === 'sdt' || node.name === 'sdtContent') {
      const content = node.name === 'sdt' ? child(node, 'sdtContent') : node;
      for (const inner of content?.children ?? []) add(inner);
    } else
      addLoose(node, (wrapper) => {
        for (const inner of wrapper.children) add(inner);
      });
  };

  const done = (): Walked => {
    // An anchor without an end would reach to the last page: it keeps the paragraph it begins in.
    for (const [name, first] of open) {
      for (const { pieces } of paragraphs.slice(first + 1))
        for (const piece of pieces) if (piece.owner === name) piece.owner = null;
    }
    return { paragraphs, anchors, comments, isOurs };
  };
  return { add, done };
}

/** A link as a field: `HYPERLINK \l "act_..."`. */
function linkOf(fields: readonly Field[]): string | null {
  for (const { code } of fields) {
    const target = /^\s*HYPERLINK\s+\\l\s+"([^"]*)"/u.exec(code)?.[1];
    if (target !== undefined && partIdSchema.safeParse(target).success) return target;
  }
  return null;
}

function listOf(properties: XmlNode | null): ListPlace | null {
  const numbering = child(properties, 'numPr');
  const numId = valOf(numbering, 'numId');
  if (numId === null || numId === '0') return null;
  const level = Number(valOf(numbering, 'ilvl') ?? 0);
  return { numId, level: Number.isInteger(level) ? Math.max(0, Math.min(8, level)) : 0 };
}

function textIn(node: XmlNode): string {
  return node.name === 't' ? node.text : node.children.map(textIn).join('');
}
