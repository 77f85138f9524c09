/** Finished sections of a headless run as files, one each: written whole before the run goes on. */
import { createHash } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { canonicalJson } from '../../design/canonical.ts';
import { toJson } from '../../design/edit.ts';
import { tokenCountSchema } from '../../design/model-connection.ts';
import type { SectionStore } from '../../pipeline/run/types.ts';

const storedSchema = z.object({
  key: z.string(),
  output: z.json(),
  usage: tokenCountSchema,
  cost: z.number().nullable(),
  attempts: z.number(),
});

const nameOf = (key: string): string => `${createHash('sha256').update(key).digest('hex')}.json`;

export function fileSections(folder: string): SectionStore & { remove(): void } {
  return {
    get(key) {
      try {
        const parsed = storedSchema.safeParse(
          JSON.parse(readFileSync(join(folder, nameOf(key)), 'utf8')),
        );
        return parsed.success && parsed.data.key === key ? parsed.data : null;
      } catch {
        // Not there, or cut off before it was whole.
        return null;
      }
    },
    put(section) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const path = join(folder, nameOf(section.key));
      const file = openSync(`${path}.part`, 'w', 0o600);
      try {
        writeSync(file, canonicalJson(toJson(section)));
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      renameSync(`${path}.part`, path);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
