/** The text of a paragraph of an OpenDocument file, and what hangs on it. */
import { child, type XmlNode } from '../xml-tree.ts';
import type { OdfLook, OdfStyles } from './styles.ts';

export interface OdfText {
  text: string;
  hidden: string;
  isBold: boolean;
  /** Half-points, of most letters. */
  size: number | null;
  notes: string[];
  drawings: XmlNode[];
}

/** Marks, comments and what tracked changes took out are no text. */
const silent = new Set([
  'annotation',
  'annotation-end',
  'tracked-changes',
  'change',
  'change-start',
  'change-end',
  'ruby-text',
  'soft-page-break',
  'note-citation',
  'event-listeners',
  'hidden-text',
]);
const drawings = new Set([
  'frame',
  'custom-shape',
  'g',
  'rect',
  'ellipse',
  'circle',
  'line',
  'path',
  'polygon',
  'polyline',
  'connector',
  'control',
]);

/** `hasGround`: white letters are meant to be read here. `formula`: text of an embedded one, or ''. */
export function readInline(
  node: XmlNode,
  look: OdfLook,
  styles: OdfStyles,
  hasGround: boolean,
  formula: (frame: XmlNode) => string,
): OdfText {
  const read: OdfText = {
    text: '',
    hidden: '',
    isBold: false,
    size: null,
    notes: [],
    drawings: [],
  };
  const weight = new Map<number, number>();
  let letters = 0;
  let bold = 0;
  const add = (text: string, own: OdfLook): void => {
    const isWhite = own.color === 'FFFFFF' && !hasGround && own.hasGround !== true;
    if (own.hidden === true || isWhite || (own.size !== null && own.size < 6)) {
      read.hidden += text;
      return;
    }
    read.text += text;
    const count = text.replace(/\s/gu, '').length;
    letters += count;
    if (own.bold === true) bold += count;
    if (own.size !== null) weight.set(own.size, (weight.get(own.size) ?? 0) + count);
  };
  const walk = (parent: XmlNode, own: OdfLook): void => {
    for (const part of parent.children) {
      if (part.name === '#text') add(part.text.replace(/\s+/gu, ' '), own);
      else if (part.name === 's' || part.name === 'tab' || part.name === 'line-break')
        add(' ', own);
      else if (part.name === 'note') {
        const body = child(part, 'note-body');
        const texts = (body?.children ?? []).map((one) => plainText(one));
        read.notes.push(texts.join(' ').replace(/\s+/gu, ' ').trim());
      } else if (drawings.has(part.name)) {
        const math = part.name === 'frame' ? formula(part) : '';
        if (math === '') read.drawings.push(part);
        else add(` ${math} `, own);
      } else if (part.name === 'span') {
        walk(part, over(own, styles.look('text', part.attributes['style-name'])));
      } else if (!silent.has(part.name)) walk(part, own);
    }
  };
  walk(node, look);
  read.isBold = letters > 0 && bold === letters;
  read.size = [...weight].sort((a, b) => b[1] - a[1])[0]?.[0] ?? look.size;
  return read;
}

/** What a span says over what its paragraph says. */
function over(below: OdfLook, own: OdfLook): OdfLook {
  return {
    ...below,
    bold: own.bold ?? below.bold,
    size: own.size ?? below.size,
    color: own.color ?? below.color,
    hidden: own.hidden ?? below.hidden,
    hasGround: own.hasGround ?? below.hasGround,
  };
}

export function plainText(node: XmlNode): string {
  if (node.name === '#text') return node.text;
  if (node.name === 's' || node.name === 'tab' || node.name === 'line-break') return ' ';
  return silent.has(node.name) ? '' : node.children.map(plainText).join('');
}
