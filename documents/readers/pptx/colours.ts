/** Which colour text has and which lies below it: text of the colour of its ground is seen by nobody. */
import { child, type XmlNode } from '../xml-tree.ts';
import type { Frame } from './order.ts';
import type { Shape } from './shapes.ts';

/** Names of a theme's colours, as a slide uses them, to RRGGBB. */
export type Palette = ReadonlyMap<string, string>;

export function paletteOf(theme: XmlNode | null, master: XmlNode | null): Palette {
  const palette = new Map<string, string>();
  for (const colour of child(theme, 'themeElements', 'clrScheme')?.children ?? []) {
    const value = colour.children[0]?.attributes;
    const hex = value?.lastClr ?? value?.val;
    if (hex !== undefined) palette.set(colour.name, hex.toUpperCase());
  }
  for (const [name, as] of Object.entries(child(master, 'clrMap')?.attributes ?? {})) {
    const hex = palette.get(as);
    if (hex !== undefined) palette.set(name, hex);
  }
  return palette;
}

/** RRGGBB of an element that holds a `solidFill`; `clear` without ink; null when it cannot be said. */
export function fillOf(node: XmlNode | null, palette: Palette): string | null {
  if (child(node, 'noFill') !== null) return 'clear';
  const colour = child(node, 'solidFill')?.children[0];
  if (colour === undefined) return null;
  if (child(colour, 'alpha')?.attributes.val === '0') return 'clear';
  // A shade of a colour: which one is not worked out.
  if (colour.children.some(({ name }) => name !== 'alpha')) return null;
  const value = colour.attributes.val ?? '';
  if (colour.name === 'srgbClr') return value.toUpperCase();
  return colour.name === 'schemeClr' ? (palette.get(value) ?? null) : null;
}

/** RRGGBB of the ground of a slide, null for pictures and shades. */
export function backgroundOf(roots: readonly (XmlNode | null)[], palette: Palette): string | null {
  for (const root of roots) {
    const background = child(root, 'cSld', 'bg');
    if (background === null) continue;
    const own = child(background, 'bgPr');
    if (own !== null) return fillOf(own, palette);
    const reference = child(background, 'bgRef');
    const colour = child(reference, 'schemeClr')?.attributes.val;
    // 1001 is the plain fill of every theme; higher ones may be shades or pictures.
    return reference?.attributes.idx === '1001' ? (palette.get(colour ?? '') ?? null) : null;
  }
  return 'FFFFFF';
}

/** The colour right below a shape's text: its own fill, else of what lies under its middle. */
export function groundOf(
  shape: Shape,
  below: readonly Shape[],
  background: string | null,
  palette: Palette,
): string | null {
  const x = shape.frame.x + shape.frame.width / 2;
  const y = shape.frame.y + shape.frame.height / 2;
  const isUnder = ({ frame }: { frame: Frame }): boolean =>
    x >= frame.x && x <= frame.x + frame.width && y >= frame.y && y <= frame.y + frame.height;
  for (const one of [shape, ...below.filter(isUnder).reverse()]) {
    if (one.node.name !== 'sp') return null;
    const properties = child(one.node, 'spPr');
    const fill = fillOf(properties, palette);
    if (fill === 'clear') continue;
    if (fill !== null) return fill;
    const isFilled =
      (properties?.children.some(({ name }) => name.endsWith('Fill')) ?? false) ||
      (child(one.node, 'style', 'fillRef')?.attributes.idx ?? '0') !== '0';
    if (isFilled) return null;
  }
  return background;
}
