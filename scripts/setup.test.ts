import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const scripts = fileURLToPath(new URL('.', import.meta.url));

/** Stands for npm: notes that it was called and leaves the record that npm leaves. */
const npm = `
const { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
appendFileSync('calls.log', process.argv.slice(2, 3) + '\\n');
console.log('npm talks on stdout');
if (process.env.NPM_FAILS) process.exit(1);
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
delete packages[''];
for (const path of Object.keys(packages)) mkdirSync(path, { recursive: true });
mkdirSync('node_modules', { recursive: true });
writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages }));
`;

const target = `
const [what] = process.argv.slice(2);
console.log(JSON.stringify(process.argv.slice(2)));
if (what === 'code') process.exit(7);
if (what === 'wait') {
  process.on('SIGTERM', () => process.exit(9));
  setInterval(() => {}, 1000);
  console.log('ready');
}
`;

type Ended = Readonly<{ code: number | null; stdout: string; stderr: string }>;

describe('set-up', () => {
  let clone = '';

  function lock(version: string): void {
    const packages = { '': {}, 'node_modules/one': { version, integrity: `sha512-${version}` } };
    writeFileSync(join(clone, 'package-lock.json'), JSON.stringify({ packages }));
  }

  function start(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
    return spawn(process.execPath, [join(clone, 'scripts', 'run.mjs'), 'target.mjs', ...args], {
      cwd: tmpdir(),
      env: { ...process.env, npm_execpath: join(clone, 'npm-cli.cjs'), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  function end(child: ReturnType<typeof start>): Promise<Ended> {
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (data) => {
      stdout += data;
    });
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    return new Promise((resolve) => {
      child.on('close', (code) => resolve({ code, stdout, stderr }));
    });
  }

  const calls = () => readFileSync(join(clone, 'calls.log'), 'utf8').split('\n').filter(Boolean);

  beforeEach(() => {
    clone = mkdtempSync(join(tmpdir(), 'jelajah-setup-'));
    mkdirSync(join(clone, 'scripts'));
    for (const file of ['setup.mjs', 'run.mjs']) {
      cpSync(join(scripts, file), join(clone, 'scripts', file));
    }
    writeFileSync(join(clone, 'npm-cli.cjs'), npm);
    writeFileSync(join(clone, 'target.mjs'), target);
    lock('1.0.0');
  });
  afterEach(() => rmSync(clone, { recursive: true, force: true }));

  it('installs once, keeps stdout for the command and passes arguments on', async () => {
    const first = await end(start(['a b', '--c']));
    expect(first).toMatchObject({ code: 0, stdout: '["a b","--c"]\n' });
    expect(first.stderr).toContain('Installing the dependencies');
    expect(first.stderr).toContain('npm talks on stdout');
    const second = await end(start([]));
    expect(second).toEqual({ code: 0, stdout: '[]\n', stderr: '' });
    expect(calls()).toEqual(['ci']);
  });

  it('takes an installation made by hand for what it is', async () => {
    await end(start([]));
    rmSync(join(clone, 'node_modules', '.jelajah-setup'));
    expect((await end(start([]))).stderr).toBe('');
    expect(calls()).toEqual(['ci']);
  });

  it.each([
    ['the lock names another version', () => lock('2.0.0')],
    ['node_modules is gone', () => rmSync(join(clone, 'node_modules'), { recursive: true })],
  ])('installs again when %s', async (_name, change) => {
    await end(start([]));
    change();
    expect((await end(start([]))).code).toBe(0);
    expect(calls()).toEqual(['ci', 'ci']);
  });

  it('installs once for two commands at the same time', async () => {
    const both = await Promise.all([end(start(['1'])), end(start(['2']))]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(calls()).toEqual(['ci']);
  });

  it('is not held up by the lock of a command that died', async () => {
    mkdirSync(join(clone, '.cache', 'setup.lock'), { recursive: true });
    writeFileSync(join(clone, '.cache', 'setup.lock', 'pid'), '2147483646');
    expect((await end(start([]))).code).toBe(0);
  });

  it('says in one sentence that npm failed, and ends with 3', async () => {
    const ended = await end(start([], { NPM_FAILS: '1' }));
    expect(ended.code).toBe(3);
    expect(ended.stdout).toBe('');
    expect(ended.stderr.trim().split('\n').at(-1)).toMatch(/^npm could not install .*\.$/);
  });

  it('passes the exit code on', async () => {
    expect((await end(start(['code']))).code).toBe(7);
  });

  it('passes a signal on and waits for the command to end', async () => {
    const child = start(['wait']);
    const ended = end(child);
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (data) => String(data).includes('ready') && resolve());
    });
    child.kill('SIGTERM');
    expect((await ended).code).toBe(9);
  });
});
