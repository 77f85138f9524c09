/** The test's side of host.ts: boots a main file, asks and answers, and sees how it ends. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Call, SetUp } from './fake/world.ts';
import type { Commands } from './host.ts';

type Result<K extends keyof Commands> = Awaited<ReturnType<Commands[K]>>;

export interface Desktop {
  ask<K extends keyof Commands>(name: K, ...args: Parameters<Commands[K]>): Promise<Result<K>>;
  /** The program's own end: its exit code, and every call it made of Electron. */
  readonly ended: Promise<{ code: number | null; calls: readonly Call[] }>;
  /** Resolves when `holds` says so of the calls made so far, or rejects at the end of the program. */
  until(holds: (calls: readonly Call[]) => boolean): Promise<readonly Call[]>;
  /** What it wrote to its error output. */
  readonly errors: string;
  kill(): void;
}

interface Reply {
  id?: number;
  value?: unknown;
  failure?: string;
  started?: true;
  noted?: true;
  ended?: true;
  calls?: Call[];
}

export function boot(
  setUp: Pick<SetUp, 'main' | 'argv'> & Partial<SetUp>,
  env: Readonly<Record<string, string>> = {},
): Desktop {
  const host = fileURLToPath(new URL('./host.ts', import.meta.url));
  const child: ChildProcess = fork(host, [], {
    env: { ...process.env, ...env, FAKE_ELECTRON: JSON.stringify(setUp) },
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const started = Promise.withResolvers<void>();
  started.promise.catch(() => undefined);
  const ended = Promise.withResolvers<{ code: number | null; calls: readonly Call[] }>();
  let calls: readonly Call[] = [];
  let errors = '';
  let next = 0;
  let noted = Promise.withResolvers<void>();
  const wake = (): void => {
    noted.resolve();
    noted = Promise.withResolvers<void>();
  };

  child.stderr?.on('data', (text: unknown) => {
    errors += String(text);
  });
  child.on('message', (reply: Reply) => {
    if (reply.started === true) started.resolve();
    if (reply.noted === true) wake();
    if (reply.ended === true) calls = reply.calls ?? [];
    if (reply.id === undefined) return;
    const pending = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.failure === undefined) pending?.resolve(reply.value);
    else pending?.reject(new Error(reply.failure));
  });
  child.on('close', (code) => {
    const gone = new Error(`the program has ended with ${code}: ${errors}`);
    started.reject(gone);
    wake();
    for (const pending of waiting.values()) pending.reject(gone);
    ended.resolve({ code, calls });
  });

  const ask = async <K extends keyof Commands>(
    name: K,
    ...args: Parameters<Commands[K]>
  ): Promise<Result<K>> => {
    await started.promise;
    next += 1;
    const pending = Promise.withResolvers<unknown>();
    waiting.set(next, pending);
    child.send({ id: next, name, args }, (error) => {
      if (error !== null) pending.reject(error);
    });
    return (await pending.promise) as Result<K>;
  };

  return {
    ask,
    ended: ended.promise,
    async until(holds) {
      for (;;) {
        // Taken before looking, so that no call falls in between.
        const change = noted.promise;
        const seen = await ask('calls');
        if (holds(seen)) return seen;
        await change;
      }
    },
    get errors() {
      return errors;
    },
    kill: () => child.kill('SIGKILL'),
  };
}
