/** A series in the window: played, exported, attached to an activity; drafted with a model. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { startObligingServer } from '../model-server/obliging-server.ts';
import { brief, connect } from './helpers/ai.ts';
import { draftFromBrief, expect, type RunningApp, saved, test } from './helpers/app.ts';

const module = fileURLToPath(new URL('../fixtures/modules/B/modul.docx', import.meta.url));
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function readModule(page: Page, app: RunningApp): Promise<void> {
  await page.goto(new URL('/new-series', app.url).href);
  await page.locator('input[type=file]').setInputFiles(module);
  await page.getByRole('region', { name: 'Laporan impor' }).waitFor({ timeout: 60_000 });
}

const view = (page: Page, name: string | RegExp) =>
  page.getByRole('navigation', { name: 'Tampilan seri' }).getByRole('link', { name });

/** From the outline to written units; returns how many. */
async function approveAndWrite(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Setujui kerangka' }).click({ timeout: 60_000 });
  const write = page.getByRole('button', { name: /^Tulis \d+ unit$/ });
  const count = Number(/\d+/.exec(await write.innerText())?.[0]);
  await write.click();
  return count;
}

test('a series is played, exported and attached to an activity', async ({ page, app }) => {
  test.setTimeout(240_000);
  await draftFromBrief(page, app, brief);
  await readModule(page, app);
  await view(page, /Kerangka/).click();
  await page.getByRole('button', { name: 'Susun kerangka' }).click();
  await approveAndWrite(page);
  await page.getByRole('region', { name: 'Adegan' }).waitFor({ timeout: 90_000 });
  await view(page, /Pratinjau & ekspor/).click();

  // The player in its frame: a step is kept over a change of views, a quotation opens the module.
  const phone = page.frameLocator('iframe');
  await phone.getByRole('button', { name: 'Mulai', exact: true }).first().click();
  await phone.getByRole('button', { name: 'Mulai unit' }).click();
  await expect(phone.getByLabel(/^Langkah 2 dari/)).toBeVisible();
  await view(page, /^\d?\s*Unit/).click();
  await view(page, /Pratinjau & ekspor/).click();
  await expect(phone.getByLabel(/^Langkah 2 dari/)).toBeVisible();
  await phone
    .getByRole('button', { name: /^Lihat sumber/ })
    .first()
    .click();
  const source = page.getByRole('dialog', { name: 'Modul' });
  await expect(source.locator('[data-lit=true]').first()).toBeInViewport();
  await source.getByRole('button', { name: 'Tutup' }).click();
  await phone.getByRole('button', { name: 'Tutup' }).click();

  // The pre-test is told in words.
  await page.getByText('Pra-tes', { exact: true }).click();
  await phone.getByRole('button', { name: 'Mulai pra-tes' }).waitFor();
  await expect(page.getByRole('region', { name: 'Hasil pra-tes' })).toContainText(
    'hasilnya muncul di sini',
  );
  await page.getByText('Belajar', { exact: true }).click();

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page }).exclude('iframe');
    const asked = colorScheme === 'light' ? axe.withTags(tags) : axe.withRules(['color-contrast']);
    const { violations } = await asked.analyze();
    expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });

  // SCORM 1.2 for one unit: a zip with the manifest at its root.
  const files = page.getByRole('region', { name: 'Ekspor', exact: true });
  await files.getByRole('combobox', { name: 'Cakupan' }).click();
  await page.getByRole('option').nth(1).click();
  const download = page.waitForEvent('download');
  await files.getByRole('button', { name: 'Unduh SCORM 1.2' }).click();
  const packed = readFileSync(await (await download).path());
  expect(Object.keys(unzipSync(new Uint8Array(packed)))).toContain('imsmanifest.xml');
  await expect(files.getByText(/^Terunduh: .*scorm12\.zip/)).toBeVisible();

  // Attached: the activity has the minutes that were told before.
  const attach = page.getByRole('region', { name: 'Pasang pada aktivitas' });
  await attach.getByRole('combobox', { name: 'Rancangan' }).click();
  await page.getByRole('option').first().click();
  await attach.getByRole('combobox', { name: 'Aktivitas' }).click();
  await page.getByRole('option').first().click();
  const told = attach.locator('dd').first();
  const minutes = /([\d.]+ menit)(?: \(tetap\))?$/.exec(await told.innerText())?.[1] ?? '';
  expect(minutes).not.toBe('');
  await attach.getByRole('button', { name: 'Pasang seri' }).click();
  await expect(attach.getByText('Sudah terpasang pada rancangan ini')).toBeVisible();
  await attach.getByRole('button', { name: /^Buka aktivitas/ }).click();
  const editor = page.getByRole('complementary', { name: /^Aktivitas: / });
  const attached = editor.getByRole('region', { name: 'Seri mikro' });
  await expect(editor.getByText(minutes, { exact: true }).first()).toBeVisible();
  await attached.getByRole('button', { name: /^Lepas seri/ }).click();
  await expect(attached).toBeHidden();
  await saved(page);

  // Found again from Beranda and with Ctrl+K by words of its units.
  await page.goto(new URL('/', app.url).href);
  await page.getByRole('searchbox', { name: 'Cari' }).fill('langkah');
  await expect(
    page
      .getByRole('region')
      .filter({ has: page.getByText('Seri mikro') })
      .first(),
  ).toBeVisible();
});

test('a series is drafted with a model after its outgoing text was seen', async ({ page, app }) => {
  test.setTimeout(240_000);
  const server = await startObligingServer();
  try {
    await connect(page, app, server);
    await readModule(page, app);
    await view(page, /Kerangka/).click();
    await page.getByText('Server kantor', { exact: true }).click();
    await page.getByRole('button', { name: 'Susun kerangka' }).click();
    const dialog = page.getByRole('dialog', { name: 'Teks yang akan dikirim' });
    await dialog.getByRole('tab', { name: /^Permintaan \(\d+\)$/ }).waitFor({ timeout: 60_000 });
    expect(server.asked).toHaveLength(0);
    await dialog.getByRole('button', { name: 'Kirim dan mulai' }).click();
    const end = page.getByRole('region', { name: 'Selesai disusun' });
    await expect(end).toContainText('teks ditulis model', { timeout: 60_000 });
    await end.getByRole('button', { name: 'Tutup keterangan' }).click();

    // Stopped in the middle: what is ready stays, and the rest can be written later.
    server.holdAfter(80);
    const before = server.asked.length;
    const count = await approveAndWrite(page);
    await server.count(before + 1);
    await page.getByRole('button', { name: 'Hentikan' }).click();
    server.goOn();
    const stopped = page.getByRole('region', { name: 'Penyusunan dihentikan' });
    await expect(stopped).toContainText('tetap tersimpan', { timeout: 60_000 });
    await expect(view(page, /Unit/).first()).toContainText(`${count} dari ${count} ditulis`);
  } finally {
    await server.close();
  }
});
