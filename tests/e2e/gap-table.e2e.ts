/** An AKPK table in the window: read without names, corrected by hand, taken, summed up, taken back. */
import AxeBuilder from '@axe-core/playwright';
import { expect, goToStep, openEmptyDesign, saved, test } from './helpers/app.ts';

/** Invented people of an invented office; one level is off the scale, one head says nothing. */
const csv = [
  'ANALISIS KESENJANGAN KOMPETENSI (rekaan);;;;;;;;',
  'NIP;Nama;Jabatan;Unit kerja;Kompetensi;Jenis;Standar;Nilai X;Gap',
  '198503152010011001;"Sekar Rekaan, S.Kom.";Analis;Bidang A;Integritas;Manajerial;3;2;-1',
  '198503152010011001;"Sekar Rekaan, S.Kom.";Analis;Bidang A;Menguji berkas;Teknis;4;2;-1',
  '199001012015012002;Bima Rekaan;Pranata;Bidang B;Menguji berkas;Teknis;3;3;0',
  '199001012015012002;Bima Rekaan;Pranata;Bidang B;Perekat bangsa;Sosial kultural;3;9;0',
].join('\r\n');
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

test('a table is mapped, looked at and taken by one step that undo takes back', async ({
  page,
  app,
}) => {
  await openEmptyDesign(page, app);
  await goToStep(page, 'Peserta & kebutuhan');
  const section = page.getByRole('region', { name: 'Data AKPK' });
  await section.getByRole('button', { name: 'Impor tabel AKPK/LeNA' }).click();
  const dialog = page.getByRole('dialog', { name: 'Impor tabel AKPK/LeNA' });
  await dialog.locator('input[type=file]').setInputFiles({
    name: 'akpk.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(csv),
  });

  // The column that is needed and was not found is chosen by hand.
  await expect(dialog.getByLabel('Level standar')).toHaveValue('6');
  await dialog.getByLabel('Level aktual').selectOption('H · Nilai X');
  await expect(dialog.getByRole('status').first()).toContainText('3 baris siap diambil');
  await expect(dialog.getByRole('status').first()).toContainText('1 baris tidak diambil');
  await dialog.getByRole('tab', { name: 'Catatan pembacaan (2)' }).click();
  await expect(dialog.getByRole('listitem').first()).toContainText(
    'Baris 6, kolom HLevel aktual "9" di luar 1–5.',
  );
  await dialog.getByRole('tab', { name: 'Pratinjau' }).click();
  await expect(dialog.getByRole('row')).toHaveCount(4);
  await expect(dialog).not.toContainText(/Sekar|Bima|1985/);
  const axe = await new AxeBuilder({ page }).withTags(wcag).include('[role=dialog]').analyze();
  expect(axe.violations).toEqual([]);

  await dialog.getByRole('button', { name: 'Ambil 3 baris' }).click();
  await expect(dialog).toBeHidden();
  await saved(page);
  const summary = section.getByRole('table');
  await expect(summary.getByRole('row', { name: /^Analis/ })).toContainText('100%');
  await expect(
    section.getByRole('button', { name: 'P-001 · Integritas', exact: true }),
  ).toBeVisible();
  const inStep = await new AxeBuilder({ page }).withTags(wcag).include('#step').analyze();
  expect(inStep.violations).toEqual([]);

  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(section).toContainText('Belum ada data AKPK.');
});
