/** The obliging server in a thread of its own: what it takes to answer does not count as ours. */
import { parentPort } from 'node:worker_threads';
import { startObligingServer } from './obliging-server.ts';

const { baseUrl } = await startObligingServer();
parentPort?.postMessage(baseUrl);
