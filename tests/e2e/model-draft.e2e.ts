/** Drafting with a model in the window: what is sent is seen first, text comes as it is written, Stop stops. */
import { slotsAsked } from '../model-server/obliging-answer.ts';
import { type ObligingServer, startObligingServer } from '../model-server/obliging-server.ts';
import {
  brief,
  connect,
  contact,
  draftWithModel,
  ended,
  panelOf,
  phone,
  send,
  toPreview,
} from './helpers/ai.ts';
import { expect, goToStep, saved, test } from './helpers/app.ts';

let server: ObligingServer;
test.beforeEach(async () => {
  server = await startObligingServer();
});
test.afterEach(() => server.close());

const statement = 'textarea[data-path="/problem/statement"]';

test('the outgoing text is seen first, with what is masked and whose names', async ({
  page,
  app,
}) => {
  await connect(page, app, server);
  const dialog = await toPreview(page, app);
  await expect(dialog).toContainText('[TELEPON_1]');
  await expect(dialog).not.toContainText(phone);
  await expect(dialog).not.toContainText(contact);
  await dialog.getByRole('tab', { name: /^Yang disamarkan/ }).click();
  await expect(dialog.getByRole('row').filter({ hasText: '[TELEPON_1]' })).toContainText(phone);
  await dialog.getByRole('tab', { name: /^Nama orang/ }).click();
  await expect(dialog.getByRole('listitem')).toContainText(contact);
  await dialog.getByLabel('Nama lain yang harus disamarkan').fill('Tirta Wening');
  await dialog.getByRole('button', { name: 'Tambah nama' }).click();
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Tirta Wening' })).toContainText(
    'disamarkan',
  );
  await dialog.getByRole('button', { name: `Bukan nama: ${contact}` }).click();
  await expect(dialog.getByRole('listitem').filter({ hasText: contact })).toContainText(
    'dikirim apa adanya',
  );
  await dialog.getByRole('tab', { name: /^Permintaan/ }).click();
  await expect(dialog).not.toContainText('Tirta Wening');
  await expect(dialog).toContainText(contact);
  expect(server.asked).toHaveLength(0);

  await send(page, dialog);
  await ended(page);
  const sent = server.asked.map(({ raw }) => raw).join('\n');
  expect(sent).not.toContain(phone);
  expect(sent).not.toContain('Tirta Wening');
});

test('text comes as it is written, over a reload of the window, into the design', async ({
  page,
  app,
}) => {
  await connect(page, app, server);
  server.holdAfter(600);
  await send(page, await toPreview(page, app));
  const panel = panelOf(page);
  const running = panel.getByRole('region', { name: 'Sedang menyusun' });
  await expect(running.getByRole('region', { name: 'Teks yang masuk' })).toContainText(
    'dengan tertib',
  );
  const before = await page.locator(statement).inputValue();
  expect(before).not.toContain('dengan tertib');
  // The run is the core's: closing the panel and loading the page anew leave it alone.
  await panel.getByRole('button', { name: 'Tutup panel AI' }).click();
  await page.reload();
  await page.getByRole('button', { name: /^AI.*sedang menyusun/ }).click();
  await expect(running.getByRole('region', { name: 'Teks yang masuk' })).toContainText(
    'dengan tertib',
  );
  server.goOn();
  const over = await ended(page);
  await expect(over).toContainText('Selesai disusun');
  await expect(over).toContainText(/Rp[1-9]/);
  await expect(page.locator(statement)).toHaveValue(/dengan tertib/);
  await expect(page.locator('[data-unconfirmed=true]', { has: page.locator(statement) })).toHaveCSS(
    'border-inline-start-color',
    'rgb(112, 72, 182)',
  );
  // All of it is one step of undo.
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(page.locator(statement)).toHaveValue(before);
  await over.getByRole('button', { name: 'Lihat teks yang dikirim' }).click();
  const sent = page.getByRole('dialog', { name: 'Teks yang dikirim' });
  await expect(sent).toContainText('[TELEPON_1]');
  await expect(sent).not.toContainText(phone);
});

