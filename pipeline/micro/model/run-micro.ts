/**
 * A run of the micro drafter with a model. Only M1 reads the module; the rest is told ids, points and the
 * sentences they name. Whatever comes, the built-in series stands below: what does not come, or must not
 * stand, keeps what was there.
 */

import { labelsOfUnit } from '../../../design/micro/labels.ts';
import type { Series } from '../../../design/model/series.ts';
import { costOf } from '../../../design/model-connection.ts';
import { parseSeries } from '../../../design/parse.ts';
import { loadPrompt } from '../../../prompts/index.ts';
import { createCircuit } from '../../model/index.ts';
import { createMeter } from '../../run/meter.ts';
import { endsAll, type RunDeps } from '../../run/run-draft.ts';
import type { UnitStatus } from '../../run/types.ts';
import { labelled } from '../write.ts';
import { openCitations } from './citation-book.ts';
import { modelOrigin } from './kept.ts';
import { createMicroMaterial, type MicroMaterial, unitsOf } from './material.ts';
import { type MicroCall, type MicroWorld, newCallStatus, runMicroCall } from './micro-call.ts';
import { outlineCall, pointsPerOutline } from './outline.ts';
import { applyOutline, uncoveredHeadings } from './outline-units.ts';
import { type Point, type PointsCall, pointsCall } from './points.ts';
import { runTasks, type Task } from './schedule.ts';
import type { MicroOutcome, MicroRefused, MicroRunInput } from './types.ts';
import { type UnitAsk, unitAsk, withPoints } from './unit-ask.ts';
import {
  type Applying,
  applyCalls,
  questionsFor,
  scenesFor,
  type UnitCalls,
} from './unit-calls.ts';

/** What a call is called before it can be composed. */
interface Planned {
  readonly id: string;
  readonly title: MicroCall['title'];
}

/** Points in groups of about equal size that a call can hold. */
export function outlineBatches(points: readonly Point[]): Point[][] {
  const count = Math.ceil(points.length / pointsPerOutline);
  const size = Math.ceil(points.length / Math.max(1, count));
  return Array.from({ length: count }, (_, index) =>
    points.slice(index * size, (index + 1) * size),
  );
}

/**
 * Errors: only the host's own (store, events, rules): then every call is stopped first. A model's trouble
 * and Stop end in an outcome.
 */
