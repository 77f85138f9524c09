/** `inspectDatabase` in a worker thread: `workerData` is the path, the one message is the answer. */
import { parentPort, workerData } from 'node:worker_threads';
import { isStorageError } from './errors.ts';
import { inspectDatabase } from './inspect.ts';

const path: unknown = workerData;
if (typeof path === 'string' && parentPort !== null) {
  try {
    parentPort.postMessage({ ok: true, inspection: inspectDatabase(path) });
  } catch (error) {
    // Error classes do not survive the way between threads; code and details do.
    if (!isStorageError(error)) throw error;
    parentPort.postMessage({ ok: false, code: error.code, details: error.details });
  }
}
