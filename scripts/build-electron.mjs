/**
 * Bundles the desktop shell with rolldown: the main process and its worker threads as modules, the
 * preload as one script (a sandboxed preload cannot import). Only Electron itself and the native
 * database stay outside. Runs under Node 24 after set-up; `node scripts/build.mjs` calls it.
 */
import { existsSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'rolldown';
import { filesBelow, root } from './setup.mjs';

const outDir = join(root, 'dist', 'electron');
const external = ['electron', 'better-sqlite3'];
const folders = ['app', 'db', 'documents', 'pipeline'];

/** Worker threads are files of their own, called `something.worker.ts`. */
function workers() {
  /** @type {Record<string, string>} */
  const entries = {};
  for (const file of folders.flatMap((folder) => filesBelow(join(root, folder)))) {
    if (file.endsWith('.worker.ts')) entries[basename(file, '.ts')] = file;
  }
  return entries;
}

rmSync(outDir, { recursive: true, force: true });

await build({
  input: { main: join(root, 'electron', 'main.ts'), ...workers() },
  platform: 'node',
  external,
  tsconfig: false,
  output: {
    dir: outDir,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    sourcemap: true,
  },
});

const preload = join(root, 'electron', 'preload.ts');
if (existsSync(preload)) {
  await build({
    input: { preload },
    platform: 'node',
    external,
    tsconfig: false,
    output: { dir: outDir, format: 'cjs', entryFileNames: '[name].cjs', sourcemap: true },
  });
}
