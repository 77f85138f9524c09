/** Connections and runs with a model, as a user comes by them. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import type { ObligingServer } from '../../model-server/obliging-server.ts';
import type { RunningApp } from './app.ts';

const fixture = new URL('../../fixtures/problems/antrean-dukcapil.md', import.meta.url);
/** Made up. */
export const phone = '0812-3456-7890';
export const contact = 'Budi Santoso';
export const brief = `${readFileSync(fixture, 'utf8')}\nNarahubung: Sdr. ${contact}, telepon ${phone}.\n`;

export const connectionName = 'Server kantor';

export function panelOf(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Bantuan AI' });
}

/** Adds a connection in Pengaturan; the first one becomes the active one. */
export async function connect(page: Page, app: RunningApp, server: ObligingServer): Promise<void> {
  await page.goto(app.url);
  await page.goto(new URL('/settings', app.url).href);
  await page.getByRole('button', { name: 'Tambah sambungan' }).click();
  const form = page.getByRole('dialog', { name: 'Sambungan baru' });
  await form.getByRole('combobox', { name: 'Penyedia' }).click();
  await page.getByRole('option', { name: 'Server yang kompatibel dengan OpenAI' }).click();
  await form.getByLabel('Alamat layanan').fill(server.baseUrl);
  await form.getByLabel('Nama model').fill('mock-e2e');
  await form.getByLabel('Nama sambungan').fill(connectionName);
  await form.getByLabel('Kunci API', { exact: true }).fill('sk-rahasia-uji');
  await form.getByLabel('Masukan', { exact: true }).fill('2400');
  await form.getByLabel('Keluaran', { exact: true }).fill('9600');
  await form.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(page.getByRole('radio', { name: connectionName })).toBeChecked();
}

/** Pastes the brief with the connection active; returns with the outgoing text on the screen. */
export async function toPreview(page: Page, app: RunningApp): Promise<Locator> {
  await page.goto(new URL('/new', app.url).href);
  await page.getByLabel('Uraian masalah kinerja').fill(brief);
  await page.getByRole('button', { name: 'Baca uraian' }).click();
  await page.getByRole('button', { name: 'Susun rancangan' }).click();
  const dialog = page.getByRole('dialog', { name: 'Teks yang akan dikirim' });
  await dialog.getByRole('tab', { name: /^Permintaan \(\d+\)$/ }).waitFor({ timeout: 60_000 });
  return dialog;
}

/** Sends what is shown; the built-in draft opens at once. */
export async function send(page: Page, dialog: Locator): Promise<void> {
  await dialog.getByRole('button', { name: 'Kirim dan mulai' }).click();
  await page.getByRole('heading', { name: 'Masalah', level: 1 }).waitFor();
}

/** A first draft, from brief to end. */
export async function draftWithModel(page: Page, app: RunningApp): Promise<void> {
  await send(page, await toPreview(page, app));
  await ended(page);
}

/** Sends what is shown before the first review or question of a design. */
export async function sendShown(page: Page, name: 'Kirim dan tinjau' | 'Kirim pertanyaan') {
  const dialog = page.getByRole('dialog', { name: 'Teks yang akan dikirim' });
  await dialog.getByRole('tab', { name: /^Permintaan \(\d+\)$/ }).waitFor();
  await dialog.getByRole('button', { name }).click();
}

/** Waits for the end of a run and returns what is said of it. */
export async function ended(page: Page): Promise<Locator> {
  const run = panelOf(page).getByRole('region', { name: 'Penyusunan terakhir' });
  await run.waitFor({ timeout: 60_000 });
  return run;
}
