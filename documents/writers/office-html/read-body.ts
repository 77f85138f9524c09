/**
 * Reads the WordprocessingML that our own kit writes (documents/ooxml/markup.ts). Elements it does
 * not know are looked through, so that their text is never lost.
 */
import { defaultLimits } from '../../readers/limits.ts';
import { child, children, eachNode, isOn, valOf, type XmlNode } from '../../readers/xml-tree.ts';
import type {
  Block,
  Chapter,
  Inline,
  Look,
  Paragraph,
  Section,
  Table,
  TableRow,
} from './content.ts';
import { colourOf, edgesOf, paragraphLook, runLook, sideEdges, whole } from './properties.ts';

const emuPerTwip = 635;

/** What Word computes or repeats: open from `begin` to `end`, across paragraphs (contents). */
interface Field {
  code: string;
  isShown: boolean;
  /** Where its result goes, when the field is a link of its own. */
  link: Extract<Inline, { kind: 'link' }> | null;
}

const referenced = /^\s*(?:REF|PAGEREF)\s+([A-Za-z0-9_]+)/;

class BodyReader {
  private readonly fields: Field[] = [];
  private readonly looks: (style: string) => Look;

  /** `looks`: what a character style adds. */
  constructor(looks: (style: string) => Look) {
    this.looks = looks;
  }

  blocks(parent: XmlNode): Block[] {
    return parent.children.flatMap((node) => this.block(node));
  }

  block(node: XmlNode): Block[] {
    switch (node.name) {
      case 'p':
        return [this.paragraph(node)];
      case 'tbl':
        return [this.table(node)];
      case 'bookmarkStart':
      case 'bookmarkEnd':
        return [{ kind: 'mark', mark: bookmark(node) }];
      case 'sectPr':
      case 'tcPr':
      case 'sdtPr':
      case 'sdtEndPr':
        return [];
      default:
        return this.blocks(node);
    }
  }

  private paragraph(node: XmlNode): Paragraph {
    const properties = child(node, 'pPr');
    const inlines: Inline[] = [];
    for (const one of node.children) if (one !== properties) this.inline(one, inlines);
    return {
      kind: 'paragraph',
      style: valOf(properties, 'pStyle') ?? 'Normal',
      look: paragraphLook(properties),
      inlines,
    };
  }

  private inline(node: XmlNode, into: Inline[]): void {
    switch (node.name) {
      case 'r':
        this.run(node, into);
        return;
      case 'hyperlink': {
        const inlines: Inline[] = [];
        for (const one of node.children) this.inline(one, inlines);
        into.push({ kind: 'link', anchor: node.attributes.anchor ?? '', inlines });
        return;
      }
      case 'bookmarkStart':
      case 'bookmarkEnd':
        into.push(bookmark(node));
        return;
      case 'rPr':
      case 'sdtPr':
      case 'sdtEndPr':
      case 'del':
      case 'moveFrom':
        return;
      default:
        for (const one of node.children) this.inline(one, into);
    }
  }

  private run(node: XmlNode, into: Inline[]): void {
    const properties = child(node, 'rPr');
    const style = valOf(properties, 'rStyle');
    const look = { ...(style === null ? {} : this.looks(style)), ...runLook(properties) };
    for (const one of node.children) {
      const field = this.fields.at(-1);
      if (one.name === 'fldChar') this.fieldMark(one.attributes.fldCharType ?? '', into);
      else if (one.name === 'instrText') {
        if (field !== undefined && !field.isShown) field.code += one.text;
      } else if (field === undefined || field.isShown) {
        if (isCounter(field?.code)) continue;
        // A link inside a link (REF in a hyperlink) is one link.
        const target = field?.link?.inlines ?? into;
        const made = piece(one, look);
        if (made !== null) target.push(made);
      }
    }
  }

  private fieldMark(type: string, into: Inline[]): void {
    if (type === 'begin') {
      this.fields.push({ code: '', isShown: false, link: null });
      return;
    }
    const field = this.fields.at(-1);
    if (field === undefined) return;
    if (type === 'end') {
      this.fields.pop();
      return;
    }
    field.isShown = true;
    const counter = isCounter(field.code);
    if (counter !== null) into.push({ kind: 'counter', of: counter });
    const anchor = referenced.exec(field.code)?.[1];
    if (anchor !== undefined) {
      field.link = { kind: 'link', anchor, inlines: [] };
      into.push(field.link);
    }
  }

  private table(node: XmlNode): Table {
    const properties = child(node, 'tblPr');
    const rows = children(node, 'tr').map((row) => this.row(row));
    spanRows(rows, children(node, 'tr'));
    return {
      kind: 'table',
      widths: children(child(node, 'tblGrid'), 'gridCol').map(
        ({ attributes }) => whole(attributes.w) ?? 0,
      ),
      edges: edgesOf(child(properties, 'tblBorders'), [
        'top',
        'right',
        'bottom',
        'left',
        'insideH',
        'insideV',
      ] as const),
      isTight: child(properties, 'tblCellMar') !== null,
      rows,
    };
  }

