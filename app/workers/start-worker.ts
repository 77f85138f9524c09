/**
 * Starts a worker thread, wherever the program lies: as source (Node runs the .ts file), bundled
 * (`desk.worker.mjs` beside the main file or above its chunks), or packed in an asar archive (then the
 * unpacked copy where there is one: a thread outside Electron's main process may not read archives).
 */
import { existsSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

const bundled = 'desk.worker.mjs';

/** Where the worker's file lies, seen from the module at `from` (a file URL). */
export function workerFile(from: string, exists: (path: string) => boolean = existsSync): string {
  const here = fileURLToPath(from);
  if (here.endsWith('.ts')) return join(dirname(here), 'desk.worker.ts');
  for (const folder of [dirname(here), dirname(dirname(here))]) {
    const path = join(folder, bundled);
    const unpacked = path.replace(`${sep}app.asar${sep}`, `${sep}app.asar.unpacked${sep}`);
    if (unpacked !== path && exists(unpacked)) return unpacked;
    if (exists(path)) return path;
  }
  throw new Error(`${bundled} is not beside the program`);
}

export function startWorker(): Worker {
  return new Worker(workerFile(import.meta.url), {
    // Flags for the main program (a debugger's port, a watcher) are not for its threads.
    execArgv: [],
    // A thread that runs away ends with an error instead of taking the machine's memory.
    resourceLimits: { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 96 },
  });
}
