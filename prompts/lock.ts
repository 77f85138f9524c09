/**
 * The lock of the prompts: which text each version was. What a model wrote names its prompt's version
 * (provenance, stored sections), so a changed text under an old number would make that a lie.
 */
import { z } from 'zod';

export const lockSchema = z.record(
  z.string(),
  z.strictObject({ version: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
);
export type PromptLock = z.infer<typeof lockSchema>;

export interface LockProblem {
  name: string;
  /** `unbumped`: the text changed, the version did not. `stale`: the lock is behind; write it again. */
  what: 'unbumped' | 'stale';
}

/** What differs between the lock file and the prompts as they are now. */
export function lockProblems(lock: PromptLock, now: PromptLock): LockProblem[] {
  const names = new Set([...Object.keys(lock), ...Object.keys(now)]);
  return [...names].sort().flatMap((name): LockProblem[] => {
    const locked = lock[name];
    const current = now[name];
    if (locked === undefined || current === undefined) return [{ name, what: 'stale' }];
    if (locked.sha256 === current.sha256) return [];
    const isRaised = Number(current.version) > Number(locked.version);
    return [{ name, what: isRaised ? 'stale' : 'unbumped' }];
  });
}
