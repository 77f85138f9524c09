/** What was learned about a server and a model, for the life of the process. Nothing of what was said. */
import type { Enforcement, Probe } from '../../design/model-connection.ts';

export interface ServerMemory {
  /** The most that it is known to accept. */
  enforce: Enforcement;
  /** It accepts `stream_options`. */
  hasUsageOption: boolean;
  /** Milliseconds to the first byte, the newest last. */
  readonly firstBytes: number[];
  /** Largest context asked for (Ollama loads the model again when it changes). */
  contextTokens: number;
  /** The probe that it starts from. */
  seed: string | null;
}

const memories = new Map<string, ServerMemory>();
const mostFirstBytes = 100;

/** A newer probe takes the place of what was learned before it. */
export function memoryOf(server: string, probe: Probe | null): ServerMemory {
  const known = memories.get(server);
  if (known !== undefined && (probe === null || probe.at === known.seed)) return known;
  const fresh: ServerMemory = {
    enforce: probe?.enforcement ?? 'strict',
    // Asking for a count that never comes would only give it another reason to refuse.
    hasUsageOption: probe?.hasUsage ?? true,
    firstBytes: probe === null ? [] : [probe.firstTokenMs],
    contextTokens: 0,
    seed: probe?.at ?? null,
  };
  memories.set(server, fresh);
  return fresh;
}

/** For a probe: what was learned before does not count. */
export function forgetServer(server: string): void {
  memories.delete(server);
}

export function noteFirstByte(memory: ServerMemory, ms: number): void {
  memory.firstBytes.push(ms);
  if (memory.firstBytes.length > mostFirstBytes) memory.firstBytes.shift();
}

/** What 95 of 100 calls have needed at most; 0 while nothing is known. */
export function firstByteP95({ firstBytes }: Pick<ServerMemory, 'firstBytes'>): number {
  const sorted = [...firstBytes].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
}

const order = ['none', 'json', 'strict'] as const satisfies readonly Enforcement[];

/** The weaker of two. */
export function weaker(a: Enforcement, b: Enforcement): Enforcement {
  return order.indexOf(a) < order.indexOf(b) ? a : b;
}

/** The next weaker one; null where there is none. */
export const downgrade: Readonly<Record<Enforcement, Enforcement | null>> = {
  strict: 'json',
  json: 'none',
  none: null,
};
