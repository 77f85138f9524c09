/** The model's texts in a converted module, without a window or a database. */

import { unpackSource } from '../../db/sources.ts';
import type { Series } from '../../design/model/series.ts';
import { prepareMicro, runMicro } from '../../pipeline/micro/model/index.ts';
import { createPort, defaultRetry } from '../../pipeline/model/index.ts';
import { estimateRun, shapeOf } from '../../pipeline/run/index.ts';
import { markKey } from '../drafting/marks.ts';
import { seriesMarks } from '../tasks/prepare-micro.ts';
import type { HeadlessConnection } from './connection.ts';
import type { ReadModule } from './convert.ts';
import { type DryRun, endedMessage, type ModelDraft, type ModelDraftOptions } from './model.ts';
import { fileSections } from './sections.ts';

export type ModelSeries = Omit<ModelDraft, 'design' | 'suggestions'> & { series: Series };

const inputOf = (
  series: Series,
  modules: readonly ReadModule[],
  { connection }: HeadlessConnection,
) => ({
  series,
  sources: modules.map(({ packed }) => unpackSource(packed)),
  scope: { kind: 'whole' } as const,
  names: [],
  notNames: [],
  ...shapeOf(connection.probe),
});

/**
 * Outline and units over the built-in outline, with nobody in between; `write` fills an outline by the
 * rules. Errors: Problem for the host's own; a model's trouble is told in `ended`.
 */
export async function convertWithModel(
  outline: Series,
  modules: readonly ReadModule[],
  reached: HeadlessConnection,
  options: ModelDraftOptions & { write: (series: Series) => Promise<Series> },
): Promise<ModelSeries> {
  const { connection, access } = reached;
  const { limits, write } = options;
  const port = createPort(connection, { ...access, ...(limits === undefined ? {} : { limits }) });
  const outcome = await runMicro(
    { ...inputOf(outline, modules, reached), write },
    {
      port,
      retry: options.retry ?? defaultRetry,
      sections: fileSections(options.folder),
      price: connection.price,
      ceiling: options.ceiling,
      signal: new AbortController().signal,
      on: (event) => {
        if (event.type === 'unit') options.onUnit(event.unit);
      },
      marks: seriesMarks(markKey, outline),
      now: () => performance.now(),
    },
  );
  const { series, written, refused, tokens, cost, ended } = outcome;
  return {
    // Whatever became of the outline: this command approves it.
    series: { ...series, outlineApproved: outline.outlineApproved },
    written: written.length,
    refused: refused.length,
    tokens,
    cost,
    ended: ended === null ? null : endedMessage(ended),
  };
}

/** What a conversion would send. Sends nothing. */
export function dryRunSeries(
  outline: Series,
  modules: readonly ReadModule[],
  reached: HeadlessConnection,
): DryRun {
  const run = prepareMicro(inputOf(outline, modules, reached), seriesMarks(markKey, outline));
  return {
    payloads: run.payloads,
    masked: Object.values(run.map).map(({ placeholder, kind }) => ({ placeholder, kind })),
    estimate: estimateRun(run, reached.connection),
  };
}
