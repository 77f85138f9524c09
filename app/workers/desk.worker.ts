/** The worker thread: runs one task after another. Started by start-worker.ts and by nothing else. */
import { parentPort } from 'node:worker_threads';
import {
  type TaskCancel,
  type TaskFailure,
  type TaskHost,
  type TaskName,
  type TaskReply,
  type TaskRequest,
  tasks,
} from './tasks.ts';

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
function taskOf(name: TaskName): (input: never, host: TaskHost) => unknown {
  return tasks[name];
}

const tell = (reply: TaskReply): void => parentPort?.postMessage(reply);
const cancels = new Map<number, AbortController>();

parentPort?.on('message', (request: TaskRequest | TaskCancel) => {
  if ('cancel' in request) {
    cancels.get(request.cancel)?.abort();
    return;
  }
  const { id, task, input } = request;
  const cancel = new AbortController();
  cancels.set(id, cancel);
  const host: TaskHost = {
    report: (progress) => tell({ id, progress }),
    program: (program, isRunning) => tell({ id, program, isRunning }),
    signal: cancel.signal,
  };
  const answer = async () => taskOf(task)(input as never, host);
  answer()
    .then(
      (value) => {
        const transfer = value instanceof Uint8Array && value.buffer instanceof ArrayBuffer;
        parentPort?.postMessage(
          { id, ok: true, value },
          transfer ? [value.buffer as ArrayBuffer] : [],
        );
      },
      (error: unknown) => tell({ id, ok: false, failure: describe(error) }),
    )
    .finally(() => cancels.delete(id));
});
