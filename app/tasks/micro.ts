/** Making series from modules by rules, and comparing them with their modules. */
import { unpackSource } from '../../db/sources.ts';
import { values } from '../../design/collection.ts';
import { editSeries, lockedPart } from '../../design/edit.ts';
import { type ImportReport, importReport } from '../../design/micro/import-report.ts';
import { staleAfter } from '../../design/micro/stale.ts';
import type { Series } from '../../design/model/series.ts';
import type { Patch } from '../../design/patch.ts';
import {
  type MicroInput,
  outlineSeries,
  redoPart,
  writeUnits,
} from '../../pipeline/micro/index.ts';

/** Modules as they are stored, in the order of `series.sources`. */
export interface MicroTask {
  series: Series;
  packed: readonly Uint8Array[];
}

/** `outline`: outcomes and units without scenes. `units`: scenes and items; null: of all units. */
export type MicroDraftTask = MicroTask &
  ({ kind: 'outline' } | { kind: 'units'; unitIds: readonly string[] | null });

/** Errors: MicroError. */
export function microTask(input: MicroDraftTask): Series {
  return input.kind === 'outline'
    ? outlineSeries(inputOf(input))
    : writeUnits(inputOf(input), input.unitIds);
}

function inputOf({ series, packed }: MicroTask): MicroInput {
  return { series, sources: packed.map(unpackSource) };
}

export interface RedoTask extends MicroTask {
  /** JSON Pointer of a unit, scene or item. */
  path: string;
  /** Which alternative, from 1. */
  turn: number;
}

/** Another alternative of one part. Errors: MicroError. */
export function redoTask(input: RedoTask): Patch {
  return redoPart(inputOf(input), { path: input.path, turn: input.turn });
}

/** Of all modules against the units as they are. */
export function reportTask(input: MicroTask): ImportReport {
  const { series, sources } = inputOf(input);
  return importReport(sources, series);
}

export interface StaleTask {
  series: Series;
  before: Uint8Array;
  after: Uint8Array;
}

/** What a newer version of a module changes in a series, and how many units rest on what changed. */
export function staleTask({ series, before, after }: StaleTask): {
  patch: Patch;
  staleUnits: number;
} {
  const whole = staleAfter(series, unpackSource(before), unpackSource(after));
  // A locked part stays as it is, with the older file's sentences.
  const patch = whole.filter((operation) => lockedPart(series, [operation]) === null);
  const edited = editSeries(series, patch);
  if (!edited.ok) throw new Error('citations cannot be moved to the newer file');
  const units = values(edited.value.series.units);
  return { patch, staleUnits: units.filter(({ staleSentences: all }) => all.length > 0).length };
}
