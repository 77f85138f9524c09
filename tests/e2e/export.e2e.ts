/** Documents leave the app: a set is chosen, looked at, and comes as a zip whose manifest tells the truth. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { expect, openHome, saved, test } from './helpers/app.ts';

/** A finished example: nothing stands between it and "final". */
const example = fileURLToPath(new URL('../../examples/izin-usaha.json', import.meta.url));

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('a set of documents with its pages, names and fingerprints', async ({ page, app }) => {
  await openHome(page, app);
  await page.goto(new URL('/new', app.url).href);
  await page.locator('input[type=file]').setInputFiles(example);
  await page.getByRole('heading', { name: 'Masalah', level: 1 }).waitFor();
  const opener = page.getByRole('banner').getByRole('button', { name: 'Ekspor', exact: true });
  await opener.click();
  const dialog = page.getByRole('dialog', { name: 'Ekspor' });

  // The usual set is chosen; one document more, in two formats; another one is left out.
  await expect(dialog.getByText(/^\d+ berkas dipilih$/)).toBeVisible();
  await expect(dialog.getByLabel('Sertakan Rancangan learning journey')).toBeChecked();
  await dialog.getByRole('button', { name: 'Kosongkan' }).click();
  await expect(dialog.getByRole('button', { name: /^Ekspor 1 berkas/ })).toBeDisabled();
  await dialog.getByLabel('Sertakan Panduan atasan').check();
  await dialog
    .getByRole('group', { name: 'Format Panduan atasan' })
    .getByLabel('Markdown')
    .check({ force: true });
  await dialog.getByLabel('Sertakan Semua matriks').check();
  await dialog.getByLabel('Sertakan Lembar kesepakatan transfer').check();

  // Who signs is typed once and printed; the page shows it.
  await dialog.getByRole('tab', { name: 'Penanda tangan' }).click();
  await dialog.getByLabel('Nama, Atasan langsung/mentor').fill('Ratna Kirana (rekaan)');
  await dialog.getByLabel('Nama, Atasan langsung/mentor').blur();
  await expect(dialog.getByText('Tersimpan di komputer ini')).toBeVisible();
  await dialog.getByText('Final', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Lembar kesepakatan transfer' }).click();
  const sheet = dialog.frameLocator('iframe');
  await expect(sheet.getByText('Ratna Kirana (rekaan)').first()).toBeVisible();

  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Ekspor 4 berkas (.zip)' }).click();
  const zip = unzipSync(new Uint8Array(readFileSync(await (await download).path())));
  const names = [
    'kesepakatan-transfer.docx',
    'matriks.xlsx',
    'panduan-atasan.docx',
    'panduan-atasan.md',
  ];
  expect(Object.keys(zip).sort()).toEqual([...names, 'manifest.json'].sort());
  const manifest = strFromU8(zip['manifest.json'] ?? new Uint8Array());
  const result = dialog.getByRole('tabpanel', { name: 'Hasil' });
  for (const name of names) {
    const hash = sha256(zip[name] ?? new Uint8Array());
    expect(manifest).toContain(hash);
    await expect(result.locator(`[data-file="${name}"]`)).toContainText(hash);
  }
  const signed = unzipSync(zip['kesepakatan-transfer.docx'] ?? new Uint8Array());
  expect(strFromU8(signed['word/document.xml'] ?? new Uint8Array())).toContain('Ratna Kirana');

  // The dialog gives the focus back; names of signers are in no design.
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
  await saved(page);
});
