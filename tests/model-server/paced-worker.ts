/** The paced server in a thread of its own: its pace must not depend on how busy its clients are. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Faults, type Pace, startPacedServer } from './paced-server.ts';
import { readingAnswer } from './reading-model.ts';

export type PacedOrder =
  | { readonly type: 'set'; readonly pace: Pace; readonly faults: Faults }
  | { readonly type: 'calls' }
  | { readonly type: 'close' };

const { patterns } = workerData as { patterns: string[] };
const server = await startPacedServer((user) => readingAnswer(user, patterns));
parentPort?.on('message', (order: PacedOrder) => {
  switch (order.type) {
    case 'set':
      server.set(order.pace, order.faults);
      parentPort?.postMessage(null);
      return;
    case 'calls':
      parentPort?.postMessage(server.calls);
      return;
    case 'close':
      void server.close().then(() => {
        parentPort?.postMessage(null);
        parentPort?.close();
      });
      return;
  }
});
parentPort?.postMessage(server.baseUrl);
