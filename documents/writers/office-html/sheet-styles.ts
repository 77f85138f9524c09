/** The styles and numberings of our Word files, so that HTML looks and counts as they do. */
import { type ListNumbering, numberingXml, stylesXml } from '../../ooxml/styles.ts';
import { defaultLimits } from '../../readers/limits.ts';
import { child, children, treeOf, valOf, type XmlNode } from '../../readers/xml-tree.ts';
import type { Look, ParagraphLook } from './content.ts';
import { paragraphLook, runLook, whole } from './properties.ts';

export interface Style {
  /** 0: first level; null: no heading. */
  outline: number | null;
  /** With what it is based on, without the document's defaults. */
  paragraph: ParagraphLook;
  run: Look;
}

export interface SheetStyles {
  defaults: { paragraph: ParagraphLook; run: Look };
  paragraphs: ReadonlyMap<string, Style>;
  /** What a character style adds. */
  runs: ReadonlyMap<string, Look>;
}

const bytes = new TextEncoder();

function read(xml: string): SheetStyles {
  const root = treeOf(bytes.encode(xml), defaultLimits);
  const nodes = new Map(children(root, 'style').map((one) => [one.attributes.styleId ?? '', one]));
  const made = new Map<string, Style>();
  const styleOf = (id: string, depth = 0): Style => {
    const known = made.get(id);
    if (known !== undefined) return known;
    const node = nodes.get(id);
    if (node === undefined || depth > 20) return { outline: null, paragraph: {}, run: {} };
    const base = valOf(node, 'basedOn');
    const below = base === null ? null : styleOf(base, depth + 1);
    const own = child(node, 'pPr');
    const style: Style = {
      outline: whole(valOf(own, 'outlineLvl')) ?? below?.outline ?? null,
      paragraph: { ...below?.paragraph, ...paragraphLook(own) },
      run: { ...below?.run, ...runLook(child(node, 'rPr')) },
    };
    made.set(id, style);
    return style;
  };
  const ofType = (type: string): string[] =>
    [...nodes].filter(([, node]) => node.attributes.type === type).map(([id]) => id);
  const defaults = child(root, 'docDefaults');
  return {
    defaults: {
      paragraph: paragraphLook(child(defaults, 'pPrDefault', 'pPr')),
      run: runLook(child(defaults, 'rPrDefault', 'rPr')),
    },
    paragraphs: new Map(ofType('paragraph').map((id) => [id, styleOf(id)])),
    runs: new Map(ofType('character').map((id) => [id, styleOf(id).run])),
  };
}

let styles: SheetStyles | undefined;

/** The same for every document. */
export function sheetStyles(): SheetStyles {
  styles ??= read(stylesXml('id-ID'));
  return styles;
}

export interface Level {
  format: string;
  /** With %1 for the number of level 1. */
  text: string;
  start: number;
  look: ParagraphLook;
}

/** numId -> its levels. */
export type Numberings = ReadonlyMap<number, readonly Level[]>;

export function numberingsOf(lists: readonly ListNumbering[]): Numberings {
  const root = treeOf(bytes.encode(numberingXml(lists)), defaultLimits);
  const level = (node: XmlNode): Level => ({
    format: valOf(node, 'numFmt') ?? 'decimal',
    text: valOf(node, 'lvlText') ?? '',
    start: whole(valOf(node, 'start')) ?? 1,
    look: paragraphLook(child(node, 'pPr')),
  });
  const kinds = new Map(
    children(root, 'abstractNum').map((node) => [
      node.attributes.abstractNumId ?? '',
      children(node, 'lvl').map(level),
    ]),
  );
  return new Map(
    children(root, 'num').map((node) => {
      const levels = kinds.get(valOf(node, 'abstractNumId') ?? '') ?? [];
      const own = new Map(
        children(node, 'lvlOverride').map((one) => [
          whole(one.attributes.ilvl) ?? 0,
          whole(valOf(one, 'startOverride')),
        ]),
      );
      return [
        whole(node.attributes.numId) ?? 0,
        levels.map((one, index) => ({ ...one, start: own.get(index) ?? one.start })),
      ];
    }),
  );
}

const romans = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

function roman(value: number): string {
  let rest = value;
  let words = '';
  for (const [letter, worth] of romans)
    while (rest >= worth) {
      words += letter;
      rest -= worth;
    }
  return words;
}

function numeral(format: string, value: number): string {
  // After Z comes AA, as in Word.
  const letters = String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
  switch (format) {
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letters;
    case 'lowerLetter':
      return letters.toLowerCase();
    default:
      return String(value);
  }
}

/** Counts paragraphs of numberings: the mark that stands before the next one of a level. */
export function createCounter(numberings: Numberings): (numId: number, level: number) => string {
  const counts = new Map<number, number[]>();
  return (numId, level) => {
    const levels = numberings.get(numId) ?? [];
    const own = counts.get(numId) ?? [];
    counts.set(numId, own);
    own[level] = (own[level] ?? (levels[level]?.start ?? 1) - 1) + 1;
    own.length = level + 1;
    const text = levels[level]?.text ?? '';
    return text.replace(/%(\d)/g, (_, place: string) => {
      const index = Number(place) - 1;
      return numeral(levels[index]?.format ?? 'decimal', own[index] ?? levels[index]?.start ?? 1);
    });
  };
}
