/** `jelajah convert`: training modules in, a micro series with its files and the import report out. */
import { readFile, rm, rmdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { HeadlessConnection } from '../app/headless/connection.ts';
import {
  type ConvertedFile,
  convertRunner,
  type Keep,
  type ModuleFile,
  mustWrite,
  outlineModules,
  type ReadModule,
  readModules,
  reportOf,
  type Series,
  writeModules,
  writeSeriesFiles,
} from '../app/headless/convert.ts';
import { convertSummary } from '../app/headless/convert-summary.ts';
import { reportFiles } from '../app/headless/report-files.ts';
import type { Translate } from '../messages/index.ts';
import type { Command } from './arguments.ts';
import { makeFolder, readModuleFile, writeWhole } from './files.ts';
import { connect, dryRunLines, outcomeLines, unitLine } from './model-lines.ts';
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
  // Threads may have programs beside them (Tesseract): they end with us. What was read is kept.
  const stop = (): void => {
    progress.clear();
    void runner.close().finally(() => process.exit(130));
  };
  for (const signal of stops) process.once(signal, stop);
  try {
    const files: ModuleFile[] = [];
    for (const path of command.files) {
      files.push({ path, name: basename(path), bytes: await readModuleFile(path) });
    }
    await mustWrite(command.formats);
    // An unusable folder is found before any work is done.
    await makeFolder(command.out);
    // What is wrong with the connection is said before any work is done.
    const reached = command.model === 'builtin' ? null : await connect(command);
    const keep = keepIn(join(keptIn(command.out), 'modules'));
    const modules = await readModules(runner, files, keep, onProgress);
    onProgress('errors.work.draftingSeries', null);
    const { minutes, language, formats } = command;
    const approver = 'jelajah convert';
    const outline = await outlineModules(runner, modules, { minutes, language, approver });
    if (reached !== null && command.dryRun) {
      const { dryRunSeries } = await import('../app/headless/convert-model.ts');
      await forget(command.out);
      return dryRunLines(dryRunSeries(outline, modules, reached), t);
    }
    const write = (approved: Series): Promise<Series> => writeModules(runner, modules, approved);
    const drafted =
      reached === null ? null : await withModel(command, outline, modules, write, reached, t);
    const series = drafted === null ? await write(outline) : drafted.series;
    const report = await reportOf(runner, series, modules);
    const written: string[] = [];
    const writeFile = async ({ path, bytes }: ConvertedFile): Promise<void> => {
      const at = join(command.out, ...path.split('/'));
      if (path.includes('/')) await makeFolder(join(at, '..'));
      await writeWhole(at, bytes);
      written.push(at);
    };
    await writeSeriesFiles(runner, { series, modules, formats }, writeFile, onProgress);
    for (const file of reportFiles(series, modules, report, t)) await writeFile(file);
    // What is missing can be asked for again: then what was paid for is found there.
    if (drafted?.isWhole !== false) await forget(command.out);
    progress.clear();
    return [
      ...convertSummary(series, modules, report, t),
      `${t('cli.summary.files')}:`,
      ...shown(written).map((path) => `  ${path}`),
    ];
  } finally {
    for (const signal of stops) process.off(signal, stop);
    progress.clear();
    await runner.close();
  }
}

const stops = ['SIGINT', 'SIGTERM'] as const;

/** Another command may keep a job of its own beside it. */
const keptIn = (out: string): string => join(out, '.jelajah', 'convert');

async function forget(out: string): Promise<void> {
  await rm(keptIn(out), { force: true, recursive: true });
  await rmdir(join(out, '.jelajah')).catch(() => undefined);
}

/** The model's texts. What goes wrong with it is a warning: the series is complete. */
async function withModel(
  command: ConvertCommand,
  outline: Series,
  modules: readonly ReadModule[],
  write: (outline: Series) => Promise<Series>,
  reached: HeadlessConnection,
  t: Translate,
): Promise<{ series: Series; isWhole: boolean }> {
  const tell = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  const { out, maxRupiah, maxTokens } = command;
  const { convertWithModel } = await import('../app/headless/convert-model.ts');
  const drafted = await convertWithModel(outline, modules, reached, {
    write,
    folder: join(keptIn(out), 'sections'),
    ceiling: { rupiah: maxRupiah, tokens: maxTokens },
    onUnit: (unit) => {
      if (unit.state !== 'waiting' && unit.state !== 'running') tell(unitLine(unit, t));
    },
  });
  for (const line of outcomeLines(drafted, t)) tell(line);
  const { series, ended } = drafted;
  return { series, isWhole: ended === null };
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
