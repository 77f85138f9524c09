/** Pages and table widths, in twips (1/20 point; 1 cm is 567). */

export interface Page {
  name: 'portrait' | 'landscape';
  width: number;
  height: number;
  margin: { top: number; right: number; bottom: number; left: number };
}

const a4 = { short: 11906, long: 16838 };

export const portrait: Page = {
  name: 'portrait',
  width: a4.short,
  height: a4.long,
  margin: { top: 1418, right: 1247, bottom: 1247, left: 1247 },
};

export const landscape: Page = {
  name: 'landscape',
  width: a4.long,
  height: a4.short,
  margin: { top: 1304, right: 1134, bottom: 1134, left: 1134 },
};

/** Width between the margins. */
export function textWidthOf(page: Page): number {
  return page.width - page.margin.left - page.margin.right;
}

/** Splits a width by shares into whole twips that add up to it exactly. */
export function splitWidth(width: number, shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0) || 1;
  const widths = shares.map((share) => Math.floor((width * share) / total));
  const rest = width - widths.reduce((sum, one) => sum + one, 0);
  const last = widths.length - 1;
  if (last >= 0) widths[last] = (widths[last] ?? 0) + rest;
  return widths;
}

/** English metric units per twip, Word's unit for pictures. */
export const emuPerTwip = 635;
