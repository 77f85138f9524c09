/**
 * Where everything of a fishbone diagram (Ishikawa) lies: pure geometry, shared by the window and
 * the Word file. Bones stand in pairs above and below the spine; each bone is as long as its causes
 * need, so that no text overlaps another however long it is.
 *
 * All numbers are in one unit (a pixel on screen); text sizes too. The origin is the top left.
 */
import type { FishboneCategory, Verdict } from './enums.ts';
import { textWidth, wrapText } from './text-width.ts';

export interface FishboneCause {
  id: string;
  /** Short code before the text ("S1"); may be empty. */
  code: string;
  text: string;
  category: FishboneCategory;
  verdict: Verdict;
  /** The verdict in words; shown with a sign, so that colour is never alone. */
  verdictLabel: string;
}

export interface FishboneInput {
  /** The categories to show, in order; a category of a cause that is not among them is added. */
  categories: readonly FishboneCategory[];
  categoryLabel: (category: FishboneCategory) => string;
  causes: readonly FishboneCause[];
  /** What the fish's head says: the gap or the problem. */
  head: string;
  /** Width of the picture. */
  width: number;
  /** Size of the causes' text. */
  fontSize?: number;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
export interface Line {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}
export interface TextLines {
  lines: string[];
  size: number;
  /** Distance between base lines. */
  leading: number;
}

export interface CauseBox extends Box, TextLines {
  id: string;
  category: FishboneCategory;
  verdict: Verdict;
  code: string;
  /** The verdict's word, cut to one line, and its size. */
  verdictLabel: string;
  verdictSize: number;
  /** From the box to its bone. */
  twig: Line;
}
export interface CategoryBone extends TextLines {
  category: FishboneCategory;
  side: 'above' | 'below';
  label: Box;
  bone: Line;
  /** The room in which a cause of this category may be dropped. */
  area: Box;
}
export interface FishboneLayout {
  width: number;
  height: number;
  fontSize: number;
  /** Inner distance of a box's text from its left and right edge. */
  padding: number;
  spine: Line;
  head: Box & TextLines;
  bones: CategoryBone[];
  causes: CauseBox[];
}

const margin = 8;
const gap = 7;
const columnGap = 10;
/** How far a bone leans over its height. */
const lean = 26;
const twigLength = 10;
const minimumHalf = 92;

interface Sizes {
  font: number;
  leading: number;
  padding: number;
  labelFont: number;
  labelLeading: number;
  boxWidth: number;
  columnWidth: number;
}

function sizesOf(width: number, headWidth: number, columns: number, font: number): Sizes {
  const room = width - 2 * margin - headWidth - 18;
  const columnWidth = room / columns;
  return {
    font,
    leading: font * 1.28,
    padding: font * 0.6,
    labelFont: font * 1.06,
    labelLeading: font * 1.3,
    columnWidth,
    boxWidth: columnWidth - columnGap - lean - twigLength,
  };
}

/** Room at the left edge of a cause box for the verdict's colour bar. */
const barWidth = 4;

interface Measured {
  cause: FishboneCause;
  lines: string[];
  verdictLabel: string;
  height: number;
}

function measureCause(cause: FishboneCause, sizes: Sizes): Measured {
  const inner = sizes.boxWidth - 2 * sizes.padding - barWidth;
  const text = cause.code === '' ? cause.text : `${cause.code} ${cause.text}`;
  const lines = wrapText(text, sizes.font, inner, { maxLines: 14 });
  const signRoom = sizes.font * 1.2;
  const [verdictLabel = ''] = wrapText(
    cause.verdictLabel,
    sizes.font * 0.86,
    Math.max(inner - signRoom, sizes.font),
    { weight: 'semibold', maxLines: 1 },
  );
  const height = sizes.padding * 1.5 + (Math.max(lines.length, 1) + 1) * sizes.leading;
  return { cause, lines, verdictLabel, height };
}

function stackHeight(measured: readonly Measured[]): number {
  return measured.reduce((sum, { height }) => sum + height + gap, 0);
}

/** Lays the diagram out. Never fails; a picture without causes shows its bones. */
export function layoutFishbone(input: FishboneInput): FishboneLayout {
  const fontSize = input.fontSize ?? 12;
  const { width } = input;
  const categories = [...input.categories];
  for (const { category } of input.causes)
    if (!categories.includes(category)) categories.push(category);

  const headWidth = Math.max(width * 0.155, fontSize * 8);
  const columns = Math.max(1, Math.ceil(categories.length / 2));
  const sizes = sizesOf(width, headWidth, columns, fontSize);
  const groups = categories.map((category, index) => {
    const measured = input.causes
      .filter((cause) => cause.category === category)
      .map((cause) => measureCause(cause, sizes));
    const labelLines = wrapText(
      input.categoryLabel(category),
      sizes.labelFont,
      sizes.columnWidth - columnGap - 2 * sizes.padding,
      { weight: 'semibold', maxLines: 3 },
    );
    const labelHeight = labelLines.length * sizes.labelLeading + sizes.padding;
    const side = index % 2 === 0 ? ('above' as const) : ('below' as const);
    return { category, measured, labelLines, labelHeight, side, column: Math.floor(index / 2) };
  });
  const halfOf = (side: 'above' | 'below') =>
    groups
      .filter((group) => group.side === side)
      .reduce(
        (most, group) =>
          Math.max(most, group.labelHeight + gap + stackHeight(group.measured) + gap * 2),
        minimumHalf,
      );

  const headFont = fontSize * 1.04;
  const headLeading = headFont * 1.32;
  const headLines = wrapText(input.head, headFont, headWidth - 2 * sizes.padding, {
    weight: 'semibold',
    maxLines: 22,
  });
  const headHeight = Math.max(
    headLines.length * headLeading + 2.4 * sizes.padding,
    sizes.leading * 3,
  );
  const above = Math.max(halfOf('above'), headHeight / 2);
  const below = Math.max(halfOf('below'), headHeight / 2);
  const spineY = margin + above;
  const height = spineY + below + margin;
  const headX = width - margin - headWidth;

  const bones: CategoryBone[] = [];
  const causes: CauseBox[] = [];
  for (const group of groups) {
    const left = margin + group.column * sizes.columnWidth;
    const isAbove = group.side === 'above';
    const half = isAbove ? above : below;
    const labelTextWidth = Math.max(
      ...group.labelLines.map((line) => textWidth(line, sizes.labelFont, 'semibold')),
      0,
    );
    const labelWidth = Math.min(sizes.columnWidth - columnGap, labelTextWidth + 2 * sizes.padding);
    const boneTopX = left + sizes.boxWidth + twigLength;
    const boneFootX = boneTopX + lean;
    const labelX = Math.max(
      left,
      Math.min(boneTopX - labelWidth / 2, left + sizes.columnWidth - columnGap - labelWidth),
    );
    const label: Box = {
      x: labelX,
      y: isAbove ? spineY - half : spineY + half - group.labelHeight,
      width: labelWidth,
      height: group.labelHeight,
    };
    const boneStartY = isAbove ? label.y + label.height : label.y;
    const bone: Line = { x1: boneTopX, y1: boneStartY, x2: boneFootX, y2: spineY };
    const boneX = (y: number): number =>
      boneTopX + lean * Math.abs((y - boneStartY) / (spineY - boneStartY || 1));
    bones.push({
      category: group.category,
      side: group.side,
      label,
      bone,
      lines: group.labelLines,
      size: sizes.labelFont,
      leading: sizes.labelLeading,
      area: {
        x: left,
        y: isAbove ? margin : spineY,
        width: sizes.columnWidth - columnGap,
        height: half,
      },
    });
    // Spread the boxes over the length of the bone instead of heaping them at its end.
    const free = Math.max(0, half - group.labelHeight - gap - stackHeight(group.measured) - gap);
    const extra = group.measured.length === 0 ? 0 : free / (group.measured.length + 1);
    let offset = gap + extra;
    for (const { cause, lines, verdictLabel, height: boxHeight } of group.measured) {
      const y = isAbove ? boneStartY + offset : boneStartY - offset - boxHeight;
      const middle = y + boxHeight / 2;
      const nearest = Math.min(boneX(y), boneX(y + boxHeight));
      const x = nearest - twigLength - sizes.boxWidth;
      causes.push({
        id: cause.id,
        category: cause.category,
        verdict: cause.verdict,
        code: cause.code,
        lines,
        size: sizes.font,
        leading: sizes.leading,
        verdictLabel,
        verdictSize: sizes.font * 0.86,
        x,
        y,
        width: sizes.boxWidth,
        height: boxHeight,
        twig: { x1: x + sizes.boxWidth, y1: middle, x2: boneX(middle), y2: middle },
      });
      offset += boxHeight + gap + extra;
    }
  }
  return {
    width,
    height,
    fontSize,
    padding: sizes.padding,
    spine: { x1: margin, y1: spineY, x2: headX, y2: spineY },
    head: {
      x: headX,
      y: spineY - headHeight / 2,
      width: headWidth,
      height: headHeight,
      lines: headLines,
      size: headFont,
      leading: headLeading,
    },
    bones,
    causes,
  };
}
