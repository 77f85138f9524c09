/** What AI proposes is for a person to decide: accept, edit first, reject, all at once; locks hold. */
import { type ObligingServer, startObligingServer } from '../model-server/obliging-server.ts';
import { connect, draftWithModel, panelOf, sendShown } from './helpers/ai.ts';
import { expect, goToStep, saved, test } from './helpers/app.ts';

let server: ObligingServer;
test.beforeEach(async () => {
  server = await startObligingServer();
});
test.afterEach(() => server.close());

const gap = 'textarea[data-path="/analysis/gap"]';

test('proposals are accepted, edited and rejected; accepting all is one step of undo', async ({
  page,
  app,
}) => {
  await connect(page, app, server);
  await draftWithModel(page, app);
  await goToStep(page, 'Analisis');
  const panel = panelOf(page);
  await expect(page.locator(gap)).toHaveValue(/dengan tertib/);
  const before = await page.locator(gap).inputValue();
  const firstCause = page.locator('[data-collection="/analysis/causes"] > section').first();
  await firstCause.getByRole('button', { name: /^Kunci: / }).click();
  const lockedName = (await firstCause.getAttribute('aria-label')) ?? '';
  await saved(page);
  server.writeAs(({ current, most }) => {
    const text = `${current.replace(/[.]$/, '')}, dan hasilnya dicatat.`;
    return current !== '' && text.length <= most ? text : null;
  });
  await panel.getByRole('radio', { name: 'Draf langkah ini: Analisis' }).click();
  await panel.getByRole('button', { name: 'Mulai menyusun' }).click();
  await panel.getByRole('button', { name: 'Buka usulan' }).click();
  const cards = panel.getByRole('article');
  const ofGap = panel.getByRole('article', { name: 'Kesenjangan' });
  await expect(ofGap.locator('ins')).toContainText('dan hasilnya dicatat');
  // The locked cause was not even asked for.
  await expect(
    panel.getByRole('article', { name: `Akar masalah “${lockedName.slice(0, 20)}` }),
  ).toHaveCount(0);

  const count = await cards.count();
  expect(count).toBeGreaterThan(3);
  await ofGap.getByRole('button', { name: /^Ubah dulu/ }).click();
  await ofGap.getByRole('textbox').fill('Kata-kata saya sendiri.');
  await ofGap.getByRole('button', { name: 'Terima yang diubah' }).click();
  await expect(cards).toHaveCount(count - 1);
  await expect(page.locator(gap)).toHaveValue('Kata-kata saya sendiri.');
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(page.locator(gap)).toHaveValue(before);

  await cards
    .last()
    .getByRole('button', { name: /^Tolak usulan/ })
    .click();
  await expect(cards).toHaveCount(count - 2);

  // A part that is locked meanwhile can only be rejected.
  const second = page.locator('[data-collection="/analysis/causes"] > section').nth(1);
  await second.getByRole('button', { name: /^Kunci: / }).click();
  await expect(panel.getByText('Bagian ini terkunci').first()).toBeVisible();
  await panel.getByRole('button', { name: 'Terima semua', exact: true }).click();
  await expect(page.getByText(/usulan diterima\. Ctrl\+Z/)).toBeVisible();
  await expect(panel.getByText('Bagian ini terkunci').first()).toBeVisible();
  const written = page.locator('#step').getByText('dan hasilnya dicatat');
  await expect(written.first()).toBeVisible();
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(written).toHaveCount(0);
});

