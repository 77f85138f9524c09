/** The text of a shape: paragraphs with their bullets, sizes and what nobody sees of them. */
import { letterOf, romanOf } from '../office-numbers.ts';
import { child, type XmlNode } from '../xml-tree.ts';
import { fillOf, type Palette } from './colours.ts';

export interface SlideParagraph {
  text: string;
  hidden: string;
  /** 0 is the outermost level. */
  level: number;
  /** Bullet or number; null for a plain paragraph. */
  marker: string | null;
  /** Of most letters, hundredths of a point. */
  size: number;
  isBold: boolean;
  /** Nothing but the slide's number or a date that the program fills in. */
  isField: boolean;
}

export interface TextSetting {
  /** Elements with `lvl1pPr` ... `lvl9pPr`, the nearest first. */
  readonly styles: readonly (XmlNode | null)[];
  readonly palette: Palette;
  /** Colour below the text; null when it cannot be said. */
  readonly ground: string | null;
}

const usualSize = 1800;
/** Smaller than three points, nobody reads it. */
const smallest = 300;
const bulletNames = new Set(['buNone', 'buChar', 'buAutoNum', 'buBlip']);
/** Bullets and numbers that were typed. */
const typed = /^([-–—•●▪◦‣✓✔☐☑□➢❖*]|\(?\d{1,2}[.)]|[a-z][.)])\s+(?=\S)/u;

/** `body`: a `txBody`. */
export function paragraphsOf(body: XmlNode | null, setting: TextSetting): SlideParagraph[] {
  const counts: number[] = [];
  const styles = [child(body, 'lstStyle'), ...setting.styles];
  return (body?.children ?? []).flatMap((node): SlideParagraph[] => {
    if (node.name !== 'p') return [];
    const level = Math.min(8, Math.max(0, Number(child(node, 'pPr')?.attributes.lvl ?? 0) || 0));
    const chain = [
      child(node, 'pPr'),
      ...styles.map((style) => child(style, `lvl${level + 1}pPr`)),
    ];
    const read = linesOf(node, chain, setting);
    const lines = read.isField
      ? read.lines.slice(0, 1)
      : read.lines.filter(({ text, hidden }) => `${text}${hidden}`.trim() !== '');
    if (lines.length === 0) return [];
    const marker = markerOf(chain, level, counts);
    return lines.map(({ text, hidden }, index): SlideParagraph => {
      const mark = marker === null ? typed.exec(text.trim()) : null;
      return {
        text: mark === null ? text : text.trim().slice(mark[0].length),
        hidden,
        level,
        marker: mark?.[1] ?? (index === 0 ? marker : null),
        size: read.size,
        isBold: read.isBold,
        isField: read.isField,
      };
    });
  });
}

/** A paragraph's lines: a break after which a new thought begins (a capital, a number) parts them. */
function linesOf(
  node: XmlNode,
  chain: readonly (XmlNode | null)[],
  { palette, ground }: TextSetting,
): {
  lines: Array<{ text: string; hidden: string }>;
  size: number;
  isBold: boolean;
  isField: boolean;
} {
  const defaults = chain.map((one) => child(one, 'defRPr'));
  const first = <T>(own: XmlNode | null, of: (node: XmlNode | null) => T | null): T | null => {
    for (const one of [own, ...defaults]) {
      const found = of(one);
      if (found !== null) return found;
    }
    return null;
  };
  const lines = [{ text: '', hidden: '' }];
  const weight = new Map<number, number>();
  let bold = 0;
  let letters = 0;
  let fields = 0;
  const add = (text: string, look: XmlNode | null): void => {
    const size = first(look, (one) => Number(one?.attributes.sz) || null) ?? usualSize;
    const colour = first(look, (one) => fillOf(one, palette));
    const isUnseen =
      size < smallest || colour === 'clear' || (colour !== null && colour === ground);
    const line = lines.at(-1);
    if (line === undefined) return;
    if (isUnseen) line.hidden += text;
    else line.text += text;
    const count = text.trim().length;
    weight.set(size, (weight.get(size) ?? 0) + count);
    letters += count;
    const isBold = first(look, (one) => one?.attributes.b ?? null);
    if (isBold === '1' || isBold === 'true') bold += count;
  };
  const walk = (parent: XmlNode): void => {
    for (const part of parent.children) {
      if (part.name === 'r') add(child(part, 't')?.text ?? '', child(part, 'rPr'));
      else if (part.name === 'fld') {
        if (/^(?:slidenum|datetime)/u.test(part.attributes.type ?? '')) fields += 1;
        else add(child(part, 't')?.text ?? '', child(part, 'rPr'));
      } else if (part.name === 'br') lines.push({ text: '', hidden: '' });
      else if (part.name === 'm' || part.name === 'oMath') add(` ${mathText(part)} `, null);
      else if (part.name === 'AlternateContent') walk(child(part, 'Choice') ?? part);
    }
  };
  walk(node);
  const joined = lines.slice(0, 1);
  for (const line of lines.slice(1)) {
    const last = joined.at(-1);
    const begins = /^\s*(?:[\p{Lu}\p{N}“"'(]|[-–—•●▪◦‣✓✔☐☑□➢❖*]\s)/u.test(line.text);
    const isWhole = last === undefined || last.text.trim() === '' || begins;
    if (isWhole) joined.push(line);
    else if (last !== undefined) {
      last.text = `${last.text} ${line.text}`;
      last.hidden += line.hidden;
    }
  }
  return {
    lines: joined,
    size: [...weight].sort((a, b) => b[1] - a[1])[0]?.[0] ?? usualSize,
    isBold: letters > 0 && bold === letters,
    isField: fields > 0 && letters === 0,
  };
}

function mathText(node: XmlNode): string {
  return node.name === 't' ? node.text : node.children.map(mathText).join('');
}

/** Counts numbered paragraphs; a paragraph without number on the same level begins anew. */
function markerOf(
  chain: readonly (XmlNode | null)[],
  level: number,
  counts: number[],
): string | null {
  counts.length = Math.min(counts.length, level + 1);
  for (const properties of chain) {
    const bullet = properties?.children.find(({ name }) => bulletNames.has(name));
    if (bullet === undefined) continue;
    if (bullet.name !== 'buAutoNum') {
      counts[level] = 0;
      return bullet.name === 'buNone' ? null : '•';
    }
    const start = Math.min(9999, Number(bullet.attributes.startAt ?? 1) || 1);
    const count = (counts[level] ?? 0) + 1;
    counts[level] = count;
    return numberOf(start + count - 1, bullet.attributes.type ?? 'arabicPeriod');
  }
  counts[level] = 0;
  return null;
}

/** `type` as PowerPoint names it: `arabicPeriod`, `alphaLcParenR`, `romanUcPeriod`. */
export function numberOf(count: number, type: string): string {
  let text = String(count);
  if (type.startsWith('alpha')) text = letterOf(count);
  else if (type.startsWith('roman')) text = romanOf(count);
  if (/^(?:alpha|roman)Uc/u.test(type)) text = text.toUpperCase();
  if (type.endsWith('ParenBoth')) return `(${text})`;
  if (type.endsWith('ParenR')) return `${text})`;
  return type.endsWith('Plain') ? text : `${text}.`;
}
