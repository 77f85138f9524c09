/**
 * Writes documents/writers/micro/player/built.ts: the script and the style of the player as text, so
 * that the clone, a bundle and an archive all have them without reading a file. `npm run player`; a
 * test beside it fails when it is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const folder = fileURLToPath(new URL('../../documents/writers/micro/player', import.meta.url));
export const builtFile = join(folder, 'built.ts');

/** Text of built.ts from the sources as they are. */
export async function builtPlayer(): Promise<string> {
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
      // Its licence asks that the notice travels with the code.
      postBanner: '/* Unpacks with fflate. MIT License, Copyright (c) 2026 Arjun Barrett */',
      minify: true,
    },
  });
  const script = output[0].code.trim();
  const style = readFileSync(join(folder, 'style.css'), 'utf8').trim();
  if (/<\/(?:script|style)|<!--/i.test(script + style))
    throw new Error('The player holds a text that would end its own element');
  const text = (value: string): string => JSON.stringify(value).replaceAll('</', '<\\/');
  return [
    '// Made by `npm run player` from browser/ and style.css. Do not edit.',
    '',
    `export const playerScript = ${text(script)};`,
    '',
    `export const playerStyle = ${text(style)};`,
    '',
  ].join('\n');
}

if (import.meta.main) writeFileSync(builtFile, await builtPlayer());
