/**
 * A run: units start the moment what they need is closed, the longest way first, at most so many at
 * once. Whatever a model does, the base stands below: what does not come, or must not stand, keeps the
 * text that was there.
 */
import { editDesign, setValue } from '../../design/edit.ts';
import type { Design } from '../../design/model/design.ts';
import { costOf, type Price } from '../../design/model-connection.ts';
import { parseDesign } from '../../design/parse.ts';
import { valueAt } from '../../design/pointer.ts';
import { restoreOutput } from '../../design/privacy/index.ts';
import type { Origin } from '../../design/slot.ts';
import type { MarkSource } from '../../prompts/index.ts';
import { createGate, type Gate } from '../model/gate.ts';
import {
  createCircuit,
  type ModelErrorCode,
  type ModelPort,
  type RetryPolicy,
} from '../model/index.ts';
import type { GroupName } from '../stages/types.ts';
import { activitiesBeside, citationsBeside } from './beside.ts';
import { type PlannedUnit, remainingPaths, upstreamOf } from './graph.ts';
import type { StageKit } from './kit.ts';
import { createMaterial } from './material.ts';
import { takeBack } from './mend.ts';
import { createMeter, type RunCeiling } from './meter.ts';
import { repairUnit } from './repair-unit.ts';
import { repeatedTexts } from './repeated.ts';
import { mergeExtras } from './sections.ts';
import { stageKit } from './stage-kit.ts';
import type {
  Refused,
  RunEvent,
  RunInput,
  RunOutcome,
  SectionStore,
  StageId,
  SuggestedPart,
  UnitStatus,
} from './types.ts';
import {
  newStatus,
  runUnit,
  type UnitJob,
  type UnitResult,
  type UnitWorld,
} from './unit-runner.ts';
import { createWorking } from './working.ts';

export interface RunDeps {
  readonly port: ModelPort;
  readonly retry: RetryPolicy;
  readonly sections: SectionStore;
  readonly price: Price | null;
  readonly ceiling: RunCeiling;
  readonly signal: AbortSignal;
  on(event: RunEvent): void;
  readonly marks: MarkSource;
  /** Milliseconds of any clock that goes forward. */
  now(): number;
}

/** Nobody else needs to try: the same would happen to every call. */
export const endsAll: ReadonlySet<ModelErrorCode> = new Set([
  'auth',
  'not-found',
  'quota',
  'tls',
  'proxy',
  'circuit-open',
  'not-a-model',
  'traced',
  'insecure',
]);

/** Time for the first requests to leave, before the thread is busy for a moment. */
const earlyMs = 30;

/** Pattern ids that an answer's rows name, each once, in their order. */
function chosenPatterns(rows: readonly unknown[], allowed: readonly string[]): string[] {
  const ids = rows.flatMap((row) => {
    if (typeof row === 'string') return [row];
    if (row === null || typeof row !== 'object') return [];
    return Object.values(row).filter((value): value is string => typeof value === 'string');
  });
  return [...new Set(ids)].filter((id) => allowed.includes(id));
}

/** A suggested part is valid once it stands in its collection's order. */
function fitsInto(design: Design, { partId, path, patch }: SuggestedPart): boolean {
  const collection = path.slice(0, path.lastIndexOf('/items/'));
  const order = valueAt(design, `${collection}/order`);
  if (!Array.isArray(order)) return false;
  const last = setValue(`${collection}/order`, [...order, partId]);
  return editDesign(design, [...patch, ...last]).ok;
}

/** A source of delimiters whose value for each unit is drawn in the order of the units, as in a preview. */
export function marksOf(units: readonly PlannedUnit[], marks: MarkSource): Map<string, string> {
  return new Map(units.map(({ id }) => [id, marks()]));
}

/**
 * Errors: only the host's own (store, events, rules): then every call is stopped first. A model's trouble
 * and Stop end in an outcome.
 */
