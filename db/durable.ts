/** Files that are there whole or not at all, also after a power cut. */
import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Marks half-written files, so that opening the data folder can clear them away. */
export const temporarySuffix = '.part';

/** A fresh name beside `path` for writing it. */
export function temporaryPath(path: string): string {
  const token = randomBytes(6).toString('hex');
  return join(dirname(path), `.${basename(path)}.${token}${temporarySuffix}`);
}

/** Writes a file through a temporary one: bytes to the disk first, then the name. */
export async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = temporaryPath(path);
  try {
    const handle = await open(temporary, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await renameDurably(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Renames, and puts the folder's own entry on the disk where the system can do that. */
export async function renameDurably(from: string, to: string): Promise<void> {
  await rename(from, to);
  await syncFolder(dirname(to));
}

/** Puts the bytes of a file that something else has written on the disk. */
export async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  // Windows cannot open a folder as a file, and needs no such call.
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