test('Stop closes the socket; what was finished stays, and the design is whole', async ({
  page,
  app,
}) => {
  await connect(page, app, server);
  server.holdAfter(600);
  await send(page, await toPreview(page, app));
  const running = panelOf(page).getByRole('region', { name: 'Sedang menyusun' });
  await running.getByRole('region', { name: 'Teks yang masuk' }).waitFor();
  await running.getByRole('button', { name: 'Hentikan' }).click();
  const over = await ended(page);
  await expect(over).toContainText('Dihentikan');
  await expect.poll(() => server.asked.every(({ hungUp }) => hungUp)).toBe(true);
  await goToStep(page, 'Perjalanan');
  await saved(page);
});

test('a killed process goes on where it was, and asks for nothing twice that was finished', async ({
  page,
  app,
}) => {
  await connect(page, app, server);
  const dialog = await toPreview(page, app);
  // The first call answers in full; those after it stop in the middle.
  server.holdAfter(200, 1);
  await send(page, dialog);
  const panel = panelOf(page);
  const units = panel.getByRole('list', { name: 'Permintaan ke model' }).getByRole('listitem');
  await expect(units.filter({ hasText: 'selesai' })).toHaveCount(1);
  await expect(units.filter({ hasText: 'menulis' }).first()).toBeVisible();
  const asked = server.asked.length;
  await app.restart('SIGKILL');
  server.goOn();
  const { pathname } = new URL(page.url());
  await page.goto(app.url);
  await page.goto(new URL(pathname, app.url).href);
  await page.getByRole('button', { name: /^AI \D*(panel|menyusun|menunggu)/ }).click();
  await expect(await ended(page)).toContainText('Selesai disusun');
  await expect(page.locator(statement)).toHaveValue(/dengan tertib/);
  const texts = (one: { user: string }): string[] =>
    slotsAsked(one.user).map(({ group, label }) => `${group} ${label}`);
  const finished = new Set(texts(server.asked[0] ?? { user: '' }));
  expect(finished.size).toBeGreaterThan(3);
  const again = server.asked.slice(asked).flatMap(texts);
  expect(again.length).toBeGreaterThan(3);
  expect(again.filter((text) => finished.has(text))).toEqual([]);
});

test('a ceiling ends a run cleanly and says so', async ({ page, app }) => {
  await connect(page, app, server);
  await page.getByRole('button', { name: 'Batas biaya' }).click();
  await page.getByLabel('Token per penyusunan').fill('6000');
  await page.getByLabel('Token per penyusunan').blur();
  await send(page, await toPreview(page, app));
  const over = await ended(page);
  await expect(over).toContainText('Selesai lebih awal');
  await expect(over).toContainText(/[Bb]atas/);
  expect(server.asked.length).toBeLessThan(5);
  await goToStep(page, 'Perjalanan');
});

test('without AI the panel explains itself, and the built-in draft needs none', async ({
  page,
  app,
}) => {
  await connect(page, app, server);
  await page.getByRole('radio', { name: 'Bawaan, tanpa AI' }).click();
  await page.goto(new URL('/new', app.url).href);
  await page.getByLabel('Uraian masalah kinerja').fill(brief);
  await page.getByRole('button', { name: 'Baca uraian' }).click();
  await page.getByRole('button', { name: 'Susun rancangan' }).click();
  await page.getByRole('heading', { name: 'Masalah', level: 1 }).waitFor();
  await page.locator('#step section').first().waitFor();
  await page.keyboard.press('Control+j');
  await expect(panelOf(page)).toContainText('penyusun bawaan bekerja tanpa AI');
  await expect(page.getByRole('button', { name: /^Ulangi dengan petunjuk/ })).toHaveCount(0);
  expect(server.asked).toHaveLength(0);
});

test('usage is told per month and design, and exported as a table', async ({ page, app }) => {
  await connect(page, app, server);
  await draftWithModel(page, app);
  await page.goto(new URL('/settings', app.url).href);
  const usage = page.getByRole('region', { name: 'Pemakaian AI' });
  await expect(usage.getByRole('row').nth(1)).toContainText(/Rp[1-9]/);
  await usage.getByText('Per rancangan').click();
  await expect(usage.getByRole('row').nth(1)).toContainText('KTP-el');
  for (const format of ['XLSX', 'CSV']) {
    const downloading = page.waitForEvent('download');
    await usage.getByRole('button', { name: `Ekspor ${format}` }).click();
    expect((await downloading).suggestedFilename()).toMatch(
      new RegExp(`\\.${format.toLowerCase()}$`),
    );
  }
});
