/** The journey step: moving activities by pointer, keys and menu, weeks, table, editor, and its access. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { canonicalJsonPretty } from '../../design/canonical.ts';
import { entries } from '../../design/collection.ts';
import { activityMinutes, recognisedJp } from '../../design/jp/convert.ts';
import { sampleDesign } from '../../documents/testing/sample-design.ts';
import { expect, goToStep, openHome, type RunningApp, saved, test } from './helpers/app.ts';
import { storedDesign } from './helpers/rpc.ts';

async function openJourney(page: Page, app: RunningApp): Promise<void> {
  await openHome(page, app);
  await page.goto(new URL('/new', app.url).href);
  await page.locator('input[type=file]').setInputFiles({
    name: 'design.json',
    mimeType: 'application/json',
    buffer: Buffer.from(canonicalJsonPretty({ ...sampleDesign(), locks: [] })),
  });
  await page.getByRole('heading', { name: 'Masalah', level: 1 }).waitFor();
  await goToStep(page, 'Perjalanan');
}

const card = (page: Page, id: string): Locator => page.locator(`[data-activity="${id}"]`);
const editor = (page: Page): Locator => page.getByRole('complementary', { name: /^Aktivitas:/ });

async function first(page: Page) {
  const design = await storedDesign(page);
  const found = entries(design.journey.activities)[0];
  if (found === undefined) throw new Error('the sample has no activity');
  return { design, id: found[0], activity: found[1] };
}

test('a card goes to another lane and stage by keyboard, and says where it is', async ({
  page,
  app,
}) => {
  await openJourney(page, app);
  const { id, activity, design } = await first(page);
  const grip = card(page, id).getByRole('button', { name: /^Pindahkan:/ });
  const live = page.locator('[id^="DndLiveRegion"]');
  await grip.focus();
  await page.keyboard.press('Space');
  await expect(live).toContainText(/tempat ke-1/);
  await page.keyboard.press('ArrowRight');
  await expect(live).toContainText('Belajar dari orang lain');
  await page.keyboard.press('Space');
  await expect(live).toContainText('diletakkan di');
  await expect(grip).toBeFocused();
  await saved(page);
  const after = await storedDesign(page);
  expect(activity.mode).toBe('experience');
  expect(after.journey.activities.items[id]).toMatchObject({ mode: 'social' });
  expect(after.journey.activities.items[id]?.stageId).toBe(design.journey.stages.order[0]);
});

test('a card dragged to the next stage takes its weeks along', async ({ page, app }) => {
  await openJourney(page, app);
  const { id, design } = await first(page);
  const target = design.journey.stages.order[1] ?? '';
  const from = await card(page, id).boundingBox();
  const cell = page.locator(`[data-stage="${target}"] [data-mode="formal"]`).first();
  await cell.scrollIntoViewIfNeeded();
  const start = await card(page, id).boundingBox();
  const to = await cell.boundingBox();
  if (from === null || start === null || to === null) throw new Error('the board is not shown');
  await page.mouse.move(start.x + 90, start.y + start.height - 12);
  await page.mouse.down();
  await page.mouse.move(start.x + 120, start.y + start.height, { steps: 3 });
  await page.mouse.move(to.x + to.width / 2, to.y + 20, { steps: 6 });
  await page.mouse.up();
  await expect(cell.locator(`[data-activity="${id}"]`)).toBeVisible();
  await saved(page);
  const { journey } = await storedDesign(page);
  const stage = journey.stages.items[target];
  const weeks = entries(journey.activities.items[id]?.occurrences ?? { order: [], items: {} });
  expect(weeks.length).toBeGreaterThan(0);
  for (const [, { week }] of weeks) {
    expect(week).toBeGreaterThanOrEqual(stage?.startWeek ?? 999);
    expect(week).toBeLessThan((stage?.startWeek ?? 0) + (stage?.weeks ?? 0));
  }
  await expect(editor(page)).toHaveCount(0);
});

test('the menu of a card moves it without dragging, and undo brings it back', async ({
  page,
  app,
}) => {
  await openJourney(page, app);
  const { id, design } = await first(page);
  await card(page, id)
    .getByRole('button', { name: /^Tindakan:/ })
    .click();
  await page.getByRole('menuitem', { name: 'Tahap lain' }).click();
  await page.getByRole('menuitem', { name: /^2\./ }).click();
  const second = page.locator(`[data-stage="${design.journey.stages.order[1]}"]`);
  await expect(second.locator(`[data-activity="${id}"]`)).toBeVisible();
  await saved(page);
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(second.locator(`[data-activity="${id}"]`)).toHaveCount(0);
});

test('a block of the week view moves by arrow keys and keeps the focus', async ({ page, app }) => {
  await openJourney(page, app);
  const { activity, id } = await first(page);
  await page.getByText('Minggu', { exact: true }).first().click();
  const block = page.locator('[data-week-block]').first();
  await block.focus();
  await page.keyboard.press('ArrowRight');
  await expect(block).toBeFocused();
  await saved(page);
  const after = (await storedDesign(page)).journey.activities.items[id];
  const before = activity.occurrences.order[0] ?? '';
  expect(after?.occurrences.items[before]?.week).toBe(
    (activity.occurrences.items[before]?.week ?? 0) + 1,
  );
  await page.keyboard.press('Enter');
  await expect(editor(page)).toBeVisible();
});

test('minutes written in the table carry the recognised JP along', async ({ page, app }) => {
  await openJourney(page, app);
  const { design } = await first(page);
  const found = entries(design.journey.activities).find(
    ([, one]) =>
      one.jp > 0 && one.jp === recognisedJp(one, design.rules.jpTable, design.rules.minutesPerJp),
  );
  if (found === undefined) throw new Error('the sample has no activity that keeps to the table');
  const [id, activity] = found;
  await page.getByText('Tabel', { exact: true }).first().click();
  const minutes = page.getByRole('textbox', { name: `Menit: ${activity.title.text}` });
  await minutes.fill('450');
  await minutes.press('Enter');
  await saved(page);
  const after = await storedDesign(page);
  const changed = after.journey.activities.items[id];
  if (changed === undefined) throw new Error('the activity is gone');
  expect(activityMinutes(changed)).toBe(450);
  expect(changed.jp).toBe(recognisedJp(changed, after.rules.jpTable, after.rules.minutesPerJp));
  await page.getByRole('button', { name: 'Menit', exact: true }).click();
  await expect(page.locator('th[aria-sort]')).toHaveAttribute('aria-sort', 'ascending');
});

test('the editor opens beside the board, follows the board, and closes with Escape', async ({
  page,
  app,
}) => {
  await openJourney(page, app);
  const { id, activity } = await first(page);
  const opener = card(page, id).getByRole('button', { name: activity.title.text, exact: true });
  await opener.click();
  await expect(editor(page)).toBeFocused();
  await page.getByRole('textbox', { name: 'Judul aktivitas' }).fill('Judul yang baru');
  await expect(card(page, id)).toContainText('Judul yang baru');
  await editor(page).getByRole('button', { name: 'Aktivitas berikutnya' }).click();
  await expect(editor(page)).toContainText('Aktivitas 2 dari');
  await page.keyboard.press('Escape');
  await expect(editor(page)).toHaveCount(0);
  await expect(
    card(page, id).getByRole('button', { name: 'Judul yang baru', exact: true }),
  ).toBeFocused();
});

test('no accessibility violations in any view', async ({ page, app }) => {
  await openJourney(page, app);
  const check = async (): Promise<void> => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  };
  await check();
  await card(page, (await first(page)).id)
    .getByRole('button')
    .nth(1)
    .click();
  await expect(editor(page)).toBeVisible();
  await check();
  await page.keyboard.press('Escape');
  await page.getByText('Minggu', { exact: true }).first().click();
  await page.locator('[data-week-block]').first().waitFor();
  await check();
  await page.getByText('Tabel', { exact: true }).first().click();
  await page.locator('table').waitFor();
  await check();
});

test('nothing is cut off at 1280x720 and 200 % text', async ({ page, app }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openJourney(page, app);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const overflow = () =>
    page.locator('#step').evaluate((step) => step.scrollWidth - step.clientWidth);
  for (const view of ['Papan', 'Minggu', 'Tabel']) {
    await page.getByText(view, { exact: true }).first().click();
    expect(await overflow(), view).toBeLessThanOrEqual(0);
  }
});
