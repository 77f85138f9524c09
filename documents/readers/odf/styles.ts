/** What an OpenDocument file says of looks: styles with what they take after, and how lists are numbered. */
import { letterOf, romanOf } from '../office-numbers.ts';
import { child, children, type XmlNode } from '../xml-tree.ts';

export interface OdfLook {
  /** Outline level 1-9, or null for body text. */
  level: number | null;
  bold: boolean | null;
  /** Half-points. */
  size: number | null;
  /** RRGGBB. */
  color: string | null;
  hidden: boolean | null;
  /** A ground other than white. */
  hasGround: boolean | null;
  /** Twips above. */
  before: number | null;
  isRight: boolean | null;
  isFramed: boolean | null;
  isCaption: boolean | null;
  breaksPage: boolean | null;
}

export const noLook: OdfLook = {
  level: null,
  bold: null,
  size: null,
  color: null,
  hidden: null,
  hasGround: null,
  before: null,
  isRight: null,
  isFramed: null,
  isCaption: null,
  breaksPage: null,
};

export interface OdfStyles {
  /** Of a family (`paragraph`, `text`, `table-cell`), with what it takes after. */
  look(family: string, name: string | undefined): OdfLook;
  /** What stands before an item; null for none, '•' for any sign. */
  marker(list: string, level: number, counts: readonly number[]): string | null;
  start(list: string, level: number): number;
}

interface Style {
  parent: string | undefined;
  own: Partial<OdfLook>;
  /** Share of the parent's size, where it is said so. */
  share: number | null;
}
interface ListLevel {
  isNumber: boolean;
  format: string;
  prefix: string;
  suffix: string;
  start: number;
  shown: number;
}

/** `roots`: elements with `style`, `default-style` and `list-style` in them. */
export function readOdfStyles(roots: readonly XmlNode[]): OdfStyles {
  const styles = new Map<string, Style>();
  const lists = new Map<string, ListLevel[]>();
  for (const node of roots.flatMap(({ children: all }) => all)) {
    const { name, family = '' } = node.attributes;
    if (node.name === 'style' && name !== undefined) styles.set(`${family}:${name}`, styleOf(node));
    else if (node.name === 'default-style') styles.set(`${family}:`, styleOf(node));
    else if (node.name === 'list-style' && name !== undefined) lists.set(name, levelsOf(node));
  }
  const known = new Map<string, OdfLook>();

  const look = (family: string, name: string | undefined, depth = 0): OdfLook => {
    const key = `${family}:${name ?? ''}`;
    const ready = known.get(key);
    if (ready !== undefined) return ready;
    const style = styles.get(key);
    if (style === undefined || depth > 50)
      return name === undefined ? noLook : look(family, undefined, 50);
    const above = name === undefined ? noLook : look(family, style.parent, depth + 1);
    const made: OdfLook = { ...above, ...style.own };
    if (style.share !== null && above.size !== null)
      made.size = Math.round(above.size * style.share);
    if (/^(?:caption|illustration|table|figure|keterangan)$/iu.test(name ?? ''))
      made.isCaption = true;
    known.set(key, made);
    return made;
  };
  return {
    look: (family, name) => look(family, name),
    start: (list, level) => lists.get(list)?.[level]?.start ?? 1,
    marker: (list, level, counts) => {
      const found = lists.get(list)?.[level];
      if (found === undefined) return '•';
      if (!found.isNumber) return '•';
      if (found.format === '') return null;
      const from = Math.max(0, level - found.shown + 1);
      const numbers = Array.from({ length: level - from + 1 }, (_, step) => {
        const at = from + step;
        return numberAs(counts[at] ?? 1, lists.get(list)?.[at]?.format ?? '1');
      });
      return `${found.prefix}${numbers.join('.')}${found.suffix}`;
    },
  };
}

function styleOf(node: XmlNode): Style {
  const text = child(node, 'text-properties')?.attributes ?? {};
  const paragraph = child(node, 'paragraph-properties')?.attributes ?? {};
  const cell = child(node, 'table-cell-properties')?.attributes ?? {};
  const own: Partial<OdfLook> = {};
  const level = Number(node.attributes['default-outline-level'] ?? 0);
  if (level >= 1) own.level = Math.min(9, level);
  const weight = text['font-weight'];
  if (weight !== undefined) own.bold = /^(?:bold|[6-9]00)$/u.test(weight);
  const size = text['font-size'] ?? '';
  const points = pointsOf(size);
  if (points !== null) own.size = Math.round(points * 2);
  if (text.color !== undefined) own.color = text.color.replace('#', '').toUpperCase();
  if (text.display !== undefined) own.hidden = text.display === 'none';
  for (const { 'background-color': ground } of [text, paragraph, cell]) {
    if (ground !== undefined) own.hasGround = !/^(?:transparent|#ffffff)$/iu.test(ground);
  }
  const before = pointsOf(paragraph['margin-top'] ?? '');
  if (before !== null) own.before = Math.round(before * 20);
  const align = paragraph['text-align'];
  if (align !== undefined) own.isRight = align === 'end' || align === 'right';
  const border = paragraph.border ?? paragraph['border-left'];
  if (border !== undefined) own.isFramed = border !== 'none';
  if (paragraph['break-before'] !== undefined)
    own.breaksPage = paragraph['break-before'] === 'page';
  const share = /^([\d.]+)%$/u.exec(size)?.[1];
  return {
    parent: node.attributes['parent-style-name'],
    own,
    share: share === undefined ? null : Number(share) / 100,
  };
}

function levelsOf(node: XmlNode): ListLevel[] {
  const levels: ListLevel[] = [];
  for (const one of node.children) {
    const { attributes } = one;
    const at = Number(attributes.level ?? 0) - 1;
    if (!(at >= 0 && at < 10)) continue;
    levels[at] = {
      isNumber: one.name === 'list-level-style-number',
      format: attributes['num-format'] ?? '',
      prefix: attributes['num-prefix'] ?? '',
      suffix: attributes['num-suffix'] ?? '',
      start: Number(attributes['start-value'] ?? 1) || 1,
      shown: Number(attributes['display-levels'] ?? 1) || 1,
    };
  }
  return levels;
}

function numberAs(count: number, format: string): string {
  switch (format) {
    case 'a':
      return letterOf(count);
    case 'A':
      return letterOf(count).toUpperCase();
    case 'i':
      return romanOf(count);
    case 'I':
      return romanOf(count).toUpperCase();
    default:
      return String(count);
  }
}

const units: Readonly<Record<string, number>> = {
  pt: 1,
  in: 72,
  cm: 28.3465,
  mm: 2.83465,
  px: 0.75,
  pc: 12,
};

/** A length in points; null for shares and what is no length. */
export function pointsOf(length: string): number | null {
  const match = /^(-?[\d.]+)(pt|in|cm|mm|px|pc)$/u.exec(length);
  const points = Number(match?.[1]) * (units[match?.[2] ?? ''] ?? Number.NaN);
  return Number.isFinite(points) ? points : null;
}

/** Elements of `office:styles` and `office:automatic-styles` in a part. */
export function styleRoots(root: XmlNode | null): XmlNode[] {
  return [...children(root, 'styles'), ...children(root, 'automatic-styles')];
}
