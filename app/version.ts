/** The program's version where it runs from its clone; a packaged shell knows its own. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const manifest = z.object({ version: z.string() });

export function cloneVersion(): string {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  return manifest.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).version;
}
