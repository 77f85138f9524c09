/** A real core on a real file with a connection to a model server on a real socket. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { type Core, createCore } from '../../app/core.ts';
import { fileLog } from '../../app/log.ts';
import { memorySecrets } from '../../app/ports.ts';
import { createTaskRunner, type TaskRunner } from '../../app/workers/task-runner.ts';
import type { CoreClient, Job, JobEvent, OpenDesign } from '../../contract/index.ts';
import type { ModelConnection } from '../../design/model-connection.ts';
import { testPorts } from '../contract/carriers.ts';

export const key = 'sk-rahasia-uji-9c1f4e';

/** All made up. */
export const personal = {
  nip: '198501012009011001',
  nik: '3201014101900001',
  phone: '0812-3456-7890',
  email: 'siti.rekaan@tirtawening.example',
  name: 'Siti Rekaan',
  reader: 'Bambang Rekaan',
};

const fixture = new URL('../fixtures/problems/antrean-dukcapil.md', import.meta.url);
export const brief = `${readFileSync(fixture, 'utf8')}
Narahubung: Sdri. ${personal.name}, NIP ${personal.nip}, NIK ${personal.nik}, telepon ${personal.phone}, surel ${personal.email}.
Sdri. ${personal.name} mencatat bahwa pemohon datang dua kali.
`;

export interface Desk {
  readonly dataDir: string;
  readonly client: CoreClient;
  readonly core: Core;
  connection(change?: Partial<ModelConnection>): Promise<void>;
  open(): Promise<void>;
  /** As the program's own end: running jobs are left for the next start. */
  restart(): Promise<void>;
  /** A design with nothing but its brief, its outgoing text seen. */
  begun(text?: string): Promise<OpenDesign>;
  /** A design that the rules have drafted. */
  drafted(): Promise<OpenDesign>;
  events(jobId: string): Promise<JobEvent[]>;
  ended(jobId: string): Promise<Job>;
  rows(...tables: string[]): string;
  /** Every byte below the data folder. */
  bytes(): string;
  log(): string;
  close(): Promise<void>;
}

let shared: TaskRunner | null = null;

export async function closeDeskTasks(): Promise<void> {
  await shared?.close();
  shared = null;
}

export async function openDesk(baseUrl: string, model: string): Promise<Desk> {
  shared ??= createTaskRunner();
  const tasks = shared;
  const dataDir = mkdtempSync(join(tmpdir(), 'jelajah-desk-'));
  const secrets = memorySecrets();
  let core: Core;
  let client: CoreClient;
  const usual: ModelConnection = {
    id: 'kantor',
    name: 'Kantor',
    provider: 'compatible',
    baseUrl,
    model,
    price: { input: 40_000, cached: null, output: 160_000, asOf: '2026-11-01' },
    probe: null,
  };
  const desk: Desk = {
    dataDir,
    get core() {
      return core;
    },
    get client() {
      return client;
    },
    async connection(change = {}) {
      const connection = { ...usual, ...change };
      await client.settings.put({
        ai: { enabled: true, connections: [connection], activeId: connection.id },
      });
      await client.settings.putKey({ connectionId: connection.id, key });
    },
    async open() {
      core = await createCore({
        ports: { ...testPorts(dataDir), log: fileLog(dataDir, () => new Date()), secrets },
        tasks: {
          run: (task, input, signal) => tasks.run(task, input, signal),
          close: async () => {},
        },
        measureAfterMs: 1,
        model: {
          limits: { firstMs: 20_000, idleMs: 20_000, totalMs: 60_000 },
          retry: { attempts: 3, baseMs: 1, mostMs: 2, mostRetryAfterMs: 1000, random: () => 0 },
        },
      });
      const link = new RPCLink({
        url: 'app://jelajah/rpc',
        fetch: (request) => core.fetch(request),
      });
      client = createORPCClient(link);
    },
    async restart() {
      await core.close();
      await desk.open();
    },
    async begun(text = brief) {
      const made = await client.designs.create({ from: 'brief', text });
      for (const previewed of ['draft', 'review', 'question'] as const) {
        await client.privacy.put({ designId: made.document.id, previewed });
      }
      return made;
    },
    async drafted() {
      const { document } = await desk.begun();
      const designId = document.id;
      const { jobId } = await client.drafts.start({ designId, scope: { kind: 'whole' } });
      await desk.ended(jobId);
      return client.designs.get({ designId });
    },
    async events(jobId) {
      const events: JobEvent[] = [];
      for await (const event of await client.jobs.events({ jobId })) events.push(event);
      return events;
    },
    async ended(jobId) {
      const last = (await desk.events(jobId)).at(-1);
      if (last?.type !== 'end') throw new Error('the job never ended');
      return last.job;
    },
    rows(...tables) {
      const database = new DatabaseSync(join(dataDir, 'jelajah.db'), { readOnly: true });
      const rows = tables.map((table) =>
        JSON.stringify(database.prepare(`SELECT * FROM ${table}`).all()),
      );
      database.close();
      return rows.join('\n');
    },
    bytes() {
      const parts: string[] = [];
      for (const entry of readdirSync(dataDir, { recursive: true, withFileTypes: true })) {
        if (entry.isFile()) parts.push(readFileSync(join(entry.parentPath, entry.name), 'latin1'));
      }
      return parts.join('\n');
    },
    log: () => readFileSync(join(dataDir, 'logs', 'jelajah.log'), 'utf8'),
    async close() {
      await core.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  await desk.open();
  await desk.connection();
  return desk;
}
