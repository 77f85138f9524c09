/**
 * One call until each of its texts is written, refused or given up: what is stored is taken from the
 * store, the rest is asked for. Items are closed one by one in the stream, pass the gate and are kept
 * at once; an answer that breaks off is asked for what is missing only. At the end what came broken is
 * read leniently, and what is missing or was refused is asked for once more, by name. What still does
 * not come keeps its text.
 */
import type { Design } from '../../design/model/design.ts';
import { costOf, type Price } from '../../design/model-connection.ts';
import type { Gate } from '../model/gate.ts';
import {
  type Circuit,
  ModelError,
  type ModelErrorCode,
  type ModelPort,
  noTokens,
  type RetryPolicy,
  readAnswer,
  withAttempts,
} from '../model/index.ts';
import type { GroupName } from '../stages/types.ts';
import { findExtras, findItems, readItem } from './answer-items.ts';
import { CeilingReached, createCaller } from './caller.ts';
import type { PlannedUnit, RefTarget } from './graph.ts';
import type { ComposedUnit, Extras, StageKit, UnitAsk } from './kit.ts';
import type { Meter } from './meter.ts';
import { openSections, unitKey } from './sections.ts';
import type { Passage, Refused, RunEvent, SectionStore, UnitStatus } from './types.ts';
import { UnitProgress } from './unit-progress.ts';

/** What all units of a run share. */
export interface UnitWorld {
  readonly kit: StageKit;
  readonly port: ModelPort;
  readonly retry: RetryPolicy;
  readonly circuit: Circuit;
  readonly sections: SectionStore;
  readonly price: Price | null;
  readonly meter: Meter;
  readonly signal: AbortSignal;
  readonly gate: () => Gate;
  readonly marks: () => string;
  readonly now: () => number;
  readonly on: (event: RunEvent) => void;
  /** A call was not made because of the ceiling. */
  readonly onCeiling: () => void;
}

/** What one unit works on. */
export interface UnitJob {
  readonly unit: PlannedUnit;
  /** The masked design as this unit may see it. */
  readonly view: Design;
  readonly passages: readonly Passage[];
  /** Masked. */
  readonly instruction: string | null;
  readonly patternIds: readonly string[];
  /** A masked text was accepted for a slot; `isLate`: after others may have read its group. */
  readonly onText: (target: RefTarget, text: string, isLate: boolean) => void;
  readonly onGroup: (group: GroupName, items: readonly unknown[]) => void;
  /** The delimiter of the first message: the one that a preview has shown. */
  readonly mark: string;
  /** Whether what is missing or refused is asked for once more. */
  readonly hasRepair: boolean;
}

export interface UnitResult {
  readonly status: UnitStatus;
  readonly refused: readonly Refused[];
  readonly extras: Extras;
  /** Why it ended early; null when all was asked for. */
  readonly error: ModelErrorCode | null;
}

/** Delimiters given out while composing: a stored answer does not depend on them. */
function recording(first: string, marks: () => string): { next: () => string; given: string[] } {
  const given: string[] = [];
  const next = (): string => {
    const mark = given.length === 0 ? first : marks();
    given.push(mark);
    return mark;
  };
  return { given, next };
}

/** The status of a unit that nothing has happened to. */
export function newStatus(unit: PlannedUnit, state: UnitStatus['state']): UnitStatus {
  const { id, title, targets } = unit;
  const kept = state === 'waiting' || state === 'running' ? 0 : targets.length;
  return {
    id,
    title,
    state,
    tokens: noTokens,
    cost: null,
    attempts: 0,
    written: 0,
    kept,
    error: null,
  };
}

