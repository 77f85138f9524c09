/** Finished jobs are forgotten after some days, and with them the files that exports wrote. */
import { jobResultSchema } from '../contract/jobs.ts';
import type { Store } from '../db/store.ts';
import type { SettingsService } from './settings.ts';

const keepDays = 7;

/** A file that a newer export wrote as well, or that is the logo, stays: equal bytes are one file. */
export async function forgetOldJobs(parts: {
  store: Store;
  settings: SettingsService;
  now: () => Date;
}): Promise<void> {
  const { store, settings, now } = parts;
  const before = new Date(now().getTime() - keepDays * 86_400_000).toISOString();
  const old = new Set<string>();
  const kept = new Set([settings.get().profile.logoFileId]);
  const exports = (['export', 'seriesExport'] as const).flatMap((kind) =>
    store.jobs.list({ kind, states: ['done'], limit: 1_000_000 }),
  );
  for (const { result, updatedAt } of exports) {
    const parsed = jobResultSchema.safeParse(result);
    if (!parsed.success || !('fileId' in parsed.data)) continue;
    const { fileId } = parsed.data;
    const files = parsed.data.kind === 'export' ? (parsed.data.files ?? []) : [];
    const into = updatedAt < before ? old : kept;
    for (const id of [fileId, ...files.map((file) => file.fileId)]) into.add(id);
  }
  for (const fileId of old) if (!kept.has(fileId)) await store.files.remove(fileId);
  store.jobs.prune(before);
}
