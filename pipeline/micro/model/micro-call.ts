/**
 * One call of the micro drafter until all of it is there, refused or given up: what is stored is taken
 * from the store, the rest is asked for. Items close one by one in the stream, are judged and kept at
 * once; an answer that breaks off is asked for what is missing only, and one of which too little could
 * be used is asked once more, with the reasons.
 */
import { canonicalJson, type Json } from '../../../design/canonical.ts';
import { toJson } from '../../../design/edit.ts';
import { costOf } from '../../../design/model-connection.ts';
import type { MarkSource } from '../../../prompts/index.ts';
import {
  type Circuit,
  ModelError,
  type ModelErrorCode,
  noTokens,
  type RetryPolicy,
  readAnswer,
  withAttempts,
} from '../../model/index.ts';
import { maskFound } from '../../model/live-text.ts';
import { type CallWorld, CeilingReached, createCaller } from '../../run/caller.ts';
import type { ComposedUnit } from '../../run/kit.ts';
import { unitKey } from '../../run/sections.ts';
import type { SectionStore, UnitState, UnitStatus, Words } from '../../run/types.ts';
import { openCall } from './call-store.ts';
import type { MicroReason, MicroRefused } from './types.ts';

/** Raised when the code between answer and series changes what a stored answer means. */
export const microRules = 'micro-1';

/** What stands by the time a call is composed again. */
export interface CallSoFar {
  /** Why items were refused, each reason once; empty the first time. */
  readonly reasons: readonly MicroReason[];
  /** Something came already: only the rest is asked for. */
  readonly isAgain: boolean;
}

/** What a call is about. It holds what was accepted; the runner only carries items to it. */
export interface MicroCall {
  readonly id: string;
  readonly title: Words;
  /** Arrays of the answer, in order. */
  readonly groups: readonly string[];
  /** Estimate of the answer. */
  readonly outputTokens: number;
  /** Fields that are shown while they come. */
  readonly shown: ReadonlySet<string>;
  compose(soFar: CallSoFar, marks: MarkSource): ComposedUnit;
  /** Judges one item and keeps it; null: taken. */
  take(group: string, value: unknown): MicroReason | null;
  /** How many were taken. */
  readonly taken: number;
  /** All that was asked for is there. */
  readonly isComplete: boolean;
  /** With this the base can be replaced; else it is worth asking once more. */
  readonly isEnough: boolean;
}

export interface MicroWorld extends CallWorld {
  readonly retry: RetryPolicy;
  readonly circuit: Circuit;
  readonly sections: SectionStore;
  readonly marks: MarkSource;
  /** A call was not made because of the ceiling. */
  readonly onCeiling: () => void;
}

export interface CallResult {
  readonly status: UnitStatus;
  readonly refused: readonly MicroRefused[];
  /** Why it ended early. */
  readonly error: ModelErrorCode | null;
}

/** Items after which a piece is stored: what a kill may cost. */
const itemsPerPiece = 4;
const mostItems = 400;

export function newCallStatus(
  { id, title }: Pick<MicroCall, 'id' | 'title'>,
  state: UnitState,
): UnitStatus {
  return {
    id,
    title,
    state,
    tokens: noTokens,
    cost: null,
    attempts: 0,
    written: 0,
    kept: state === 'waiting' || state === 'running' ? 0 : 1,
    error: null,
  };
}

