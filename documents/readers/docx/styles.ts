/** What a paragraph looks like by its style: heading level, size, weight, space above, list. */
import { child, children, isOn, valOf, type XmlNode } from '../xml-tree.ts';

export interface Look {
  /** Outline level 1-9, or null for body text. */
  level: number | null;
  /** Half-points. */
  size: number | null;
  bold: boolean | null;
  hidden: boolean | null;
  color: string | null;
  /** Twips above the paragraph. */
  before: number | null;
  numId: string | null;
  depth: number | null;
  isContents: boolean;
  isCaption: boolean;
  /** Borders around it: a box beside the text. */
  isFramed: boolean;
}

export type Styles = ReadonlyMap<string, Look> & { readonly base: Look };

export const plainLook: Look = {
  level: null,
  size: null,
  bold: null,
  hidden: null,
  color: null,
  before: null,
  numId: null,
  depth: null,
  isContents: false,
  isCaption: false,
  isFramed: false,
};

const numberOf = (text: string | null): number | null => {
  const value = text === null ? Number.NaN : Number.parseFloat(text);
  return Number.isFinite(value) ? value : null;
};

/** What paragraph and run properties say themselves. */
export function lookOf(paragraph: XmlNode | null, run: XmlNode | null): Partial<Look> {
  const outline = numberOf(valOf(paragraph, 'outlineLvl'));
  const spacing = child(paragraph, 'spacing');
  const look: Partial<Look> = {};
  if (outline !== null) look.level = outline >= 0 && outline < 9 ? outline + 1 : null;
  const size = numberOf(valOf(run, 'sz'));
  if (size !== null) look.size = size;
  const bold = isOn(run, 'b');
  if (bold !== null) look.bold = bold;
  const hidden = isOn(run, 'vanish') ?? isOn(run, 'webHidden');
  if (hidden !== null) look.hidden = hidden;
  const color = valOf(run, 'color');
  if (color !== null) look.color = color.toUpperCase();
  const before = numberOf(spacing?.attributes.before ?? null);
  if (before !== null) look.before = before;
  const borders = child(paragraph, 'pBdr');
  if (borders !== null) {
    const has = (side: string): boolean => !/^(?:nil|none)$/u.test(valOf(borders, side) ?? 'none');
    look.isFramed = has('left') || (has('top') && has('bottom') && has('right'));
  }
  const numId = valOf(paragraph, 'numPr', 'numId');
  if (numId !== null) look.numId = numId;
  const depth = numberOf(valOf(paragraph, 'numPr', 'ilvl'));
  if (depth !== null) look.depth = depth;
  return look;
}

export function readStyles(root: XmlNode | null): Styles {
  const all = new Map<string, XmlNode>();
  for (const style of children(root, 'style')) all.set(style.attributes.styleId ?? '', style);
  const defaults = child(root, 'docDefaults');
  const base: Look = {
    ...plainLook,
    ...lookOf(child(defaults, 'pPrDefault', 'pPr'), child(defaults, 'rPrDefault', 'rPr')),
  };
  const normal = [...all.values()].find(
    ({ attributes }) =>
      attributes.type === 'paragraph' && /^(?:1|true|on)$/u.test(attributes.default ?? ''),
  );
  const made = new Map<string, Look>();

  const make = (id: string, seen: number): Look => {
    const known = made.get(id);
    if (known !== undefined) return known;
    const style = all.get(id);
    // Styles that are based on each other in a circle end here.
    if (style === undefined || seen > 20) return base;
    const parent = valOf(style, 'basedOn');
    const isCharacter = style.attributes.type === 'character';
    const from = parent === null ? (isCharacter ? plainLook : base) : make(parent, seen + 1);
    const name = valOf(style, 'name') ?? id;
    const look: Look = { ...from, ...lookOf(child(style, 'pPr'), child(style, 'rPr')) };
    const heading = /^(?:heading|judul|tajuk)\s*(\d)$/iu.exec(name) ?? /^Heading(\d)$/u.exec(id);
    if (heading !== null && look.level === null) look.level = Number(heading[1]);
    look.isContents =
      /^(?:toc|table of figures|daftar isi)\b/iu.test(name) && !/heading/iu.test(name);
    look.isCaption = /^caption|^keterangan/iu.test(name);
    made.set(id, look);
    return look;
  };
  for (const id of all.keys()) make(id, 0);
  const start = normal === undefined ? base : make(normal.attributes.styleId ?? '', 0);
  return Object.assign(made, { base: start });
}
