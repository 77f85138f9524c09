/** The review file as reviewers use it: from a disk, by mouse, by keyboard, on a phone, light and dark. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { editDesign } from '../../design/edit.ts';
import type { Design } from '../../design/model/design.ts';
import { parseReviewFile, type ReviewFile, reviewFilePatch } from '../../design/review-file.ts';
import { slotsOf } from '../../design/texts.ts';
import { sampleDesign, sampleMemo } from '../../documents/testing/sample-design.ts';
import { writeReviewPage } from '../../documents/writers/review-page/index.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const statement = /^Pemohon harus datang lebih dari sekali/;
let folder: string;
let file: string;
let memo: string;

async function write(design: Design, name: string): Promise<string> {
  const bytes = await writeReviewPage({
    design,
    revision: 3,
    contentHash: 'ab'.repeat(32),
    round: {
      id: 'rnd_aaaaaaaaaa',
      name: 'Putaran 1',
      dueDate: '2026-11-20',
      reviewers: ['Kepala bidang (rekaan)'],
    },
  });
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jelajah-review-'));
  file = await write(sampleDesign(), 'telaah.html');
  memo = await write(sampleMemo(), 'memo.html');
});
test.afterAll(() => rmSync(folder, { recursive: true }));

/** Opens a page as from a flash disk; gathers whatever it fetches or complains about. */
async function open(page: Page, path = file): Promise<string[]> {
  const trouble: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) trouble.push(request.url());
  });
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => trouble.push(message.text()));
  await page.goto(pathToFileURL(path).href);
  return trouble;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const panel = (page: Page) => page.locator('#panel');
const paragraph = (page: Page) => page.locator('[data-a="problem_statement"]').last();

async function save(page: Page): Promise<{ name: string; text: string; file: ReviewFile }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Simpan hasil telaah').click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  const parsed = parseReviewFile(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return { name: download.suggestedFilename(), text, file: parsed.value };
}

const axeContext = (browser: Browser, width: number, height: number) =>
  browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });

