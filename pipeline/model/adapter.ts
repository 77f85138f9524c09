/** What stands between the port and one SDK. */

import type { ModelRequest, Usage } from './port.ts';
import type { ServerMemory } from './server-memory.ts';
import type { Wire } from './wire.ts';

/** Where the model is, and who asks. */
export interface Target {
  readonly baseUrl: string;
  readonly model: string;
  /** Null for servers that ask for none. */
  readonly key: string | null;
  /** Tokens that the model can read, where the probe has found out. */
  readonly contextTokens: number | null;
}

export type AdapterChunk =
  | { readonly type: 'text'; readonly text: string }
  /** Why the answer ended; null: it broke off. */
  | {
      readonly type: 'finish';
      readonly reason: 'stop' | 'length' | 'declined' | null;
      readonly usage: Usage | null;
    };

export interface Adapter {
  /** Content type of its stream. */
  readonly accepts: RegExp;
  /**
   * One request over the wire: texts, then one `finish`. What it throws is not read: the wire knows
   * what happened.
   */
  stream(
    target: Target,
    request: ModelRequest,
    wire: Wire,
    memory: ServerMemory,
  ): AsyncGenerator<AdapterChunk, void>;
}

/** The address without a slash at its end, and without a last part that an SDK adds itself. */
export function withoutTail(baseUrl: string, tail: RegExp): string {
  return baseUrl.replace(/\/+$/, '').replace(tail, '');
}
