/** The shapes of a slide with their place; groups are taken apart, each keeping its things together. */
import { child, children, type XmlNode } from '../xml-tree.ts';
import type { Frame } from './order.ts';

export interface Placeholder {
  /** `title`, `ctrTitle`, `body`, `sldNum`, ...; `obj` where none is said. */
  readonly type: string;
  readonly idx: string;
}

export interface Shape {
  readonly frame: Frame;
  readonly node: XmlNode;
  readonly placeholder: Placeholder | null;
  /** Text alternative: title and description of the shape. */
  readonly alt: string;
  /** Marked as hidden in the selection pane, or far off the slide. */
  readonly isHidden: boolean;
}
export interface Group {
  readonly frame: Frame;
  readonly items: readonly Item[];
}
export type Item = Shape | Group;

export const isGroup = (item: Item): item is Group => 'items' in item;

/** Where shapes of the layout and its master stand, for those of a slide that say nothing. */
export interface Inherited {
  readonly layout: readonly Shape[];
  readonly master: readonly Shape[];
}

type Placing = (frame: Frame) => Frame;
const nowhere: Frame = { x: 0, y: 0, width: 0, height: 0 };

/** `root`: the part's root element (`sld`, `sldLayout`, `sldMaster`, `notes`). */
export function shapesOf(root: XmlNode | null, inherited: Inherited | null, slide: Frame): Item[] {
  const walk = (parent: XmlNode, place: Placing): Item[] =>
    parent.children.flatMap((node): Item[] => {
      switch (node.name) {
        case 'AlternateContent':
          return walk(child(node, 'Choice') ?? child(node, 'Fallback') ?? node, place);
        case 'grpSp': {
          const xfrm = child(node, 'grpSpPr', 'xfrm');
          const items = walk(node, (frame) => place(placingOf(xfrm)(frame)));
          return items.length === 0 ? [] : [{ frame: around(items), items }];
        }
        case 'sp':
        case 'pic':
        case 'graphicFrame':
          return [shape(node, place)];
        default:
          return [];
      }
    });
  const shape = (node: XmlNode, place: Placing): Shape => {
    const head = node.children.find(({ name }) => /^nv\w*Pr$/u.test(name)) ?? null;
    const named = child(head, 'cNvPr')?.attributes ?? {};
    const ph = child(head, 'nvPr', 'ph');
    const placeholder =
      ph === null ? null : { type: ph.attributes.type ?? 'obj', idx: ph.attributes.idx ?? '0' };
    const own = frameOf(child(node, 'spPr', 'xfrm') ?? child(node, 'xfrm'));
    const frame = own === null ? inheritedFrame(placeholder, inherited) : place(own);
    const alt = [named.title ?? '', named.descr ?? ''].filter((one) => one.trim() !== '');
    const isOff =
      own !== null &&
      (frame.x + frame.width < 0 ||
        frame.y + frame.height < 0 ||
        frame.x > slide.width ||
        frame.y > slide.height);
    const isMarked = /^(?:1|true|on)$/u.test(named.hidden ?? '');
    const isHidden = isMarked || (isOff && slide.width > 0);
    return { frame, node, placeholder, alt: [...new Set(alt)].join('. '), isHidden };
  };
  const tree = child(root, 'cSld', 'spTree');
  return tree === null ? [] : walk(tree, (frame) => frame);
}

/** All shapes, those of groups among them, as they were drawn one over the other. */
export function flat(items: readonly Item[]): Shape[] {
  return items.flatMap((item) => (isGroup(item) ? flat(item.items) : [item]));
}

/** The shape of the layout, then of the master, that a placeholder takes after. */
export function ancestors(
  placeholder: Placeholder | null,
  inherited: Inherited | null,
): readonly Shape[] {
  if (placeholder === null || inherited === null) return [];
  const { type, idx } = placeholder;
  const family = familyOf(type);
  const inLayout =
    inherited.layout.find(
      ({ placeholder: other }) => other?.idx === idx && familyOf(other.type) === family,
    ) ?? inherited.layout.find(({ placeholder: other }) => other?.type === type);
  const inMaster = inherited.master.find(
    ({ placeholder: other }) => other !== null && familyOf(other.type) === family,
  );
  return [inLayout, inMaster].flatMap((one) => (one === undefined ? [] : [one]));
}

/** `title` and `body` have many names. */
export function familyOf(type: string): string {
  if (type === 'ctrTitle') return 'title';
  return /^(?:title|dt|ftr|sldNum|hdr|sldImg)$/u.test(type) ? type : 'body';
}

function inheritedFrame(placeholder: Placeholder | null, inherited: Inherited | null): Frame {
  for (const { frame } of ancestors(placeholder, inherited)) if (frame.width > 0) return frame;
  return nowhere;
}

function frameOf(xfrm: XmlNode | null, off = 'off', ext = 'ext'): Frame | null {
  const from = child(xfrm, off)?.attributes;
  const size = child(xfrm, ext)?.attributes;
  if (from === undefined || size === undefined) return null;
  const number = (text: string | undefined): number => Number(text) || 0;
  return {
    x: number(from.x),
    y: number(from.y),
    width: Math.abs(number(size.cx)),
    height: Math.abs(number(size.cy)),
  };
}

/** From a group's own measures to those around it. */
function placingOf(xfrm: XmlNode | null): Placing {
  const outer = frameOf(xfrm);
  const inner = frameOf(xfrm, 'chOff', 'chExt');
  if (outer === null || inner === null || inner.width === 0 || inner.height === 0) {
    return (frame) => frame;
  }
  const [sx, sy] = [outer.width / inner.width, outer.height / inner.height];
  return ({ x, y, width, height }) => ({
    x: outer.x + (x - inner.x) * sx,
    y: outer.y + (y - inner.y) * sy,
    width: width * sx,
    height: height * sy,
  });
}

function around(items: readonly Item[]): Frame {
  const x = Math.min(...items.map(({ frame }) => frame.x));
  const y = Math.min(...items.map(({ frame }) => frame.y));
  const right = Math.max(...items.map(({ frame }) => frame.x + frame.width));
  const bottom = Math.max(...items.map(({ frame }) => frame.y + frame.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** What a frame on a slide holds besides shapes: a table, a chart, a diagram; null for others. */
export function graphicOf(node: XmlNode, name: string): XmlNode | null {
  const data = child(node, 'graphic', 'graphicData');
  return children(data, name)[0] ?? null;
}
