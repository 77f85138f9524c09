/**
 * SCORM packages in a real browser, against the run-time of scorm-again: three launches of a series
 * with ten questions, left twice in the middle, finished with 85. What the LMS kept goes to the next
 * launch as JSON, and nothing else does.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { writeSeries } from '../../documents/writers/micro/index.ts';
import { largeSeries } from '../../documents/writers/micro/testing/sample-series.ts';
import { openPackage } from '../scorm/check-package.ts';

const runtime = readFileSync(
  fileURLToPath(new URL('../../node_modules/scorm-again/dist/scorm-again.min.js', import.meta.url)),
  'utf8',
);
const lms = 'http://lms.test';

/** A call of the package with what the LMS said to it. */
interface Call {
  name: string;
  args: string[];
  error: string;
}

interface Lms {
  calls: Call[];
  kept(): unknown;
}

declare global {
  interface Window {
    lms: Lms;
  }
}

/** The window of an LMS: the object of the standard, every call of it written down, the package in a frame. */
function hostPage(version: '1.2' | '2004', kept: unknown): string {
  const is12 = version === '1.2';
  return `<!DOCTYPE html><html lang="id"><title>LMS</title><script src="/runtime.js"></script><script>
    const api = new ${is12 ? 'Scorm12API' : 'Scorm2004API'}({ autocommit: false, logLevel: 5 });
    const kept = ${JSON.stringify(kept)};
    if (kept !== null) api.loadFromJSON(kept, 'cmi');
    const calls = [];
    window.lms = { calls, kept: () => JSON.parse(api.renderCMIToJSONString()).cmi };
    const code = '${is12 ? 'LMSGetLastError' : 'GetLastError'}';
    window.${is12 ? 'API' : 'API_1484_11'} = new Proxy({}, { get: (_, name) => (...args) => {
      const given = api[name](...args);
      calls.push({ name, args, error: String(api[code]()) });
      return given;
    } });
  </script><iframe id="sco" src="/paket/index.html" width="360" height="740"></iframe></html>`;
}

