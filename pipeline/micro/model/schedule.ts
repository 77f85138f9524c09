/** Calls that start the moment what they wait for is over, at most so many at once. */

export interface Task {
  readonly id: string;
  /** Ids of tasks that must be over, well or not. */
  readonly needs: readonly string[];
  run(): Promise<void>;
}

/** Runs in the order of the list; ends early when `isEnding`. Errors: the first that a task throws. */
export async function runTasks(
  tasks: readonly Task[],
  parallel: number,
  isEnding: () => boolean,
): Promise<void> {
  const over = new Set<string>();
  const waiting = [...tasks];
  const running = new Set<Promise<void>>();
  let failure: { error: unknown } | null = null;
  const isReady = ({ needs }: Task): boolean =>
    needs.every((need) => over.has(need) || !tasks.some(({ id }) => id === need));
  for (;;) {
    while (running.size < Math.max(1, parallel) && failure === null && !isEnding()) {
      const next = waiting.findIndex(isReady);
      const task = waiting[next];
      if (task === undefined) break;
      waiting.splice(next, 1);
      const done: Promise<void> = task
        .run()
        .catch((error: unknown) => {
          failure ??= { error };
        })
        .then(() => {
          over.add(task.id);
          running.delete(done);
        });
      running.add(done);
    }
    if (running.size === 0) break;
    await Promise.race(running);
  }
  if (failure !== null) throw (failure as { error: unknown }).error;
}
