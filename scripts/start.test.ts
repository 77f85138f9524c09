import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The real localhost shell's manners, without an app behind it: prints its address, then serves. */
const localhost = `
import { createServer } from 'node:http';
const server = createServer((request, response) => {
  response.end('hello');
  console.error('page fetched');
});
server.listen(0, '127.0.0.1', () => {
  console.log('http://127.0.0.1:' + server.address().port + '/?token=t');
  console.error('options ' + JSON.stringify(process.argv.slice(2)));
});
process.on('SIGTERM', () => process.exit(0));
`;

/** A program that notes how it was called, then does what its second line says. */
const program = (log: string, then: string): string => `#!${process.execPath}
require('node:fs').writeFileSync(${JSON.stringify(log)}, JSON.stringify(process.argv.slice(2)));
${then}
`;

/** A clone with small pages and a small shell, but the real tooling and the real dependencies. */
function makeClone(): string {
  const clone = mkdtempSync(join(tmpdir(), 'jelajah-start-'));
  for (const file of ['package.json', 'package-lock.json', 'vite.config.ts']) {
    cpSync(join(root, file), join(clone, file));
  }
  cpSync(join(root, 'scripts'), join(clone, 'scripts'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
  for (const folder of ['renderer', 'localhost', 'electron']) mkdirSync(join(clone, folder));
  writeFileSync(join(clone, 'renderer', 'index.html'), '<!doctype html><title>Jelajah</title>');
  writeFileSync(join(clone, 'localhost', 'main.ts'), localhost);
  return clone;
}

describe('npm start', () => {
  let clone = '';
  let called = '';
  let running: ChildProcess | null = null;

  beforeEach(() => {
    clone = makeClone();
    called = join(clone, 'called.json');
  });
  afterEach(() => {
    running?.kill('SIGKILL');
    running = null;
    rmSync(clone, { recursive: true, force: true });
  });

  function putProgram(name: string, then: string): string {
    const path = join(clone, 'bin', name);
    mkdirSync(join(clone, 'bin'), { recursive: true });
    // A file without an ending is what the nearest package.json says.
    writeFileSync(join(clone, 'bin', 'package.json'), '{"type":"commonjs"}');
    writeFileSync(path, program(called, then));
    chmodSync(path, 0o755);
    return path;
  }

  const calledWith = (): unknown => JSON.parse(readFileSync(called, 'utf8'));

  /** Runs it until it says that the app is open, or to its own end. */
  function start(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
    const child = spawn(process.execPath, [join(clone, 'scripts', 'start.mjs'), ...args], {
      cwd: clone,
      env: {
        PATH: '/nowhere',
        HOME: clone,
        JELAJAH_WINDOW_MS: '5000',
        JELAJAH_PROBE_MS: '300',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running = child;
    return new Promise<{ said: string; code: number | null }>((resolve) => {
      let said = '';
      const hear = (data: unknown): void => {
        said += String(data);
        if (/^(?:Open Jelajah|Jelajah is open).*\n/m.test(said)) child.kill('SIGTERM');
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.on('close', (code) => resolve({ said, code }));
    });
  }

  it('prints the address where there is no display', async () => {
    const { said, code } = await start(['--data', 'd', '--port', '0']);
    expect(said).toContain('Building the pages');
    expect(said).toMatch(
      /^Open Jelajah at this address, because there is no display here: http:\/\/127\.0\.0\.1:\d+\/\?token=t$/m,
    );
    expect(said).toContain(
      `options ${JSON.stringify(['--data', join(clone, 'd'), '--port', '0'])}`,
    );
    expect(code).toBe(0);
    // A second start has nothing to build.
    const again = await start([]);
    expect(again.said).not.toContain('Building');
  });

  it('opens an app window of a browser where there is no Electron in this copy', async () => {
    const browser = putProgram(
      'chrome',
      "if (process.argv[2] !== '--version') fetch(process.argv[2].slice('--app='.length));",
    );
    const { said } = await start(['--data', 'd'], { DISPLAY: ':99', JELAJAH_BROWSER: browser });
    expect(said).toContain('page fetched');
    expect(said).toMatch(
      /^Jelajah is open in an app window of .*, because the desktop shell is not part/m,
    );
    expect(calledWith()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^--app=http:\/\/127\.0\.0\.1:\d+\/\?token=t$/),
        `--user-data-dir=${join(clone, 'd', 'window')}`,
        '--no-first-run',
      ]),
    );
    expect(said).toContain('--until-closed');
  });

  it('prints the address where the browser cannot open a window', async () => {
    const browser = putProgram('chrome', "process.exit(process.argv[2] === '--version' ? 0 : 1);");
    const { said } = await start([], { DISPLAY: ':99', JELAJAH_BROWSER: browser });
    expect(said).toContain('because no window could be opened: http://');
  });

  describe('with the desktop shell', () => {
    beforeEach(() => {
      writeFileSync(join(clone, 'electron', 'main.ts'), 'console.log(1);\n');
    });

    it('opens Electron where its program is there', async () => {
      const dist = join(putProgram('electron', 'process.exit(0);'), '..');
      const { said, code } = await start(['--data', 'd'], {
        DISPLAY: ':99',
        ELECTRON_OVERRIDE_DIST_PATH: dist,
      });
      expect(code).toBe(0);
      expect(said).toContain('Opening Jelajah in Electron');
      expect(existsSync(join(clone, 'dist', 'electron', 'main.js'))).toBe(true);
      expect(calledWith()).toEqual(
        expect.arrayContaining([
          expect.stringContaining('jelajah-start-'),
          '--data',
          join(clone, 'd'),
        ]),
      );
    });

    it('takes the browser where Electron cannot run', async () => {
      const dist = join(putProgram('electron', 'process.exit(1);'), '..');
      const browser = putProgram('chrome', '');
      const { said } = await start([], {
        DISPLAY: ':99',
        ELECTRON_OVERRIDE_DIST_PATH: dist,
        JELAJAH_BROWSER: browser,
      });
      expect(said).toContain('because Electron could not run here (it ended with code 1).');
    });

    it('waits no longer than its limit for a download host that is silent', async () => {
      const silent = await new Promise<Server>((resolve) => {
        const server = createServer(() => {}).listen(0, '127.0.0.1', () => resolve(server));
      });
      const address = silent.address();
      if (address === null || typeof address === 'string') throw new Error('no port');
      const { said, code } = await start(['--shell', 'electron'], {
        DISPLAY: ':99',
        ELECTRON_OVERRIDE_DIST_PATH: join(clone, 'none'),
        ELECTRON_MIRROR: `http://127.0.0.1:${address.port}/`,
      });
      silent.close();
      expect(code).toBe(3);
      expect(said).toMatch(
        /^Electron was asked for, but Electron is not downloaded yet and its download host is out of reach\.$/m,
      );
    });
  });

  it('refuses an option it does not know', async () => {
    const { said, code } = await start(['--sehll', 'x']);
    expect(code).toBe(2);
    expect(said).toMatch(/^Usage: npm start/);
  });

  it('says when the localhost shell ends before it is up', async () => {
    writeFileSync(
      join(clone, 'localhost', 'main.ts'),
      "console.error('already open'); process.exit(4);",
    );
    const { said, code } = await start([]);
    expect(said).toContain('already open');
    expect(code).toBe(4);
  });
});
