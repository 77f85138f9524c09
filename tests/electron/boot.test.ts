/** The built main file in plain Node against a fake Electron: what it asks for, serves and refuses. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { createCore } from '../../app/core.ts';
import { memorySecrets, silentLog } from '../../app/ports.ts';
import { bootForTest, bootOnce, makeSureItIsBuilt, testFolder } from './built.ts';
import type { Call } from './fake/world.ts';
import { packCases } from './pack-cases.ts';

beforeAll(makeSureItIsBuilt);

/** One program for the tests that only look at it. */
const shared = bootOnce();

const named = (calls: readonly Call[], api: string): unknown[] =>
  calls.filter((call) => call.api === api).map(({ args }) => args);
const orderOf = (calls: readonly Call[], api: string): number =>
  calls.findIndex((call) => call.api === api);

describe('what the window gets', () => {
  test('the pages, their files and their policy, at app://jelajah/', async () => {
    const desktop = shared();
    const page = await desktop.ask('fetch', 'app://jelajah/');
    expect(page.status).toBe(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.text).toContain('<title>Jelajah</title>');
    const files = [...page.text.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path);
    expect(files.length).toBeGreaterThan(1);
    for (const path of files) {
      expect((await desktop.ask('fetch', `app://jelajah${path}`)).status, path).toBe(200);
    }
    const { html, visible } = await desktop.ask('window');
    expect(html).toBe(page.text);
    expect(visible).toBe(true);
  });

  test('the contract, on a database on disk, with work in threads', async () => {
    const desktop = shared();
    expect(await desktop.ask('call', 'designs.list', {})).toMatchObject({
      rows: expect.any(Array),
      counts: { trashed: 0 },
    });
    const created = await desktop.ask('call', 'designs.create', { from: 'empty', language: 'id' });
    const { row } = created as { row: { id: string } };
    const listed = await desktop.ask('call', 'designs.list', {});
    expect(JSON.stringify(listed)).toContain(row.id);
    const size = statSync(join(desktop.dataDir, 'jelajah.db')).size;
    expect(size).toBeGreaterThan(0);
    // Both go to a worker thread: one with the native database, one with the rules.
    expect(await desktop.ask('call', 'data.integrity', undefined)).toEqual({
      ok: true,
      problems: [],
    });
    const job = (await desktop.ask('call', 'exports.start', {
      designId: row.id,
      items: [{ kind: 'design', format: 'json' }],
      isFinal: false,
    })) as { jobId: string };
    const events = await desktop.ask('call', 'jobs.events', { jobId: job.jobId, after: 0 });
    expect(events).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ type: 'end' })]),
    );
    expect(JSON.stringify(events)).toContain('"state":"done"');
    expect(await desktop.ask('call', 'host.capabilities', undefined)).toEqual({
      secretStore: true,
      revealInFolder: true,
      autoUpdate: false,
      printToPdf: true,
      version: '9.8.7',
    });
  });

  test('a document as PDF, from a window that nobody sees and that is gone afterwards', async () => {
    const desktop = shared();
    const created = await desktop.ask('call', 'designs.create', { from: 'empty', language: 'id' });
    const { row } = created as { row: { id: string } };
    const job = (await desktop.ask('call', 'exports.start', {
      designId: row.id,
      items: [{ kind: 'journey', format: 'pdf' }],
      isFinal: false,
    })) as { jobId: string };
    const events = await desktop.ask('call', 'jobs.events', { jobId: job.jobId, after: 0 });
    expect(JSON.stringify(events)).toContain('"state":"done"');
    const calls = await desktop.ask('calls');
    expect(named(calls, 'session.fromPartition')).toEqual([['print', { cache: false }]]);
    const windows = named(calls, 'new BrowserWindow');
    expect(windows).toHaveLength(2);
    expect(windows[1]).toMatchObject([
      {
        show: false,
        webPreferences: {
          javascript: false,
          sandbox: true,
          contextIsolation: true,
          nodeIntegration: false,
          webviewTag: false,
          devTools: false,
        },
      },
    ]);
    const [options, html, reachesOut] = named(calls, 'webContents.printToPDF')[0] as unknown[];
    expect(options).toEqual({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    expect(html).toContain('<div class="watermark"');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toContain('<script');
    expect(reachesOut).toBe(false);
    // The window that people look at is the one that is left.
    expect((await desktop.ask('window')).options.title).toBe('Jelajah');
  });

  test('nothing at another host of the scheme', async () => {
    const desktop = shared();
    for (const address of ['app://other/', 'app://jelajah.evil/', 'app://jelajah:8080/rpc']) {
      expect((await desktop.ask('fetch', address)).status, address).toBe(404);
    }
  });

  test('of Electron, two words', async () => {
    const desktop = shared();
    const { exposed } = await desktop.ask('window');
    expect(exposed).toEqual({ desktop: { platform: process.platform, version: '9.8.7' } });
  });
});

