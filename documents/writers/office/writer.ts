/** What writes one kind of document: content through the kit, pictures through `draw`. */
import type { Kit } from './kit.ts';
import type { OfficeInput, Picture, SettledOptions } from './options.ts';

/** Rasters an SVG for the document; null stays null. */
export type Draw = (drawn: { svg: string; description: string } | null) => Promise<Picture | null>;

export type OfficeWriter = (
  kit: Kit,
  input: OfficeInput,
  options: SettledOptions,
  draw: Draw,
) => Promise<void> | void;
