/** From a module to units in the window: read, outlined, approved, written, edited, written anew; and seen by axe. */
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openHome, saved, test } from './helpers/app.ts';

const module = fileURLToPath(new URL('../fixtures/modules/B/modul.docx', import.meta.url));
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** All rules; the module's own text is looked at in one view, it is the same in all. */
async function seenByAxe(page: Page, name: string, isFirst = false): Promise<void> {
  const axe = isFirst ? new AxeBuilder({ page }) : new AxeBuilder({ page }).exclude('div[lang]');
  const { violations } = await axe.withTags(tags).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
  expect.soft(found, name).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollHeight - window.innerHeight,
  );
  expect.soft(overflow, `${name} scrolls inside, not as a page`).toBeLessThanOrEqual(0);
}

test('a module becomes units that are edited and written anew', async ({ page, app }) => {
  test.setTimeout(240_000);
  await openHome(page, app);
  await page.getByRole('button', { name: 'Pilih modul' }).click();
  // Beranda takes files of its own.
  await page.getByRole('heading', { name: 'Seri mikro dari modul' }).waitFor();
  await page.locator('input[type=file]').setInputFiles(module);

  // Sources and report: what was read, what to know first, the text beside it.
  const views = page.getByRole('navigation', { name: 'Tampilan seri' });
  const report = page.getByRole('region', { name: 'Laporan impor' });
  await expect(report).toContainText('Terbaca');
  await expect(page.getByRole('region', { name: 'Perlu Anda periksa dahulu' })).toContainText(
    'memerintah mesin atau AI',
  );
  await report.getByRole('button', { name: /Alur Kerja Enam Langkah/ }).click();
  const source = page.getByRole('region', { name: 'Modul', exact: true });
  await expect(source.getByText('Alur Kerja Enam Langkah').last()).toBeInViewport();
  await seenByAxe(page, 'Sumber & laporan', true);

  // Outline: drafted, changed, approved.
  await views.getByRole('link', { name: /Kerangka/ }).click();
  await page.getByRole('button', { name: 'Susun kerangka' }).click();
  const approve = page.getByRole('button', { name: 'Setujui kerangka' });
  await approve.waitFor({ timeout: 60_000 });
  const rows = page.locator('ol[data-collection="/units"] > li');
  const before = await rows.count();
  await rows
    .first()
    .getByRole('button', { name: /^Tindakan untuk/ })
    .click();
  await page.getByRole('menuitem', { name: 'Gabung dengan unit berikutnya' }).click();
  await expect(rows).toHaveCount(before - 1);
  await seenByAxe(page, 'Kerangka');
  await page.keyboard.press('Control+z');
  await expect(rows).toHaveCount(before);
  await approve.click();
  await page.getByRole('button', { name: `Tulis ${before} unit` }).click();

  // Units: a quotation is one until it is changed, and is one again when that is undone.
  const scenes = page.getByRole('region', { name: 'Adegan' });
  await scenes.waitFor({ timeout: 90_000 });
  await scenes.locator('button[aria-expanded=false]').first().click();
  const line = scenes.locator('[data-path*="/narration/items/"][data-path$="/text"]').first();
  const labels = scenes.locator('[data-path*="/narration/items/"]').first();
  await expect(labels).toContainText('Kutipan');
  const quoted = await line.inputValue();
  await line.fill(`${quoted} Batas waktunya 977 hari kerja.`);
  await expect(labels).toContainText('Perlu cek');
  await line.blur();
  await saved(page);
  await page.keyboard.press('Control+z');
  await expect(line).toHaveValue(quoted);
  await expect(labels).not.toContainText('Perlu cek');
  await expect(source.locator('[data-lit=true]').first()).toBeInViewport();

  // A question written anew is a proposal until it is accepted.
  const items = page.getByRole('region', { name: 'Latihan mengingat kembali' });
  await items.locator('section button[aria-expanded=false]').first().click();
  const stem = items.getByRole('textbox', { name: 'Pertanyaan' }).first();
  const asked = await stem.inputValue();
  await items
    .getByRole('button', { name: /^Tulis ulang/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Buat usulan' }).click();
  const proposal = items.getByRole('region', { name: 'Usulan pengganti' });
  await proposal.waitFor({ timeout: 30_000 });
  await expect(stem).toHaveValue(asked);
  // In the dark only colours differ; the view with the most of them stands for all.
  await page.emulateMedia({ colorScheme: 'dark' });
  await seenByAxe(page, 'Unit');
  await page.emulateMedia({ colorScheme: 'light' });
  await proposal.getByRole('button', { name: 'Terima' }).click();
  await expect(proposal).toBeHidden();
  await expect(stem).not.toHaveValue(asked);

  await page.goto(new URL('/', app.url).href);
  await expect(page.getByRole('article').filter({ hasText: 'Seri mikro' })).toContainText(
    `${before} dari ${before} unit ditulis`,
  );
});
