/** Pictures of a Word file: which part holds them, how large they are shown, their text alternative. */
import type { ReadLimits } from '../limits.ts';
import { unpack } from '../package-parts.ts';
import type { RawBlock, RawLoss } from '../raw-block.ts';
import { ReaderError } from '../reader-error.ts';
import { relationsOf } from '../relations.ts';
import { child, type XmlNode } from '../xml-tree.ts';

export interface WordPicture {
  /** Id of the relation to its part; null for what is drawn (charts, diagrams). */
  relation: string | null;
  alt: string;
  /** Too small to show anything, or behind the text. */
  isDecoration: boolean;
}

/** A figure and where its picture lies. */
export interface WordFigure {
  block: Extract<RawBlock, { kind: 'figure' }>;
  relation: string | null;
}

/** English metric units in a point; shown smaller than 36 points a picture is an ornament. */
const unitsInPoint = 12_700;
const smallest = 36;
const repeatedFrom = 3;

/** The pictures in a `drawing`, `pict` or `object`, without those of text boxes in it. */
export function picturesOf(part: XmlNode): WordPicture[] {
  const found: WordPicture[] = [];
  const walk = (node: XmlNode, alt: string, isDecoration: boolean): void => {
    if (node.name === 'Fallback' || node.name === 'txbxContent') return;
    const own = node.name === 'inline' || node.name === 'anchor' ? child(node, 'docPr') : null;
    const words = own?.attributes.descr ?? (own === null ? undefined : own.attributes.title);
    const shape = node.name === 'shape' ? node.attributes.alt : undefined;
    const said = words ?? shape ?? alt;
    const small = isDecoration || isOrnament(node);
    if (node.name === 'blip' || node.name === 'imagedata') {
      const relation = node.attributes.embed ?? node.attributes.id ?? null;
      found.push({ relation, alt: said, isDecoration: small });
    }
    const isDrawn =
      node.name === 'graphicData' && /\/(?:chart|diagram)$/u.test(node.attributes.uri ?? '');
    if (isDrawn) found.push({ relation: null, alt: said, isDecoration: small });
    for (const inner of node.children) walk(inner, said, small);
  };
  walk(part, '', false);
  return found;
}

function isOrnament(node: XmlNode): boolean {
  if (node.name !== 'inline' && node.name !== 'anchor') return false;
  if (/^(?:1|true)$/u.test(node.attributes.behindDoc ?? '')) return true;
  const extent = child(node, 'extent');
  const sides = [extent?.attributes.cx, extent?.attributes.cy].map((side) => Number(side ?? NaN));
  return sides.some((side) => side < smallest * unitsInPoint);
}

/**
 * Puts the bytes of pictures into their figures. Formats that no window shows stay without; what is shown
 * again and again is an ornament and comes back to be left out.
 */
export function fillFigures(
  figures: readonly WordFigure[],
  bytes: Uint8Array,
  parts: ReadonlyMap<string, Uint8Array>,
  main: string,
  limits: ReadLimits,
): { decorations: Set<RawBlock>; losses: RawLoss[] } {
  const relations = relationsOf(parts, main, limits);
  const partOf = ({ relation }: WordFigure): string | null =>
    relation === null ? null : (relations.get(relation)?.target ?? null);
  const counts = new Map<string, number>();
  for (const figure of figures) {
    const part = partOf(figure);
    if (part !== null) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  const decorations = new Set<RawBlock>(
    figures
      .filter((one) => (counts.get(partOf(one) ?? '') ?? 0) >= repeatedFrom)
      .map(({ block }) => block),
  );
  const wanted = new Set(
    figures.flatMap((one) => (decorations.has(one.block) ? [] : (partOf(one) ?? []))),
  );
  const images = imagesOf(bytes, wanted, limits);
  const losses: RawLoss[] = [];
  for (const one of figures) {
    if (decorations.has(one.block)) continue;
    const image = images.get(partOf(one) ?? '') ?? null;
    if (image !== null && isShown(image)) one.block.image = image;
    else losses.push(lossOf('no-picture-data', one.block.alt, 1));
  }
  if (decorations.size > 0) losses.push(lossOf('decoration', '', decorations.size));
  return { decorations, losses };
}

export function lossOf(
  reason: 'decoration' | 'no-picture-data',
  text: string,
  count: number,
): RawLoss {
  return { what: 'figure', fate: 'dropped', reason, page: null, text, count };
}

/** PNG, JPEG, GIF: not the drawings of Windows (EMF, WMF) and not TIFF. */
function isShown(image: Uint8Array): boolean {
  const [first, second] = image;
  return (
    (first === 0x89 && second === 0x50) ||
    (first === 0xff && second === 0xd8) ||
    (first === 0x47 && second === 0x49)
  );
}

function imagesOf(
  bytes: Uint8Array,
  wanted: ReadonlySet<string>,
  limits: ReadLimits,
): ReadonlyMap<string, Uint8Array> {
  if (wanted.size === 0) return new Map();
  const most = { ...limits, packageBytes: limits.imageBytes, partBytes: limits.imageBytes };
  try {
    return unpack(bytes, most, (name) => wanted.has(name)).parts;
  } catch (error) {
    // Pictures beyond the limits are left out, not the text.
    if (error instanceof ReaderError) return new Map();
    throw error;
  }
}
