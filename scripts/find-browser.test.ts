import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, lookForBrowser } from './find-browser.mjs';

// Programs on the path are a matter of Linux; elsewhere browsers lie in fixed places.
describe.runIf(process.platform === 'linux')('findBrowser', () => {
  let folder = '';

  function put(file: string, text: string): string {
    const path = join(folder, file);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
    chmodSync(path, 0o755);
    return path;
  }

  const works = '#!/bin/sh\nexit 0\n';
  const broken = '#!/bin/sh\necho "error while loading shared libraries" >&2\nexit 127\n';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'jelajah-browser-'));
    vi.stubEnv('PATH', ['one', 'two'].map((name) => join(folder, name)).join(delimiter));
    vi.stubEnv('PLAYWRIGHT_BROWSERS_PATH', join(folder, 'playwright'));
    vi.stubEnv('JELAJAH_BROWSER', '');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  it('finds none where there is none', () => {
    expect(findBrowser()).toBeNull();
  });

  it('takes Chrome before Chromium, wherever they lie', () => {
    put('one/chromium', works);
    const path = put('two/google-chrome', works);
    expect(findBrowser()).toEqual({ path, name: 'Google Chrome', snap: false });
  });

  it('passes over one that does not start', () => {
    put('one/google-chrome', broken);
    const path = put('two/chromium', works);
    expect(findBrowser()?.path).toBe(path);
  });

  it('finds the same without waiting in the way', async () => {
    expect(await lookForBrowser()).toBeNull();
    put('one/google-chrome', broken);
    put('two/chromium', works);
    expect(await lookForBrowser()).toEqual(findBrowser());
  });

  it('takes the one that is named before all others', () => {
    put('one/google-chrome', works);
    const path = put('elsewhere/my browser', works);
    vi.stubEnv('JELAJAH_BROWSER', path);
    expect(findBrowser()?.path).toBe(path);
  });

  it('takes the newest that Playwright downloaded where nothing is installed', () => {
    put('playwright/chromium-999/chrome-linux64/chrome', works);
    const path = put('playwright/chromium-1200/chrome-linux64/chrome', works);
    expect(findBrowser()?.path).toBe(path);
  });

  it('knows a snap, which may not write where others may', () => {
    put('one/chromium-browser', '#!/bin/sh\n# exec /snap/bin/chromium\nexit 0\n');
    expect(findBrowser()?.snap).toBe(true);
    put('snap/bin/chromium', works);
    mkdirSync(join(folder, 'two'), { recursive: true });
    symlinkSync(join(folder, 'snap', 'bin', 'chromium'), join(folder, 'two', 'chromium'));
    expect(findBrowser()).toEqual({
      path: join(folder, 'two', 'chromium'),
      name: 'Chromium',
      snap: true,
    });
  });
});