describe('what the window may not do', () => {
  test('its page is isolated, sandboxed and without Node', async () => {
    const desktop = shared();
    const { options } = await desktop.ask('window');
    expect(options.webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    });
    const calls = await desktop.ask('calls');
    expect(orderOf(calls, 'app.enableSandbox')).toBeGreaterThanOrEqual(0);
    expect(named(calls, 'protocol.registerSchemesAsPrivileged')).toEqual([
      [
        [
          {
            scheme: 'app',
            privileges: expect.objectContaining({
              standard: true,
              secure: true,
              supportFetchAPI: true,
              stream: true,
              bypassCSP: false,
              allowServiceWorkers: false,
            }),
          },
        ],
      ],
    ]);
    expect(await desktop.ask('menu')).not.toContainEqual(
      expect.objectContaining({ role: 'toggleDevTools' }),
    );
  });

  test('it gets no permission, asked for or looked up', async () => {
    const desktop = shared();
    for (const name of ['media', 'geolocation', 'clipboard-read', 'notifications'] as const) {
      expect(await desktop.ask('permission', name), name).toEqual({
        granted: false,
        looked: false,
        devices: false,
      });
    }
  });

  test('it goes nowhere else, by link, by frame or by redirect', async () => {
    const desktop = shared();
    const elsewhere = [
      'https://example.org/',
      'http://127.0.0.1:8080/',
      'file:///etc/passwd',
      'app://other/',
      'app://jelajah.example.org/',
      'app://user@jelajah/',
      'javascript:alert(1)',
      'data:text/html,x',
    ];
    for (const address of elsewhere) {
      for (const how of ['link', 'frame', 'redirect'] as const) {
        expect(await desktop.ask('navigate', address, how), `${how} ${address}`).toBe(false);
      }
      expect(await desktop.ask('open', address), address).toBe('deny');
    }
    expect(await desktop.ask('navigate', 'app://jelajah/designs/x', 'link')).toBe(true);
    expect(await desktop.ask('open', 'app://jelajah/')).toBe('deny');
    expect(await desktop.ask('attachWebview')).toBe(false);
  });

  test('it reaches no network, and keeps only what it made itself', async () => {
    const desktop = shared();
    const outside = [
      'http://example.org/',
      'https://example.org/x',
      'wss://example.org/',
      'file:///etc/passwd',
    ];
    for (const address of outside) {
      expect(await desktop.ask('mayReach', address), address).toBe(false);
      expect(await desktop.ask('mayDownload', address), address).toBe(false);
    }
    expect(await desktop.ask('mayReach', 'app://jelajah/rpc/designs/list')).toBe(true);
    expect(await desktop.ask('mayDownload', 'blob:app://jelajah/0b9e')).toBe(true);
    expect(await desktop.ask('spellChecker')).toBe(false);
  });

  test('it opens https addresses outside, only after a yes', async () => {
    const desktop = bootForTest();
    const opened = async (): Promise<unknown[]> =>
      named(await desktop.ask('calls'), 'shell.openExternal');
    const asked = (count: number) =>
      desktop.until((calls) => named(calls, 'dialog.showMessageBox').length === count);

    // Not even a question for what could start another program, or hides where it leads.
    for (const address of [
      'http://example.org/',
      'mailto:a@example.org',
      'smb://x/y',
      'https://a:b@example.org/',
    ]) {
      await desktop.ask('navigate', address, 'link');
    }
    await desktop.ask('open', 'https://example.org/tidak');
    await asked(1);
    expect(await opened()).toEqual([]);

    await desktop.ask('answer', 0);
    await desktop.ask('navigate', 'https://example.org/ya?a=1', 'link');
    const calls = await desktop.until((seen) => named(seen, 'shell.openExternal').length > 0);
    expect(named(calls, 'shell.openExternal')).toEqual([['https://example.org/ya?a=1']]);
    const questions = named(calls, 'dialog.showMessageBox');
    expect(questions).toHaveLength(2);
    expect(JSON.stringify(questions[1])).toContain('https://example.org/ya?a=1');
    // A frame cannot even ask.
    await desktop.ask('navigate', 'https://example.org/bingkai', 'frame');
    expect(named(await desktop.ask('calls'), 'dialog.showMessageBox')).toHaveLength(2);
  });
});

