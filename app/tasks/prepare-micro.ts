/** What a run over a series would send, worked out away from the windows: masking reads whole modules. */
import { unpackSource } from '../../db/sources.ts';
import type { Series } from '../../design/model/series.ts';
import type { Price, Probe } from '../../design/model-connection.ts';
import {
  type MaskedModule,
  type MicroRunInput,
  maskModules,
  prepareMicro,
} from '../../pipeline/micro/model/index.ts';
import { estimateRun, type PreparedRun, type RunEstimate } from '../../pipeline/run/index.ts';
import { marksFrom } from './prepare-run.ts';

export interface PrepareMicroTask {
  input: Omit<MicroRunInput, 'sources' | 'write'>;
  /** In the order of `series.sources`. */
  packed: readonly Uint8Array[];
  price: Price | null;
  probe: Probe | null;
  /** Delimiters are drawn from it. */
  markKey: string;
}

export interface MaskModulesTask {
  series: Series;
  /** In the order of `series.sources`. */
  packed: readonly Uint8Array[];
  names: readonly string[];
  notNames: readonly string[];
}

/** Modules as every call of a run sees them. */
export function maskModulesTask({ series, packed, ...names }: MaskModulesTask): MaskedModule {
  return maskModules({ series, sources: packed.map(unpackSource) }, names);
}

export interface PreparedMicroTask {
  payloads: PreparedRun['payloads'];
  map: PreparedRun['map'];
  estimate: RunEstimate;
}

/** The marks of a series: its modules decide, whatever is written of them. */
export function seriesMarks(markKey: string, { id, sources }: Series): () => string {
  return marksFrom(markKey, id, sources.map(({ sourceId }) => sourceId).join(' '));
}

export function prepareMicroTask(task: PrepareMicroTask): PreparedMicroTask {
  const { input, packed, price, probe, markKey } = task;
  const run = prepareMicro(
    { ...input, sources: packed.map(unpackSource) },
    seriesMarks(markKey, input.series),
  );
  const { payloads, map } = run;
  return { payloads, map, estimate: estimateRun(run, { price, probe }) };
}
