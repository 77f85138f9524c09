/** Asking again: after a run that ended at its ceiling, for a suggestion that was taken, with a bad address. */
import { createServer } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { openAiModel } from '../../pipeline/model/index.ts';
import { closeDeskTasks, type Desk, openDesk } from './desk.ts';
import { type ObligingServer, startObligingServer } from './obliging-server.ts';

let server: ObligingServer;
let desk: Desk;
beforeAll(async () => {
  server = await startObligingServer();
});
afterAll(async () => {
  await server.close();
  await closeDeskTasks();
});
beforeEach(async () => {
  desk = await openDesk(server.baseUrl, 'again');
});
afterEach(() => desk.close());

it('runs under the same ceiling come to an end together, each within it', async () => {
  const { document } = await desk.begun();
  const designId = document.id;
  for (let runs = 1; ; runs += 1) {
    const asked = server.asked.length;
    const { jobId } = await desk.client.drafts.start({
      designId,
      scope: { kind: 'whole' },
      connection: 'model',
      ceiling: { tokens: 30_000 },
    });
    const { result } = await desk.ended(jobId);
    if (result?.kind !== 'draft') throw new Error('the draft left nothing behind');
    const meters = (await desk.events(jobId)).flatMap((event) =>
      event.type === 'meter' ? [event.tokens.input + event.tokens.output] : [],
    );
    expect(Math.max(...meters)).toBeLessThan(33_000);
    if (result.ended === null) break;
    expect(result.ended).toMatchObject({ key: 'errors.run.ceiling' });
    expect(server.asked.length).toBeGreaterThan(asked);
    expect(runs).toBeLessThan(8);
  }
});

it('a suggestion becomes one proposal, not two', async () => {
  const { document } = await desk.drafted();
  const designId = document.id;
  await desk.client.privacy.put({ designId, previewed: 'review' });
  await desk.ended((await desk.client.coach.review({ designId })).jobId);
  const suggestions = await desk.client.coach.suggestions({ designId });
  const suggestionId = suggestions.find(({ rewrite }) => rewrite !== null)?.id ?? '';
  const { proposalId } = await desk.client.coach.propose({ suggestionId });
  const ids = (await desk.client.proposals.list({ designId })).map(({ id }) => id);
  expect(ids).toEqual([proposalId]);
  await expect(desk.client.coach.propose({ suggestionId })).rejects.toMatchObject({
    data: { reason: 'decided' },
  });
});

it('a key in the address is refused: it would be stored and shown', async () => {
  const baseUrl = 'https://petugas:rahasia@model.example/v1';
  await expect(desk.connection({ baseUrl })).rejects.toMatchObject({ code: 'INVALID' });
});

it('a key stays with its server: another address does not get it', async () => {
  const { ai } = await desk.client.settings.get();
  const [connection] = ai.connections;
  if (connection === undefined) throw new Error('there is a connection');
  const present = async (change: object): Promise<boolean> => {
    await desk.client.settings.put({ ai: { connections: [{ ...connection, ...change }] } });
    return (await desk.client.settings.keyState({ connectionId: connection.id })).present;
  };
  expect(await present({ model: 'another', baseUrl: `${connection.baseUrl}/` })).toBe(true);
  expect(await present({ baseUrl: 'https://model.example/v1' })).toBe(false);
});

it('a server that talks without end and says nothing is left', async () => {
  const piece = `: ${'-'.repeat(1024 * 1024)}\n\n`;
  let sent = 0;
  const endless = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const more = (): void => {
      while (!response.destroyed) {
        sent += piece.length;
        if (!response.write(piece)) return;
      }
    };
    response.on('drain', more);
    more();
  });
  await new Promise<void>((resolve) => endless.listen(0, '127.0.0.1', resolve));
  const address = endless.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const model = openAiModel({
    baseUrl: `http://127.0.0.1:${port}/v1`,
    model: 'endless',
    key: null,
  });
  const request = {
    system: '',
    user: '',
    enforce: 'none',
    signal: new AbortController().signal,
  } as const;
  const read = async (): Promise<void> => {
    for await (const chunk of model.stream(request)) expect(chunk).toBeUndefined();
  };
  await expect(read()).rejects.toMatchObject({ code: 'not-a-model' });
  expect(sent).toBeLessThan(256 * 1024 * 1024);
  endless.closeAllConnections();
  await new Promise((resolve) => endless.close(resolve));
});
