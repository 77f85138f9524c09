import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isStorageError } from './errors.ts';
import { makeFolder } from './make-folder.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'jelajah-folder-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function failure(folder: string): unknown {
  try {
    makeFolder(folder);
    return null;
  } catch (error) {
    return error;
  }
}

it('makes all folders on the way, and is content where they are there', () => {
  const folder = join(home, 'a', 'b', 'c');
  makeFolder(folder);
  makeFolder(folder);
  expect(statSync(folder).isDirectory()).toBe(true);
});

it('refuses where a file is in the way, and where the system makes none', () => {
  writeFileSync(join(home, 'file'), '');
  expect(isStorageError(failure(join(home, 'file')), 'IO')).toBe(true);
  expect(isStorageError(failure(join(home, 'file', 'inner')), 'IO')).toBe(true);
  if (process.platform === 'linux') {
    expect(isStorageError(failure('/proc/jelajah/data'), 'IO')).toBe(true);
  }
});