async function launch(
  page: Page,
  version: '1.2' | '2004',
  files: Readonly<Record<string, Uint8Array>>,
  kept: unknown,
): Promise<void> {
  await page.route(`${lms}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = files[pathname.replace('/paket/', '')];
    if (pathname === '/')
      await route.fulfill({ contentType: 'text/html', body: hostPage(version, kept) });
    else if (pathname === '/runtime.js')
      await route.fulfill({ contentType: 'text/javascript', body: runtime });
    else if (file !== undefined)
      await route.fulfill({ contentType: 'text/html', body: Buffer.from(file) });
    else await route.fulfill({ status: 404, body: '' });
  });
  await page.goto(`${lms}/`);
}

/** Answers the question on the screen, at once or only at the second try. */
async function answer(page: Page, isRightAtOnce: boolean): Promise<void> {
  const sco = page.frameLocator('#sco');
  if (!isRightAtOnce) {
    await sco.getByRole('radio', { name: 'Salah' }).check();
    await sco.getByRole('button', { name: 'Periksa' }).click();
    await sco.getByRole('button', { name: 'Coba lagi' }).click();
  }
  await sco.getByRole('radio', { name: 'Benar' }).check();
  await sco.getByRole('button', { name: 'Periksa' }).click();
  await expect(sco.getByRole('status')).toContainText('Benar');
  await sco.locator('.next').click();
}

/** From the opening of a unit to the first question. */
async function toQuestions(page: Page): Promise<void> {
  const sco = page.frameLocator('#sco');
  await sco.getByRole('button', { name: 'Mulai unit' }).click();
  await sco.getByRole('button', { name: 'Lanjut' }).click();
}

/** The learner closes the content; the LMS keeps what it has. */
async function leave(page: Page): Promise<{ kept: unknown; calls: Call[] }> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const frame = document.querySelector('iframe');
        frame?.addEventListener('load', () => resolve());
        if (frame !== null) frame.src = 'about:blank';
      }),
  );
  const outcome = await page.evaluate(() => ({ kept: window.lms.kept(), calls: window.lms.calls }));
  await page.unrouteAll();
  return outcome;
}

/** Nothing was refused, nothing was too long, nothing of the learner was read. */
function expectProper(calls: readonly Call[], version: '1.2' | '2004'): void {
  // 403: SCORM 2004 says so when a value that was never set is asked for.
  const isRefused = ({ name, error }: Call): boolean =>
    error !== '0' && !(name === 'GetValue' && error === '403');
  expect(calls.filter(isRefused)).toEqual([]);
  for (const { args } of calls) {
    if (args[0] === 'cmi.suspend_data') expect((args[1] ?? '').length).toBeLessThanOrEqual(4096);
    expect(args[0] ?? '').not.toMatch(/student_(?:id|name)|learner_(?:id|name)|comments/);
  }
  const names = calls.map(({ name }) => name);
  const ends = version === '1.2' ? 'LMSFinish' : 'Terminate';
  expect(names.filter((name) => name === ends)).toHaveLength(1);
  expect(names.at(-1)).toBe(ends);
}

const names = {
  '1.2': {
    format: 'scorm12',
    commit: 'LMSCommit',
    status: 'cmi.core.lesson_status',
    score: 'cmi.core.score.raw',
    end: 'LMSFinish',
  },
  '2004': {
    format: 'scorm2004',
    commit: 'Commit',
    status: 'cmi.completion_status',
    score: 'cmi.score.scaled',
    end: 'Terminate',
  },
} as const;

for (const version of ['1.2', '2004'] as const) {
  test(`a SCORM ${version} series is left twice, taken up again and passed with 85`, async ({
    page,
  }) => {
    const want = names[version];
    const { bytes } = await writeSeries(want.format, {
      series: largeSeries(5),
      unitId: null,
      images: new Map(),
      language: 'id',
    });
    const { files } = openPackage(bytes);
    const sco = page.frameLocator('#sco');

    // First launch: one unit, and the first question of the next.
    await launch(page, version, files, null);
    await sco.getByRole('button', { name: 'Mulai', exact: true }).click();
    await toQuestions(page);
    await answer(page, true);
    await answer(page, true);
    await expect(sco.getByRole('heading', { name: 'Unit selesai' })).toBeVisible();
    await sco.getByRole('button', { name: 'Unit berikutnya' }).click();
    await toQuestions(page);
    await answer(page, false);
    const first = await leave(page);
    expectProper(first.calls, version);

    // Second launch: it goes on at the second question, the first is as it was left.
    await launch(page, version, files, first.kept);
    await expect(sco.getByRole('heading', { name: 'Pertanyaan 2 dari 2' })).toBeVisible();
    await sco.getByRole('button', { name: 'Kembali' }).click();
    await expect(sco.getByRole('radio', { name: 'Benar' })).toBeChecked();
    await sco.getByRole('button', { name: 'Lanjut' }).click();
    await answer(page, false);
    await sco.getByRole('button', { name: 'Unit berikutnya' }).click();
    await toQuestions(page);
    await answer(page, false);
    await answer(page, true);
    const second = await leave(page);
    expectProper(second.calls, version);
    expect(JSON.stringify(second.kept)).not.toMatch(/"(?:passed|completed)"/);

    // Third launch: the rest.
    await launch(page, version, files, second.kept);
    await expect(sco.getByRole('heading', { name: 'Unit selesai' })).toBeVisible();
    for (const _unit of [4, 5]) {
      await sco.getByRole('button', { name: 'Unit berikutnya' }).click();
      await toQuestions(page);
      await answer(page, true);
      await answer(page, true);
    }
    await sco.getByRole('button', { name: 'Daftar unit' }).last().click();
    await expect(sco.getByText('Nilai: 85 dari 100')).toBeVisible();
    await sco.getByRole('button', { name: 'Simpan dan keluar' }).click();
    await expect(sco.getByText('Anda dapat menutup jendela ini')).toBeVisible();
    const third = await leave(page);
    expectProper(third.calls, version);

    // Status, commit, score, commit, end: an LMS that compares with the status before sees it.
    const told = third.calls.map(({ name, args }) =>
      name.endsWith('SetValue') ? `${args[0]}=${args[1]}` : name,
    );
    const status = version === '1.2' ? `${want.status}=passed` : `${want.status}=completed`;
    const score = version === '1.2' ? `${want.score}=85` : `${want.score}=0.85`;
    const places = [told.indexOf(status), told.indexOf(score), told.indexOf(want.end)];
    expect(places).not.toContain(-1);
    expect(told.slice(places[0], places[1])).toContain(want.commit);
    expect(told.slice(places[1], places[2])).toContain(want.commit);
    expect(places).toEqual([...places].sort((a, b) => a - b));

    const kept = JSON.stringify(third.kept);
    if (version === '1.2') {
      expect(kept).toContain('"lesson_status":"passed"');
      expect(kept).toContain('"raw":"85"');
    } else {
      expect(kept).toContain('"completion_status":"completed"');
      expect(kept).toContain('"success_status":"passed"');
      expect(kept).toContain('"scaled":"0.85"');
    }
  });
}

test('without an LMS the package plays and says that nothing is recorded', async ({ page }) => {
  const { bytes } = await writeSeries('scorm12', {
    series: largeSeries(2),
    unitId: null,
    images: new Map(),
    language: 'id',
  });
  await page.setContent(new TextDecoder().decode(openPackage(bytes).files['index.html']));
  await expect(page.getByText('LMS tidak ditemukan')).toBeVisible();
  await page.getByRole('button', { name: 'Mulai', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Unit 1' })).toBeVisible();
});
