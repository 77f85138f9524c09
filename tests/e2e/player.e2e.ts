/** The player of micro units as people use it: from a file, on a phone, with keyboard and screen reader. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import type { Series } from '../../design/model/series.ts';
import { playerHeaders, playerPage, writeSeries } from '../../documents/writers/micro/index.ts';
import {
  sampleId,
  sampleImages,
  sampleSeries,
} from '../../documents/writers/micro/testing/sample-series.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const options = { mode: 'series', store: 'local', images: sampleImages } as const;
let folder: string;

test.use({ viewport: { width: 360, height: 740 } });
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jelajah-player-'));
});
test.afterAll(() => rmSync(folder, { recursive: true }));

/** Opens a page as from a flash disk, and fails on anything that it fetches or complains about. */
async function openFile(page: Page, html: string, name = 'series.html'): Promise<string[]> {
  const trouble: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) trouble.push(request.url());
  });
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => trouble.push(message.text()));
  writeFileSync(join(folder, name), html);
  await page.goto(pathToFileURL(join(folder, name)).href);
  return trouble;
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

/** Walks through both units of the sample and every screen there is; `see` is called on each. */
async function walk(page: Page, see: (screen: string) => Promise<void>): Promise<void> {
  await see('menu');
  await page.locator('.resume button').click();
  await see('opening');
  await press(page, 'Mulai unit');
  await press(page, 'Tampilkan tanggapan');
  await see('scene with a response');
  await page.getByRole('button', { name: 'Lihat sumber, hlm. 5' }).first().click();
  await see('quotation');
  await page.keyboard.press('Escape');
  await press(page, 'Lanjut');
  await see('scene with a table');
  await press(page, 'Lanjut');
  await press(page, /Susun telaahan lengkap/);
  await expect(page.getByRole('status')).toContainText('Pertimbangkan lagi');
  await press(page, /Kirim nota dinas/);
  await see('scene with a decision');
  await press(page, 'Lanjut');
  await page.getByRole('radio', { name: 'Format naskah' }).check();
  await press(page, 'Periksa');
  await expect(page.getByRole('status')).toContainText('Format menyusul');
  await see('wrong answer');
  await press(page, 'Lihat jawaban');
  await see('right answer shown');
  await press(page, 'Lanjut');
  await page.getByRole('radio', { name: 'nota dinas' }).check();
  await press(page, 'Periksa');
  await see('cloze');
  await press(page, 'Lanjut');
  await see('work');
  await press(page, 'Selesaikan unit');
  await expect(page.locator('.score-number')).toHaveText('Nilai: 50 dari 100');
  await see('end');
  await press(page, 'Unit berikutnya');
  await press(page, 'Mulai unit');
  await see('scene with a picture');
  await press(page, 'Lanjut');
  await see('order');
  await press(page, 'Lanjut');
  await press(page, 'Lanjut');
  await see('job aid');
  await press(page, 'Selesaikan unit');
  await page.getByRole('banner').getByRole('button', { name: 'Daftar unit' }).click();
  await expect(heading(page, 'Seri selesai')).toBeVisible();
  await see('menu, all done');
}

/** Screens that between them hold every colour there is. */
const coloured = [
  'menu',
  'quotation',
  'wrong answer',
  'right answer shown',
  'end',
  'menu, all done',
];

test('every screen is free of violations and fits, in light and dark', async ({ browser }) => {
  // axe asks for a context of its own.
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const trouble = await openFile(page, playerPage(sampleSeries(), null, options));
  const check = async (axe: AxeBuilder, screen: string): Promise<void> => {
    const { violations } = await axe.analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
    expect.soft(found, screen).toEqual([]);
  };
  await walk(page, async (screen) => {
    const over = await page.evaluate(() => {
      // What lies behind the bars now is reached by scrolling; axe would take it for too small.
      for (const bar of document.querySelectorAll<HTMLElement>('.bar, .foot'))
        bar.style.position = 'static';
      const wide = (): number => document.documentElement.scrollWidth - window.innerWidth;
      const usual = wide();
      document.documentElement.style.fontSize = '200%';
      const doubled = wide();
      document.documentElement.style.fontSize = '';
      return [usual, doubled];
    });
    expect.soft(over, screen).toEqual([0, 0]);
    await check(new AxeBuilder({ page }).withTags(tags), screen);
    if (!coloured.includes(screen)) return;
    await page.emulateMedia({ colorScheme: 'dark' });
    await check(new AxeBuilder({ page }).withRules(['color-contrast']), `${screen}, dark`);
    await page.emulateMedia({ colorScheme: 'light' });
  });
  expect(trouble).toEqual([]);
  await context.close();
});