export async function runDraft(
  input: RunInput,
  deps: RunDeps,
  kit: StageKit = stageKit,
): Promise<RunOutcome> {
  const { port, on } = deps;
  const material = createMaterial(input, kit);
  const { masker } = material;
  const working = createWorking(input.design, masker);
  let units = material.units(input.design);
  const firstMarks = marksOf(units, deps.marks);
  const passages = new Map(units.map((unit) => [unit.id, material.passages(unit, input.design)]));
  const patternIds = (): string[] => material.patternIds(input.design);

  const statuses = new Map<string, UnitStatus>();
  const results = new Map<string, UnitResult>();
  const closedGroups = new Set<GroupName>();
  const started = new Set<string>();
  const running = new Map<string, Promise<void>>();
  const inner = new AbortController();
  const signal = AbortSignal.any([deps.signal, inner.signal]);
  let ended: RunOutcome['ended'] = null;
  let isEnding = false;
  let failure: { error: unknown } | null = null;
  let replanning: Promise<void> | null = null;
  let wake = Promise.withResolvers<void>();

  const tell = (event: RunEvent): void => {
    if (event.type === 'unit') statuses.set(event.unit.id, event.unit);
    on(event);
  };
  const endAt = (reason: NonNullable<RunOutcome['ended']>, isForAll: boolean): void => {
    ended ??= reason;
    isEnding ||= isForAll;
  };
  const meter = createMeter({
    price: deps.price,
    ceiling: deps.ceiling,
    onChange: (tokens, cost) => on({ type: 'meter', tokens, cost }),
    onExceeded: () => {
      endAt('ceiling', true);
      inner.abort(new DOMException('ceiling', 'AbortError'));
    },
  });
  const fail = (error: unknown): void => {
    failure ??= { error };
    isEnding = true;
    inner.abort(new DOMException('failed', 'AbortError'));
  };

  const gates = new Map<number, Gate>();
  const gateOf = (generation: number): Gate => {
    const known = gates.get(generation);
    if (known !== undefined) return known;
    const given = kit.givenOf(
      working.view(new Set(), generation),
      [...passages.values()].flat(),
      material.instruction,
    );
    const gate = createGate(given, new Set(Object.keys(masker.map)), input.design.language);
    gates.set(generation, gate);
    return gate;
  };
  const circuit = createCircuit({ now: deps.now });
  const worldOf = (generation: number): UnitWorld => ({
    kit,
    port,
    retry: deps.retry,
    circuit,
    sections: deps.sections,
    price: deps.price,
    meter,
    signal,
    gate: () => gateOf(generation),
    marks: deps.marks,
    now: deps.now,
    on: tell,
    onCeiling: () => endAt('ceiling', true),
  });
  const originOf = (stage: StageId): Origin => {
    const { name, version } = kit.promptOf(stage, input.design.language);
    return { kind: 'model', model: port.model, promptId: name, promptVersion: version };
  };

  /** The rules plan again with what was chosen; calls that waited for the rows are cut anew. */
  const replan = async (chosen: readonly string[]): Promise<void> => {
    const design = await input.replan?.(chosen).catch((error: unknown) => {
      // Stopped with the run: what was written is brought home as it is.
      if (signal.aborted) return undefined;
      throw error;
    });
    if (design === undefined || signal.aborted) return;
    working.replaceBase(design);
    const anew = material.units(design);
    const isAnew = ({ needs }: PlannedUnit): boolean => needs.includes('s3_rows');
    const kept = units.filter((unit) => !isAnew(unit));
    const ids = new Set(anew.filter(isAnew).map(({ id }) => id));
    for (const unit of units) {
      // A stage that the new plan does not have: nothing is left to write.
      if (isAnew(unit) && !ids.has(unit.id)) tell({ type: 'unit', unit: newStatus(unit, 'done') });
    }
    units = [...kept, ...anew.filter(isAnew)];
    for (const unit of units.filter(isAnew)) passages.set(unit.id, material.passages(unit, design));
  };

  const onGroup = (group: GroupName, items: readonly unknown[]): void => {
    if (group === 's3_rows' && input.replan !== null && replanning === null) {
      const current = new Set(
        Object.values(working.base.journey.activities.items).map(({ patternId }) => patternId),
      );
      const chosen = chosenPatterns(items, patternIds());
      if (chosen.some((id) => !current.has(id))) {
        replanning = replan(chosen).then(() => {
          closedGroups.add(group);
          schedule();
        }, fail);
        return;
      }
    }
    closedGroups.add(group);
    schedule();
  };

  const isReady = (unit: PlannedUnit): boolean => {
    const writers = (need: GroupName): boolean => units.some(({ groups }) => groups.includes(need));
    return unit.needs.every((need) => closedGroups.has(need) || !writers(need));
  };

  const start = (unit: PlannedUnit): void => {
    started.add(unit.id);
    const base = unit.needs.includes('s3_rows') ? working.generation : 0;
    const job: UnitJob = {
      unit,
      view: working.view(upstreamOf(unit.needs), base),
      passages: passages.get(unit.id) ?? [],
      instruction: material.instruction,
      patternIds: unit.groups.includes('s3_rows') ? patternIds() : [],
      mark: firstMarks.get(unit.id) ?? deps.marks(),
      hasRepair: true,
      onText: (target, text, isLate) => working.accept(target, text, isLate, base),
      onGroup,
    };
    const done = runUnit(worldOf(base), job).then(
      (result) => {
        results.set(unit.id, result);
        const { error } = result;
        if (error !== null) endAt(error, endsAll.has(error) || circuit.isOpen);
      },
      (error: unknown) => fail(error),
    );
    running.set(
      unit.id,
      done.then(() => {
        running.delete(unit.id);
        // Whatever it did not close will not come any more.
        if (!isEnding && !signal.aborted) for (const group of unit.groups) closeLate(group);
        schedule();
        wake.resolve();
      }),
    );
  };
  const closeLate = (group: GroupName): void => {
    if (group !== 's3_rows' || replanning === null) closedGroups.add(group);
  };

  function schedule(): void {
    if (isEnding || signal.aborted) return;
    const order = remainingPaths(units);
    const ready = units
      .filter((unit) => !started.has(unit.id) && isReady(unit))
      .sort((a, b) => (order.get(b.id) ?? 0) - (order.get(a.id) ?? 0));
    for (const unit of ready) {
      if (running.size + starting >= Math.max(1, input.parallel)) return;
      if (started.has(unit.id) || isEnding) continue;
      starting += 1;
      try {
        start(unit);
      } finally {
        starting -= 1;
      }
    }
  }
  let starting = 0;

  for (const unit of units) tell({ type: 'unit', unit: newStatus(unit, 'waiting') });
  // Masking took long enough; the windows come first.
  await new Promise((resolve) => setImmediate(resolve));
  schedule();
  // While the first words are on their way: what will be needed when they come.
  const early = setTimeout(() => {
    gateOf(0);
    // Each is long enough to hold up a window.
    setImmediate(patternIds);
  }, earlyMs);
  for (;;) {
    if (running.size > 0) {
      await wake.promise;
      wake = Promise.withResolvers<void>();
    } else if (replanning !== null && !closedGroups.has('s3_rows') && failure === null) {
      await replanning;
      if (running.size === 0) break;
    } else break;
  }
  clearTimeout(early);
  if (failure !== null) throw (failure as { error: unknown }).error;
  if (deps.signal.aborted) endAt('stopped', true);

  for (const unit of units) {
    if (started.has(unit.id)) continue;
    const error = ended === 'stopped' || ended === 'ceiling' ? null : ended;
    const state = error === null ? 'stopped' : 'kept';
    tell({ type: 'unit', unit: { ...newStatus(unit, state), error } });
  }

  const refused = new Map<string, Refused['reason']>();
  for (const { refused: list } of results.values()) {
    for (const { path, reason } of list) refused.set(path, reason);
  }
  const current = () => working.outcome((target) => originOf(target.stage));
  const dropRepeated = (): void => {
    for (const path of repeatedTexts(working.base, current())) {
      working.drop(path);
      refused.set(path, 'repeated');
    }
  };
  dropRepeated();
  if (!isEnding) {
    const unit = repairUnit(
      working,
      material.units(working.base),
      current().written,
      input.regulations,
    );
    if (unit !== null) {
      const world = { ...worldOf(working.generation), kit: unit.kitFor(kit) };
      const result = await runUnit(world, {
        unit: unit.unit,
        view: working.maskedNow(),
        passages: [],
        instruction: null,
        patternIds: [],
        mark: deps.marks(),
        hasRepair: false,
        onText: (target, text) => working.accept(target, text, true, working.generation),
        onGroup: () => {},
      });
      if (result.error !== null) endAt(result.error, true);
      if (deps.signal.aborted) endAt('stopped', true);
      dropRepeated();
    }
  }
  for (const path of working.orphans()) refused.set(path, 'check');
  const giveUp = (path: string): void => {
    working.drop(path);
    refused.set(path, 'check');
  };
  takeBack(working.base, current, giveUp, input.regulations);
  let { design, written } = current();
  if (!parseDesign(design).ok) {
    // Cannot be: slots keep their length. But nothing of a model is worth an invalid document.
    design = working.base;
    written = [];
  }

  const extras = mergeExtras([...results.values()].map((result) => result.extras));
  const restore = (text: string): string => restoreOutput(text, masker.map);
  const calls = [...results].map(([id, result]) => ({
    extras: result.extras,
    passages: passages.get(id) ?? [],
  }));
  const rows = extras.s3_rows ?? [];
  const suggestions = [
    ...kit.suggestionsOf({ extras, design, gate: gateOf(working.generation), restore, originOf }),
    ...citationsBeside(design, calls, written, material.original),
    ...(deps.signal.aborted || rows.length === 0
      ? []
      : await activitiesBeside(input, design, chosenPatterns(rows, patternIds()))),
  ].filter((part) => fitsInto(design, part));
  const { tokens } = meter;
  const isWritten = new Set(written);
  return {
    design,
    written,
    refused: [...refused].flatMap(([path, reason]) =>
      isWritten.has(path) ? [] : [{ path, reason }],
    ),
    suggestions,
    units: [...statuses.values()],
    tokens,
    cost: costOf(tokens, deps.price),
    ended,
    nothing:
      ended === null && written.length === 0 && suggestions.length === 0 && refused.size > 0
        ? ([...statuses.values()].find(({ error }) => error !== null)?.error ?? 'nothing-usable')
        : null,
  };
}
