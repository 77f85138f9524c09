/** `jelajah draft`: a brief in, `design.json` and documents out. */
import { createHash } from 'node:crypto';
import { readFile, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Drafted,
  describe,
  draftBrief,
  readDesign,
  writeFormat,
} from '../app/headless/index.ts';
import { cloneVersion } from '../app/version.ts';
import type { Translate } from '../messages/index.ts';
import type { Command } from './arguments.ts';
import { makeFolder, readBrief, writeWhole } from './files.ts';
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
    const { data } = command;
    const drafted = await resumable(command, brief.text, t, async () => {
      if (data === undefined) return draftBrief(asked);
      const { draftIntoFolder } = await import('../app/headless/stored.ts');
      return draftIntoFolder(data, asked);
    });
    const files: string[] = [];
    for (const format of command.formats) {
      progress.show(t('errors.work.writing'));
      const path = join(command.out, `design.${format}`);
      await writeWhole(path, await writeFormat(drafted.design, format));
      files.push(path);
    }
    await rm(join(command.out, '.jelajah', 'draft.json'), { force: true });
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
  const json = await writeFormat(drafted.design, 'json');
  await writeWhole(path, Buffer.concat([Buffer.from(`${key}\n`), json]));
  return drafted;
}
