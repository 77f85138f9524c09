/**
 * Jelajah makes no network call of any kind before the user asks for one: the localhost shell as a process,
 * with connections, a key and a proxy set up and AI turned on, does everything that needs no model.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { CoreClient, JobEvent } from '../../contract/index.ts';
import { speak } from '../model-server/dialects.ts';
import { type RawServer, startRawServer } from '../model-server/raw.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const watcher = pathToFileURL(fileURLToPath(new URL('./net-watch.mjs', import.meta.url))).href;
const brief = readFileSync(join(root, 'tests/fixtures/problems/antrean-dukcapil.md'), 'utf8');

let folder: string;
let server: RawServer;
let running: ChildProcess | null = null;

beforeAll(async () => {
  server = await startRawServer((_request, response) =>
    speak('compatible', response, { text: '{"hari":[]}' }),
  );
});
afterAll(() => server.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jelajah-quiet-'));
});
afterEach(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

const watchFile = () => join(folder, 'network.txt');
const noted = (): string[] =>
  existsSync(watchFile()) ? readFileSync(watchFile(), 'utf8').trim().split('\n') : [];

const environment = () => ({
  ...process.env,
  NODE_OPTIONS: `--import=${watcher}`,
  NET_WATCH_FILE: watchFile(),
});

async function start(): Promise<CoreClient> {
  const program = join(root, 'localhost', 'main.ts');
  const child = spawn(process.execPath, [program, '--data', join(folder, 'data')], {
    env: environment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running = child;
  const [url] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const { origin } = new URL(url);
  const entered = await fetch(url, { redirect: 'manual' });
  const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return createORPCClient(new RPCLink({ url: `${origin}/rpc`, headers: { cookie, origin } }));
}

async function stop(): Promise<void> {
  const child = running;
  running = null;
  if (child === null || child.exitCode !== null) return;
  const closed = once(child, 'close');
  child.kill('SIGTERM');
  await closed;
}

async function endOf(client: CoreClient, jobId: string): Promise<JobEvent> {
  const events: JobEvent[] = [];
  for await (const event of await client.jobs.events({ jobId })) events.push(event);
  const last = events.at(-1);
  if (last === undefined) throw new Error('the job told nothing');
  return last;
}

it('the watch sees connections, datagrams and look-ups, in worker threads, too', async () => {
  const program = join(folder, 'busy.cjs');
  writeFileSync(
    program,
    `const { Worker, isMainThread } = require('node:worker_threads');
    if (isMainThread) new Worker(__filename);
    fetch('${server.origin}').catch(() => {});
    require('node:dns').lookup('localhost', () => {});
    require('node:dgram').createSocket('udp4').close();`,
  );
  const child = spawn(process.execPath, [program], { env: environment(), stdio: 'inherit' });
  await once(child, 'close');
  const seen = noted();
  for (const what of ['connection', 'datagram socket', 'look-up']) {
    expect(seen.filter((line) => line === what).length).toBeGreaterThanOrEqual(2);
  }
});

it('nothing leaves before the user asks; then only what was asked for, and only there', async () => {
  server.received.length = 0;
  let client = await start();
  const connection = {
    id: 'uji',
    name: 'Uji',
    provider: 'compatible' as const,
    baseUrl: `${server.origin}/v1`,
    model: 'mock',
    price: null,
    probe: null,
  };
  const others = (['ollama', 'anthropic', 'google'] as const).map((provider) => ({
    ...connection,
    id: provider,
    provider,
    baseUrl: server.origin,
  }));
  const network = { proxy: 'http://proksi.kantor.example:3128', caPem: null };
  const ai = { enabled: true, connections: [connection, ...others], activeId: 'uji', network };
  await client.settings.put({ ai });
  await client.settings.putKey({ connectionId: 'uji', key: 'sk-rahasia-uji' });

  // Again, with all of it set up from the first moment.
  await stop();
  client = await start();
  expect((await client.settings.get()).ai.enabled).toBe(true);
  await client.intake.read({ text: brief });
  const created = await client.designs.create({ from: 'brief', text: brief });
  const designId = created.document.id;
  const { jobId } = await client.drafts.start({
    designId,
    scope: { kind: 'whole' },
    connection: 'builtin',
  });
  expect(await endOf(client, jobId)).toMatchObject({ type: 'end', job: { state: 'done' } });
  await client.ai.estimate({ connectionId: 'uji' });
  expect(noted()).toEqual([]);
  expect(server.received).toHaveLength(0);

  const probing = await client.ai.probe({ connectionId: 'uji' });
  expect(await endOf(client, probing.jobId)).toMatchObject({ type: 'end', job: { state: 'done' } });
  expect(new Set(noted())).toEqual(new Set(['connection']));
  expect(server.received.length).toBeGreaterThan(5);
  expect(new Set(server.received.map(({ headers }) => headers.host))).toEqual(
    new Set([`127.0.0.1:${server.port}`]),
  );
});
