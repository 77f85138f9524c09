/** Review: a round, threads on parts, files of reviewers that come back, approved versions. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { values } from '../../design/collection.ts';
import { expect, goToStep, openHome, type RunningApp, saved, test } from './helpers/app.ts';
import { storedDesign } from './helpers/rpc.ts';

const fixture = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

async function openDesign(page: Page, app: RunningApp, path: string): Promise<void> {
  await openHome(page, app);
  await page.goto(new URL('/new', app.url).href);
  await page.locator('input[type=file]').setInputFiles(fixture(path));
  await page.getByRole('heading', { name: 'Masalah', level: 1 }).waitFor();
}

async function desk(page: Page, name: string): Promise<Locator> {
  await page.locator('#step').getByRole('tab', { name }).click();
  return page.locator('#step').getByRole('tabpanel');
}

/** A file that was really edited in LibreOffice, as if it had been written from this design. */
function reviewedDocx(designId: string): Buffer {
  const parts = unzipSync(
    new Uint8Array(readFileSync(fixture('../fixtures/review/lo-tracked.docx'))),
  );
  const name = 'docProps/custom.xml';
  const properties = strFromU8(parts[name] ?? new Uint8Array())
    .replace(/dsn_[a-z2-7]{10}/, designId)
    .replace(/(jelajah\.revision"><vt:lpwstr>)\d+/, '$11');
  return Buffer.from(zipSync({ ...parts, [name]: strToU8(properties) }));
}

function reviewJson(designId: string, roundId: string): Buffer {
  const at = '2026-11-20T02:00:00.000Z';
  return Buffer.from(
    JSON.stringify({
      format: 'jelajah.review',
      version: 1,
      designId,
      revision: 1,
      contentHash: '',
      roundId,
      reviewer: { name: 'Ratna Kirana (rekaan)', position: 'Kepala bidang' },
      comments: [
        {
          key: 'comment-1-of-ratna',
          path: '/problem/statement',
          partId: null,
          quote: '',
          text: 'Sebutkan bulan pengukurannya.',
          severity: 'warning',
          at,
        },
        {
          key: 'comment-2-of-ratna',
          path: null,
          partId: 'act_zzzzzzzzzz',
          quote: '',
          text: 'Kegiatan ini sudah dihapus?',
          severity: null,
          at,
        },
      ],
      decision: { key: 'decision-of-ratna', verdict: 'return', reason: 'Lengkapi datanya.', at },
    }),
  );
}

test('a round of review, threads on a text, and what reviewers send back', async ({
  page,
  app,
}) => {
  await openDesign(page, app, '../fixtures/review/base.json');

  // Beside the text that one writes in: a comment, an answer.
  await page.locator('textarea[data-path="/problem/impact"]').focus();
  await page.keyboard.press('Control+Alt+m');
  const panel = page.getByRole('complementary', { name: 'Komentar' });
  await panel.getByLabel('Komentar baru').fill('Berapa kali setahun?');
  await panel.getByLabel('Nama Anda').fill('Wulan (rekaan)');
  await panel.getByRole('button', { name: 'Tambahkan' }).click();
  await panel.getByRole('button', { name: 'Balas' }).click();
  await panel.getByLabel('Balasan untuk komentar Wulan (rekaan)').fill('Empat kali.');
  await panel.getByRole('button', { name: 'Kirim balasan' }).click();
  await expect(page.getByRole('button', { name: '1 komentar terbuka: Dampak' })).toBeVisible();
  await saved(page);

  // A round is opened; files of two reviewers come back at once.
  await goToStep(page, 'Tinjau & ekspor');
  let part = await desk(page, 'Telaah');
  await part.getByLabel('Tenggat').fill('2026-12-10');
  await part.getByLabel('Penelaah').fill('Ratna Kirana (rekaan)');
  await page.keyboard.press('Enter');
  await part.getByRole('button', { name: 'Buka putaran' }).click();
  const stand = page.getByRole('region', { name: 'Keadaan rancangan' });
  await expect(stand).toContainText('Ditelaah');
  await saved(page);
  const { id, review } = await storedDesign(page);
  const roundId = review?.rounds.order[0] ?? '';
  await part.locator('input[type=file]').setInputFiles([
    { name: 'telaah-ratna.json', mimeType: 'application/json', buffer: reviewJson(id, roundId) },
    {
      name: 'telaah-budi.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: reviewedDocx(id),
    },
  ]);
  const report = part.getByRole('region', { name: 'Hasil penerimaan' });
  await expect(report).toContainText('telaah-budi.docx');
  await expect(report).toContainText('1 hal tidak dapat ditempatkan');
  await expect(report).toContainText('Kegiatan ini sudah dihapus?');
  await expect(part.getByRole('row', { name: /Ratna Kirana.*Kembalikan.*Lengkapi/ })).toBeVisible();

  // Tracked changes are proposals of a person: under that name, and not among AI's.
  await report.getByRole('button', { name: 'Lihat usulan' }).click();
  const card = panel.getByRole('article').filter({ hasText: 'Tambahan di akhir.' });
  await expect(card).toContainText('Budi (rekaan)');
  await card.getByRole('button', { name: /^Terima/ }).click();
  await expect
    .poll(async () => (await storedDesign(page)).problem.impact.text)
    .toContain('Tambahan di akhir.');

  // Threads are filtered by reviewer, settled, and opened at their place.
  part = await desk(page, 'Komentar');
  await part.getByRole('combobox', { name: 'Penelaah' }).click();
  await page.getByRole('option', { name: 'Ratna Kirana (rekaan)' }).click();
  const thread = part.getByRole('article').filter({ hasText: 'bulan pengukurannya' });
  await expect(part.getByRole('article')).toHaveCount(2);
  await thread.getByRole('button', { name: 'Selesai' }).click();
  await expect(thread).toContainText('Selesai');
  await thread.getByRole('button', { name: /^Buka: / }).click();
  await expect(page.locator('textarea[data-path="/problem/statement"]')).toBeFocused();
  await saved(page);
  const after = values((await storedDesign(page)).reviewItems);
  expect(after.find(({ reviewer }) => reviewer.startsWith('Wulan'))?.replies?.order).toHaveLength(
    1,
  );
  expect(after.find(({ path }) => path === '/problem/statement')).toMatchObject({
    status: 'resolved',
    path: '/problem/statement',
    roundId,
  });
});

test('an approved version stays as it is; the next edit begins another one', async ({
  page,
  app,
}) => {
  await openDesign(page, app, '../../examples/izin-usaha.json');
  await goToStep(page, 'Tinjau & ekspor');
  let part = await desk(page, 'Persetujuan');
  await part.getByRole('button', { name: 'Setujui versi 1…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Setujui versi 1' });
  await dialog.getByLabel('Alasan perubahan').fill('Disepakati dalam rapat (rekaan).');
  await dialog.getByRole('button', { name: 'Setujui dan buat paket' }).click();
  const first = part.getByRole('article', { name: 'Versi 1' });
  await expect(first).toContainText('Disepakati dalam rapat', { timeout: 30_000 });
  await expect(page.getByText('Perubahan Anda memulai versi 2.')).toBeVisible();
  const download = page.waitForEvent('download');
  await first.getByRole('button', { name: 'Unduh paket versi 1' }).click();
  const bytes = readFileSync(await (await download).path());
  const hash = createHash('sha256').update(bytes).digest('hex');
  await expect(first).toContainText(hash);

  await goToStep(page, 'Masalah');
  await page.locator('textarea[data-path="/problem/impact"]').fill('Dampak yang baru.');
  await page.locator('textarea[data-path="/problem/impact"]').blur();
  await saved(page);
  await expect(page.getByText('Perubahan Anda memulai versi 2.')).toBeHidden();
  await goToStep(page, 'Tinjau & ekspor');
  await expect(page.getByRole('region', { name: 'Keadaan rancangan' })).toContainText('Versi 2');
  part = page.locator('#step').getByRole('tabpanel');
  await expect(part.getByRole('button', { name: 'Setujui versi 2…' })).toBeEnabled();
  // The first version is what it was; what has changed since is a document.
  await expect(first).toContainText(hash);
  await part.getByRole('button', { name: 'Buka dokumen perbedaan' }).click();
  const page1 = page.getByRole('dialog', { name: 'Ekspor' }).frameLocator('iframe');
  await expect(page1.getByText('Dampak yang baru.').first()).toBeVisible();
});
