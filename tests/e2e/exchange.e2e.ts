/** A stage leaves as a pattern, comes back into the list and joins a stage; a design leaves without names. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { unzipSync } from 'fflate';
import { draftFromBrief, expect, goToStep, saved, test } from './helpers/app.ts';

const fixture = new URL('../fixtures/problems/antrean-dukcapil.md', import.meta.url);
/** Made up. */
const brief = `${readFileSync(fixture, 'utf8')}\nSebanyak 37 dari 51 aduan datang dari Kecamatan Sukmajati.\nNarahubung: Sdr. Wiratama Kusumadewi, telepon 0812-3456-7890.\n`;
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

function textIn(path: string): string {
  return Object.values(unzipSync(readFileSync(path)))
    .map((bytes) => new TextDecoder().decode(bytes))
    .join('\n');
}

test('patterns and anonymous copies go out looked at, and a pattern comes in', async ({
  page,
  app,
}) => {
  await draftFromBrief(page, app, brief);
  await goToStep(page, 'Perjalanan');
  const cards = page.locator('[data-activity]');
  const before = await cards.count();
  await page
    .getByRole('button', { name: /^Bagikan tahap .+ sebagai pola$/ })
    .first()
    .click();
  const asPattern = page.getByRole('dialog', { name: 'Bagikan sebagai pola' });
  await asPattern.getByText('Tidak ikut dibagikan').waitFor();
  await asPattern.getByLabel('Dibagikan oleh').fill('Komunitas LO (rekaan)');
  const [pattern] = await Promise.all([
    page.waitForEvent('download'),
    asPattern.getByRole('button', { name: 'Simpan berkas' }).click(),
  ]);
  await expect(asPattern).toBeHidden();
  expect(pattern.suggestedFilename()).toMatch(/^pola-.+\.jelajah$/);

  await page.getByRole('button', { name: 'Tambah dari pola' }).click();
  const patterns = page.getByRole('dialog', { name: 'Tambah dari pola' });
  await patterns.locator('input[type=file]').setInputFiles({
    name: 'pola.jelajah',
    mimeType: 'application/zip',
    buffer: readFileSync(await pattern.path()),
  });
  await expect(patterns.getByRole('listitem')).toContainText('oleh Komunitas LO (rekaan)');
  await patterns.getByRole('button', { name: /^Tambahkan / }).click();
  await expect(patterns).toBeHidden();
  await saved(page);
  await expect.poll(() => cards.count()).toBeGreaterThan(before);
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(cards).toHaveCount(before);

  await page.goto(new URL('/', app.url).href);
  await page
    .getByRole('button', { name: /^Tindakan untuk/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Bagikan tanpa identitas…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Bagikan tanpa identitas' });
  await dialog.getByRole('heading', { name: /^Perubahan teks/ }).waitFor();
  const suspect = dialog.getByRole('button', { name: /^Samarkan .*Sukmajati/ });
  await suspect.click();
  await expect(suspect).toHaveCount(0);
  const axe = await new AxeBuilder({ page }).withTags(wcag).include('[role=dialog]').analyze();
  expect(axe.violations).toEqual([]);
  const [copy] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Simpan berkas' }).click(),
  ]);
  const text = textIn(await copy.path());
  expect(text).not.toMatch(/Kusumadewi|Sukmajati|0812-3456/u);
  expect(text).toContain('[instansi]');
});
