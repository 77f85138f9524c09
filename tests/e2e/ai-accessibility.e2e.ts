/** AI drawer, outgoing text and connections: axe without violations, light and dark; nothing cut off at 200 %. */
import { AxeBuilder } from '@axe-core/playwright';
import { type ObligingServer, startObligingServer } from '../model-server/obliging-server.ts';
import { connect, ended, panelOf, send, sendShown, toPreview } from './helpers/ai.ts';
import { expect, goToStep, test } from './helpers/app.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let server: ObligingServer;
test.beforeEach(async () => {
  server = await startObligingServer();
});
test.afterEach(() => server.close());

/** The dark shades of these screens are those of all others; they are walked in `npm run proof`. */
const schemes =
  process.env.JELAJAH_PROOF === 'full' ? (['light', 'dark'] as const) : (['light'] as const);

for (const colorScheme of schemes) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test('no screen of AI has violations', async ({ page, app }) => {
      test.setTimeout(240_000);
      const check = async (name: string): Promise<void> => {
        const axe = new AxeBuilder({ page });
        // Between the themes only colours differ.
        const asked =
          colorScheme === 'light' ? axe.withTags(tags) : axe.withRules(['color-contrast']);
        const { violations } = await asked.analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
        expect.soft(found, name).toEqual([]);
      };
      await connect(page, app, server);
      await page.getByRole('button', { name: 'Batas biaya' }).click();
      await page.getByRole('button', { name: 'Jaringan kantor' }).click();
      await check('Sambungan AI');
      await page.getByRole('button', { name: /^Ubah sambungan/ }).click();
      await page.getByRole('dialog', { name: 'Ubah sambungan' }).waitFor();
      await check('Ubah sambungan');
      await page.keyboard.press('Escape');

      const dialog = await toPreview(page, app);
      await check('Teks yang akan dikirim');
      for (const tab of [/^Yang disamarkan/, /^Nama orang/]) {
        await dialog.getByRole('tab', { name: tab }).click();
        await check(`Teks yang akan dikirim, ${tab.source}`);
      }
      server.holdAfter(600);
      await send(page, dialog);
      const panel = panelOf(page);
      await panel.getByRole('region', { name: 'Teks yang masuk' }).waitFor();
      await check('Sedang menyusun');
      server.goOn();
      await ended(page);
      await check('Penyusunan terakhir');
      await goToStep(page, 'Analisis');
      server.writeAs(({ current, most }) => {
        const text = `${current.replace(/[.]$/, '')}, dan hasilnya dicatat.`;
        return current !== '' && text.length <= most ? text : null;
      });
      await panel.getByRole('radio', { name: 'Draf langkah ini: Analisis' }).click();
      await panel.getByRole('button', { name: 'Mulai menyusun' }).click();
      await panel.getByRole('button', { name: 'Buka usulan' }).click();
      await panel
        .getByRole('button', { name: /^Ubah dulu/ })
        .first()
        .click();
      await check('Usulan');
      await panel.getByRole('tab', { name: 'Tinjauan' }).click();
      await panel.getByRole('button', { name: 'Tinjau langkah ini' }).click();
      await sendShown(page, 'Kirim dan tinjau');
      await panel.getByRole('article').first().waitFor();
      await check('Tinjauan');
      await panel.getByRole('tab', { name: 'Tanya' }).click();
      await panel.getByRole('textbox', { name: 'Pertanyaan' }).fill('Mengapa dua hari?');
      await panel.getByRole('button', { name: 'Tanyakan' }).click();
      await sendShown(page, 'Kirim pertanyaan');
      await panel.getByRole('article').first().waitFor();
      await check('Tanya');
    });
  });
}

test('beside the step and not over it; nothing cut off at 1280x720 with text at 200 %', async ({
  page,
  app,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await connect(page, app, server);
  await send(page, await toPreview(page, app));
  await ended(page);
  const step = await page.locator('#step').boundingBox();
  const panel = await panelOf(page).boundingBox();
  expect((step?.x ?? 0) + (step?.width ?? 0)).toBeLessThanOrEqual((panel?.x ?? 0) + 1);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  for (const tab of ['Draf', 'Usulan', 'Tinjauan', 'Tanya']) {
    await panelOf(page).getByRole('tab', { name: tab }).click();
    const overflow = await page.evaluate(() => {
      const aside = document.querySelector('aside');
      return [
        document.documentElement.scrollWidth - window.innerWidth,
        aside === null ? 0 : aside.scrollWidth - aside.clientWidth,
      ];
    });
    expect.soft(overflow, tab).toEqual([0, 0]);
  }
});
