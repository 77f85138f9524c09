/** `jelajah export`: documents from a `design.json`. */
import { join } from 'node:path';
import {
  checkLogo,
  exportFileName,
  exportItems,
  plainWishes,
  prepareExport,
  readSigning,
} from '../app/headless/export.ts';
import { readDesign } from '../app/headless/index.ts';
import { installedPrinter } from '../localhost/printing.ts';
import type { Translate } from '../messages/index.ts';
import type { Command } from './arguments.ts';
import { makeFolder, readDesignFile, readSmallFile, writeWhole } from './files.ts';
import { progressOn } from './progress.ts';

type ExportCommand = Extract<Command, { name: 'export' }>;

/** Prints the path of each file written; several come with a manifest. Errors: Problem. */
export async function exportDesign(command: ExportCommand, t: Translate): Promise<string[]> {
  const progress = progressOn(process.stderr);
  const { agency, unit, logo, signing, zone, isFinal, out } = command;
  try {
    const design = readDesign(await readDesignFile(command.design));
    const items = exportItems(command.formats, design);
    const exporting = await prepareExport(
      design,
      items,
      {
        isFinal,
        agency,
        unit,
        zone,
        logo: logo === undefined ? null : checkLogo(await readSmallFile(logo, 'logo')),
        signing:
          signing === undefined
            ? plainWishes.signing
            : readSigning(await readSmallFile(signing, 'signing'), signing),
      },
      installedPrinter,
    );
    try {
      await makeFolder(out);
      const files: { name: string; bytes: Uint8Array }[] = [];
      const put = async (name: string, bytes: Uint8Array): Promise<void> => {
        await writeWhole(join(out, name), bytes);
        files.push({ name, bytes });
      };
      for (const item of items) {
        progress.show(t('errors.work.writing'));
        await put(exportFileName(item, design.result), await exporting.write(item));
      }
      if (files.length > 1) {
        const manifest = JSON.stringify(exporting.manifest(files), null, 2);
        await put('manifest.json', new TextEncoder().encode(`${manifest}\n`));
      }
      return files.map(({ name }) => join(out, name));
    } finally {
      await exporting.close();
    }
  } finally {
    progress.clear();
  }
}
