/**
 * The log: one JSON object per line in `<data>/logs/jelajah.log`, two files of at most 2 MB. It holds
 * codes, ids, counts and stack frames; what might be a document's text is taken out of messages.
 */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Log, LogFields } from './ports.ts';

const largest = 2 * 1024 * 1024;

/** Failures to log are not failures of the app: they are dropped. */
export function fileLog(dataDir: string, now: () => Date): Log {
  const folder = join(dataDir, 'logs');
  const path = join(folder, 'jelajah.log');
  let size: number | null = null;
  return {
    write(level, event, fields) {
      try {
        if (size === null) {
          mkdirSync(folder, { recursive: true });
          size = sizeOf(path);
        }
        if (size > largest) {
          renameSync(path, join(folder, 'jelajah.1.log'));
          size = 0;
        }
        const line = `${JSON.stringify({ at: now().toISOString(), level, event, ...fields })}\n`;
        appendFileSync(path, line, { mode: 0o600 });
        size += Buffer.byteLength(line);
      } catch {
        // A full disk or a read-only folder must not take the app down with it.
      }
    },
  };
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/**
 * What a log may say of an unforeseen failure: name, code, frames, and the message with everything
 * quoted, every long number and everything after the first line taken out.
 */
export function describeFailure(error: unknown): LogFields {
  if (!(error instanceof Error)) return { name: typeof error };
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 15)
    .map((line) => line.trim())
    .join(' | ');
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  const cause = error.cause instanceof Error ? scrub(error.cause.message) : null;
  return { name: error.name, code, message: scrub(error.message), frames, cause };
}

function scrub(message: string): string {
  const firstLine = message.split('\n', 1)[0] ?? '';
  return firstLine
    .replace(/(["'`“”‘’]).*?\1/gu, '…')
    .replace(/["“‘`'].*$/u, '…')
    .replace(/\d[\d\s.-]{7,}\d/g, '#')
    .slice(0, 200);
}
