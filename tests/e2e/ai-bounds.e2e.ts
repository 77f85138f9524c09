/** What bounds a model: only local ones, an office's policy and network, what a person struck or settled. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type ObligingServer, startObligingServer } from '../model-server/obliging-server.ts';
import {
  brief,
  connect,
  connectionName,
  draftWithModel,
  ended,
  panelOf,
  send,
  toPreview,
} from './helpers/ai.ts';
import { expect, goToStep, type RunningApp, saved, test } from './helpers/app.ts';

let server: ObligingServer;
test.beforeEach(async () => {
  server = await startObligingServer();
});
test.afterEach(() => server.close());

const authority = new URL('../model-server/certificates/authority.pem', import.meta.url);

async function openSettings(page: Page, app: RunningApp): Promise<void> {
  await page.goto(new URL('/settings', app.url).href);
  await page.getByRole('button', { name: 'Tambah sambungan' }).waitFor();
}

test('facts that were struck are in neither the preview nor what is sent', async ({
  page,
  app,
}) => {
  await connect(page, app, server);
  await page.goto(new URL('/new', app.url).href);
  await page.getByLabel('Uraian masalah kinerja').fill(brief);
  await page.getByRole('button', { name: 'Baca uraian' }).click();
  const causes = page.getByRole('checkbox', { name: /^Gunakan Dugaan penyebab/ });
  await causes.first().waitFor();
  for (const cause of await causes.all()) await cause.uncheck();
  await page.getByRole('button', { name: 'Susun rancangan' }).click();
  const dialog = page.getByRole('dialog', { name: 'Teks yang akan dikirim' });
  const shown = dialog.getByRole('region', { name: /: Isi yang dikirim$/ }).first();
  const text = (await shown.innerText()).replace(/\s+/g, '');
  await send(page, dialog);
  await ended(page);
  const sent = server.asked.map(({ user }) => user.replace(/\s+/g, ''));
  expect(text.length).toBeGreaterThan(500);
  expect(sent.filter((one) => one.includes(text))).toHaveLength(1);
});

test('a design for local models only is not sent elsewhere, and says so', async ({ page, app }) => {
  await connect(page, app, server);
  await page.getByRole('button', { name: `Ubah sambungan: ${connectionName}` }).click();
  const form = page.getByRole('dialog', { name: 'Ubah sambungan' });
  await form.getByLabel('Alamat layanan').fill('https://llm.contoh.go.id/v1');
  await form.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(form).toHaveCount(0);
  const dialog = await toPreview(page, app);
  await dialog.getByRole('switch', { name: 'Hanya model lokal' }).click();
  await expect(dialog.getByText('Dokumen ini hanya boleh dibaca model lokal')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Kirim dan mulai' })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Susun tanpa AI' }).click();
  await page.getByRole('heading', { name: 'Masalah', level: 1 }).waitFor();
  await page.locator('#step section').first().waitFor();
  await page.keyboard.press('Control+j');
  const panel = panelOf(page);
  await expect(panel).toContainText('hanya boleh dibaca model lokal');
  await expect(panel.getByRole('button', { name: 'Lihat teks, lalu mulai' })).toBeDisabled();
  expect(server.asked).toHaveLength(0);
});

test('the office’s proxy and certificates are kept and shown', async ({ page, app }) => {
  await connect(page, app, server);
  await page.getByRole('button', { name: 'Jaringan kantor' }).click();
  const proxy = page.getByLabel('Alamat proksi');
  await proxy.fill('bukan alamat');
  await proxy.blur();
  await expect(page.getByText('Alamat tidak sah')).toBeVisible();
  await proxy.fill('http://proksi.contoh.go.id:8080');
  await proxy.blur();
  await expect(page.getByText('Alamat tidak sah')).toHaveCount(0);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Pilih berkas' }).click();
  await (await choosing).setFiles({
    name: 'kantor.pem',
    mimeType: 'application/x-pem-file',
    buffer: readFileSync(authority),
  });
  await expect(page.getByText('1 sertifikat dipakai selain sertifikat sistem.')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Jaringan kantor' }).click();
  await expect(proxy).toHaveValue('http://proksi.contoh.go.id:8080');
  await expect(page.getByText('1 sertifikat dipakai selain sertifikat sistem.')).toBeVisible();
  await page.getByRole('button', { name: 'Hapus sertifikat' }).click();
  await expect(page.getByText('Hanya sertifikat sistem.')).toBeVisible();
});

test('a connection test shows a good result', async ({ page, app }) => {
  await connect(page, app, server);
  await page.getByRole('button', { name: `Uji koneksi: ${connectionName}` }).click();
  const result = page.getByRole('region', { name: 'Hasil uji' });
  await expect(result).toContainText('Cocok untuk draf lengkap', { timeout: 60_000 });
  await expect(result).toContainText('terbaca utuh');
  await expect(result).toContainText('dijaga oleh server');
});

test('an administrator’s policy is told, and its limits count', async ({ page, app }) => {
  await connect(page, app, server);
  const policy = (value: unknown): void =>
    writeFileSync(join(app.dataDir, 'policy.json'), JSON.stringify(value));
  policy({ allowedHosts: ['127.0.0.1'], ceiling: { runTokens: 7000 } });
  await openSettings(page, app);
  const section = page.getByRole('region', { name: 'Sambungan AI' });
  const notice = section.getByRole('status').filter({ hasText: 'Kebijakan administrator' });
  await expect(notice).toContainText('Alamat yang diizinkan: 127.0.0.1.');
  await expect(notice).toContainText('7.000 token per penyusunan');
  await page.getByRole('button', { name: 'Batas biaya' }).click();
  await expect(section.getByText('Satu penyusunan sekarang berhenti pada')).toContainText('7.000');
  const dialog = await toPreview(page, app);
  await expect(dialog).toContainText('Batas: 7.000 token.');
  server.holdAfter(600);
  await send(page, dialog);
  const running = panelOf(page).getByRole('region', { name: 'Sedang menyusun' });
  await expect(running).toContainText('dari batas 7.000');
  server.goOn();
  await expect(await ended(page)).toContainText('Selesai lebih awal');

  policy({ localOnly: true, allowedProviders: ['ollama'] });
  await openSettings(page, app);
  await expect(notice).toContainText('Hanya model lokal');
  await expect(section).toContainText('tidak mengizinkan penyedia AI ini');
  writeFileSync(join(app.dataDir, 'policy.json'), '{');
  await openSettings(page, app);
  await expect(section).toContainText('tidak dapat dibaca, jadi semua model AI ditutup');
});

test('facts are not written again, and a useless model is told apart from a failed one', async ({
  page,
  app,
}) => {
  await connect(page, app, server);
  await draftWithModel(page, app);
  await goToStep(page, 'Analisis');
  const panel = panelOf(page);
  await page
    .locator('[data-path="/analysis/gap"]')
    .first()
    .evaluate((element) => element.scrollIntoView());
  await page.getByRole('button', { name: 'Nyatakan benar: Kesenjangan' }).click();
  await saved(page);
  const asked = server.asked.length;
  await page.locator('textarea[data-path="/analysis/gap"]').focus();
  await panel.getByRole('radio', { name: 'Ulangi bagian ini' }).click();
  await expect(panel).toContainText('Teks ini sudah dinyatakan benar');
  await expect(panel.getByRole('button', { name: 'Mulai menyusun' })).toBeDisabled();
  expect(server.asked).toHaveLength(asked);

  server.writeAs(() => 'Tingkatkan pelayanan dengan sungguh-sungguh.');
  await panel.getByRole('radio', { name: 'Draf langkah ini: Analisis' }).click();
  await panel.getByRole('button', { name: 'Mulai menyusun' }).click();
  const over = await ended(page);
  await expect(over).toContainText('tidak lolos pemeriksaan');
  await expect(panel.getByRole('button', { name: 'Buka usulan' })).toHaveCount(0);
});