export async function runMicro(input: MicroRunInput, deps: RunDeps): Promise<MicroOutcome> {
  const { series: base, scope } = input;
  const { port, on } = deps;
  const material = createMicroMaterial(input);
  const { module, chunks, part } = material;
  const statuses = new Map<string, UnitStatus>();
  const refused: MicroRefused[] = [];
  const inner = new AbortController();
  const signal = AbortSignal.any([deps.signal, inner.signal]);
  let ended: MicroOutcome['ended'] = null;
  let isEnding = false;

  const endAt = (reason: NonNullable<MicroOutcome['ended']>, isForAll: boolean): void => {
    ended ??= reason;
    isEnding ||= isForAll;
  };
  const tell: RunDeps['on'] = (event) => {
    if (event.type === 'unit') statuses.set(event.unit.id, event.unit);
    on(event);
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
  const circuit = createCircuit({ now: deps.now });
  const world: MicroWorld = {
    port,
    price: deps.price,
    meter,
    signal,
    now: deps.now,
    on: tell,
    retry: deps.retry,
    circuit,
    sections: deps.sections,
    marks: deps.marks,
    onCeiling: () => endAt('ceiling', true),
  };

  const marks = new Map<string, string>();
  const markOf = (id: string): string => {
    const known = marks.get(id) ?? deps.marks();
    marks.set(id, known);
    return known;
  };
  const planned: Planned[] = [];
  const plan = (list: readonly Planned[]): void => {
    for (const one of list) {
      if (statuses.has(one.id)) continue;
      // In the order of a preview, which shows the same delimiters.
      markOf(one.id);
      planned.push(one);
      tell({ type: 'unit', unit: newCallStatus(one, 'waiting') });
    }
  };
  const call = async (one: MicroCall): Promise<void> => {
    try {
      const result = await runMicroCall(world, one, markOf(one.id));
      refused.push(...result.refused);
      if (result.error !== null) endAt(result.error, endsAll.has(result.error) || circuit.isOpen);
    } catch (error) {
      isEnding = true;
      inner.abort(new DOMException('failed', 'AbortError'));
      throw error;
    }
  };
  /** `make` null: nothing can be asked; what stands there stays. */
  const taskOf = (one: Planned, needs: readonly string[], make: () => MicroCall | null): Task => ({
    id: one.id,
    needs,
    run: async () => {
      const made = make();
      if (made === null) tell({ type: 'unit', unit: newCallStatus(one, 'kept') });
      else await call(made);
    },
  });
  const run = (tasks: readonly Task[]): Promise<void> =>
    runTasks(tasks, input.parallel, () => isEnding || signal.aborted);

  const readers: PointsCall[] = chunks.map((chunk) =>
    pointsCall(module, chunk, material.chunkCount, base.language),
  );
  const readerTasks = readers.map((reader) => taskOf(reader, [], () => reader));
  const points = (): Point[] => readers.flatMap((reader) => reader.points);

  /** Scenes and questions of units; each starts when the pieces of the module it is made from are read. */
  const written = new Map<string, UnitCalls>();
  const unitTasks = async (asks: readonly UnitAsk[]): Promise<Task[]> => {
    const all: Task[] = [];
    for (const [index, ask] of asks.entries()) {
      // Each is told to the store and to windows: they do not wait for all of them.
      if (index % 4 === 3) await pause();
      all.push(...tasksOf(ask));
    }
    return all;
  };
  const tasksOf = (ask: UnitAsk): Task[] => {
    const material = new Set(ask.unit.material);
    const needs = readers
      .filter((_, index) => chunks[index]?.sentences.some(({ locator }) => material.has(locator)))
      .map(({ id }) => id);
    let full: UnitAsk | null = null;
    const known = (): UnitAsk => {
      full ??= part === null ? withPoints(module, ask, points()) : ask;
      return full;
    };
    const keep = (calls: Partial<UnitCalls>): void => {
      const before = written.get(ask.unitId) ?? { scenes: null, questions: null };
      written.set(ask.unitId, { ...before, ...calls });
    };
    const tasks: Task[] = [];
    const add = (id: 'm3' | 'm4', make: () => MicroCall | null): void => {
      const one = {
        id: `${id}.${ask.unitId}`,
        title: { key: `units.${id}`, params: { number: ask.number } },
      };
      plan([one]);
      tasks.push(taskOf(one, needs, make));
    };
    if (part?.itemId == null)
      add('m3', () => {
        const scenes = scenesFor(module, known(), part);
        keep({ scenes });
        return scenes;
      });
    if (part?.sceneId == null)
      add('m4', () => {
        const questions = questionsFor(module, known(), part);
        keep({ questions });
        return questions;
      });
    return tasks;
  };

  plan(readers);
  // Masking took long enough; the windows come first.
  await pause();

  let series: Series = base;
  const parts: string[] = [];
  if (scope.kind === 'outline' || scope.kind === 'whole') {
    await run(readerTasks);
    const outlined = await outline(
      base,
      material,
      points(),
      async (calls) => {
        plan(calls);
        await run(calls.map((one) => taskOf(one, [], () => one)));
      },
      port.model,
    );
    series = outlined.series;
    parts.push(...outlined.written);
  }
  if (scope.kind === 'whole' && input.write !== undefined && !signal.aborted) {
    // Whatever happens to the model, the outline is written.
    series = await input.write(series);
    const asks = unitsOf(series, scope).flatMap(
      ([id]) => unitAsk(module, series, id, { points: [] }) ?? [],
    );
    await run(await unitTasks(asks));
  } else if (scope.kind === 'units')
    await run([...readerTasks, ...(await unitTasks(material.asks))]);
  else if (scope.kind === 'part') await run(await unitTasks(material.asks));
  if (deps.signal.aborted) endAt('stopped', true);

  for (const one of planned) {
    if (statuses.get(one.id)?.state !== 'waiting') continue;
    const error = ended === 'stopped' || ended === 'ceiling' ? null : ended;
    tell({
      type: 'unit',
      unit: { ...newCallStatus(one, error === null ? 'stopped' : 'kept'), error },
    });
  }

  const told = await withAnswers(series, [...written], { module, model: port.model, part });
  series = told.series;
  parts.push(...told.written);

  const { tokens } = meter;
  const all = [...statuses.values()];
  return {
    series,
    written: parts,
    refused,
    uncovered: uncoveredHeadings(base, series, module),
    units: all,
    tokens,
    cost: costOf(tokens, deps.price),
    ended,
    nothing:
      ended === null && parts.length === 0
        ? (all.find(({ error }) => error !== null)?.error ?? 'nothing-usable')
        : null,
  };
}

/** All units, and where that cannot stand (texts keep their length, so it should) one by one. */
async function withAnswers(
  base: Series,
  written: readonly (readonly [string, UnitCalls])[],
  options: Omit<Applying, 'book'>,
): Promise<{ series: Series; written: string[] }> {
  const book = openCitations(base);
  let series = base;
  const parts: string[] = [];
  for (const [unitId, calls] of written) {
    const next = applyCalls(series, unitId, calls, { ...options, book });
    if (next === null) continue;
    const units = { ...series.units, items: { ...series.units.items, [unitId]: next.unit } };
    series = { ...series, units };
    parts.push(...next.written);
    await pause();
  }
  if (parts.length === 0) return { series: base, written: [] };
  series = book.into(series);
  // Comparing all texts with what they cite takes long; unit by unit, it is remembered for the whole.
  for (const unitId of series.units.order) {
    labelsOfUnit(series, unitId);
    await pause();
  }
  series = labelled(series);
  await pause();
  if (parseSeries(series).ok) return { series, written: parts };
  // Nothing of a model is worth an invalid document.
  if (written.length === 1) return { series: base, written: [] };
  const sum = { series: base, written: [] as string[] };
  for (const one of written) {
    const next = await withAnswers(sum.series, [one], options);
    sum.series = next.series;
    sum.written.push(...next.written);
  }
  return sum;
}

/** Lets others have a turn: a run lives in the thread that windows wait for. */
const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function outline(
  base: Series,
  material: MicroMaterial,
  all: readonly Point[],
  ask: (calls: readonly ReturnType<typeof outlineCall>[]) => Promise<void>,
  model: string,
): Promise<{ series: Series; written: readonly string[] }> {
  const { module, title, audience, outcomes } = material;
  // What the rules hold for foreword, test or glossary, or leave out because the module contradicts itself
  // there, makes no unit.
  const inScope = new Set(Object.values(base.units.items).flatMap((unit) => unit.material));
  const points = all.flatMap((point): Point[] => {
    if (inScope.size === 0) return [point];
    const sentences = point.sentences.filter(({ locator }) => inScope.has(locator));
    if (sentences.length === point.sentences.length) return [point];
    return sentences.length === 0 ? [] : [{ ...point, sentences, text: '' }];
  });
  const batches = outlineBatches(points);
  const calls = batches.map((batch, index) =>
    outlineCall(module, {
      number: index + 1,
      count: batches.length,
      points: batch,
      series: base,
      title,
      audience,
      outcomes,
    }),
  );
  if (calls.length === 0) return { series: base, written: [] };
  await ask(calls);
  const proposals = calls.flatMap(({ units }) => units);
  const origin = modelOrigin(model, loadPrompt('m2', base.language));
  const outlined = applyOutline(base, module, proposals, origin);
  return parseSeries(outlined.series).ok ? outlined : { series: base, written: [] };
}
