/** The player comes from the core, under its own policy; what is not a series is not there. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { playerHeaders } from '../../documents/writers/micro/player/headers.ts';
import { sampleId, sampleSeries } from '../../documents/writers/micro/testing/sample-series.ts';
import { closeSharedTasks, type Opened, openCarrier } from '../../tests/contract/carriers.ts';

let at: Opened;
let seriesId: string;

beforeAll(async () => {
  at = await openCarrier('direct', new Set());
  const file = new File([JSON.stringify(sampleSeries())], 'series.json');
  const { id: fileId } = await at.client.files.put(file);
  seriesId = (await at.client.series.create({ from: 'file', fileId })).row.id;
});
afterAll(async () => {
  await at.close();
  await closeSharedTasks();
});

const get = (path: string, method = 'GET') =>
  at.core.fetch(new Request(`app://jelajah/player/${path}`, { method }));

test('a series, a unit and the pre-test are played as nobody', async () => {
  const unit = sampleId('microUnit', 'langkah');
  for (const [path, mode, marks] of [
    [`${seriesId}/all`, 'series', true],
    [`${seriesId}/${unit}?as=learner`, 'unit', false],
    [`${seriesId}/all?mode=pretest`, 'pretest', true],
  ] as const) {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toBe(
      playerHeaders['Content-Security-Policy'],
    );
    const page = await response.text();
    expect(page).toContain(`"mode":"${mode}","store":"message"`);
    expect(page).toContain(`"isPreview":${marks}`);
  }
});

test('nothing else is there', async () => {
  const other = sampleId('microUnit', 'tiada');
  const design = (await at.client.designs.create({ from: 'empty', language: 'id' })).row.id;
  for (const path of [
    '',
    seriesId,
    `${seriesId}/`,
    `${seriesId}/${other}`,
    `${seriesId}/all/x`,
    `${design}/all`,
    '..%2f..%2fall',
    `${sampleId('series', 'tiada')}/all`,
  ]) {
    const { status, headers } = await get(path);
    expect(status, path).toBe(404);
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
  }
  expect((await get(`${seriesId}/all`, 'POST')).status).toBe(405);
});
