/** Why a data folder could not be opened, as one sentence in messages/. */
import type { Message } from '../contract/errors.ts';
import { isStorageError } from '../db/errors.ts';

/** The running program's announcement, when that is why; else null. */
export function alreadyOpen(error: unknown): { url: string | null } | null {
  return isStorageError(error, 'ALREADY_OPEN') ? { url: error.details.url } : null;
}

/** Null for what is not a problem of the machine or the data: a fault of the program. */
export function startProblem(error: unknown, dataDir: string): Message | null {
  const say = (key: string): Message => ({
    key: `errors.start.${key}`,
    params: { folder: dataDir },
  });
  if (isStorageError(error)) {
    switch (error.code) {
      case 'ALREADY_OPEN':
        return say('already-open');
      case 'NEWER_DATABASE':
        return say('newer');
      case 'NOT_OUR_DATABASE':
        return say('not-ours');
      case 'MIGRATION_FAILED':
        return say('migration');
      case 'DAMAGED':
        return say('damaged');
      case 'DISK_FULL':
        return say('disk-full');
      default:
        return say('unreadable');
    }
  }
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') return say('port-taken');
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOTDIR')
    return say('unreadable');
  if (code === 'ENOSPC') return say('disk-full');
  return null;
}
