/** Lists of a Word file: whether a paragraph of one is a bullet or a number, and where it starts. */
import { child, children, valOf, type XmlNode } from '../readers/xml-tree.ts';

export interface ListKind {
  kind: 'bullet' | 'number';
  start: number;
}

export type Lists = (numId: string, level: number) => ListKind | null;

export function readLists(root: XmlNode | null): Lists {
  const abstracts = new Map(
    children(root, 'abstractNum').map((node) => [node.attributes.abstractNumId ?? '', node]),
  );
  const nums = new Map(children(root, 'num').map((node) => [node.attributes.numId ?? '', node]));
  const at = (node: XmlNode | null | undefined, name: string, level: number): XmlNode | null =>
    children(node ?? null, name).find(({ attributes }) => Number(attributes.ilvl) === level) ??
    null;
  return (numId, level) => {
    const num = nums.get(numId);
    if (num === undefined) return null;
    const override = at(num, 'lvlOverride', level);
    const lvl =
      child(override, 'lvl') ?? at(abstracts.get(valOf(num, 'abstractNumId') ?? ''), 'lvl', level);
    const format = valOf(lvl, 'numFmt') ?? 'decimal';
    if (lvl === null || format === 'none') return null;
    const start = Number(valOf(override, 'startOverride') ?? valOf(lvl, 'start') ?? 1);
    return {
      kind: format === 'bullet' ? 'bullet' : 'number',
      start: Number.isInteger(start) && start >= 0 && start < 1000 ? start : 1,
    };
  };
}
