/** `jelajah draft`: a brief in, `design.json` and documents out. */
import { createHash } from 'node:crypto';
import { readFile, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { HeadlessConnection } from '../app/headless/connection.ts';
import { exportFileName, exportItems, plainWishes, prepareExport } from '../app/headless/export.ts';
import {
  type Design,
  type Drafted,
  describe,
  designJson,
  draftBrief,
  readDesign,
} from '../app/headless/index.ts';
import { cloneVersion } from '../app/version.ts';
import { installedPrinter } from '../localhost/printing.ts';
import type { Translate } from '../messages/index.ts';
import type { Command } from './arguments.ts';
import { makeFolder, readBrief, writeWhole } from './files.ts';
import { connect, dryRunLines, outcomeLines, unitLine } from './model-lines.ts';
import { progressOn } from './progress.ts';
import { summaryLines } from './summary.ts';

type DraftCommand = Extract<Command, { name: 'draft' }>;

/** Errors: Problem. */
export async function draft(command: DraftCommand, t: Translate): Promise<string[]> {
  const progress = progressOn(process.stderr);
  try {
    const brief = await readBrief(command.brief);
    // An unusable folder is found before any work is done.
    await makeFolder(command.out);
    progress.show(t('errors.work.drafting'));
    const asked = { ...brief, language: command.language, messages: t.language };
    const { data, model } = command;
    // What is wrong with the connection is said before any work is done.
    const reached = model === 'builtin' ? null : await connect(command);
    if (reached !== null && command.dryRun) {
      const { design } = await draftBrief(asked);
      const { dryRun } = await import('../app/headless/model.ts');
      return dryRunLines(dryRun(design, reached), t);
    }
    const base = await resumable(command, brief.text, t, async () => {
      if (data === undefined) return draftBrief(asked);
      const { draftIntoFolder } = await import('../app/headless/stored.ts');
      return draftIntoFolder(data, asked);
    });
    progress.clear();
    const written = reached === null ? null : await withModel(command, base.design, reached, t);
    const drafted = written === null ? base : await describe(written.design, t.language);
    const files: string[] = [];
    const { design } = drafted;
    const items = exportItems(command.formats, design);
    const exporting = await prepareExport(design, items, plainWishes, installedPrinter);
    for (const item of items) {
      progress.show(t('errors.work.writing'));
      const path = join(command.out, exportFileName(item, design.result));
      await writeWhole(path, await exporting.write(item));
      files.push(path);
    }
    await exporting.close();
    // What is missing can be asked for again: then what was paid for is found there.
    if (written?.isWhole !== false) {
      await rm(join(command.out, '.jelajah', 'draft.json'), { force: true });
      await rm(join(command.out, '.jelajah', 'sections'), { force: true, recursive: true });
    }
    // Another command may keep a job of its own there.
    await rmdir(join(command.out, '.jelajah')).catch(() => undefined);
    return [
      ...summaryLines(drafted.summary, t),
      `${t('cli.summary.files')}:`,
      ...files.map((path) => `  ${path}`),
    ];
  } finally {
    progress.clear();
  }
}

/** The model's texts in the built-in draft. What goes wrong with it is a warning: the draft is complete. */
async function withModel(
  command: DraftCommand,
  base: Design,
  reached: HeadlessConnection,
  t: Translate,
): Promise<{ design: Design; isWhole: boolean }> {
  const tell = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  const { data, out, maxRupiah, maxTokens } = command;
  const { draftBaseWithModel } = await import('../app/headless/model.ts');
  const drafted = await draftBaseWithModel(base, reached, data === undefined, {
    folder: join(out, '.jelajah', 'sections'),
    ceiling: { rupiah: maxRupiah, tokens: maxTokens },
    onUnit: (unit) => {
      if (unit.state !== 'waiting' && unit.state !== 'running') tell(unitLine(unit, t));
    },
  });
  const { suggestions, ended } = drafted;
  for (const line of outcomeLines(drafted, t)) tell(line);
  if (suggestions > 0) tell(t('cli.model.suggestions', { suggestions }));
  if (data !== undefined) {
    const { storeTexts } = await import('../app/headless/stored.ts');
    if (!(await storeTexts(data, base, drafted.design))) tell(t('cli.model.notStored'));
  }
  return { design: drafted.design, isWhole: ended === null };
}

/**
 * Keeps what was drafted in `<out>/.jelajah` until all files are written: a repeated command goes on
 * from there. What decides the draft (brief, language, version) names it, so nothing stale is taken.
 */
async function resumable(
  command: DraftCommand,
  text: string,
  t: Translate,
  make: () => Promise<Drafted>,
): Promise<Drafted> {
  const parts = [cloneVersion(), command.language ?? '', command.data ?? '', text];
  const key = createHash('sha256').update(parts.join('\0')).digest('hex');
  const folder = join(command.out, '.jelajah');
  const path = join(folder, 'draft.json');
  const kept = await readFile(path, 'utf8').catch(() => null);
  if (kept?.startsWith(`${key}\n`) === true) {
    try {
      return await describe(
        readDesign(new TextEncoder().encode(kept.slice(key.length + 1))),
        t.language,
      );
    } catch {
      // Cut off or of another version: drafted anew.
    }
  }
  const drafted = await make();
  await makeFolder(folder);
  const json = designJson(drafted.design);
  await writeWhole(path, Buffer.concat([Buffer.from(`${key}\n`), json]));
  return drafted;
}
