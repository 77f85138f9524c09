/** Properties of runs and paragraphs, as styles and texts alike write them. */
import { child, isOn, valOf, type XmlNode } from '../../readers/xml-tree.ts';
import type { Edge, Edges, Look, ParagraphLook, Side } from './content.ts';

const sides = ['top', 'right', 'bottom', 'left'] as const satisfies readonly Side[];

/** A colour of six hex digits; anything else (`auto`, a trick) is none. */
export function colourOf(value: string | null | undefined): string | undefined {
  return value !== null && value !== undefined && /^[0-9a-f]{6}$/i.test(value) ? value : undefined;
}

export function whole(value: string | null | undefined): number | undefined {
  const number = Number(value ?? '');
  return value === null || value === undefined || value === '' || !Number.isFinite(number)
    ? undefined
    : number;
}

/** Takes out what is not set, so that a later look does not undo an earlier one. */
function set<T extends object>(look: T): T {
  for (const [name, value] of Object.entries(look))
    if (value === undefined) Reflect.deleteProperty(look, name);
  return look;
}

export function runLook(properties: XmlNode | null): Look {
  if (properties === null) return {};
  const vertical = valOf(properties, 'vertAlign');
  const underline = valOf(properties, 'u');
  return set<Look>({
    bold: isOn(properties, 'b') ?? undefined,
    italic: isOn(properties, 'i') ?? undefined,
    strike: isOn(properties, 'strike') ?? undefined,
    caps: isOn(properties, 'caps') ?? undefined,
    underline: underline === null ? undefined : underline !== 'none',
    raised: vertical === 'superscript' || vertical === 'subscript' ? vertical : undefined,
    colour: colourOf(valOf(properties, 'color')),
    size: whole(valOf(properties, 'sz')),
    shade: colourOf(child(properties, 'shd')?.attributes.fill),
  });
}

function edge(node: XmlNode | null): Edge | null | undefined {
  if (node === null) return undefined;
  const { val, color, sz, space } = node.attributes;
  if (val === 'nil' || val === 'none') return null;
  return { colour: colourOf(color) ?? '000000', size: whole(sz) ?? 4, space: whole(space) ?? 0 };
}

/** Lines of a paragraph, a cell or a table. */
export function edgesOf<Name extends string>(
  node: XmlNode | null,
  names: readonly Name[],
): Partial<Record<Name, Edge | null>> {
  const found: Partial<Record<Name, Edge | null>> = {};
  for (const name of names) {
    const one = edge(child(node, name));
    if (one !== undefined) found[name] = one;
  }
  return found;
}

export const sideEdges = (node: XmlNode | null): Edges => edgesOf(node, sides);

export function paragraphLook(properties: XmlNode | null): ParagraphLook {
  if (properties === null) return {};
  const spacing = child(properties, 'spacing')?.attributes;
  const indent = child(properties, 'ind')?.attributes;
  const hanging = whole(indent?.hanging);
  const first = whole(indent?.firstLine);
  const edges = child(properties, 'pBdr');
  return set<ParagraphLook>({
    keepNext: isOn(properties, 'keepNext') ?? undefined,
    keepLines: isOn(properties, 'keepLines') ?? undefined,
    pageBreakBefore: isOn(properties, 'pageBreakBefore') ?? undefined,
    numId: whole(valOf(properties, 'numPr', 'numId')),
    level: whole(valOf(properties, 'numPr', 'ilvl')),
    before: whole(spacing?.before),
    after: whole(spacing?.after),
    line: whole(spacing?.line),
    exact: spacing?.lineRule === undefined ? undefined : spacing.lineRule !== 'auto',
    indent: whole(indent?.left ?? indent?.start),
    right: whole(indent?.right ?? indent?.end),
    hanging: hanging ?? (first === undefined ? undefined : -first),
    align: valOf(properties, 'jc') ?? undefined,
    shade: colourOf(child(properties, 'shd')?.attributes.fill),
    rightTab: child(properties, 'tabs')?.children.some(
      ({ attributes }) => attributes.val === 'right',
    ),
    edges: edges === null ? undefined : sideEdges(edges),
  });
}