test('files are valid HTML', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
  for (const format of ['html', 'pretest-html'] as const) {
    const { bytes } = await writeSeries(format, {
      series: sampleSeries(),
      unitId: null,
      images: sampleImages,
      language: 'id',
    });
    const { results } = await validator.validateString(new TextDecoder().decode(bytes));
    expect(
      results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  }
  expect((await validator.validateString('<!DOCTYPE html><p><div></p><img>')).valid).toBe(false);
});

test('a file goes on where it was left, and a browser without memory plays it too', async ({
  page,
}) => {
  const html = playerPage(sampleSeries(), null, options);
  await openFile(page, html);
  await press(page, /Enam langkah/);
  await press(page, 'Mulai unit');
  await press(page, 'Lanjut');
  await expect(heading(page, 'Pertanyaan 1 dari 2')).toBeVisible();
  await page.reload();
  await expect(heading(page, 'Pertanyaan 1 dari 2')).toBeVisible();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('refused');
      },
    });
  });
  await page.reload();
  await expect(heading(page, 'Menyusun Telaahan Staf')).toBeVisible();
  await press(page, /Enam langkah/);
  await expect(heading(page, 'Enam langkah menyusun telaahan')).toBeVisible();
});

test('steps are put in order with the keyboard, and each move is told', async ({ page }) => {
  await openFile(page, playerPage(sampleSeries(), [sampleId('microUnit', 'langkah')], options));
  // With the keyboard only, from the first key on.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Bagian 1')).toBeFocused();
  await press(page, 'Lanjut');
  await expect(heading(page, 'Pertanyaan 1 dari 2')).toBeFocused();
  const right = ['Pastikan pertanyaan', 'Rumuskan masalah', 'Kumpulkan data', 'Timbang pilihan'];
  for (const [place, step] of right.entries()) {
    const row = page.getByRole('listitem').filter({ hasText: step });
    const up = row.getByRole('button', { name: `Naikkan: ${step}` });
    while ((await page.getByRole('listitem').nth(place).innerText()).includes(step) === false) {
      await up.focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('[aria-live]')).toContainText(`${step}: urutan`);
      await expect(row.getByRole('button').and(page.locator(':focus'))).toHaveCount(1);
    }
  }
  await press(page, 'Periksa');
  await expect(page.getByRole('status')).toContainText('Benar');
  await press(page, 'Lanjut');
  for (const name of ['Objek', 'Ukuran', 'Periode'])
    await page.getByRole('checkbox', { name }).check();
  await press(page, 'Periksa');
  await expect(page.getByRole('status')).toContainText('Benar');
});

/** Words of each kind that would do something if a page took them for more than text. */
const attacks = [
  '</script><script>window.struck = 1</script>',
  '<img src=x onerror="window.struck = 2">',
  '<!--<script>window.struck = 3</script>',
  '"><svg onload=window.struck=4>',
  '\u2028window.struck = 5//',
  '[klik](javascript:window.struck=6) {{constructor.constructor("window.struck=7")()}}',
  '</style><style>*{display:none}</style></title><base href="http://elsewhere.test/">',
].join(' ');

/** The same series with the attack behind every text that a person or a module can put there. */
function attacked(value: unknown, key = ''): unknown {
  if (typeof value === 'string')
    return ['text', 'caption', 'quote', 'sourceName', 'name'].includes(key) && value !== ''
      ? `${value} ${attacks}`
      : value;
  if (Array.isArray(value))
    return value.map((one) =>
      attacked(one, ['heads', 'rows'].includes(key) ? 'text' : key === 'text' ? 'text' : ''),
    );
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, attacked(one, name)]),
  );
}

