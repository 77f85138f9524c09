/** Paced servers in a thread of their own: their pace must not depend on how busy their clients are. */
import { parentPort } from 'node:worker_threads';
import { type Faults, type Pace, type PacedServer, startPacedServer } from './paced-server.ts';
import { readingAnswer } from './reading-model.ts';

export type PacedOrder = { readonly id: number; readonly server: number } & (
  | { readonly type: 'open'; readonly patterns: readonly string[] }
  | { readonly type: 'set'; readonly pace: Pace; readonly faults: Faults }
  | { readonly type: 'calls' }
  | { readonly type: 'close' }
);
export interface PacedReply {
  readonly id: number;
  readonly value: unknown;
}

const servers = new Map<number, PacedServer>();

async function obey(order: PacedOrder): Promise<unknown> {
  const server = servers.get(order.server);
  switch (order.type) {
    case 'open': {
      const opened = await startPacedServer((user) => readingAnswer(user, order.patterns));
      servers.set(order.server, opened);
      return opened.baseUrl;
    }
    case 'set':
      server?.set(order.pace, order.faults);
      return null;
    case 'calls':
      return server?.calls ?? [];
    case 'close':
      servers.delete(order.server);
      await server?.close();
      return null;
  }
}

parentPort?.on('message', (order: PacedOrder) => {
  void obey(order).then((value) => parentPort?.postMessage({ id: order.id, value }));
});