/** The whole page takes axe a while: once a view; then what has changed in it. */
async function check(
  page: Page,
  screen: string,
  part: string | null,
  schemes: readonly ('light' | 'dark')[] = ['light', 'dark'],
): Promise<void> {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    let axe = new AxeBuilder({ page });
    if (part !== null) axe = axe.include(part);
    axe = colorScheme === 'light' ? axe.withTags(tags) : axe.withRules(['color-contrast']);
    const { violations } = await axe.analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
    expect.soft(found, `${screen}, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

test('comment, decide, save; the file is taken into the design once', async ({ page }) => {
  const trouble = await open(page);
  await paragraph(page).hover();
  await paragraph(page).getByRole('button').click();
  await expect(page.locator('.composer .quote')).toHaveText(statement);
  await panel(page).getByLabel('Isi komentar').fill('Mohon sebutkan jumlahnya.');
  await panel(page)
    .getByLabel(/^Tingkat \(/)
    .selectOption('Peringatan');
  await button(page, 'Simpan komentar').click();
  await expect(page.getByRole('status')).toHaveText('Komentar ditambahkan.');
  await expect(paragraph(page)).toHaveClass(/commented/);

  // Words that are chosen within a paragraph are what the comment is about.
  const gap = page.locator('[data-a="analysis_gap"]').last();
  await gap.scrollIntoViewIfNeeded();
  await gap.evaluate((element) => {
    const text = element.firstChild;
    if (text === null) throw new Error('no text');
    getSelection()?.setBaseAndExtent(text, 0, text, 9);
  });
  await gap.hover();
  await gap.getByRole('button').click();
  await expect(page.locator('.composer .quote')).toHaveText('IKM 74,20');
  await panel(page).getByLabel('Isi komentar').fill('Sumber angka?');
  await page.keyboard.press('Control+Enter');

  await button(page, 'Komentar umum').click();
  await panel(page).getByLabel('Isi komentar').fill('Secara umum baik.');
  await button(page, 'Simpan komentar').click();

  // Filter, edit, delete and take back.
  const cards = page.locator('.card');
  await expect(cards).toHaveCount(3);
  await panel(page).getByLabel('Cari').fill('angka');
  await expect(cards).toHaveCount(1);
  await expect(page.getByText('1 dari 3 komentar')).toBeVisible();
  await button(page, 'Ubah: Sumber angka?').click();
  await panel(page).getByLabel('Isi komentar').fill('Dari mana angka ini?');
  await button(page, 'Simpan komentar').click();
  await panel(page).getByLabel('Cari').fill('');
  await button(page, 'Hapus: Secara umum baik.').click();
  await expect(cards).toHaveCount(2);
  await expect(button(page, 'Urungkan')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cards).toHaveCount(3);
  await cards.filter({ hasText: 'Dari mana' }).locator('button.quote').click();
  await expect(gap).toBeInViewport();

  // A decision needs a name, and a return its reasons.
  await page.getByRole('tab', { name: 'Keputusan' }).click();
  await panel(page).getByLabel('Kembalikan untuk diperbaiki').check();
  await button(page, 'Simpan hasil telaah').click();
  await expect(page.getByText('Tulis alasan pengembalian.')).toBeVisible();
  await expect(panel(page).getByLabel('Alasan')).toBeFocused();
  await panel(page).getByLabel('Alasan').fill('Sasaran belum terukur.');
  await button(page, 'Simpan hasil telaah').click();
  await expect(page.getByText('Tulis nama Anda.')).toBeVisible();
  await panel(page).getByLabel('Nama').fill('Kepala bidang (rekaan)');
  await panel(page).getByLabel('Jabatan').fill('Pembina');
  const saved = await save(page);
  expect(saved.name).toBe(
    'telaah-kepala-bidang-rekaan-melayani-sekali-datang-perjalanan-belajar-petugas.json',
  );
  await expect(page.getByText(/^Disimpan ke berkas pukul/)).toBeVisible();
  expect(saved.file).toMatchObject({
    designId: sampleDesign().id,
    revision: 3,
    contentHash: 'ab'.repeat(32),
    roundId: 'rnd_aaaaaaaaaa',
    reviewer: { name: 'Kepala bidang (rekaan)', position: 'Pembina' },
    decision: { verdict: 'return', reason: 'Sasaran belum terukur.' },
    comments: [
      { path: '/problem/statement', severity: 'warning', text: 'Mohon sebutkan jumlahnya.' },
      { path: '/analysis/gap', quote: 'IKM 74,20', severity: null, text: 'Dari mana angka ini?' },
      { path: null, partId: null, quote: '', text: 'Secara umum baik.' },
    ],
  });
  const design = sampleDesign();
  const outcome = reviewFilePatch(design, saved.file);
  expect(outcome).toMatchObject({ comments: 3, decisions: 1, known: 0, unplaced: [] });
  const taken = editDesign(design, outcome.patch);
  expect(taken.ok && reviewFilePatch(taken.value.design, saved.file).known).toBe(4);

  // The browser remembers; another one goes on from the file.
  await page.reload();
  await expect(cards).toHaveCount(3);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(cards).toHaveCount(0);
  const path = join(folder, 'kembali.json');
  writeFileSync(path, saved.text);
  await page.locator('input[type=file]').setInputFiles(path);
  await expect(cards).toHaveCount(3);
  await page.getByRole('tab', { name: 'Keputusan' }).click();
  await expect(panel(page).getByLabel('Nama')).toHaveValue('Kepala bidang (rekaan)');
  expect(trouble).toEqual([]);
});

test('by keyboard alone', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Langsung ke isi rancangan' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  // One stop for all paragraphs; arrows go from one to the next.
  await expect(page.locator('.mark:focus')).toHaveAccessibleName(/^Komentari: Dinas Kependudukan/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.mark:focus')).toHaveAccessibleName(/^Komentari: Melayani sekali/);
  await page.keyboard.press('Enter');
  await expect(panel(page).getByLabel('Isi komentar')).toBeFocused();
  await page.keyboard.type('Judul dipendekkan.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.mark:focus')).toHaveAccessibleName(/^Komentari: Melayani sekali/);
  await page.getByRole('tab', { name: 'Komentar' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Keputusan' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(panel(page).getByLabel('Setujui')).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ani (rekaan)');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(button(page, 'Simpan hasil telaah')).toBeFocused();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  const parsed = parseReviewFile(readFileSync(await download.path(), 'utf8'));
  expect(parsed).toMatchObject({
    ok: true,
    value: { comments: [{ path: '/title' }], decision: { verdict: 'approve' } },
  });
});

test('on a phone: contents in a drawer, paragraphs to tap, nothing wider than the screen', async ({
  browser,
}) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
    locale: 'id-ID',
  });
  const page = await context.newPage();
  const trouble = await open(page);
  const over = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  expect(await over()).toBe(0);
  await button(page, 'Buka daftar isi').tap();
  await check(page, 'contents on a phone', '#contents');
  await page.getByRole('link', { name: 'A. Masalah kinerja' }).tap();
  await expect(page.getByRole('link', { name: 'A. Masalah kinerja' })).toBeHidden();
  await button(page, 'Beri komentar').tap();
  await paragraph(page).tap();
  await expect(page.locator('.composer .quote')).toHaveText(statement);
  await check(page, 'writing on a phone', '.panel');
  await panel(page).getByLabel('Isi komentar').fill('Mohon sebutkan jumlahnya.');
  await button(page, 'Simpan komentar').tap();
  await expect(paragraph(page)).toHaveClass(/commented/);
  await button(page, 'Komentar (1)').tap();
  await page.locator('.card .quote').tap();
  await expect(paragraph(page)).toBeInViewport();
  await button(page, 'Keputusan').tap();
  await panel(page).getByLabel('Setujui').check();
  await panel(page).getByLabel('Nama').fill('Ani (rekaan)');
  await check(page, 'decision on a phone', '.panel');
  expect((await save(page)).file.comments).toHaveLength(1);
  await open(page, memo);
  await check(page, 'memo on a phone', null, ['light']);
  // Text at twice its size still has room.
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await over()).toBe(0);
  expect(trouble).toEqual([]);
  await context.close();
});

test('on a desk: free of violations, light and dark; valid HTML', async ({ browser }) => {
  const context = await axeContext(browser, 1280, 800);
  const page = await context.newPage();
  await open(page);
  // Rows that look like the ones above them would cost axe a minute.
  await page.evaluate(() => {
    for (const row of document.querySelectorAll('#design tbody tr:nth-child(n+2)')) row.remove();
    for (const sheet of document.querySelectorAll('#design .table:nth-of-type(n+12)'))
      sheet.remove();
  });
  await check(page, 'design', null);
  await paragraph(page).getByRole('button').click();
  await panel(page).getByLabel('Isi komentar').fill('Mohon sebutkan jumlahnya.');
  await panel(page)
    .getByLabel(/^Tingkat \(/)
    .selectOption('Saran');
  await check(page, 'writing', '.panel');
  await button(page, 'Simpan komentar').click();
  await check(page, 'list', '.panel');
  await page.getByRole('tab', { name: 'Keputusan' }).click();
  await panel(page).getByLabel('Kembalikan untuk diperbaiki').check();
  await button(page, 'Simpan hasil telaah').click();
  await check(page, 'decision with what is missing', '.panel');
  await context.close();

  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
  const { results } = await validator.validateString(readFileSync(file, 'utf8'));
  expect(
    results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${ruleId} (${line}): ${message}`),
    ),
  ).toEqual([]);
});

