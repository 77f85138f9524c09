/** Beranda and Pengaturan: the shelf, the examples, settings that outlive a restart, backups. */
import { expect, openEmptyDesign, openHome, saved, test } from './helpers/app.ts';

test('the two examples are there, and a design goes to the trash and back', async ({
  page,
  app,
}) => {
  await openHome(page, app);
  const rows = page.getByRole('button', { name: /^Tindakan untuk / });
  await expect(rows).toHaveCount(2);
  const title =
    (await rows.first().getAttribute('aria-label'))?.replace('Tindakan untuk ', '') ?? '';
  const act = async (name: string): Promise<void> => {
    await page
      .getByRole('button', { name: `Tindakan untuk ${title}` })
      .first()
      .click();
    await page.getByRole('menuitem', { name }).click();
  };
  await act('Gandakan');
  await expect(rows).toHaveCount(3);
  await act('Pindahkan ke sampah');
  await expect(rows).toHaveCount(2);
  await page.getByText(/^Sampah \(1\)$/).click();
  await expect(rows).toHaveCount(1);
  await act('Kembalikan');
  await page.getByText(/^Aktif \(3\)$/).click();
  await expect(rows).toHaveCount(3);
});

test('deleting for good asks first', async ({ page, app }) => {
  await openEmptyDesign(page, app);
  await page.getByLabel('Judul rancangan').first().fill('Untuk dihapus');
  await page.keyboard.press('Tab');
  await saved(page);
  await page.getByRole('button', { name: 'Ke Beranda' }).click();
  const menu = page.getByRole('button', { name: 'Tindakan untuk Untuk dihapus' });
  await menu.click();
  await page.getByRole('menuitem', { name: 'Pindahkan ke sampah' }).click();
  await page.getByText(/^Sampah \(1\)$/).click();
  await menu.click();
  await page.getByRole('menuitem', { name: 'Hapus selamanya' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Batal' }).click();
  await expect(menu).toBeVisible();
  await menu.click();
  await page.getByRole('menuitem', { name: 'Hapus selamanya' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hapus selamanya' }).click();
  await expect(menu).toHaveCount(0);
});

test('language, theme and profile outlive a restart; a backup can be rehearsed', async ({
  page,
  app,
}) => {
  await openHome(page, app);
  await page.goto(new URL('/settings', app.url).href);
  await page.getByLabel('Nama Anda').fill('Rina (rekaan)');
  await page.getByLabel('Nama Anda').blur();
  await page.getByText('Gelap', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.getByRole('button', { name: 'Cadangkan sekarang' }).click();
  await page.getByRole('button', { name: 'Uji pulihkan' }).first().click();
  await expect(page.getByText(/Cadangan dapat dipulihkan: \d+ rancangan terbaca/)).toBeVisible();
  await page.getByText('English', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  await app.restart();
  await page.goto(app.url);
  await page.goto(new URL('/settings', app.url).href);
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  await expect(page.getByLabel('Your name')).toHaveValue('Rina (rekaan)');
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});

test('a finding leads to its field, and a lock holds', async ({ page, app }) => {
  await openHome(page, app);
  await page.getByRole('heading', { level: 2 }).getByRole('link').first().click();
  await page.getByRole('heading', { name: 'Masalah', level: 1 }).waitFor();
  const card = page.locator('[data-collection="/problem/indicators"] > section').first();
  await card.getByRole('button', { name: /^Kunci: / }).click();
  await saved(page);
  await card.getByRole('button', { expanded: false }).first().click();
  await expect(card.locator('input[data-path$="/name"]')).toBeDisabled();
  await card.getByRole('button', { name: /^Buka kunci: / }).click();
  await expect(card.locator('input[data-path$="/name"]')).toBeEnabled();
  await card.locator('input[data-path$="/name"]').fill('');
  await card.locator('input[data-path$="/name"]').blur();
  await page.getByRole('button', { name: /\d+ temuan/ }).click();
  const panel = page.getByRole('complementary', { name: 'Temuan' });
  await panel
    .locator('article')
    .filter({ hasText: 'R01' })
    .first()
    .getByRole('button', { name: 'Buka' })
    .click();
  await expect
    .poll(() =>
      page.evaluate(
        () => document.activeElement?.closest('[data-path^="/problem/indicators"]') !== null,
      ),
    )
    .toBe(true);
});
