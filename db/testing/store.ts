/** Stores for tests: real files in a folder of their own, a clock that only tests move. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Design } from '../../design/model/design.ts';
import type { StoredDocument } from '../rules.ts';
import { openStore, type Store, type StoreOptions } from '../store.ts';

export interface TestClock {
  now: () => Date;
  forward(milliseconds: number): void;
}

export function testClock(start = '2026-03-02T01:00:00.000Z'): TestClock {
  let at = Date.parse(start);
  return {
    now: () => new Date(at),
    forward: (milliseconds) => {
      at += milliseconds;
    },
  };
}

/** Runs `work` in a fresh folder, which is gone afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'jelajah-test-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs `work` on an open store and closes it whatever happens. */
export async function withStore<T>(
  options: Partial<StoreOptions>,
  work: (store: Store, clock: TestClock) => Promise<T> | T,
): Promise<T> {
  const clock = testClock();
  const store = await openStore({ dataDir: ':memory:', now: clock.now, ...options });
  try {
    return await work(store, clock);
  } finally {
    store.close();
  }
}

/** The document as a design; tests of designs only. */
export function asDesign(document: StoredDocument): Design {
  if (document.format !== 'jelajah.design') throw new Error('not a design');
  return document;
}
