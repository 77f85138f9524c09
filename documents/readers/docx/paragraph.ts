/** One paragraph of a Word file: its text, how it looks, what hangs on it. */
import type { XmlNode } from '../xml-tree.ts';
import { child, valOf } from '../xml-tree.ts';
import { picturesOf, type WordPicture } from './pictures.ts';
import { type Look, lookOf, type Styles } from './styles.ts';

export interface ReadParagraph {
  text: string;
  /** Text that nobody sees. */
  hidden: string;
  look: Look;
  /** All visible letters are bold; the size of most of them, half-points. */
  isBold: boolean;
  size: number | null;
  isRight: boolean;
  hasKeepNext: boolean;
  hasPageBreak: boolean;
  /** Ids of notes, in order. */
  notes: string[];
  boxes: XmlNode[];
  pictures: WordPicture[];
  /** Text that tracked changes took out. */
  deleted: string;
}

/** Fields run across paragraphs: a table of contents begins in one and ends in another. */
export interface FieldState {
  stack: Array<{ instruction: string; isResult: boolean }>;
}

export function inContents({ stack }: FieldState): boolean {
  return stack.some(({ instruction }) => /^\s*TOC\b/u.test(instruction));
}

interface Piece {
  text: string;
  look: Look;
}

/** Deleted text of tracked changes, and the second copy of drawings for old programs. */
const skipped = new Set(['del', 'moveFrom', 'Fallback', 'rPr', 'pPr', 'instrText', 'delText']);

/** `isShaded`: on a coloured ground, where white letters are meant to be read. */
export function readParagraph(
  node: XmlNode,
  styles: Styles,
  fields: FieldState,
  isShaded = false,
): ReadParagraph {
  const properties = child(node, 'pPr');
  const style = valOf(properties, 'pStyle');
  const own = lookOf(properties, null);
  const look: Look = { ...styles.base, ...(style === null ? {} : styles.get(style)), ...own };
  const pieces: Piece[] = [];
  const found = { notes: [] as string[], boxes: [] as XmlNode[], pictures: [] as WordPicture[] };
  let deleted = '';

  const walkRun = (run: XmlNode, runLook: Look): void => {
    for (const part of run.children) {
      const add = (text: string): void => {
        if (fields.stack.every(({ isResult }) => isResult)) pieces.push({ text, look: runLook });
      };
      switch (part.name) {
        case 't':
          add(part.text);
          break;
        case 'tab':
        case 'br':
        case 'cr':
        case 'ptab':
          add(' ');
          break;
        case 'noBreakHyphen':
          add('-');
          break;
        case 'footnoteReference':
        case 'endnoteReference':
          found.notes.push(`${part.name.slice(0, 4)}:${part.attributes.id ?? ''}`);
          break;
        case 'instrText': {
          const top = fields.stack.at(-1);
          if (top !== undefined) top.instruction += part.text;
          break;
        }
        case 'fldChar': {
          const type = part.attributes.fldCharType;
          const top = fields.stack.at(-1);
          if (type === 'begin') fields.stack.push({ instruction: '', isResult: false });
          else if (type === 'separate' && top !== undefined) top.isResult = true;
          else if (type === 'end') fields.stack.pop();
          break;
        }
        case 'drawing':
        case 'pict':
        case 'object':
        case 'AlternateContent':
          found.pictures.push(...picturesOf(part));
          boxesIn(part);
          break;
        default:
      }
    }
  };

  const boxesIn = (part: XmlNode): void => {
    if (part.name === 'Fallback') return;
    if (part.name === 'txbxContent') found.boxes.push(part);
    else for (const inner of part.children) boxesIn(inner);
  };

  const walk = (parent: XmlNode): void => {
    for (const part of parent.children) {
      if (part.name === 'del') deleted += textOf(part);
      if (skipped.has(part.name)) continue;
      if (part.name === 'r') {
        const rPr = child(part, 'rPr');
        const runStyle = valOf(rPr, 'rStyle');
        const character = runStyle === null ? undefined : styles.get(runStyle);
        walkRun(part, { ...look, ...spoken(character), ...lookOf(null, rPr) });
      } else if (part.name === 'oMath' || part.name === 'oMathPara') {
        pieces.push({ text: ` ${mathText(part)} `, look });
      } else walk(part);
    }
  };
  walk(node);

  const isDark = isShaded || child(properties, 'shd') !== null;
  const isSeen = (piece: Piece): boolean => !isUnseen(piece.look, isDark);
  const visible = pieces.filter(isSeen);
  const letters = visible.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const weight = new Map<number, number>();
  for (const { text, look: of } of letters) {
    if (of.size !== null) weight.set(of.size, (weight.get(of.size) ?? 0) + text.length);
  }
  const size = [...weight].sort((a, b) => b[1] - a[1])[0]?.[0] ?? look.size;
  const justification = valOf(properties, 'jc');
  return {
    text: visible.map(({ text }) => text).join(''),
    hidden: pieces
      .filter((piece) => !isSeen(piece))
      .map(({ text }) => text)
      .join(''),
    look,
    isBold: letters.length > 0 && letters.every(({ look: of }) => of.bold === true),
    size,
    isRight: justification === 'right' || justification === 'end',
    hasKeepNext: child(properties, 'keepNext') !== null,
    hasPageBreak: child(properties, 'pageBreakBefore') !== null,
    ...found,
    deleted,
  };
}

/** What a character style says, without what it leaves open. */
function spoken(style: Look | undefined): Partial<Look> {
  if (style === undefined) return {};
  const { bold, size, hidden, color } = style;
  return {
    ...(bold === null ? {} : { bold }),
    ...(size === null ? {} : { size }),
    ...(hidden === null ? {} : { hidden }),
    ...(color === null ? {} : { color }),
  };
}

/** Marked as hidden, white, or smaller than three points. */
function isUnseen({ hidden, color, size }: Look, isDark: boolean): boolean {
  return hidden === true || (color === 'FFFFFF' && !isDark) || (size !== null && size < 6);
}

/** Deleted letters stand in an element of their own. */
function textOf(node: XmlNode): string {
  return node.name === 't' || node.name === 'delText'
    ? node.text
    : node.children.map(textOf).join('');
}

function mathText(node: XmlNode): string {
  return node.name === 't' ? node.text : node.children.map(mathText).join('');
}
