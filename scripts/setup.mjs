/**
 * Set-up that every command goes through: installs what package-lock.json names when it is missing
 * or stale, and finds the Node 24 the project brings with it. Plain JavaScript without dependencies,
 * because it runs on Node 20 before anything is installed. All it says goes to stderr, so that a
 * command's own output stays clean.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** The clone's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const modules = join(root, 'node_modules');
const stamp = join(modules, '.jelajah-setup');
const lockDir = join(root, '.cache', 'setup.lock');

/** Exit code for "something this machine lacks": the same as the app's own commands use. */
export const EXIT_ENVIRONMENT = 3;

/** A problem of the machine, told in one sentence that says what to do. */
export class EnvironmentProblem extends Error {}

/** @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * The folder the user stands in: npm moves to the clone's folder before it runs a script.
 * @param {string} script the name of the npm script that may run us
 */
export function userFolder(script) {
  const throughNpm =
    process.env.npm_lifecycle_event === script &&
    process.env.npm_package_json === join(root, 'package.json');
  return (throughNpm ? process.env.INIT_CWD : undefined) ?? process.cwd();
}

/**
 * All files below a folder, as paths that begin with it; none where it is absent. (The recursive
 * readdir of the first Node 20 releases doesn't tell a file's folder.)
 * @param {string} folder
 * @returns {string[]}
 */
export function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() ? [path] : [];
  });
}

/** @param {string} path */
function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/**
 * True when what npm wrote into node_modules is what package-lock.json asks for. npm leaves its own
 * record there, so a plain `npm ci` by hand counts as well.
 * @param {string} lockText
 */
function installedMatches(lockText) {
  const record = readIfThere(join(modules, '.package-lock.json'));
  if (record === null) return false;
  const wanted = JSON.parse(lockText).packages;
  const present = JSON.parse(record).packages;
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue;
    const found = present[path];
    if (found === undefined) {
      if (entry.optional === true) continue;
      return false;
    }
    if (found.version !== entry.version || found.integrity !== entry.integrity) return false;
    if (!existsSync(join(root, path))) return false;
  }
  return Object.keys(present).every((path) => wanted[path] !== undefined);
}

