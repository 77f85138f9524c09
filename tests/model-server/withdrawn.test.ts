/**
 * What a person takes back while a model is at work: leave to send, the switch for AI, the design itself.
 * Nothing is sent after it, what was finished stays, and what was paid stays on the bill.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { JobEvent } from '../../contract/index.ts';
import { closeDeskTasks, type Desk, openDesk } from './desk.ts';
import { rewordedBy } from './obliging-answer.ts';
import { type ObligingServer, startObligingServer } from './obliging-server.ts';
import { type ProxyServer, startProxy } from './proxy.ts';

let server: ObligingServer;
let proxy: ProxyServer;
let desk: Desk;
let number = 0;

beforeAll(async () => {
  server = await startObligingServer();
  proxy = await startProxy(() => Number(new URL(server.baseUrl).port));
});
afterAll(async () => {
  await server.close();
  await proxy.close();
  await closeDeskTasks();
});
beforeEach(async () => {
  number += 1;
  server.goOn();
  server.writeAs(rewordedBy('dengan tertib'));
  desk = await openDesk(server.baseUrl, `withdrawn-${number}`);
});
afterEach(async () => {
  server.goOn();
  await desk.close();
});

/** A draft whose first section is stored and whose calls all stand still. */
async function heldDraft(): Promise<{ designId: string; jobId: string }> {
  const { document } = await desk.begun();
  server.holdAfter(4500);
  const { jobId } = await desk.client.drafts.start({
    designId: document.id,
    scope: { kind: 'whole' },
    connection: 'model',
  });
  for await (const event of await desk.client.jobs.events({ jobId })) {
    if (event.type === 'section') break;
  }
  return { designId: document.id, jobId };
}

const lastMeter = (events: readonly JobEvent[]) =>
  events.flatMap((event) => (event.type === 'meter' ? [event.tokens] : [])).at(-1);

describe('while a model is at work', () => {
  it('switching AI off ends the calls and begins none', async () => {
    const { jobId } = await heldDraft();
    const open = server.asked.filter(({ hungUp }) => !hungUp).length;
    expect(open).toBeGreaterThan(0);
    await desk.client.settings.put({ ai: { enabled: false } });
    const asked = server.asked.length;
    server.goOn();
    const job = await desk.ended(jobId);
    expect(server.asked.length).toBe(asked);
    expect(job).toMatchObject({ state: 'cancelled', result: { kind: 'draft' } });
  });

  it('a design that only local models may read is not sent on by a job that is taken up again', async () => {
    const far = { baseUrl: 'https://model.example/v1' };
    await desk.connection(far);
    await desk.client.settings.put({ ai: { network: { proxy: proxy.url, caPem: null } } });
    const { document } = await desk.begun();
    const designId = document.id;
    proxy.answer(200);
    const { jobId } = await desk.client.drafts.start({
      designId,
      scope: { kind: 'whole' },
      connection: 'model',
    });
    await expect.poll(() => proxy.seen.length, { timeout: 30_000 }).toBeGreaterThan(0);
    const closing = desk.core.close();
    await closing;
    const { DatabaseSync } = await import('node:sqlite');
    const database = new DatabaseSync(`${desk.dataDir}/jelajah.db`);
    database
      .prepare("UPDATE jobs SET state = 'running', result = NULL, error = NULL WHERE id = ?")
      .run(jobId);
    database.prepare("DELETE FROM job_events WHERE job_id = ? AND type = 'end'").run(jobId);
    database.prepare('UPDATE design_privacy SET local_only = 1').run();
    database.close();
    const seen = proxy.seen.length;
    await desk.open();
    const job = await desk.ended(jobId);
    expect(proxy.seen.slice(seen)).toEqual([]);
    expect(job).toMatchObject({ state: 'failed', error: { params: {} } });
  });

  it('marking a design for local models only ends what is sent elsewhere', async () => {
    await desk.connection({ baseUrl: 'https://model.example/v1' });
    await desk.client.settings.put({ ai: { network: { proxy: proxy.url, caPem: null } } });
    const { document } = await desk.begun();
    const designId = document.id;
    const { jobId } = await desk.client.drafts.start({
      designId,
      scope: { kind: 'whole' },
      connection: 'model',
    });
    await desk.client.privacy.put({ designId, localOnly: true });
    const job = await desk.ended(jobId);
    expect(job.state).toBe('cancelled');
  });

  it('a design that is thrown away takes its draft with it, and not what was paid', async () => {
    const { designId, jobId } = await heldDraft();
    await desk.client.designs.trash({ designId });
    const asked = server.asked.length;
    await desk.client.designs.purge({ designId });
    server.goOn();
    const job = await desk.ended(jobId);
    expect(server.asked.length).toBe(asked);
    expect(job.state).not.toBe('done');
    const meter = lastMeter(await desk.events(jobId));
    const rows = await desk.client.usage.list({});
    const sum = rows.reduce((all, { tokens }) => all + tokens.input + tokens.output, 0);
    expect(meter === undefined ? 0 : meter.input + meter.output).toBe(sum);
  });
});
