/** The worker thread: runs one task after another. Started by start-worker.ts and by nothing else. */
import { parentPort } from 'node:worker_threads';
import { type Report, type TaskFailure, type TaskName, type TaskRequest, tasks } from './tasks.ts';

function describe(error: unknown): TaskFailure {
  if (!(error instanceof Error)) {
    return { name: 'Error', message: String(error), stack: '', code: null, details: null };
  }
  const { code, details, line } = { code: null, details: null, line: null, ...error };
  return {
    name: error.name,
    message: error.message,
    stack: error.stack ?? '',
    code: typeof code === 'string' ? code : null,
    details: details === null && line === null ? null : JSON.stringify(details ?? { line }),
  };
}

/** The caller's types tie input and output to the name; here they are one function of unknowns. */
function taskOf(name: TaskName): (input: never, report: Report) => unknown {
  return tasks[name];
}

parentPort?.on('message', (request: TaskRequest) => {
  const report: Report = (progress) => parentPort?.postMessage({ id: request.id, progress });
  const answer = async () => taskOf(request.task)(request.input as never, report);
  answer().then(
    (value) => {
      const transfer = value instanceof Uint8Array && value.buffer instanceof ArrayBuffer;
      parentPort?.postMessage(
        { id: request.id, ok: true, value },
        transfer ? [value.buffer as ArrayBuffer] : [],
      );
    },
    (error: unknown) => {
      parentPort?.postMessage({ id: request.id, ok: false, failure: describe(error) });
    },
  );
});
