/** What can be said to the user about a failed call. */
import { ORPCError } from '@orpc/client';
import { z } from 'zod';
import type { Translate } from '../../messages/index.ts';

const declared = z.object({
  key: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

export interface Failure {
  /** The declared code, or `OFFLINE` when there was no answer. */
  code: string;
  message: string;
}

/** Branches on declared codes, never on texts. */
export function failureOf(error: unknown, t: Translate): Failure {
  if (error instanceof ORPCError && error.defined) {
    const data = declared.safeParse(error.data);
    if (data.success) {
      return { code: String(error.code), message: t.dynamic(data.data.key, data.data.params) };
    }
  }
  return { code: 'OFFLINE', message: t('shell.offline') };
}
