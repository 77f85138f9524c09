/** `jelajah export`: documents from a `design.json`. */
import { join } from 'node:path';
import { readDesign, writeFormat } from '../app/headless/index.ts';
import type { Translate } from '../messages/index.ts';
import type { Command } from './arguments.ts';
import { makeFolder, readDesignFile, writeWhole } from './files.ts';
import { progressOn } from './progress.ts';

type ExportCommand = Extract<Command, { name: 'export' }>;

/** Prints the path of each file written. Errors: Problem. */
export async function exportDesign(command: ExportCommand, t: Translate): Promise<string[]> {
  const progress = progressOn(process.stderr);
  try {
    const design = readDesign(await readDesignFile(command.design));
    await makeFolder(command.out);
    const files: string[] = [];
    for (const format of command.formats) {
      progress.show(t('errors.work.writing'));
      const path = join(command.out, `design.${format}`);
      await writeWhole(path, await writeFormat(design, format));
      files.push(path);
    }
    return files;
  } finally {
    progress.clear();
  }
}