  private row(node: XmlNode): TableRow {
    const properties = child(node, 'trPr');
    return {
      isHeader: isOn(properties, 'tblHeader') === true,
      isWhole: isOn(properties, 'cantSplit') === true,
      height: whole(valOf(properties, 'trHeight')) ?? 0,
      cells: children(node, 'tc').map((cell) => {
        const look = child(cell, 'tcPr');
        const fill = colourOf(child(look, 'shd')?.attributes.fill);
        const align = valOf(look, 'vAlign');
        return {
          span: whole(valOf(look, 'gridSpan')) ?? 1,
          rows: 1,
          align: align === 'center' || align === 'bottom' ? align : 'top',
          edges: sideEdges(child(look, 'tcBorders')),
          blocks: this.blocks(cell),
          ...(fill === undefined ? {} : { fill }),
        };
      }),
    };
  }
}

function isCounter(code: string | undefined): 'page' | 'pages' | null {
  if (code === undefined) return null;
  if (/^\s*PAGE\b/.test(code)) return 'page';
  return /^\s*(?:NUMPAGES|SECTIONPAGES)\b/.test(code) ? 'pages' : null;
}

function bookmark(node: XmlNode): Extract<Inline, { kind: 'start' | 'end' }> {
  const id = node.attributes.id ?? '';
  return node.name === 'bookmarkStart'
    ? { kind: 'start', id, name: node.attributes.name ?? '' }
    : { kind: 'end', id };
}

function piece(node: XmlNode, look: Look): Inline | null {
  switch (node.name) {
    case 't':
      return node.text === '' ? null : { kind: 'text', text: node.text, look };
    case 'noBreakHyphen':
      return { kind: 'text', text: '\u2011', look };
    case 'br':
      return { kind: 'break' };
    case 'tab':
      return { kind: 'tab' };
    case 'drawing':
      return picture(node);
    default:
      return null;
  }
}

function picture(node: XmlNode): Inline | null {
  const inline = node.children[0];
  const extent = child(inline, 'extent')?.attributes;
  if (inline === undefined || extent === undefined) return null;
  const blip = child(inline, 'graphic', 'graphicData', 'pic', 'blipFill', 'blip');
  const vector = child(blip, 'extLst', 'ext', 'svgBlip')?.attributes.embed;
  const raster = blip?.attributes.embed;
  return {
    kind: 'picture',
    description: child(inline, 'docPr')?.attributes.descr ?? '',
    width: (whole(extent.cx) ?? 0) / emuPerTwip,
    height: (whole(extent.cy) ?? 0) / emuPerTwip,
    embeds: [vector, raster].filter((id) => id !== undefined),
  };
}

/** Cells that go on from the one above (`vMerge`) are counted there. */
function spanRows(rows: readonly TableRow[], nodes: readonly XmlNode[]): void {
  const open = new Map<number, TableRow['cells'][number]>();
  for (const [index, row] of rows.entries()) {
    const cells = children(nodes[index] ?? null, 'tc');
    let column = 0;
    for (const [place, cell] of row.cells.entries()) {
      const merge = child(child(cells[place] ?? null, 'tcPr'), 'vMerge');
      const above = open.get(column);
      if (merge !== null && merge.attributes.val !== 'restart' && above !== undefined) {
        above.rows += 1;
        cell.rows = 0;
      } else if (merge !== null) open.set(column, cell);
      else open.delete(column);
      column += cell.span;
    }
  }
}

function section(node: XmlNode): Section {
  const size = child(node, 'pgSz')?.attributes;
  const margin = child(node, 'pgMar')?.attributes;
  const related = (name: string): Record<string, string> =>
    Object.fromEntries(
      children(node, name).map(({ attributes }) => [
        attributes.type ?? 'default',
        attributes.id ?? '',
      ]),
    );
  return {
    width: whole(size?.w) ?? 11906,
    height: whole(size?.h) ?? 16838,
    margin: {
      top: whole(margin?.top) ?? 1418,
      right: whole(margin?.right) ?? 1247,
      bottom: whole(margin?.bottom) ?? 1247,
      left: whole(margin?.left) ?? 1247,
    },
    hasTitlePage: isOn(node, 'titlePg') === true,
    headers: related('headerReference'),
    footers: related('footerReference'),
  };
}

const bytes = new TextEncoder();

/** The chapters of a body: each ends with the properties of its pages. Throws when the XML is broken. */
export function readBody(body: string, looks: (style: string) => Look): Chapter[] {
  const reader = new BodyReader(looks);
  const chapters: Chapter[] = [];
  let blocks: Block[] = [];
  const close = (node: XmlNode): void => {
    chapters.push({ section: section(node), blocks });
    blocks = [];
  };
  eachNode(bytes.encode(`<body>${body}</body>`), defaultLimits, 1, (node) => {
    if (node.name === 'sectPr') {
      close(node);
      return;
    }
    blocks.push(...reader.block(node));
    const ends = child(node, 'pPr', 'sectPr');
    if (ends !== null) close(ends);
  });
  if (blocks.length > 0) close({ name: 'sectPr', attributes: {}, children: [], text: '' });
  return chapters;
}

/** The paragraphs of a running head or foot. */
export function readRunning(xml: string, looks: (style: string) => Look): Block[] {
  const reader = new BodyReader(looks);
  const blocks: Block[] = [];
  eachNode(bytes.encode(xml), defaultLimits, 1, (node) => blocks.push(...reader.block(node)));
  return blocks;
}
