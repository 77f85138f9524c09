/** What can be said to the user about a failed call. */
import { ORPCError } from '@orpc/client';
import type { Message } from '../../contract/index.ts';
import type { Translate } from '../../messages/index.ts';

/** By hand: this is on the window's first page, which does without the schema library. */
function isMessage(data: unknown): data is Message {
  if (data === null || typeof data !== 'object' || !('key' in data) || !('params' in data)) {
    return false;
  }
  const { key, params } = data;
  return (
    typeof key === 'string' &&
    params !== null &&
    typeof params === 'object' &&
    Object.values(params).every((value) => typeof value === 'string' || typeof value === 'number')
  );
}

export interface Failure {
  /** The declared code, or `OFFLINE` when there was no answer. */
  code: string;
  message: string;
}

/** The declared message of a failed call, to be worded later. */
export function messageOf(error: unknown): Message {
  if (error instanceof ORPCError && error.defined) {
    const data: unknown = error.data;
    if (isMessage(data)) return { key: data.key, params: data.params };
  }
  return { key: 'shell.offline', params: {} };
}

/** Branches on declared codes, never on texts. */
export function failureOf(error: unknown, t: Translate): Failure {
  if (error instanceof ORPCError && error.defined) {
    const data: unknown = error.data;
    if (isMessage(data)) {
      return { code: String(error.code), message: t.dynamic(data.key, data.params) };
    }
  }
  return { code: 'OFFLINE', message: t('shell.offline') };
}
