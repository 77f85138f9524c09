/**
 * Builds what the shells serve and run: the pages (Vite) and, when electron/ is there, Electron's
 * main and preload (rolldown). Each part is built again only when one of its sources changed.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  EnvironmentProblem,
  filesBelow,
  findNode24,
  main,
  root,
  run,
  say,
  setUp,
} from './setup.mjs';

/**
 * @typedef {object} Part
 * @property {string} name what the message calls it
 * @property {string} entry a file without which there is nothing to build
 * @property {string} out folder of the result, from the root
 * @property {readonly string[]} folders where its sources lie
 * @property {readonly string[]} command program file and arguments, run under Node 24
 */

/** @type {Part} */
const pages = {
  name: 'pages',
  entry: 'renderer/index.html',
  out: 'dist/renderer',
  folders: ['renderer', 'contract', 'design', 'messages', 'patterns'],
  command: ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
};

/** @type {Part} */
const desktop = {
  name: 'desktop shell',
  entry: 'electron/main.ts',
  out: 'dist/electron',
  folders: [
    'electron',
    'app',
    'contract',
    'db',
    'design',
    'documents',
    'examples',
    'messages',
    'patterns',
    'pipeline',
    'prompts',
  ],
  command: ['scripts/build-electron.mjs'],
};

/** Files that change every result: the tools' settings and versions. */
const shared = ['package-lock.json', 'vite.config.ts', 'scripts/build-electron.mjs'];

/** @param {Part} part */
function sources(part) {
  const files = part.folders.flatMap((folder) => filesBelow(join(root, folder)));
  const own = files.filter((file) => !/\.test\.tsx?$/.test(file));
  return [...shared, ...own.map((file) => relative(root, file).replaceAll('\\', '/'))].sort();
}

/**
 * One number for all sources of a part, so that a checkout with new times but the same text is not
 * built again.
 * @param {Part} part
 */
function fingerprint(part) {
  const hash = createHash('sha256');
  for (const file of sources(part)) {
    if (!existsSync(join(root, file))) continue;
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * Builds a part when its sources changed since it was last built.
 * @param {Part} part
 * @param {{ quiet?: boolean }} [options] quiet: nothing is said of a part that is up to date
 * @returns {Promise<'built' | 'current' | 'absent'>} absent: the part has no sources
 */
async function build(part, { quiet = true } = {}) {
  if (!existsSync(join(root, part.entry))) return 'absent';
  // Beside the result, not in it: what is served and packaged holds nothing of the tooling.
  const stamp = join(root, '.cache', 'build', part.out.replaceAll('/', '-'));
  const now = fingerprint(part);
  const built = existsSync(join(root, part.out)) && existsSync(stamp);
  if (built && readFileSync(stamp, 'utf8') === now) {
    if (!quiet) say(`The ${part.name} are up to date.`);
    return 'current';
  }
  say(`Building the ${part.name} ...`);
  // Our stdout may be a command's answer: tools report on stderr.
  const code = await run(findNode24(), part.command, { stdio: ['ignore', 2, 2] });
  if (code !== 0) throw new EnvironmentProblem(`The ${part.name} could not be built: see above.`);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
  return 'built';
}

/** Builds the pages into dist/renderer when needed. */
export const buildPages = () => build(pages);

/** Builds Electron's main and preload into dist/electron when needed. */
export const buildDesktop = () => build(desktop);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(async () => {
    await setUp();
    await build(pages, { quiet: false });
    await build(desktop, { quiet: false });
    return 0;
  });
}