describe('menu, language and theme', () => {
  test('follow the system, then what is set', async () => {
    const desktop = shared();
    const labels = async (): Promise<string[]> =>
      (await desktop.ask('menu')).map(({ label }) => label);
    expect(await labels()).toContain('Sunting');
    await desktop.ask('call', 'settings.put', { language: 'en', theme: 'dark' });
    await expect.poll(labels, { timeout: 30_000 }).toContain('Edit');
    expect(await desktop.ask('theme')).toBe('dark');

    const english = bootForTest({ languages: ['en-GB', 'id'], isPackaged: false });
    expect((await english.ask('menu')).map(({ label }) => label)).toContain('Developer tools');
  });

  test('the data folder opens in the file manager', async () => {
    const desktop = shared();
    await desktop.ask('press', 'data-folder');
    const calls = await desktop.until((seen) => named(seen, 'shell.openPath').length > 0);
    expect(named(calls, 'shell.openPath')).toEqual([[desktop.dataDir]]);
  });
});

describe('one program per data folder', () => {
  test('the profile lies in the data folder before the lock is taken', async () => {
    const desktop = shared();
    const calls = await desktop.ask('calls');
    const profile = join(desktop.dataDir, 'desktop');
    expect(named(calls, 'app.requestSingleInstanceLock')).toEqual([[profile]]);
    expect(existsSync(profile)).toBe(true);
  });

  test('a second instance opens nothing and ends', async () => {
    const desktop = bootForTest({ isSecond: true });
    const { code, calls } = await desktop.ended;
    expect(code).toBe(0);
    expect(named(calls, 'new BrowserWindow')).toEqual([]);
    expect(existsSync(join(desktop.dataDir, 'jelajah.db'))).toBe(false);
  });

  test('the first one shows its window when a second is started', async () => {
    const desktop = shared();
    await desktop.ask('minimize');
    await desktop.ask('secondInstance');
    expect(await desktop.ask('window')).toMatchObject({ minimized: false, focused: true });
  });

  test('says so when the other shell has the folder', async () => {
    const dataDir = join(testFolder(), 'data');
    const core = await createCore({
      ports: {
        dataDir,
        pagesDir: null,
        version: '0',
        now: () => new Date(),
        log: silentLog,
        secrets: memorySecrets(),
        capabilities: {
          secretStore: false,
          revealInFolder: false,
          autoUpdate: false,
          printToPdf: false,
        },
        printPdf: null,
        revealFolder: null,
      },
    });
    const desktop = bootForTest({ dataDir });
    const { code, calls } = await desktop.ended;
    await core.close();
    expect(code).toBe(0);
    expect(named(calls, 'dialog.showMessageBox')).toEqual([
      [expect.objectContaining({ message: 'Jelajah sudah terbuka' })],
    ]);
    expect(JSON.stringify(named(calls, 'dialog.showMessageBox'))).toContain(dataDir);
    expect(named(calls, 'new BrowserWindow')).toEqual([]);
  });

  test('says so when the folder cannot be had', async () => {
    const folder = testFolder();
    writeFileSync(join(folder, 'file'), '');
    const desktop = bootForTest({ dataDir: join(folder, 'file', 'data') });
    const { code, calls } = await desktop.ended;
    expect(code).toBe(3);
    expect(JSON.stringify(named(calls, 'dialog.showErrorBox'))).toContain('tidak dapat dibaca');
    expect(named(calls, 'new BrowserWindow')).toEqual([]);
  });

  test('says so when the data are not ours', async () => {
    const dataDir = join(testFolder(), 'data');
    mkdirSync(dataDir);
    writeFileSync(join(dataDir, 'jelajah.db'), 'x'.repeat(5000));
    const desktop = bootForTest({ dataDir, languages: ['en'] });
    const { code, calls } = await desktop.ended;
    expect(code).toBe(3);
    expect(JSON.stringify(named(calls, 'dialog.showErrorBox'))).toContain(
      'Jelajah cannot be opened',
    );
  });
});

