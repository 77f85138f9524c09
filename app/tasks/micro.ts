/** Making series from modules by rules, and comparing them with their modules. */
import { unpackSource } from '../../db/sources.ts';
import type { ImportReport } from '../../design/micro/import-report.ts';
import type { Series } from '../../design/model/series.ts';
import type { Patch } from '../../design/patch.ts';
import { MicroError } from '../../pipeline/micro/types.ts';

/** Modules as they are stored, in the order of `series.sources`. */
export interface MicroTask {
  series: Series;
  packed: readonly Uint8Array[];
}

/** `outline`: outcomes and units without scenes. `units`: scenes and items; null: of all units. */
export type MicroDraftTask = MicroTask &
  ({ kind: 'outline' } | { kind: 'units'; unitIds: readonly string[] | null });

/** Errors: MicroError. */
export async function microTask({ packed }: MicroDraftTask): Promise<Series> {
  packed.map(unpackSource);
  throw new MicroError('nothing-in-scope');
}

export interface RedoTask extends MicroTask {
  /** JSON Pointer of a unit, scene or item. */
  path: string;
  /** Which alternative, from 1. */
  turn: number;
}

/** Another alternative of one part. Errors: MicroError. */
export async function redoTask(_input: RedoTask): Promise<Patch> {
  throw new MicroError('nothing-in-scope');
}

/** Of all modules against the units as they are. */
export async function reportTask(_input: MicroTask): Promise<ImportReport> {
  return { rows: [], headings: [], warnings: [], coverage: 0, sentences: 0 };
}

export interface StaleTask {
  series: Series;
  before: Uint8Array;
  after: Uint8Array;
}

/** What a newer version of a module changes in a series. */
export async function staleTask(_input: StaleTask): Promise<{ patch: Patch; staleUnits: number }> {
  return { patch: [], staleUnits: 0 };
}
