/**
 * Writes the scripts and styles of exported pages as text, so that the clone, a bundle and an archive all
 * have them without reading a file: documents/writers/micro/player/built.ts and
 * documents/writers/review-page/built.ts. `npm run player`; a test beside each fails when it is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

interface BuiltPage {
  /** Holds browser/main.ts and style.css. */
  folder: string;
  /** Exported names begin with it. */
  name: string;
  /** Comment before the script, where a licence asks for one. */
  banner?: string;
}

const writers = fileURLToPath(new URL('../../documents/writers', import.meta.url));
const player: BuiltPage = {
  folder: join(writers, 'micro', 'player'),
  name: 'player',
  // Its licence asks that the notice travels with the code.
  banner: '/* Unpacks with fflate. MIT License, Copyright (c) 2026 Arjun Barrett */',
};
const reviewPage: BuiltPage = { folder: join(writers, 'review-page'), name: 'review' };

export const builtFile = join(player.folder, 'built.ts');
export const builtReviewFile = join(reviewPage.folder, 'built.ts');

/** Text of built.ts from the sources as they are. */
async function built({ folder, name, banner }: BuiltPage): Promise<string> {
  const { output } = await build({
    input: join(folder, 'browser', 'main.ts'),
    platform: 'browser',
    tsconfig: false,
    write: false,
    // Phones of the last years; older ones show the menu of their browser's update.
    transform: { target: 'es2019' },
    output: {
      format: 'iife',
      comments: false,
      ...(banner === undefined ? {} : { postBanner: banner }),
      minify: true,
    },
  });
  const script = output[0].code.trim();
  const style = readFileSync(join(folder, 'style.css'), 'utf8').trim();
  if (/<\/(?:script|style)|<!--/i.test(script + style))
    throw new Error(`The ${name} holds a text that would end its own element`);
  const text = (value: string): string => JSON.stringify(value).replaceAll('</', '<\\/');
  return [
    '// Made by `npm run player` from browser/ and style.css. Do not edit.',
    '',
    `export const ${name}Script = ${text(script)};`,
    '',
    `export const ${name}Style = ${text(style)};`,
    '',
  ].join('\n');
}

export const builtPlayer = (): Promise<string> => built(player);
export const builtReviewPage = (): Promise<string> => built(reviewPage);

if (import.meta.main) {
  writeFileSync(builtFile, await builtPlayer());
  writeFileSync(builtReviewFile, await builtReviewPage());
}