/** What a model made up may look like personal data; it is stored and shown without. */
function masked(value: Json, depth = 0): Json {
  if (typeof value === 'string') return maskFound(value);
  if (value === null || typeof value !== 'object') return value;
  if (depth > 6) return null;
  if (Array.isArray(value)) return value.map((one) => masked(one, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, masked(one, depth + 1)]),
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** `first`: the delimiter that a preview has shown. Errors: whatever the host throws (store, events). */
export async function runMicroCall(
  world: MicroWorld,
  call: MicroCall,
  first: string,
): Promise<CallResult> {
  const { signal, on } = world;
  const given: string[] = [];
  const whole = call.compose({ reasons: [], isAgain: false }, () => {
    const mark = given.length === 0 ? first : world.marks();
    given.push(mark);
    return mark;
  });
  const key = unitKey(whole, given, world.port, microRules);
  const record = openCall(world.sections, key, call.id.slice(0, 2));
  for (const tokens of record.earlier) world.meter.addEarlier(tokens);

  const refused: MicroReason[] = [];
  /** What came, so that a second telling of the same is not judged again. */
  const seen = new Set<string>();
  let pending: { group: string; value: Json }[] = [];
  let pendingRefused: string[] = [];
  const caller = createCaller(world, call, {
    onAttempt: () => on({ type: 'unit', unit: statusNow('running', null) }),
    shown: call.shown,
  });
  const statusNow = (state: UnitState, error: ModelErrorCode | null): UnitStatus => ({
    ...newCallStatus(call, state),
    tokens: caller.usage,
    cost: costOf(caller.usage, world.price),
    attempts: caller.attempts,
    written: call.taken,
    error,
  });
  const store = (isDone: boolean): void => {
    if (pending.length === 0 && pendingRefused.length === 0 && !isDone) return;
    record.put({ items: pending, refused: pendingRefused, isDone }, caller.paid());
    pending = [];
    pendingRefused = [];
    on({ type: 'section', unitId: call.id, group: call.groups[0] ?? call.id });
  };
  const take = (group: string, value: unknown): void => {
    if (!call.groups.includes(group) || seen.size >= mostItems) return;
    const json = masked(toJson(value));
    const name = `${group} ${canonicalJson(json)}`;
    if (seen.has(name)) return;
    seen.add(name);
    const reason = call.take(group, json);
    if (reason === null) pending.push({ group, value: json });
    else {
      refused.push(reason);
      pendingRefused.push(reason);
    }
    if (pending.length >= itemsPerPiece) store(false);
  };

  for (const { group, value } of record.items) {
    seen.add(`${group} ${canonicalJson(value)}`);
    call.take(group, value);
  }
  for (const reason of record.refused) refused.push(reason as MicroReason);

  const send = async (composed: ComposedUnit): Promise<void> => {
    const counts = new Map<string, number>();
    const text = await caller.send(composed, call.outputTokens, (piece) => {
      if (piece.type !== 'item') return;
      counts.set(piece.group, (counts.get(piece.group) ?? 0) + 1);
      take(piece.group, piece.value);
    });
    // What did not close in the stream: broken JSON, one level of wrapping.
    const answer = readAnswer(text);
    if (!isRecord(answer)) return;
    const inner = Object.values(answer).filter(isRecord);
    for (const group of call.groups) {
      const list = [answer, ...inner].map((one) => one[group]).find(Array.isArray);
      if (list === undefined || list.length <= (counts.get(group) ?? 0)) continue;
      for (const item of list) take(group, item);
    }
  };

  const soFar = (): CallSoFar => ({ reasons: [...new Set(refused)], isAgain: call.taken > 0 });
  const finish = (state: UnitState, error: ModelErrorCode | null): CallResult => {
    const status = statusNow(state, error);
    on({ type: 'unit', unit: status });
    return {
      status,
      refused: refused.map((reason) => ({ call: call.id, reason })),
      error: state === 'kept' && caller.attempts > 0 ? null : error,
    };
  };

  try {
    if (!record.isDone) {
      let lengths = 0;
      await withAttempts(
        world.retry,
        world.circuit,
        signal,
        async () => {
          if (call.isComplete) return;
          const before = call.taken;
          try {
            await send(call.taken === 0 ? whole : call.compose(soFar(), world.marks));
          } catch (error) {
            if (error instanceof ModelError && error.code === 'length')
              lengths += call.taken > before ? 1 : 2;
            throw error;
          }
        },
        {
          // An answer that ran into its limit is asked once for what is missing, if it said anything.
          isAgain: ({ code }) => code === 'length' && lengths <= 1,
          onRetry: () => {
            store(false);
            caller.restart([]);
          },
        },
      );
      if (!call.isEnough) {
        store(false);
        await withAttempts(world.retry, world.circuit, signal, () =>
          send(call.compose(soFar(), world.marks)),
        );
      }
      store(true);
    }
  } catch (error) {
    const isStopped = signal.aborted || error instanceof CeilingReached;
    if (!isStopped && !(error instanceof ModelError)) throw error;
    store(false);
    if (error instanceof CeilingReached) world.onCeiling();
    if (isStopped) return finish('stopped', null);
    const code = error instanceof ModelError ? error.code : 'unknown';
    return finish(caller.attempts > 0 ? 'failed' : 'kept', code);
  }
  if (call.taken > 0) return finish('done', null);
  return finish('kept', whyNothing(refused, caller.lastText));
}

function whyNothing(refused: readonly MicroReason[], answer: string): ModelErrorCode {
  const languages = refused.filter((reason) => reason === 'language').length;
  if (refused.length > 0 && 2 * languages >= refused.length) return 'wrong-language';
  return answer.trim() !== '' && !answer.includes('{') ? 'declined' : 'nothing-usable';
}
