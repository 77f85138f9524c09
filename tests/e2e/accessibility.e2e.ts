/** No accessibility violations (axe, WCAG 2.2 AA) on any screen, light and dark, and with text at 200 %. */
import { AxeBuilder } from '@axe-core/playwright';
import { canonicalJsonPretty } from '../../design/canonical.ts';
import { sampleDesign } from '../../documents/testing/sample-design.ts';
import { expect, goToStep, openHome, test } from './helpers/app.ts';
import { unfoldAll } from './helpers/controls.ts';

const steps = [
  'Masalah',
  'Analisis',
  'Peserta & kebutuhan',
  'Perjalanan',
  'Proyek',
  'Dukungan & evaluasi',
  'Tinjau & ekspor',
];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test('every screen is free of violations', async ({ page, app }) => {
      test.setTimeout(240_000);
      const check = async (name: string): Promise<void> => {
        // The preview is a frame in which no script can run, not even that of axe.
        const axe = new AxeBuilder({ page }).setLegacyMode();
        // Between the themes only colours differ.
        const asked =
          colorScheme === 'light' ? axe.withTags(tags) : axe.withRules(['color-contrast']);
        const { violations } = await asked.analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
        expect.soft(found, name).toEqual([]);
      };
      await openHome(page, app);
      await check('Beranda');
      await page.goto(new URL('/settings', app.url).href);
      await page.getByRole('heading', { name: 'Data dan cadangan' }).waitFor();
      await check('Pengaturan');
      await page.goto(new URL('/new', app.url).href);
      await page.getByRole('heading', { name: 'Rancangan baru' }).waitFor();
      await check('Rancangan baru');
      await page.locator('input[type=file]').setInputFiles({
        name: 'design.json',
        mimeType: 'application/json',
        buffer: Buffer.from(canonicalJsonPretty(sampleDesign())),
      });
      await page.getByRole('heading', { name: 'Masalah', level: 1 }).waitFor();
      for (const step of steps) {
        await goToStep(page, step);
        await unfoldAll(page);
        await check(step);
      }
      for (const tab of ['Telaah', 'Komentar', 'Persetujuan', 'Versi & riwayat', 'Asal-usul']) {
        await page.locator('#step').getByRole('tab', { name: tab }).click();
        await check(tab);
      }
      await page.getByRole('button', { name: /Komentar$/ }).click();
      await check('Komentar di samping');
      await page.getByRole('banner').getByRole('button', { name: 'Ekspor', exact: true }).click();
      await page.getByRole('dialog', { name: 'Ekspor' }).locator('iframe').waitFor();
      await check('Ekspor');
      await page.getByRole('tab', { name: 'Penanda tangan' }).click();
      await check('Penanda tangan');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /temuan/ }).click();
      await check('Temuan');
    });
  });
}

test('nothing is cut off sideways at 1280x720 with text at 200 %', async ({ page, app }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openHome(page, app);
  await page.goto(new URL('/new', app.url).href);
  await page.locator('input[type=file]').setInputFiles({
    name: 'design.json',
    mimeType: 'application/json',
    buffer: Buffer.from(canonicalJsonPretty(sampleDesign())),
  });
  await page.getByRole('heading', { name: 'Masalah', level: 1 }).waitFor();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  for (const step of steps) {
    await goToStep(page, step);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect.soft(overflow, step).toBeLessThanOrEqual(0);
  }
});
