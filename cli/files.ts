/** Files in and out. What is written is there whole or not at all. */
import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { environment, input, type Problem } from '../app/headless/index.ts';

/** Larger than any brief, design or module anyone writes, in bytes. */
const largest = {
  brief: 5 * 1024 * 1024,
  design: 50 * 1024 * 1024,
  review: 100 * 1024 * 1024,
  logo: 5 * 1024 * 1024,
  signing: 1024 * 1024,
  proposals: 100 * 1024 * 1024,
  module: 200 * 1024 * 1024,
} as const;

const briefFormats: Readonly<Record<string, 'text' | 'yaml' | 'json'>> = {
  '.md': 'text',
  '.txt': 'text',
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.json': 'json',
};

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Errors: Problem (`input`). */
async function readSmall(path: string, kind: keyof typeof largest): Promise<Uint8Array> {
  const file = path;
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw input('cli.problem.isFolder', { file });
    if (!found.isFile()) throw input('cli.problem.notAFile', { file });
    if (found.size > largest[kind]) {
      throw input('cli.problem.tooLarge', { file, megabytes: largest[kind] / 1024 / 1024 });
    }
    return await readFile(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw input('cli.problem.noFile', { file });
    if (code === 'EACCES' || code === 'EPERM') throw input('cli.problem.notReadable', { file });
    if (code === 'ENAMETOOLONG' || code === 'ELOOP') throw input('cli.problem.noFile', { file });
    throw error;
  }
}

export interface BriefFile {
  text: string;
  format: 'text' | 'yaml' | 'json';
}

/** Errors: Problem (`input`). */
export async function readBrief(path: string): Promise<BriefFile> {
  const bytes = await readSmall(path, 'brief');
  const format = briefFormats[extname(path).toLowerCase()];
  if (format === undefined) {
    throw input('cli.problem.briefType', {
      file: path,
      known: Object.keys(briefFormats).join(', '),
    });
  }
  return { text: decode(bytes, path), format };
}

/** UTF-8, or UTF-16 with its mark as some editors still write; anything else is no text. */
function decode(bytes: Uint8Array, file: string): string {
  const marks: ReadonlyArray<readonly [string, number, number]> = [
    ['utf-16le', 0xff, 0xfe],
    ['utf-16be', 0xfe, 0xff],
  ];
  const marked = marks.find(([, first, second]) => bytes[0] === first && bytes[1] === second);
  const encoding = marked?.[0] ?? 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes('\u0000')) return text;
  } catch {
    // Falls through: bytes that are no text of this encoding.
  }
  throw input('cli.problem.binary', { file });
}

export async function readDesignFile(path: string): Promise<Uint8Array> {
  return readSmall(path, 'design');
}

/** Errors: Problem (`input`). */
export async function readSmallFile(
  path: string,
  kind: 'review' | 'logo' | 'signing' | 'proposals',
): Promise<Uint8Array> {
  return readSmall(path, kind);
}

/** Errors: Problem (`input`). */
export async function readModuleFile(path: string): Promise<Uint8Array> {
  return readSmall(path, 'module');
}

/**
 * Makes the folder. Errors: Problem: `input` when a file is in the way, else `environment`.
 * Step by step: Node's recursive mkdir never returns where the system refuses with "no such file"
 * although the parent is there (/proc on Linux).
 */
export async function makeFolder(folder: string): Promise<void> {
  const missing: string[] = [];
  try {
    for (let path = resolve(folder); ; path = dirname(path)) {
      const found = await stat(path).catch((error: unknown) => {
        if (codeOf(error) === 'ENOENT' && dirname(path) !== path) return null;
        throw error;
      });
      if (found?.isDirectory() === true) break;
      if (found !== null) throw input('cli.problem.outIsFile', { path });
      missing.push(path);
    }
    for (const path of missing.reverse()) {
      await mkdir(path).catch((error: unknown) => {
        // Another command may have made it in the meantime.
        if (codeOf(error) !== 'EEXIST') throw error;
      });
    }
  } catch (error) {
    throw writeProblem(error, folder);
  }
}

function writeProblem(error: unknown, path: string): Problem | unknown {
  const code = codeOf(error);
  if (code === 'EEXIST' || code === 'ENOTDIR') return input('cli.problem.outIsFile', { path });
  if (code === 'EISDIR') return input('cli.problem.isFolder', { file: path });
  if (code === 'ENOSPC' || code === 'EDQUOT') return environment('cli.problem.diskFull', { path });
  if (['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'ENOENT'].includes(code)) {
    return environment('cli.problem.notWritable', { path });
  }
  return error;
}

/** Whether something has that name, readable or not. */
export async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

/** Replaces a file: written beside it, put on the disk, then renamed. Other files stay as they are. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const token = randomBytes(4).toString('hex');
  const temporary = join(path, '..', `.${basename(path)}.${token}.part`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw writeProblem(error, path);
  }
}
