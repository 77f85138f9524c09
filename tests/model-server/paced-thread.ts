/** Paced servers in one worker thread, with the reading model behind each. */
import { Worker } from 'node:worker_threads';
import type { Faults, Pace, PacedCall } from './paced-server.ts';
import type { PacedOrder, PacedReply } from './paced-worker.ts';

export interface RemoteServer {
  readonly baseUrl: string;
  set(pace: Pace, faults: Faults): Promise<void>;
  calls(): Promise<readonly PacedCall[]>;
  close(): Promise<void>;
}

export interface PacedThread {
  /** `patterns`: what its model chooses where patterns are asked for. */
  open(patterns: readonly string[]): Promise<RemoteServer>;
  close(): Promise<void>;
}

type Wish = PacedOrder extends infer Order
  ? Order extends PacedOrder
    ? Omit<Order, 'id' | 'server'>
    : never
  : never;

export function startPacedThread(): PacedThread {
  const worker = new Worker(new URL('./paced-worker.ts', import.meta.url));
  const waiting = new Map<number, (value: unknown) => void>();
  let orders = 0;
  let servers = 0;
  worker.on('message', ({ id, value }: PacedReply) => {
    waiting.get(id)?.(value);
    waiting.delete(id);
  });
  const order = (server: number, wish: Wish): Promise<unknown> => {
    orders += 1;
    const id = orders;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      worker.postMessage({ ...wish, id, server });
    });
  };
  return {
    async open(patterns) {
      servers += 1;
      const server = servers;
      const baseUrl = String(await order(server, { type: 'open', patterns }));
      return {
        baseUrl,
        set: async (pace, faults) => void (await order(server, { type: 'set', pace, faults })),
        calls: async () => (await order(server, { type: 'calls' })) as readonly PacedCall[],
        close: async () => void (await order(server, { type: 'close' })),
      };
    },
    close: async () => void (await worker.terminate()),
  };
}