/** True when node_modules is there and as package-lock.json says. */
export function isInstalled() {
  const lockText = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const wanted = `${createHash('sha256').update(lockText).digest('hex')} ${process.platform}-${process.arch}`;
  if (readIfThere(stamp) === wanted) return true;
  if (!installedMatches(lockText)) return false;
  writeFileSync(stamp, wanted);
  return true;
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Takes the set-up lock, waiting while another command installs. Returns its release. */
async function takeLock() {
  mkdirSync(dirname(lockDir), { recursive: true });
  const owner = join(lockDir, 'pid');
  const deadline = Date.now() + 15 * 60_000;
  let told = false;
  for (;;) {
    try {
      mkdirSync(lockDir);
      writeFileSync(owner, String(process.pid));
      return () => rmSync(lockDir, { recursive: true, force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const pid = Number(readIfThere(owner) ?? '0');
    // An owner that died, or never came to write its number within the deadline, holds nothing.
    if ((pid > 0 && !isAlive(pid)) || Date.now() > deadline) {
      rmSync(lockDir, { recursive: true, force: true });
      continue;
    }
    if (!told) say('Another command is installing the dependencies; waiting for it.');
    told = true;
    await sleep(300);
  }
}

/** How to call npm: the one that runs us, else the one on the path. */
function npmCommand() {
  const running = process.env.npm_execpath;
  if (running !== undefined && /\bnpm-cli\.[cm]?js$/.test(running)) {
    return { command: process.execPath, args: [running], shell: false };
  }
  // npm is a .cmd file on Windows, which only a shell starts.
  return { command: 'npm', args: [], shell: process.platform === 'win32' };
}

async function install() {
  const release = await takeLock();
  try {
    if (isInstalled()) return;
    say('Installing the dependencies (once; about a minute) ...');
    const npm = npmCommand();
    const result = spawnSync(
      npm.command,
      [...npm.args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'],
      // npm's own messages belong to stderr: stdout is the command's.
      { cwd: root, stdio: ['ignore', 2, 2], shell: npm.shell },
    );
    if (result.error !== undefined) {
      throw new EnvironmentProblem(`npm could not be started (${result.error.message}).`);
    }
    if (result.status !== 0) {
      throw new EnvironmentProblem(
        'npm could not install the dependencies: see the message above, check the connection to the npm registry and run the command again.',
      );
    }
    // From here on npm's record and the lock agree, or the next start would install again for ever.
    if (!isInstalled()) {
      throw new EnvironmentProblem(
        'npm reported success but node_modules is incomplete: delete node_modules and run the command again.',
      );
    }
  } finally {
    release();
  }
}

/** Installs what is missing. Throws EnvironmentProblem. */
export async function setUp() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) {
    throw new EnvironmentProblem(
      `Jelajah needs Node 20 or newer to set itself up; this is Node ${process.versions.node}.`,
    );
  }
  if (!isInstalled()) await install();
}

/**
 * Path of a Node 24 or newer: the one that came through npm, else the running one.
 * Throws EnvironmentProblem where there is neither (macOS: npm carries no Node for it).
 */
export function findNode24() {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const brought = join(modules, name, 'bin', file);
  if (existsSync(brought)) return brought;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new EnvironmentProblem(
    `Jelajah runs on Node 24 and brings none for ${process.platform}-${process.arch}: install Node 24 and run the command again (this is Node ${process.versions.node}).`,
  );
}

/**
 * Where Node keeps what it made of our TypeScript, so that every start after the first is half a
 * second shorter. It checks each file's content, and does without where it cannot write.
 * @returns {NodeJS.ProcessEnv}
 */
function compileCache() {
  const asked = process.env.NODE_COMPILE_CACHE;
  return asked === undefined ? { NODE_COMPILE_CACHE: join(root, '.cache', 'compile') } : {};
}

/**
 * The environment for a child: node_modules/.bin first, so that tools which call plain `node` get
 * the project's Node 24 too.
 * @param {NodeJS.ProcessEnv} [extra]
 */
export function childEnv(extra = {}) {
  const separator = process.platform === 'win32' ? ';' : ':';
  const pathKey = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const path = [join(modules, '.bin'), process.env[pathKey] ?? ''].join(separator);
  return { ...process.env, ...compileCache(), [pathKey]: path, ...extra };
}

/**
 * Runs a program to its end, with our terminal and our signals, and returns its exit code
 * (128 + n for a signal, as shells count).
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: childEnv(),
      stdio: 'inherit',
      ...options,
    });
    // Ctrl+C reaches the whole terminal group by itself; a second one from us would be one too many.
    const interrupt = () => {
      if (!process.stdin.isTTY) child.kill('SIGINT');
    };
    const terminate = () => child.kill('SIGTERM');
    const hangUp = () => child.kill('SIGHUP');
    process.on('SIGINT', interrupt);
    process.on('SIGTERM', terminate);
    process.on('SIGHUP', hangUp);
    const done = () => {
      process.off('SIGINT', interrupt);
      process.off('SIGTERM', terminate);
      process.off('SIGHUP', hangUp);
    };
    child.on('error', (error) => {
      done();
      reject(new EnvironmentProblem(`${command} could not be started (${error.message}).`));
    });
    child.on('close', (code, signal) => {
      done();
      resolve(signal === null ? (code ?? 1) : 128 + (constants.signals[signal] ?? 0));
    });
  });
}

/**
 * Set-up, then a file of the project under Node 24; ends this process with that one's exit code.
 * @param {string} target path from the root, e.g. `cli/main.ts`
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export async function enter(target, args, options = {}) {
  await main(async () => {
    await setUp();
    return run(findNode24(), [join(root, target), ...args], options);
  });
}

/**
 * Runs a command's body; its number becomes the exit code, an EnvironmentProblem one sentence.
 * @param {() => Promise<number>} body
 */
export async function main(body) {
  try {
    process.exitCode = await body();
  } catch (error) {
    if (!(error instanceof EnvironmentProblem)) throw error;
    say(error.message);
    process.exitCode = EXIT_ENVIRONMENT;
  }
}