describe('the end', () => {
  test('closes the core: no lock, no write-ahead log, a backup that is due', async () => {
    const desktop = bootForTest();
    const made = await desktop.ask('call', 'designs.create', { from: 'empty', language: 'id' });
    const { row } = made as { row: { id: string } };
    await desktop.ask('enter');
    await desktop.ask('quit');
    const { code } = await desktop.ended;
    expect(code).toBe(0);
    expect(existsSync(join(desktop.dataDir, 'writer.json'))).toBe(false);
    expect(existsSync(join(desktop.dataDir, 'jelajah.db-wal'))).toBe(false);
    const log = readFileSync(join(desktop.dataDir, 'logs', 'jelajah.log'), 'utf8');
    expect(log).toContain('"event":"core.closed"');
    expect(log).not.toContain('"level":"error"');

    // And everything is there again.
    const again = bootForTest({ dataDir: desktop.dataDir });
    const listed = await again.ask('call', 'designs.list', {});
    expect(JSON.stringify(listed)).toContain(row.id);
  });

  test('comes with the last window', async () => {
    const desktop = bootForTest();
    await desktop.ask('close').catch(() => undefined);
    const { code, calls } = await desktop.ended;
    expect(code).toBe(0);
    expect(orderOf(calls, 'app.quit')).toBeGreaterThan(0);
  });

  test('waits for a page that is still saving', async () => {
    const desktop = bootForTest();
    await desktop.ask('holdBack', true);
    await desktop.ask('quit');
    expect((await desktop.ask('window')).visible).toBe(true);
    await desktop.ask('holdBack', false);
    const { code, calls } = await desktop.ended;
    expect(code).toBe(0);
    expect(named(calls, 'dialog.showMessageBoxSync')).toEqual([]);
  });

  test('asks when the page cannot save, and obeys', async () => {
    const desktop = bootForTest();
    await desktop.ask('holdBack', true);
    await desktop.ask('close');
    await desktop.until((calls) => named(calls, 'dialog.showMessageBoxSync').length === 1);
    expect((await desktop.ask('window')).visible).toBe(true);
    await desktop.ask('answer', 1);
    await desktop.ask('close');
    expect((await desktop.ended).code).toBe(0);
  });

  test('remembers where the window was, unless that screen is gone', async () => {
    const dataDir = join(testFolder(), 'data');
    mkdirSync(dataDir);
    const place = { x: 2000, y: 100, width: 900, height: 700, maximized: true };
    writeFileSync(join(dataDir, 'window.json'), JSON.stringify(place));
    const wide = [
      { x: 0, y: 0, width: 1920, height: 1040 },
      { x: 1920, y: 0, width: 1920, height: 1040 },
    ];
    const there = bootForTest({ dataDir, screens: wide });
    const window = await there.ask('window');
    expect(window.options).toMatchObject({ x: 2000, y: 100, width: 900, height: 700 });
    expect(window.maximized).toBe(true);
    await there.ask('quit');
    await there.ended;
    expect(JSON.parse(readFileSync(join(dataDir, 'window.json'), 'utf8'))).toEqual(place);

    const gone = bootForTest({ dataDir });
    expect((await gone.ask('window')).options).toMatchObject({ center: true, width: 1280 });
  });
});

describe('failures', () => {
  test('a page that crashed is offered again, and not for ever', async () => {
    const desktop = bootForTest();
    await desktop.ask('crash', 'clean-exit');
    await desktop.ask('answer', 0, 0, 0, 0);
    for (let times = 1; times <= 3; times += 1) {
      await desktop.ask('crash', 'oom');
      await desktop.until((calls) => named(calls, 'webContents.reload').length === times);
    }
    await desktop.ask('crash', 'oom');
    const { code, calls } = await desktop.ended;
    expect(code).toBe(0);
    expect(named(calls, 'webContents.reload')).toHaveLength(3);
  });

  test('a fault of the program ends it with a reference, and the log keeps no text', async () => {
    const desktop = bootForTest();
    await desktop.ask('fault');
    const { code, calls } = await desktop.ended;
    expect(code).toBe(1);
    const [box] = named(calls, 'dialog.showErrorBox');
    const reference = /[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(JSON.stringify(box))?.[0] ?? 'none';
    const log = readFileSync(join(desktop.dataDir, 'logs', 'jelajah.log'), 'utf8');
    expect(log).toContain(reference);
    expect(log).not.toContain('rahasia');
  });
});

describe('keys', () => {
  const key = 'sk-amat-rahasia';

  test('lie encrypted in the data folder and outlive the program', async () => {
    const desktop = bootForTest();
    const state = { present: true, kept: true };
    expect(await desktop.ask('call', 'settings.putKey', { connectionId: 'utama', key })).toEqual(
      state,
    );
    const file = join(desktop.dataDir, 'secrets.json');
    expect(readFileSync(file, 'utf8')).not.toContain(key);
    expect(statSync(file).mode & 0o077).toBe(0);
    await desktop.ask('quit');
    await desktop.ended;

    const again = bootForTest({ dataDir: desktop.dataDir });
    expect(await again.ask('call', 'settings.keyState', { connectionId: 'utama' })).toEqual(state);
    await again.ask('call', 'settings.putKey', { connectionId: 'utama', key: null });
    expect(readFileSync(file, 'utf8')).toBe('{"version":1,"values":{}}');
  });

  test('stay in memory where Linux has no keychain', async () => {
    const desktop = bootForTest({ keychain: 'basic_text' });
    const state = await desktop.ask('call', 'settings.putKey', { connectionId: 'utama', key });
    expect(state).toEqual({ present: true, kept: process.platform !== 'linux' });
    if (process.platform !== 'linux') return;
    expect(existsSync(join(desktop.dataDir, 'secrets.json'))).toBe(false);
  });
});

packCases();
