/**
 * The main job as a new user does it: paste a memo, confirm what was read, walk the seven steps,
 * move an activity, undo, restart, search, export.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { draftFromBrief, expect, goToStep, openHome, saved, test } from './helpers/app.ts';
import { storedDesign } from './helpers/rpc.ts';

const brief = readFileSync(
  fileURLToPath(new URL('../fixtures/problems/antrean-dukcapil.md', import.meta.url)),
  'utf8',
);

test('from a pasted memo to a design in Word, across a restart', async ({ page, app }) => {
  await draftFromBrief(page, app, brief);
  await expect(page.getByLabel('Judul rancangan').first()).not.toHaveValue('');
  for (const step of [
    'Analisis',
    'Peserta & kebutuhan',
    'Proyek',
    'Dukungan & evaluasi',
    'Perjalanan',
  ]) {
    await goToStep(page, step);
  }

  // Move an activity to another lane by its menu (the keyboard's way), then undo.
  const before = await storedDesign(page);
  const activity = before.journey.activities.order[0] ?? '';
  const card = page.locator(`[data-activity="${activity}"]`).first();
  await card.getByRole('button', { name: /^Tindakan: / }).click();
  await page.getByRole('menuitem', { name: 'Lajur lain' }).click();
  await page.getByRole('menuitem', { name: 'Belajar dari orang lain' }).click();
  await saved(page);
  expect((await storedDesign(page)).journey.activities.items[activity]?.mode).not.toBe(
    before.journey.activities.items[activity]?.mode,
  );
  await page.keyboard.press('Control+z');
  await expect
    .poll(async () => (await storedDesign(page)).journey.activities.items[activity]?.mode)
    .toBe(before.journey.activities.items[activity]?.mode);

  // Write something of one's own; kill the process without warning; it is still there.
  await goToStep(page, 'Masalah');
  const impact = page.locator('textarea[data-path="/problem/impact"]');
  await impact.fill('Warga bolak-balik mengurus KTP-el dan kehilangan hari kerja.');
  await impact.blur();
  await saved(page);
  await app.restart('SIGKILL');
  await openHome(page, app);
  await page.getByLabel('Cari rancangan').fill('bolak');
  await page.getByRole('button', { name: /Warga bolak-balik/ }).click();
  await expect(page.locator('textarea[data-path="/problem/impact"]')).toHaveValue(/bolak-balik/);

  // Undo reaches over the restart.
  await page.keyboard.press('Escape');
  await page.locator('main').click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('Control+z');
  await expect(page.locator('textarea[data-path="/problem/impact"]')).not.toHaveValue(
    /bolak-balik/,
  );

  await goToStep(page, 'Tinjau & ekspor');
  await page.getByRole('button', { name: 'Ekspor…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ekspor' });
  await dialog.getByRole('button', { name: 'Kosongkan' }).click();
  await dialog.getByLabel('Sertakan Rancangan learning journey').check();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Ekspor 1 berkas' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.docx$/);
  const parts = unzipSync(new Uint8Array(readFileSync(await file.path())));
  const text = new TextDecoder().decode(parts['word/document.xml']);
  expect(text).toContain('KTP-el');
});

test('a memo ends the analysis where nothing is learnable', async ({ page, app }) => {
  await draftFromBrief(
    page,
    app,
    'Balai Arsip Kota Lembah (rekaan) terlambat menjawab permintaan salinan arsip: rata-rata 20 hari, padahal standar 5 hari. ' +
      'Mesin pemindai rusak sejak Maret dan belum diganti. Dari tujuh formasi arsiparis, lima kosong. ' +
      'Kepala balai meminta bimtek kearsipan tiga hari. Target: 7 hari dalam enam bulan. Audiens: dua arsiparis.',
  );
  await goToStep(page, 'Perjalanan');
  await expect(page.getByText('Rancangan ini berakhir pada memo rekomendasi')).toBeVisible();
});

test('a file of the wrong kind is refused in words', async ({ page, app }) => {
  await openHome(page, app);
  await page.goto(new URL('/new', app.url).href);
  await page.locator('input[type=file]').setInputFiles({
    name: 'memo.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4'),
  });
  await expect(page.getByRole('alert')).toContainText('memo.pdf tidak dapat dibaca');
});
