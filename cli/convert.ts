/** `jelajah convert`: training modules in, a micro series with its files and the import report out. */
import { readFile, rm, rmdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  type ConvertedFile,
  convertRunner,
  draftSeries,
  type Keep,
  type ModuleFile,
  readModules,
  reportOf,
  writeSeriesFiles,
} from '../app/headless/convert.ts';
import { convertSummary } from '../app/headless/convert-summary.ts';
import { reportFiles } from '../app/headless/report-files.ts';
import type { Translate } from '../messages/index.ts';
import type { Command } from './arguments.ts';
import { makeFolder, readModuleFile, writeWhole } from './files.ts';
import { progressOn } from './progress.ts';

type ConvertCommand = Extract<Command, { name: 'convert' }>;

/** Errors: Problem. */
export async function convert(command: ConvertCommand, t: Translate): Promise<string[]> {
  const progress = progressOn(process.stderr);
  const runner = convertRunner();
  const onProgress = (key: string, fraction: number | null): void => {
    const share = fraction === null ? '' : ` (${Math.round(fraction * 100)} %)`;
    progress.show(`${t.dynamic(key)}${share}`);
  };
  try {
    const files: ModuleFile[] = [];
    for (const path of command.files) {
      files.push({ path, name: basename(path), bytes: await readModuleFile(path) });
    }
    // An unusable folder is found before any work is done.
    await makeFolder(command.out);
    const folder = join(command.out, '.jelajah', 'convert');
    const modules = await readModules(runner, files, keepIn(folder), onProgress);
    onProgress('errors.work.draftingSeries', null);
    const { minutes, language, formats } = command;
    const approver = 'jelajah convert';
    const series = await draftSeries(runner, modules, { minutes, language, approver });
    const report = await reportOf(runner, series, modules);
    const written: string[] = [];
    const write = async ({ path, bytes }: ConvertedFile): Promise<void> => {
      const at = join(command.out, ...path.split('/'));
      if (path.includes('/')) await makeFolder(join(at, '..'));
      await writeWhole(at, bytes);
      written.push(at);
    };
    await writeSeriesFiles(runner, { series, modules, formats }, write, onProgress);
    for (const file of reportFiles(series, modules, report, t)) await write(file);
    await rm(folder, { force: true, recursive: true });
    // Another command may keep a job of its own there.
    await rmdir(join(command.out, '.jelajah')).catch(() => undefined);
    progress.clear();
    return [
      ...convertSummary(series, modules, report, t),
      `${t('cli.summary.files')}:`,
      ...shown(written).map((path) => `  ${path}`),
    ];
  } finally {
    progress.clear();
    await runner.close();
  }
}

/** Files of units are many: they are counted by their folder. */
function shown(paths: readonly string[]): string[] {
  const isUnit = (path: string): boolean => basename(join(path, '..')) === 'units';
  const units = paths.filter(isUnit);
  const [first] = units;
  const rest = paths.filter((path) => !isUnit(path)).sort();
  return first === undefined ? rest : [...rest, `${join(first, '..')} (${units.length})`];
}

/** What was read stays until all is written: a repeated command goes on from there. */
function keepIn(folder: string): Keep {
  return {
    get: async (name) => readFile(join(folder, name)).catch(() => null),
    async put(name, bytes) {
      await makeFolder(folder);
      await writeWhole(join(folder, name), bytes);
    },
  };
}