test('nothing in a design, a comment or a file can run', async ({ page }) => {
  const attack =
    '</script><script>window.canary=1</script><img src=x onerror="window.canary=1"><svg onload=window.canary=1></svg><a href="javascript:window.canary=1">klik</a> [k](javascript:window.canary=1) \u2028 {{canary=1}}';
  const design = sampleDesign();
  for (const { slot } of slotsOf(design)) slot.text = attack;
  for (const item of Object.values(design.reviewItems.items)) item.note = attack;
  const trouble = await open(page, await write(design, 'jahat.html'));
  const canary = () => page.evaluate(() => 'canary' in window);
  expect(await canary()).toBe(false);
  await page.locator('.mark').nth(3).click({ force: true });
  await panel(page).getByLabel('Isi komentar').fill(attack);
  await button(page, 'Simpan komentar').click();

  // A file of an attacker, and what another page may have left in the browser's store.
  const hostile = {
    format: 'jelajah.review',
    version: 1,
    designId: design.id,
    revision: 3,
    contentHash: '',
    roundId: null,
    reviewer: { name: attack.slice(0, 200), position: attack.slice(0, 300) },
    comments: [
      {
        key: 'rv-hostile1',
        path: '"]<img src=x onerror=window.canary=1>',
        partId: null,
        quote: attack,
        text: attack,
        severity: null,
        at: '2026-11-10T02:00:00Z',
      },
    ],
    decision: { key: 'rv-hostile2', verdict: 'return', reason: attack, at: '2026-11-10T02:00:00Z' },
  };
  const path = join(folder, 'jahat.json');
  const load = async (text: string): Promise<void> => {
    writeFileSync(path, text);
    await page.locator('input[type=file]').setInputFiles(path);
  };
  await load(JSON.stringify(hostile));
  await expect(page.locator('.card')).toHaveCount(2);
  await expect(page.locator('.card').last()).toContainText('<script>window.canary=1</script>');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  for (const text of [
    '{"__proto__":{"canary":1},"format":"jelajah.review","version":1}',
    JSON.stringify({ ...hostile, comments: [{ ...hostile.comments[0], severity: '<b>' }] }),
    JSON.stringify({ ...hostile, designId: 'dsn_bbbbbbbbbb' }),
    attack,
  ]) {
    await load(text);
    await expect(page.getByRole('status')).toHaveText(/^Berkas ini (?:bukan|milik)/);
    await page.evaluate(() => {
      document.querySelector('.told')?.replaceChildren();
    });
  }
  await expect(page.locator('.card')).toHaveCount(2);
  await page.evaluate((text) => {
    for (const key of Object.keys(localStorage)) localStorage.setItem(key, text);
  }, JSON.stringify(hostile));
  await page.reload();
  await expect(page.locator('.card')).toHaveCount(1);
  expect(await canary()).toBe(false);
  expect(trouble).toEqual([]);
});