test('texts of a module are text: nothing planted in any of them runs', async ({ page }) => {
  const series = attacked(sampleSeries()) as Series;
  expect(JSON.stringify(series).match(/window\.struck = 1/g)?.length).toBeGreaterThan(80);
  const trouble = await openFile(page, playerPage(series, null, { ...options, isPreview: true }));
  await walk(page, async () => {
    expect(await page.evaluate(() => Reflect.get(window, 'struck'))).toBeUndefined();
    expect(
      await page
        .locator('#player img[onerror], #player script, #player style, base, #player svg[onload]')
        .count(),
    ).toBe(0);
  });
  expect(trouble).toEqual([]);
  expect(await page.title()).toContain('<script>');
});

test('a frame with the headers of the player plays, tells its window, and reaches nothing of it', async ({
  page,
}) => {
  const site = 'http://127.0.0.1:9';
  await page.route(`${site}/**`, async (route) => {
    const isPlayer = new URL(route.request().url()).pathname === '/player';
    await route.fulfill(
      isPlayer
        ? {
            headers: { ...playerHeaders },
            body: playerPage(sampleSeries(), null, {
              ...options,
              store: 'message',
              isPreview: true,
            }),
          }
        : {
            contentType: 'text/html',
            body: `<!DOCTYPE html><title>Jendela</title><iframe src="/player" width="360" height="700"></iframe>
              <script>window.heard = []; addEventListener('message', (event) => heard.push(event.data));</script>`,
          },
    );
  });
  await page.goto(site);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: 'Mulai', exact: true }).click();
  await frame.getByRole('button', { name: 'Mulai unit' }).click();
  await expect(frame.getByText('Visual', { exact: true })).toBeVisible();
  await frame.getByRole('button', { name: 'Lihat sumber, hlm. 5' }).first().click();
  const heard = await page.evaluate(
    () => Reflect.get(window, 'heard') as Array<Record<string, unknown>>,
  );
  expect(heard.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['jelajah.player.ready', 'jelajah.player.state', 'jelajah.player.cite']),
  );
  expect(heard.at(-1)).toEqual({
    type: 'jelajah.player.cite',
    citationId: sampleId('citation', 'definition'),
  });
  const kept = heard.findLast(({ type }) => type === 'jelajah.player.state');
  await frame.getByRole('button', { name: 'Tutup' }).click();
  // The window sends a state back, and shows what is being edited.
  const tell = (message: object) =>
    page.evaluate(
      (told) => document.querySelector('iframe')?.contentWindow?.postMessage(told, '*'),
      message,
    );
  await tell({ type: 'jelajah.player.show', unitId: sampleId('microUnit', 'langkah'), step: 1 });
  await expect(frame.getByText('Gambar 1. Alur kerja telaahan staf')).toBeVisible();
  await tell({ type: 'jelajah.player.resume', state: kept?.state });
  await expect(frame.getByText('Satu persoalan, satu keputusan')).toBeVisible();
  const origin = await page.frames()[1]?.evaluate(() => self.origin);
  expect(origin).toBe('null');
});

test('a pre-test tells which units may be skipped', async ({ page }) => {
  const { bytes } = await writeSeries('pretest-html', {
    series: sampleSeries(),
    unitId: null,
    images: sampleImages,
    language: 'id',
  });
  await openFile(page, new TextDecoder().decode(bytes), 'pretest.html');
  await press(page, 'Mulai pra-tes');
  await press(page, 'Lanjut');
  await expect(page.getByText('Pilih jawaban dahulu.')).toBeVisible();
  await page.getByRole('radio', { name: 'Keputusan apa' }).check();
  await press(page, 'Lanjut');
  await page.getByRole('radio', { name: 'nota dinas' }).check();
  await press(page, 'Lanjut');
  // Left as it is mixed, the order is wrong.
  await press(page, 'Lanjut');
  await page.getByRole('checkbox', { name: 'Objek' }).check();
  await press(page, 'Selesai');
  await expect(heading(page, 'Hasil pra-tes')).toBeFocused();
  await expect(page.getByRole('listitem').filter({ hasText: 'Boleh dilewati' })).toContainText(
    'Membedakan telaahan staf',
  );
  await expect(page.getByRole('listitem').filter({ hasText: 'Perlu dipelajari' })).toContainText(
    'Enam langkah',
  );
});
