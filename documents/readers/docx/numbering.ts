/** Automatic list marks: the text Word would print before a paragraph. */
import { child, children, valOf, type XmlNode } from '../xml-tree.ts';

interface Level {
  format: string;
  text: string;
  start: number;
}

export interface Numbering {
  /** The mark of the next paragraph of this list and depth; null where the list has none. */
  next(numId: string, depth: number): string | null;
}

export function readNumbering(root: XmlNode | null): Numbering {
  const abstracts = new Map<string, Level[]>();
  for (const node of children(root, 'abstractNum')) {
    abstracts.set(node.attributes.abstractNumId ?? '', children(node, 'lvl').map(levelOf));
  }
  const lists = new Map<string, { levels: Level[]; key: string }>();
  for (const node of children(root, 'num')) {
    const key = valOf(node, 'abstractNumId') ?? '';
    const levels = [...(abstracts.get(key) ?? [])];
    let own = key;
    for (const override of children(node, 'lvlOverride')) {
      const at = Number(override.attributes.ilvl ?? 0);
      const lvl = child(override, 'lvl');
      const start = valOf(override, 'startOverride');
      const level = lvl === null ? levels[at] : levelOf(lvl);
      // A list that starts again counts for itself.
      own = `${key}/${node.attributes.numId}`;
      if (level !== undefined) {
        levels[at] = start === null ? level : { ...level, start: Number(start) };
      }
    }
    lists.set(node.attributes.numId ?? '', { levels, key: own });
  }
  const counts = new Map<string, number[]>();

  return {
    next(numId, depth) {
      const list = lists.get(numId);
      const level = list?.levels[depth];
      if (list === undefined || level === undefined || level.format === 'none') return null;
      if (level.format === 'bullet') return '•';
      const count = counts.get(list.key) ?? [];
      for (let at = 0; at < depth; at += 1) count[at] ??= list.levels[at]?.start ?? 1;
      count[depth] = (count[depth] ?? level.start - 1) + 1;
      count.length = depth + 1;
      counts.set(list.key, count);
      return level.text.replace(/%(\d)/gu, (_, digit: string) => {
        const at = Number(digit) - 1;
        return inFormat(count[at] ?? 1, list.levels[at]?.format ?? 'decimal');
      });
    },
  };
}

function levelOf(node: XmlNode): Level {
  const start = Number(valOf(node, 'start') ?? 1);
  return {
    format: valOf(node, 'numFmt') ?? 'decimal',
    text: valOf(node, 'lvlText') ?? '',
    start: Number.isFinite(start) ? start : 1,
  };
}

function inFormat(value: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

/** a ... z, aa, bb: as Word counts. */
function letters(value: number): string {
  const letter = String.fromCharCode(97 + ((Math.max(1, value) - 1) % 26));
  return letter.repeat(Math.min(5, Math.ceil(Math.max(1, value) / 26)));
}

function roman(value: number): string {
  const steps: ReadonlyArray<readonly [number, string]> = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let left = Math.min(399, Math.max(1, value));
  let text = '';
  for (const [size, letter] of steps) {
    while (left >= size) {
      text += letter;
      left -= size;
    }
  }
  return text;
}
