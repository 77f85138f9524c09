/**
 * Every leaf of the schema has a control that edits it, or a reason. Words are written into every box,
 * and of each other kind of control some are changed in every step (all of them in `npm run proof`);
 * what was changed must be there again after a reload.
 */
import { canonicalJsonPretty } from '../../design/canonical.ts';
import { values } from '../../design/collection.ts';
import type { Design } from '../../design/model/design.ts';
import { valueAt } from '../../design/pointer.ts';
import { emptySlot } from '../../design/slot.ts';
import { sampleDesign } from '../../documents/testing/sample-design.ts';
import { expect, goToStep, openHome, saved, test } from './helpers/app.ts';
import { change, shownPaths, unfoldAll, writeWords } from './helpers/controls.ts';
import { storedDesign } from './helpers/rpc.ts';
import { patternOf, reasonFor, schemaLeaves } from './helpers/schema-leaves.ts';

const steps = [
  'Masalah',
  'Analisis',
  'Peserta & kebutuhan',
  'Perjalanan',
  'Proyek',
  'Dukungan & evaluasi',
  'Tinjau & ekspor',
];

/** Controls of one kind, words aside, that are changed in one step; the same component stands behind each. */
const most = process.env.JELAJAH_PROOF === 'full' ? Number.POSITIVE_INFINITY : 1;

/** The sample without locks, and with a second indicator for an RBPMP row to choose. */
function fullDesign(): Design {
  const design = { ...sampleDesign(), locks: [] };
  for (const { indicators } of values(design.courseUnits)) {
    indicators.items.cui_bbbbbbbbbb = { text: { ...emptySlot(), text: 'memeriksa syarat' } };
    indicators.order.push('cui_bbbbbbbbbb');
  }
  return design;
}

test('every field of the model can be edited, and comes back after a reload', async ({
  page,
  app,
}) => {
  test.setTimeout(420_000);
  await openHome(page, app);
  await page.goto(new URL('/new', app.url).href);
  await page.locator('input[type=file]').setInputFiles({
    name: 'design.json',
    mimeType: 'application/json',
    buffer: Buffer.from(canonicalJsonPretty(fullDesign())),
  });
  await page.getByRole('heading', { name: 'Masalah', level: 1 }).waitFor();
  const before = await storedDesign(page);
  /** Pattern -> the pointer that was changed. */
  const changed = new Map<string, string>();

  /** Those that are there, but were left as they are. */
  const seen = new Set<string>();
  const counts = new Map<string, number>();

  /** Again as long as something new has come into view: folds open with a movement. */
  const changeShown = async (step: string): Promise<void> => {
    const fresh = new Map<string, string>();
    for (const path of await shownPaths(page)) {
      const pattern = patternOf(path);
      if (!changed.has(pattern) && !seen.has(pattern) && !fresh.has(pattern)) {
        fresh.set(pattern, path);
      }
    }
    let isNew = false;
    const found = [...fresh];
    const kinds = await writeWords(page, [...fresh.values()]);
    for (const [index, [pattern, path]] of found.entries()) {
      const kind = kinds[index] ?? 'none';
      if (kind === 'none') continue;
      isNew = true;
      const count = counts.get(`${step} ${kind}`) ?? 0;
      counts.set(`${step} ${kind}`, count + 1);
      if (kind !== 'written' && count >= most) {
        seen.add(pattern);
        continue;
      }
      await change(page.locator(`[data-path="${path}"]`).last(), kind);
      changed.set(pattern, path);
    }
    if (isNew) await changeShown(step);
  };
  for (const step of steps) {
    await goToStep(page, step);
    if (step === 'Perjalanan') {
      await page.locator('[data-activity]').first().click();
      await page.locator('[data-path$="/supervisorGuide"]').waitFor();
      await changeShown(step);
      await page.keyboard.press('Escape');
    }
    if (step === 'Tinjau & ekspor') {
      await page.locator('#step').getByRole('tab', { name: 'Komentar' }).click();
    }
    await unfoldAll(page);
    await changeShown(step);
    await saved(page);
  }
  const leaves = [...schemaLeaves()].filter((leaf) => reasonFor(leaf) === null);
  const missing = leaves.filter((leaf) => !changed.has(leaf) && !seen.has(leaf));
  expect(missing, 'leaves without a control').toEqual([]);

  await page.reload();
  await page.getByRole('heading', { name: steps[6] ?? '', level: 1 }).waitFor();
  const after = await storedDesign(page);
  const same = leaves.filter((leaf) => {
    const path = changed.get(leaf);
    if (path === undefined) return false;
    return JSON.stringify(valueAt(before, path)) === JSON.stringify(valueAt(after, path));
  });
  expect(same, 'leaves whose change did not reach the store').toEqual([]);
});
