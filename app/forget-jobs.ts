/**
 * Finished jobs are forgotten after some days, and so is every file that nothing needs any more: what
 * exports wrote, what was brought in to be read once (review files, tables, .jelajah files).
 */
import type { Store } from '../db/store.ts';
import type { SettingsService } from './settings.ts';

const keepDays = 7;
const everyJob = 1_000_000;

/**
 * Files of open and of newer jobs stay, and the logo; sources, templates and packages of approved versions
 * are held by the store itself. Equal bytes are one file. For the start, when no window is at work.
 */
export async function forgetOldJobs(parts: {
  store: Store;
  settings: SettingsService;
  now: () => Date;
}): Promise<void> {
  const { store, settings, now } = parts;
  const before = new Date(now().getTime() - keepDays * 86_400_000).toISOString();
  store.jobs.prune(before);
  const old = store.files.list().filter(({ createdAt }) => createdAt < before);
  if (old.length === 0) return;
  const needed = new Set([settings.get().profile.logoFileId]);
  for (const { input, result } of store.jobs.list({ limit: everyJob })) {
    // Whatever a job names by a hash is a file of its own.
    const text = `${JSON.stringify(input)}${JSON.stringify(result)}`;
    for (const [hash] of text.matchAll(/[0-9a-f]{64}/g)) needed.add(hash);
  }
  for (const { sha256 } of old) if (!needed.has(sha256)) await store.files.remove(sha256);
}
