/**
 * Keeps progress, JP and findings of the list up to date: after a pause in editing, in a worker, one
 * design after another. A list never waits for it; a row says whether its figures are current.
 */
import { isStorageError } from '../db/errors.ts';
import type { Store } from '../db/store.ts';
import { describeFailure } from './log.ts';
import type { Log } from './ports.ts';
import type { TaskRunner } from './workers/task-runner.ts';

export interface Measuring {
  /** A design or series has changed. */
  touched(designId: string): void;
  /** Measures what earlier runs left. */
  catchUp(): void;
  /** Resolves when nothing waits to be measured. */
  settled(): Promise<void>;
  stop(): void;
}

export function createMeasuring(options: {
  store: Store;
  tasks: TaskRunner;
  log: Log;
  /** Pause after the last edit, in milliseconds. */
  pauseMs: number;
}): Measuring {
  const { store, tasks, log, pauseMs } = options;
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | null = null;
  let work: Promise<void> = Promise.resolve();
  let stopped = false;

  const measureOne = async (designId: string): Promise<void> => {
    try {
      const { row, document } = store.designs.get(designId);
      if (row.measured) return;
      const measures =
        document.format === 'jelajah.series'
          ? await tasks.run('measureSeries', { series: document })
          : await tasks.run('measure', {
              design: document,
              regulations: store.sources.regulations(designId),
            });
      if (!stopped) store.designs.setMeasures(designId, row.revision, measures);
    } catch (error) {
      // Gone in the meantime, or damaged: its own page says so.
      if (stopped || isStorageError(error)) return;
      log.write('warn', 'measure.failed', describeFailure(error));
    }
  };

  const drain = async (): Promise<void> => {
    for (;;) {
      const [designId] = waiting;
      if (designId === undefined || stopped) return;
      waiting.delete(designId);
      await measureOne(designId);
    }
  };

  const begin = (): void => {
    timer = null;
    work = work.then(drain);
  };

  return {
    touched(designId) {
      if (stopped) return;
      waiting.add(designId);
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(begin, pauseMs);
      timer.unref();
    },
    catchUp() {
      for (const { id, measured } of store.designs.list()) {
        if (!measured) waiting.add(id);
      }
      if (waiting.size > 0) begin();
    },
    async settled() {
      if (timer !== null) {
        clearTimeout(timer);
        begin();
      }
      await work;
    },
    stop() {
      stopped = true;
      waiting.clear();
      if (timer !== null) clearTimeout(timer);
    },
  };
}
