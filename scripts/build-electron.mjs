/**
 * Bundles the desktop shell with rolldown: the main process and each worker thread as one module, the
 * preload as one script (a sandboxed preload cannot import). Only Electron itself and the native
 * database stay outside. Files that code reads at run time lie in assets/. Runs under Node 24 after
 * set-up; `node scripts/build.mjs` calls it.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join } from 'node:path';
import { build } from 'rolldown';
import { filesBelow, root } from './setup.mjs';

const outDir = join(root, 'dist', 'electron');
const external = ['electron', 'better-sqlite3'];
const folders = ['app', 'db', 'documents', 'pipeline'];

/**
 * Code names a file it reads as `new URL('./file.ext', import.meta.url)` or
 * `import.meta.resolve('package/file.ext')`. Both mean a place in the clone; in the bundle, a copy of
 * that file beside it. An address that leads to code is left alone: that is a worker's, which knows
 * its own way.
 */
const address =
  /new URL\(\s*(['"`])([^'"`$]+)\1\s*,\s*import\.meta\.url\s*,?\s*\)|import\.meta\.resolve\(\s*(['"`])([^'"`$]+)\3\s*,?\s*\)/g;
const isCode = /\.(?:[cm]?[jt]sx?)$/;

/** @type {import('rolldown').Plugin} */
const assets = {
  name: 'jelajah-assets',
  transform: {
    filter: { code: /import\.meta/ },
    handler(code, id) {
      const from = id.split('?')[0] ?? id;
      // Packages look for optional companions in this way; what we bundle finds its files by our own code.
      if (from.includes('node_modules')) return null;
      /** @param {string} file */
      const emitted = (file) => {
        if (!existsSync(file)) throw new Error(`${from} names ${file}, which is not there`);
        const fileName = `assets/${basename(dirname(file))}-${basename(file)}`;
        this.emitFile({ type: 'asset', fileName, source: readFileSync(file) });
        return `new URL('./${fileName}', import.meta.url)`;
      };
      const changed = code.replace(address, (whole, _a, relative, _b, specifier) => {
        const named = relative ?? specifier;
        if (isCode.test(named) || extname(named) === '') return whole;
        if (relative !== undefined) return emitted(join(dirname(from), relative));
        return `${emitted(createRequire(from).resolve(specifier))}.href`;
      });
      return changed === code ? null : changed;
    },
  },
};

/**
 * Worker threads are files of their own, called `something.worker.ts`. They become `.mjs`: packed,
 * they lie beside the archive, where no package.json says what a `.js` is.
 */
const workers = folders
  .flatMap((folder) => filesBelow(join(root, folder)))
  .filter((file) => file.endsWith('.worker.ts'));

/**
 * @param {string} file
 * @param {string} name of the result
 * @param {'esm' | 'cjs'} format
 */
async function bundle(file, name, format) {
  await build({
    input: file,
    platform: 'node',
    external,
    tsconfig: false,
    plugins: [assets],
    // The plug-in changes words within a line; a map that is off by columns is good enough.
    onLog(level, log, handle) {
      if (log.code !== 'SOURCEMAP_BROKEN') handle(level, log);
    },
    output: {
      file: join(outDir, name),
      format,
      // One file each: what is packed beside the archive must not need what is packed inside.
      codeSplitting: false,
      sourcemap: true,
      // pdfmake, written as CommonJS, asks for its folder; a module knows it under another name.
      ...(format === 'esm' ? { banner: 'const __dirname = import.meta.dirname;' } : {}),
    },
  });
}

rmSync(outDir, { recursive: true, force: true });
await bundle(join(root, 'electron', 'main.ts'), 'main.js', 'esm');
for (const worker of workers) await bundle(worker, `${basename(worker, '.ts')}.mjs`, 'esm');
const preload = join(root, 'electron', 'preload.ts');
if (existsSync(preload)) await bundle(preload, 'preload.cjs', 'cjs');
