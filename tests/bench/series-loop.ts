/**
 * How long each call on a series holds the event loop of the core, for a module of 24 pages and a made one
 * of 150. Processor time of our own thread between two turns, which other programs do not change; the
 * calling window's own reading of the answer is part of it, as both live in one thread here.
 *
 * `npx node tests/bench/series-loop.ts [pages]`
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { CoreClient } from '../../contract/index.ts';
import { closeDeskTasks, openDesk } from '../model-server/desk.ts';
import { makeLargeModule } from '../tools/make-large-module.ts';

export interface HeldRow {
  name: string;
  /** Milliseconds. */
  took: number;
  held: number;
}

/** Longest turn of the event loop while `work` runs, processor time in ms. */
async function held(work: () => Promise<unknown>): Promise<Omit<HeldRow, 'name'>> {
  let worst = 0;
  let last = process.threadCpuUsage();
  const timer = setInterval(() => {
    const now = process.threadCpuUsage();
    worst = Math.max(worst, (now.user + now.system - last.user - last.system) / 1000);
    last = now;
  }, 1);
  const began = performance.now();
  await work();
  const took = performance.now() - began;
  await new Promise((resolve) => setTimeout(resolve, 20));
  clearInterval(timer);
  return { took, held: worst };
}

/** Every call of a series in the order a person makes them; with a model at the end. */
async function walk(
  client: CoreClient,
  ended: (jobId: string) => Promise<{ state: string }>,
  module: { name: string; bytes: Uint8Array },
): Promise<HeldRow[]> {
  const rows: HeldRow[] = [];
  const look = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    let result: { value: T } | null = null;
    const measured = await held(async () => {
      result = { value: await work() };
    });
    rows.push({ name, ...measured });
    return (result as unknown as { value: T }).value;
  };
  const job = async (begun: Promise<{ jobId: string }>): Promise<void> => {
    const { state } = await ended((await begun).jobId);
    if (state !== 'done') throw new Error(`a job ended as ${state}`);
  };
  const { document } = await client.series.create({ from: 'empty', language: 'id', title: '' });
  const seriesId = document.id;
  const file = new File([new Uint8Array(module.bytes)], module.name);
  const { id: fileId } = await look('files.put', () => client.files.put(file));
  await look('sources.add', () => job(client.sources.add({ designId: seriesId, fileId })));
  const outline = { kind: 'outline' as const };
  const units = { kind: 'units' as const, unitIds: null };
  const draft = (scope: typeof outline | typeof units, connection: 'builtin' | 'model') => () =>
    job(client.series.draft({ seriesId, scope, connection }));
  await look('series.draft outline', draft(outline, 'builtin'));
  const get = () => client.series.get({ seriesId });
  const { revision } = await look('series.get', get);
  const approved = { name: 'Uji', at: '2026-11-01T00:00:00Z' };
  await look('series.edit', () =>
    client.series.edit({
      seriesId,
      baseRevision: revision,
      patch: [{ op: 'replace', path: '/outlineApproved', value: approved }],
    }),
  );
  await look('series.draft units', draft(units, 'builtin'));
  const written = await look('series.get', get);
  await look('series.edit', () =>
    client.series.edit({
      seriesId,
      baseRevision: written.revision,
      patch: [{ op: 'replace', path: '/title/text', value: 'Judul yang lain' }],
    }),
  );
  await look('series.undo', () => client.series.undo({ seriesId }));
  await look('series.report', () => client.series.report({ seriesId }));
  await look('series.checks', () => client.series.checks({ seriesId }));
  await look('series.list', () => client.series.list({ shelf: 'active' }));
  await look('series.search', () => client.series.search({ query: 'petugas' }));
  await look('sources.get', () =>
    client.sources.get({ sourceId: written.document.sources[0]?.sourceId ?? '' }),
  );
  await look('series.export scorm12', () =>
    job(client.series.export({ seriesId, format: 'scorm12', unitId: null })),
  );
  await look('privacy.get', () => client.privacy.get({ designId: seriesId }));
  await look('series.preview units', () => client.series.preview({ seriesId, scope: units }));
  await client.privacy.put({ designId: seriesId, previewed: 'draft' });
  await look('series.draft outline, model', draft(outline, 'model'));
  const again = await get();
  await client.series.edit({
    seriesId,
    baseRevision: again.revision,
    patch: [{ op: 'replace', path: '/outlineApproved', value: approved }],
  });
  await look('series.draft units, model', draft(units, 'model'));
  return rows;
}

/** Rows of one module, worst of a warm second walk. */
export async function benchSeriesLoop(name: string, bytes: Uint8Array): Promise<HeldRow[]> {
  const server = new Worker(new URL('../model-server/obliging-worker.ts', import.meta.url));
  const [baseUrl] = await once(server, 'message');
  const desk = await openDesk(String(baseUrl), 'mikro');
  try {
    const { client } = desk;
    const run = () => walk(client, desk.ended, { name, bytes });
    // The first walk loads modules and compiles; a user's first minute, not the rule.
    const b = new URL('../fixtures/modules/B/modul.docx', import.meta.url);
    await walk(client, desk.ended, { name: 'b.docx', bytes: new Uint8Array(readFileSync(b)) });
    return await run();
  } finally {
    await desk.close();
    await closeDeskTasks();
    await server.terminate();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const pages = Number(process.argv[2] ?? '0');
  const file = new URL('../fixtures/modules/B/modul.docx', import.meta.url);
  const bytes = pages > 0 ? await makeLargeModule(pages) : new Uint8Array(readFileSync(file));
  for (const { name, took, held: ms } of await benchSeriesLoop('modul', bytes)) {
    process.stdout.write(
      `${name.padEnd(32)}${took.toFixed(0).padStart(9)} ms   held ${ms.toFixed(1).padStart(8)} ms\n`,
    );
  }
}
