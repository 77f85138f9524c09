/** A paced server in a worker thread, with the reading model behind it. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Faults, Pace, PacedCall } from './paced-server.ts';
import type { PacedOrder } from './paced-worker.ts';

export interface PacedThread {
  readonly baseUrl: string;
  set(pace: Pace, faults: Faults): Promise<void>;
  calls(): Promise<readonly PacedCall[]>;
  close(): Promise<void>;
}

/** `patterns`: what its model chooses where patterns are asked for. */
export async function startPacedThread(patterns: readonly string[]): Promise<PacedThread> {
  const worker = new Worker(new URL('./paced-worker.ts', import.meta.url), {
    workerData: { patterns },
  });
  const [baseUrl] = (await once(worker, 'message')) as [string];
  const order = async (one: PacedOrder): Promise<unknown> => {
    worker.postMessage(one);
    const [answer] = (await once(worker, 'message')) as [unknown];
    return answer;
  };
  return {
    baseUrl,
    set: async (pace, faults) => void (await order({ type: 'set', pace, faults })),
    calls: async () => (await order({ type: 'calls' })) as readonly PacedCall[],
    async close() {
      await order({ type: 'close' });
      await worker.terminate();
    },
  };
}
