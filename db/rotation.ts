/** Which backups stay: the newest ones, and the last of each day for a while. Pure. */

export interface BackupInfo {
  /** File name in the backup folder. */
  name: string;
  /** Instant it was made. */
  at: string;
  /** `auto`, `manual`, or the migration it was made before. */
  reason: string;
  /** Bytes. */
  size: number;
}

export interface BackupPolicy {
  /** So many of the newest stay in any case. */
  keepLatest: number;
  /** The newest of each day (UTC) stays for so many days. */
  keepDays: number;
  /** Hours between automatic backups, if anything has changed. */
  everyHours: number;
}

export const defaultBackupPolicy: BackupPolicy = { keepLatest: 10, keepDays: 14, everyHours: 4 };

const day = 86_400_000;

/** Those that may go, oldest last. The newest of all stays, and so does what a person asked for. */
export function expired(
  backups: readonly BackupInfo[],
  policy: BackupPolicy,
  now: Date,
): BackupInfo[] {
  const newestFirst = backups
    .filter(({ reason }) => reason !== 'manual')
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const seenDays = new Set<string>();
  return newestFirst.filter((backup, index) => {
    const date = backup.at.slice(0, 10);
    const isFirstOfDay = !seenDays.has(date);
    seenDays.add(date);
    const age = now.getTime() - Date.parse(backup.at);
    const isKept =
      index < Math.max(1, policy.keepLatest) || (isFirstOfDay && age < policy.keepDays * day);
    return !isKept;
  });
}

/** `jelajah-20261122T092311123Z-auto.db`: sorts by time and says why. */
export function backupName(at: Date, reason: string): string {
  const stamp = at.toISOString().replaceAll(/[-:.]/g, '');
  return `jelajah-${stamp}-${reason.replaceAll(/[^a-z0-9-]/g, '-')}.db`;
}

/** The instant and the reason in a backup's name, or null for other files. */
export function parseBackupName(name: string): { at: string; reason: string } | null {
  const match =
    /^jelajah-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z-([a-z0-9-]+)\.db$/.exec(name);
  if (match === null) return null;
  const [, y, mo, d, h, mi, s, ms, reason = ''] = match;
  return { at: `${y}-${mo}-${d}T${h}:${mi}:${s}.${ms}Z`, reason };
}
