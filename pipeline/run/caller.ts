/**
 * The sending of one call, whatever it asks for: ceiling, meter, the screen, the stream item by item, and
 * what all attempts took together.
 */
import { costOf, type Price, type TokenCount } from '../../design/model-connection.ts';
import {
  addTokens,
  emitSchema,
  estimateTokens,
  ModelError,
  type ModelPort,
  noTokens,
  tokensOf,
  type Usage,
} from '../model/index.ts';
import { itemStream, type StreamPiece } from './item-stream.ts';
import type { ComposedUnit } from './kit.ts';
import type { Meter } from './meter.ts';
import { createScreen } from './screen.ts';
import type { RunEvent, Words } from './types.ts';

/** The next call would go above the ceiling: it is not made. */
export class CeilingReached extends Error {}

export interface CallWorld {
  readonly port: ModelPort;
  readonly price: Price | null;
  readonly meter: Meter;
  readonly signal: AbortSignal;
  readonly now: () => number;
  readonly on: (event: RunEvent) => void;
}

export interface Caller {
  /** Of all sendings so far. */
  readonly usage: TokenCount;
  readonly attempts: number;
  /** What came last, whole. */
  readonly lastText: string;
  /** What the sending under way has taken since this was asked last. */
  paid(): { usage: TokenCount; cost: number | null; attempts: number };
  /**
   * One sending. Resolves with the whole text at its proper end. Errors: CeilingReached before anything is
   * sent; ModelError; the signal's reason; what `onPiece` throws.
   */
  send(
    composed: ComposedUnit,
    /** Estimate of the answer, in tokens. */
    outputTokens: number,
    onPiece: (piece: StreamPiece) => void,
  ): Promise<string>;
  /** What was shown is void but for these texts. */
  restart(texts: readonly string[]): void;
}

export interface CallerHooks {
  /** Before each sending, once it is counted. */
  readonly onAttempt: () => void;
  /** Fields of the answer that are shown as they come; `text` if not told. */
  readonly shown?: ReadonlySet<string>;
}

export function createCaller(
  world: CallWorld,
  { id, title }: { readonly id: string; readonly title: Words },
  hooks: CallerHooks,
): Caller {
  const { port, meter, signal, on } = world;
  let usage = noTokens;
  let attempts = 0;
  let lastText = '';
  /** Of the sending under way: what is not part of a stored piece yet. */
  let unstored = { input: 0, characters: 0 };
  const screen = createScreen(
    world.now,
    (text, isRestart) =>
      on({ type: 'text', unitId: id, text, ...(isRestart ? { isRestart } : {}) }),
    hooks.shown,
  );
  return {
    get usage() {
      return usage;
    },
    get attempts() {
      return attempts;
    },
    get lastText() {
      return lastText;
    },
    paid() {
      const output = estimateTokens(unstored.characters);
      const taken = { input: unstored.input, output, cached: 0, isEstimate: true };
      unstored = { input: 0, characters: 0 };
      return { usage: taken, cost: costOf(taken, world.price), attempts };
    },
    restart: (texts) => screen.restart(texts),
    async send(composed, output, onPiece) {
      const { system, user } = composed;
      const input = estimateTokens(system.length + user.length);
      if (meter.isTooMuch(input, output)) throw new CeilingReached('ceiling');
      on({
        type: 'sent',
        payload: {
          unitId: id,
          title,
          system,
          user,
          inputTokens: input,
          outputTokens: output,
          isProvisional: false,
        },
      });
      attempts += 1;
      hooks.onAttempt();
      const stream = itemStream();
      const request = {
        system,
        user,
        schema: { name: composed.schemaName, json: emitSchema(composed.schema) },
        enforce: 'strict' as const,
        mostTokens: estimateTokens(composed.mostChars),
        signal,
      };
      const call = meter.begin(input);
      unstored = { input, characters: 0 };
      let text = '';
      let counted: Usage | null = null;
      let isFree = false;
      try {
        for await (const chunk of port.stream(request)) {
          if (chunk.type === 'end') {
            counted = chunk.usage;
            if (chunk.finish === 'length') throw new ModelError('length');
            continue;
          }
          text += chunk.text;
          unstored.characters += chunk.text.length;
          for (const piece of stream.push(chunk.text)) onPiece(piece);
          call.grow(chunk.text.length);
          screen.push(chunk.text);
          if (text.length > composed.mostChars) throw new ModelError('length');
        }
        lastText = text;
        return text;
      } catch (error) {
        isFree = text === '' && error instanceof ModelError && error.isFree;
        throw error;
      } finally {
        const paid = isFree ? noTokens : tokensOf(request, text, counted);
        usage = addTokens(usage, paid);
        screen.flush();
        call.end(paid);
      }
    },
  };
}
