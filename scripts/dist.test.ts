import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

it('says in one sentence that there is no Electron to package, and exits with 3', () => {
  const clone = mkdtempSync(join(tmpdir(), 'jelajah-dist-'));
  onTestFinished(() => rmSync(clone, { recursive: true, force: true }));
  for (const file of ['package.json', 'package-lock.json', 'electron-builder.json', 'scripts']) {
    cpSync(join(root, file), join(clone, file), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
  const empty = join(clone, 'no-electron');
  mkdirSync(empty);
  const result = spawnSync(process.execPath, [join(clone, 'scripts', 'dist.mjs')], {
    cwd: clone,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      HOME: clone,
      // No program here, and nobody listens at the port of the mirror.
      ELECTRON_OVERRIDE_DIST_PATH: empty,
      ELECTRON_MIRROR: 'http://127.0.0.1:1/',
    },
    timeout: 50_000,
  });
  expect(result.status).toBe(3);
  expect(result.stdout).toBe('');
  expect(result.stderr).toBe(
    'Jelajah cannot be packaged here, because Electron is not downloaded yet and its download host is out of reach: connect to the internet or set ELECTRON_MIRROR, then run npm run dist again.\n',
  );
});
