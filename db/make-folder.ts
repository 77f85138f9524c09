/**
 * Makes a folder and those above it, step by step: Node's recursive mkdir never returns where the
 * system refuses with "no such file" although the parent is there (/proc on Linux).
 * Nobody else on the machine reads along: mode 0700. Errors: StorageError IO.
 */
import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { StorageError } from './errors.ts';

function isFolder(path: string): boolean | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? null : found.isDirectory();
}

export function makeFolder(folder: string): void {
  try {
    const missing: string[] = [];
    let path = resolve(folder);
    for (let there = isFolder(path); there !== true; there = isFolder(path)) {
      if (there === false) throw new Error('a file is in the way');
      missing.push(path);
      path = dirname(path);
    }
    for (const next of missing.reverse()) {
      try {
        mkdirSync(next, { mode: 0o700 });
      } catch (error) {
        // Another process may have made it in the meantime.
        if (isFolder(next) !== true) throw error;
      }
    }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new StorageError('IO', { operation: 'mkdir', detail }, error);
  }
}
