/** Inter as data, so that a printed page has it wherever it is printed. */
import { readFileSync } from 'node:fs';

let css: string | undefined;

/** Inter runs wider than Arial, for which the columns of the Word files are cut: 94 of 100 is as wide. */
const face = (weight: number, style: string, file: URL): string =>
  `@font-face{font-family:"Inter";font-weight:${weight};font-style:${style};size-adjust:94%;src:url(data:font/ttf;base64,${readFileSync(file).toString('base64')}) format("truetype")}`;

/** Rules for the regular and the bold letters, read once per process or worker. */
export function fontCss(): string {
  // Each file is named in full, so that the desktop bundle can carry a copy.
  css ??= [
    face(
      400,
      'normal',
      new URL(import.meta.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf')),
    ),
    face(
      700,
      'normal',
      new URL(import.meta.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf')),
    ),
  ].join('\n');
  return css;
}
