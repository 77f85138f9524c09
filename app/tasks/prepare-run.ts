/**
 * What a run would send, worked out away from the windows. Passages lie in the database, which this
 * thread does not read: what is looked for is told back, found by the caller, and brought along.
 */
import { createHmac } from 'node:crypto';
import type { Design } from '../../design/model/design.ts';
import type { Price, Probe } from '../../design/model-connection.ts';
import {
  estimateRun,
  type PreparedRun,
  prepareRun,
  type RunEstimate,
} from '../../pipeline/run/index.ts';
import type { Passage, RunInput } from '../../pipeline/run/types.ts';

export interface PrepareTask {
  input: Omit<RunInput, 'replan' | 'plan' | 'passages'>;
  /** Plans again may follow: the first draft. */
  canReplan: boolean;
  price: Price | null;
  probe: Probe | null;
  /** Delimiters are drawn from it. */
  markKey: string;
  /** By `queryKey`; null: nothing is attached. */
  passages: Readonly<Record<string, readonly Passage[]>> | null;
}

export interface PreparedTask {
  payloads: PreparedRun['payloads'];
  map: PreparedRun['map'];
  estimate: RunEstimate;
  /** Passages that were looked for and not brought along. */
  wanted: Array<{ query: string; most: number }>;
}

export function queryKey(query: string, most: number): string {
  return `${most}:${query}`;
}

/** Marks under a key, in order: the same for the same document and words. */
export function marksFrom(key: string, id: string, words: string): () => string {
  let count = 0;
  return () => {
    count += 1;
    const text = `${count}:${id}:${words}`;
    return createHmac('sha256', Buffer.from(key, 'hex')).update(text).digest('hex').slice(0, 10);
  };
}

/** The marks of a design. */
export function marksUnder(key: string, design: Design): () => string {
  return marksFrom(key, design.id, design.brief.text);
}

export function prepareTask(task: PrepareTask): PreparedTask {
  const { input, canReplan, price, probe, markKey, passages } = task;
  const wanted: PreparedTask['wanted'] = [];
  const run = prepareRun(
    {
      ...input,
      // Never called: preparing plans nothing.
      replan: canReplan ? async () => input.design : null,
      ...(canReplan ? {} : { plan: async () => input.design }),
      passages: (query, most) => {
        if (passages === null) return [];
        const found = passages[queryKey(query, most)];
        if (found === undefined) wanted.push({ query, most });
        return found ?? [];
      },
    },
    marksUnder(markKey, input.design),
  );
  const { payloads, map } = run;
  return { payloads, map, estimate: estimateRun(run, { price, probe }), wanted };
}