/** Errors: whatever the host throws (store, events). A model's trouble and Stop are in the result. */
export async function runUnit(world: UnitWorld, job: UnitJob): Promise<UnitResult> {
  const { kit, port, meter, signal, on } = world;
  const { unit, view } = job;
  const { targets, groups } = unit;
  const isGroup = (name: string): name is GroupName => groups.some((group) => group === name);
  const choosesRows = groups.includes('s3_rows') && job.patternIds.length > 0;

  const askOf = (asked: readonly RefTarget[], withRows: boolean, marks: () => string): UnitAsk => {
    const wanted = new Set(asked.map(({ group }) => group));
    return {
      unit: {
        id: unit.id,
        needs: unit.needs,
        parts: unit.parts
          .map((part) => ({
            ...part,
            groups: part.groups.filter(
              (group) => wanted.has(group) || (group === 's3_rows' && withRows),
            ),
          }))
          .filter((part) => part.groups.length > 0),
      },
      targets: asked,
      masked: view,
      passages: job.passages,
      instruction: job.instruction,
      patternIds: withRows ? job.patternIds : [],
      marks,
      isAgain: asked.length < targets.length && !withRows,
    };
  };

  const marks = recording(job.mark, world.marks);
  const whole = kit.composeUnit(askOf(targets, choosesRows, marks.next));
  const key = unitKey(whole, marks.given, port, view.rulesVersion);
  const sections = openSections(world.sections, key, groups);
  for (const tokens of sections.earlier) meter.addEarlier(tokens);

  const caller = createCaller(world, unit, {
    onAttempt: () => on({ type: 'unit', unit: statusNow('running', null) }),
  });
  const progress = new UnitProgress(unit, sections, {
    language: view.language,
    gate: (target, text) =>
      world.gate().check(text, { mostChars: target.maxChars, before: target.current }),
    paid: caller.paid,
    onText: job.onText,
    onStored: (group) => on({ type: 'section', unitId: unit.id, group }),
    onGroup: job.onGroup,
  });
  const statusNow = (state: UnitStatus['state'], error: ModelErrorCode | null): UnitStatus => ({
    ...newStatus(unit, state),
    tokens: caller.usage,
    cost: costOf(caller.usage, world.price),
    attempts: caller.attempts,
    written: progress.written,
    kept: state === 'running' ? 0 : targets.length - progress.written,
    error,
  });

  /** One sending. Takes what closes; resolves with the whole text at its proper end. */
  const send = (composed: ComposedUnit, asked: readonly RefTarget[]): Promise<string> => {
    const share = asked.length / Math.max(1, targets.length);
    return caller.send(composed, Math.ceil(unit.outputTokens * share), (piece) => {
      if (piece.type === 'item') {
        const item = isGroup(piece.group) ? readItem(piece.value) : null;
        if (item === null) progress.addExtras(piece.group, [piece.value]);
        else progress.take(item);
      } else if (isGroup(piece.group) && !progress.isRepairing) progress.close(piece.group);
    });
  };

  /** Reads what did not close in the stream: broken JSON, a wrapped answer, ids as keys. */
  const readLeniently = (text: string): void => {
    const hasGaps = progress.unanswered().length > 0 || !progress.isAllClosed;
    const value = hasGaps ? readAnswer(text) : null;
    if (value === null) return;
    for (const item of findItems(value, (id) => progress.isRef(id))) progress.take(item);
    for (const [name, items] of findExtras(value, (one) => isGroup(one) && one !== 's3_rows')) {
      if (progress.extras[name] === undefined) progress.addExtras(name, items);
    }
  };

  const askForAll = async (): Promise<void> => {
    let lengths = 0;
    await withAttempts(
      world.retry,
      world.circuit,
      signal,
      async () => {
        const open = progress.open();
        const withRows = choosesRows && !progress.isClosed('s3_rows');
        if (open.length === 0 && !withRows) return;
        const isWhole = open.length === targets.length && withRows === choosesRows;
        const composed = isWhole ? whole : kit.composeUnit(askOf(open, withRows, world.marks));
        const before = progress.touched;
        try {
          readLeniently(await send(composed, open));
        } catch (error) {
          const isLength = error instanceof ModelError && error.code === 'length';
          if (isLength) lengths += progress.touched > before ? 1 : 2;
          throw error;
        }
      },
      {
        // An answer that ran into its limit is asked once for what is missing, if it said anything.
        isAgain: ({ code }) => code === 'length' && lengths <= 1,
        onRetry: () => {
          progress.storePending();
          caller.restart(progress.texts);
        },
      },
    );
    for (const group of groups) progress.close(group);
  };

  /** One more call for what is missing or was refused. */
  const repair = async (): Promise<void> => {
    progress.isRepairing = true;
    const asked = progress.unanswered();
    const composed = kit.composeRepair({
      ...askOf(asked, false, world.marks),
      failures: asked.map(({ ref, path }) => ({ ref, ...progress.failureOf(path), note: null })),
    });
    await withAttempts(world.retry, world.circuit, signal, async () => {
      readLeniently(await send(composed, asked));
    });
    progress.settle();
  };

  const finish = (state: UnitStatus['state'], error: ModelErrorCode | null): UnitResult => {
    const status = statusNow(state, error);
    on({ type: 'unit', unit: status });
    return { status, refused: progress.refused, extras: progress.extras, error };
  };

  progress.replay();
  try {
    if (!progress.isAllClosed) await askForAll();
    const isGappy = progress.unanswered().length > 0 && !progress.isSettled;
    if (job.hasRepair && isGappy) await repair();
    else progress.storePending();
  } catch (error) {
    const isStopped = signal.aborted || error instanceof CeilingReached;
    if (!isStopped && !(error instanceof ModelError)) throw error;
    progress.storePending();
    if (error instanceof CeilingReached) world.onCeiling();
    if (isStopped) return finish('stopped', null);
    const code = error instanceof ModelError ? error.code : 'unknown';
    if (progress.isRepairing) return finish('done', code);
    return finish(caller.attempts > 0 ? 'failed' : 'kept', code);
  }
  if (progress.answered > 0 || targets.length === 0) return finish('done', null);
  // The run goes on to its end: only this call's row says why it brought nothing.
  const status = statusNow('kept', whyNothing(progress.refused, caller.lastText));
  on({ type: 'unit', unit: status });
  return { status, refused: progress.refused, extras: progress.extras, error: null };
}

/** Of a call whose every text is missing or refused. */
function whyNothing(refused: readonly Refused[], answer: string): ModelErrorCode {
  const of = (reason: Refused['reason']): number =>
    refused.filter((one) => one.reason === reason).length;
  if (2 * of('language') >= refused.length) return 'wrong-language';
  const isProse = answer.trim() !== '' && !answer.includes('{');
  return isProse && of('missing') === refused.length ? 'declined' : 'nothing-usable';
}