test('a part is written again as its card asks, and a stale proposal says so', async ({
  page,
  app,
}) => {
  await connect(page, app, server);
  await draftWithModel(page, app);
  await goToStep(page, 'Analisis');
  await page.getByRole('button', { name: 'Ulangi dengan petunjuk: Kesenjangan' }).click();
  const panel = panelOf(page);
  await panel.getByRole('textbox', { name: 'Petunjuk' }).fill('Sebut loket induk.');
  const asked = server.asked.length;
  server.writeAs(({ current }) => `${current.replace(/[.]$/, '')} pada loket induk.`);
  await panel.getByRole('button', { name: 'Mulai menyusun' }).click();
  await panel.getByRole('button', { name: 'Buka usulan' }).click();
  await expect(panel.getByRole('article')).toHaveCount(1);
  expect(server.asked).toHaveLength(asked + 1);
  expect(server.asked.at(-1)?.user).toContain('Sebut loket induk.');

  await page.locator(gap).fill('Saya menulis ulang ini.');
  await page.locator(gap).blur();
  await saved(page);
  await expect(panel.getByText('Bagian ini sudah berubah sejak usulan dibuat')).toBeVisible();
  await expect(panel.getByRole('button', { name: /^Terima usulan/ })).toBeDisabled();
  await panel.getByRole('button', { name: /^Tolak usulan/ }).click();
  await expect(panel.getByText('Tidak ada usulan yang menunggu.')).toBeVisible();
});

test('a critical reader suggests, a suggestion becomes a proposal; a question changes nothing', async ({
  page,
  app,
}) => {
  await connect(page, app, server);
  await draftWithModel(page, app);
  await goToStep(page, 'Analisis');
  const panel = panelOf(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByText('AI: tinjau rancangan').click();
  const asked = server.asked.length;
  await panel.getByRole('button', { name: 'Tinjau langkah ini' }).click();
  // What a review sends is another text than that of a draft: it is shown by itself.
  const shown = page.getByRole('dialog', { name: 'Teks yang akan dikirim' });
  await expect(shown).toContainText('Analisis');
  expect(server.asked).toHaveLength(asked);
  await sendShown(page, 'Kirim dan tinjau');
  await expect(panel.getByRole('article')).toHaveCount(2);
  await panel
    .getByRole('button', { name: /^Abaikan saran/ })
    .last()
    .click();
  await expect(panel.getByRole('article')).toHaveCount(1);
  await panel.getByRole('button', { name: /^Jadikan usulan/ }).click();
  await expect(panel.getByRole('tab', { name: /^Usulan/, selected: true })).toBeVisible();
  await expect(panel.getByRole('article')).toContainText('dan pelakunya disebut');
  const before = await page.locator(gap).inputValue();

  await panel.getByRole('tab', { name: 'Tanya' }).click();
  await panel
    .getByRole('textbox', { name: 'Pertanyaan' })
    .fill('Mengapa tidak cukup kelas dua hari?');
  await panel.getByRole('button', { name: 'Tanyakan' }).click();
  await expect(shown).toContainText('Mengapa tidak cukup kelas dua hari?');
  await sendShown(page, 'Kirim pertanyaan');
  const answer = panel.getByRole('article', { name: 'Mengapa tidak cukup kelas dua hari?' });
  await expect(answer).toContainText('Hal itu tercantum pada bagian yang dirujuk.');
  await panel.getByRole('button', { name: 'Lihat teks yang dikirim' }).click();
  const sent = page.getByRole('dialog', { name: 'Teks yang dikirim' });
  await expect(sent).toContainText('Mengapa tidak cukup kelas dua hari?');
  await page.keyboard.press('Escape');
  // Shown once: the next question goes at once, and can be looked at before.
  await panel.getByRole('textbox', { name: 'Pertanyaan' }).fill('Apa risikonya?');
  await panel.getByRole('button', { name: 'Lihat teks yang akan dikirim' }).click();
  await expect(shown).toContainText('Apa risikonya?');
  await shown.getByRole('button', { name: 'Batal' }).click();
  await panel.getByRole('button', { name: 'Tanyakan' }).click();
  await panel.getByRole('article', { name: 'Apa risikonya?' }).waitFor();
  await answer.getByRole('button', { name: 'Judul rancangan' }).click();
  await page.getByRole('heading', { name: 'Masalah', level: 1 }).waitFor();
  await expect(page.locator('[data-path="/title"]').first()).toBeFocused();
  await goToStep(page, 'Analisis');
  await expect(page.locator(gap)).toHaveValue(before);
});
