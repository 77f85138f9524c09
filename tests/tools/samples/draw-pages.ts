/** Pictures of the pages of files, with the LibreOffice and poppler of this machine. */
import { execFile, spawnSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Tools that pages cannot be drawn without and that are not here. */
export function missingTools(): string[] {
  const finder = process.platform === 'win32' ? 'where' : 'which';
  return ['soffice', 'pdftoppm'].filter(
    (tool) => spawnSync(finder, [tool], { stdio: 'ignore' }).status !== 0,
  );
}

/** Of a workbook that would fill a binder, its beginning. */
const mostPages = 60;

/** `rbpmp.docx` and `rbpmp.pdf` must not become the same file on the way. */
const safeName = (name: string): string => name.replace(/\.(\w+)$/, '--$1');

async function pictures(pdf: string, folder: string, name: string): Promise<string[]> {
  const stem = safeName(name);
  await run('pdftoppm', ['-r', '60', '-l', String(mostPages), '-png', pdf, join(folder, stem)]);
  const made = await readdir(folder);
  return made.filter((one) => one.replace(/-\d+\.png$/, '') === stem).sort();
}

/**
 * Draws files of `folder` (Word, Excel, PowerPoint through LibreOffice, PDF as it is) into its `pages`
 * folder; the result: names of the pictures by name of the file, none where LibreOffice made nothing.
 */
export async function drawPages(
  folder: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  const out = join(folder, 'pages');
  const work = await mkdtemp(join(tmpdir(), 'jelajah-samples-'));
  const drawn = new Map<string, string[]>();
  try {
    await mkdir(out, { recursive: true });
    const office = names.filter((name) => !name.endsWith('.pdf'));
    const copies: string[] = [];
    for (const name of office) {
      const copy = join(work, `${safeName(name)}.${name.split('.').at(-1)}`);
      await copyFile(join(folder, name), copy);
      copies.push(copy);
    }
    if (copies.length > 0) {
      const profile = pathToFileURL(join(work, 'profile')).href;
      await run(
        'soffice',
        [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf']
          // One start for all: it takes longer than a document.
          .concat('--outdir', work, ...copies),
        { timeout: 900_000, maxBuffer: 64 * 1024 * 1024 },
      );
    }
    for (const name of names) {
      const pdf = join(
        ...(name.endsWith('.pdf') ? [folder, name] : [work, `${safeName(name)}.pdf`]),
      );
      drawn.set(name, await pictures(pdf, out, name).catch(() => []));
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return drawn;
}
