/** Three ways to the same core: called directly, through its fetch handler, and over a real socket. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { type Core, createCore } from '../../app/core.ts';
import { memorySecrets, type Ports, silentLog } from '../../app/ports.ts';
import { createTaskRunner, type TaskRunner } from '../../app/workers/task-runner.ts';
import type { CoreClient } from '../../contract/index.ts';
import { type LocalServer, startServer } from '../../localhost/server.ts';

export const carrierNames = ['direct', 'fetch', 'http'] as const;
export type CarrierName = (typeof carrierNames)[number];

export interface Opened {
  client: CoreClient;
  core: Core;
  dataDir: string;
  ports: Ports;
  /** Closes the core and opens it again on the same data. */
  restart(): Promise<void>;
  /** Ends it as a crash would: nothing is told to running jobs first. */
  close(): Promise<void>;
}

export function testPorts(dataDir: string, change: Partial<Ports> = {}): Ports {
  return {
    dataDir,
    pagesDir: null,
    version: '0.0.0-test',
    now: () => new Date(),
    log: silentLog,
    secrets: memorySecrets(),
    capabilities: {
      secretStore: false,
      revealInFolder: false,
      autoUpdate: false,
      printToPdf: false,
    },
    printPdf: null,
    revealFolder: null,
    ...change,
  };
}

async function httpClient(server: LocalServer): Promise<CoreClient> {
  const origin = `http://127.0.0.1:${server.port}`;
  const entered = await fetch(server.openingUrl(), { redirect: 'manual' });
  const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const link = new RPCLink({
    url: `${origin}/rpc`,
    headers: { cookie, origin },
  });
  return createORPCClient(link);
}

/** A client that notes the path of every procedure it is asked for. */
export function noting(client: CoreClient, called: Set<string>): CoreClient {
  const wrap = (target: object, path: string[]): object =>
    new Proxy(target, {
      get(inner, key) {
        const value: unknown = Reflect.get(inner, key);
        if (typeof key !== 'string' || (typeof value !== 'object' && typeof value !== 'function')) {
          return value;
        }
        return value === null ? value : wrap(value, [...path, key]);
      },
      apply(inner, self, args) {
        called.add(path.join('.'));
        return typeof inner === 'function' ? Reflect.apply(inner, self, args) : undefined;
      },
    });
  return wrap(client, []) as CoreClient;
}

let shared: TaskRunner | null = null;

/** One set of worker threads for all cases; a core that closes must not end it. */
function sharedTasks(): TaskRunner {
  shared ??= createTaskRunner();
  const runner = shared;
  return { run: (task, input, signal) => runner.run(task, input, signal), close: async () => {} };
}

export async function closeSharedTasks(): Promise<void> {
  await shared?.close();
  shared = null;
}

export async function openCarrier(
  name: CarrierName,
  called: Set<string>,
  change: Partial<Ports> = {},
): Promise<Opened> {
  const dataDir = mkdtempSync(join(tmpdir(), 'jelajah-contract-'));
  const ports = testPorts(dataDir, change);
  let server: LocalServer | null = null;
  const open = async (): Promise<{ core: Core; client: CoreClient }> => {
    const core = await createCore({ ports, tasks: sharedTasks(), measureAfterMs: 1 });
    if (name === 'direct') return { core, client: core.client };
    if (name === 'fetch') {
      const link = new RPCLink({
        url: 'app://jelajah/rpc',
        fetch: (request) => core.fetch(request),
      });
      return { core, client: createORPCClient(link) };
    }
    server = await startServer({ fetch: (request) => core.fetch(request), onFailure: () => {} });
    return { core, client: await httpClient(server) };
  };
  const shut = async (): Promise<void> => {
    await server?.close();
    await opened.core.close();
  };
  const first = await open();
  const opened: Opened = {
    core: first.core,
    client: noting(first.client, called),
    dataDir,
    ports,
    async restart() {
      await shut();
      const next = await open();
      opened.core = next.core;
      opened.client = noting(next.client, called);
    },
    async close() {
      await shut();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  return opened;
}
