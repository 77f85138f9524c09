/**
 * The desktop shell in a real Electron: what the boot tests (tests/electron) can only show against a
 * fake. Runs where Electron's program is installed and there is a display; playwright.config.ts says
 * so where it is not.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, test as base, type ElectronApplication, expect } from '@playwright/test';
import { findElectron } from '../../../scripts/electron-binary.mjs';
import { goToStep, openEmptyDesign, saved } from '../helpers/app.ts';
import { storedDesign } from '../helpers/rpc.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

interface Desktop {
  dataDir: string;
  launch(): Promise<ElectronApplication>;
}

const test = base.extend<{ desktop: Desktop }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from this pattern.
  desktop: async ({}, use) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'jelajah-electron-'));
    const launched: ElectronApplication[] = [];
    await use({
      dataDir,
      async launch() {
        const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
        const app = await _electron.launch({
          executablePath: findElectron() ?? '',
          args: [...asRoot, root, '--data', dataDir],
          locale: 'id-ID',
        });
        launched.push(app);
        return app;
      },
    });
    // Closing twice is harmless.
    for (const app of launched) await app.close();
    rmSync(dataDir, { recursive: true, force: true });
  },
});

const place = (dataDir: string) => ({ url: 'app://jelajah/', dataDir, restart: async () => {} });

test('a design is edited, and there again after a restart', async ({ desktop }) => {
  const first = await desktop.launch();
  const page = await first.firstWindow();
  await openEmptyDesign(page, place(desktop.dataDir));
  const impact = page.locator('textarea[data-path="/problem/impact"]');
  await impact.fill('Warga bolak-balik mengurus KTP-el.');
  await impact.blur();
  await saved(page);
  await goToStep(page, 'Analisis');
  const before = await storedDesign(page);
  await first.close();

  const second = await desktop.launch();
  const again = await second.firstWindow();
  await again.getByLabel('Cari rancangan').fill('bolak');
  await again.getByRole('button', { name: /Warga bolak-balik/ }).click();
  await expect(again.locator('textarea[data-path="/problem/impact"]')).toHaveValue(/bolak-balik/);
  expect(await storedDesign(again)).toEqual(before);
});

test('the page has no Node, no network, no second window and no permissions', async ({
  desktop,
}) => {
  const app = await desktop.launch();
  const page = await app.firstWindow();
  await page.waitForLoadState();
  const seen = await page.evaluate(async () => {
    const reached = await fetch('https://example.org/').then(
      () => true,
      () => false,
    );
    const asked = await navigator.permissions.query({ name: 'geolocation' });
    return {
      desktop: Object.keys(Reflect.get(window, 'desktop')).sort(),
      node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
      reached,
      opened: window.open('https://example.org/') !== null,
      permission: asked.state,
    };
  });
  expect(seen).toEqual({
    desktop: ['platform', 'version'],
    node: [],
    reached: false,
    opened: false,
    permission: 'denied',
  });
  expect(app.windows()).toHaveLength(1);
});
