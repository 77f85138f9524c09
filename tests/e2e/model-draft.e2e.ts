/** AI switched on in Pengaturan; the outgoing text seen; proposals accepted and rejected in the window. */
import { readFileSync } from 'node:fs';
import { type ModelServer, startModelServer } from '../model-server/server.ts';
import { draftFromBrief, expect, goToStep, openHome, saved, test } from './helpers/app.ts';

const fixture = new URL('../fixtures/problems/antrean-dukcapil.md', import.meta.url);
// Made up.
const phone = '0812-3456-7890';
const brief = `${readFileSync(fixture, 'utf8')}\nNarahubung: telepon ${phone}.\n`;

const gap = 'Penerbitan KTP-el memakan 9 hari, sedangkan yang diminta 4 hari.';
const statement = 'Petugas loket melempar pemohon antarmeja, sehingga KTP-el terbit dalam 9 hari.';
const answer = JSON.stringify({ gap, statement, impact: null, causes: [], newCauses: [] });

let server: ModelServer;
test.beforeAll(async () => {
  server = await startModelServer();
});
test.afterAll(() => server.close());

test('a model’s draft is seen before it is sent, and decided upon piece by piece', async ({
  page,
  app,
}) => {
  await openHome(page, app);
  await page.goto(new URL('/settings', app.url).href);
  await page.getByRole('switch', { name: 'Aktifkan bantuan AI' }).click();
  await page.getByLabel('Alamat layanan (kompatibel OpenAI)').fill(server.baseUrl);
  await page.getByLabel('Nama model').fill('mock-e2e');
  await page.getByLabel('Kunci API', { exact: true }).fill('sk-rahasia-uji');
  await page.getByRole('button', { name: 'Simpan kunci' }).click();
  await page.getByRole('button', { name: 'Lupakan kunci' }).waitFor();

  await draftFromBrief(page, app, brief);
  await goToStep(page, 'Analisis');
  await page.getByRole('button', { name: 'Usulkan dengan AI' }).click();
  const dialog = page.getByRole('dialog', { name: 'Teks yang akan dikirim' });
  await expect(dialog).toContainText('[TELEPON_1]');
  await expect(dialog).not.toContainText(phone);
  expect(server.received).toHaveLength(0);

  server.play({ kind: 'answer', text: answer, pieces: 20 });
  await dialog.getByRole('button', { name: 'Kirim dan susun usulan' }).click();
  const proposals = page.getByRole('region', { name: 'Usulan' });
  await expect(proposals.getByRole('article')).toHaveCount(2);
  await expect(proposals).toContainText('mock-e2e');
  const ofGap = proposals.getByRole('article').filter({ hasText: 'Kesenjangan' });
  await ofGap.getByRole('button', { name: 'Terima' }).click();
  await expect(proposals.getByRole('article')).toHaveCount(1);
  await proposals.getByRole('button', { name: 'Tolak', exact: true }).click();
  await expect(proposals).toHaveCount(0);
  await saved(page);
  await page.reload();
  await expect(
    page
      .getByText(gap)
      .or(page.locator(`textarea`, { hasText: gap }))
      .first(),
  ).toBeVisible();
  await expect(page.getByText(statement)).toHaveCount(0);
  expect(server.received).toHaveLength(1);
  expect(server.received[0]?.raw).not.toContain(phone);
});
