/**
 * Drafting a series with a model, over what the rules made of the same scope. What it finishes is stored
 * at once; points that an earlier job read in a module are good for the next one, too.
 */
import type { Message } from '../../contract/errors.ts';
import type { MicroScope } from '../../contract/series.ts';
import type { Series } from '../../design/model/series.ts';
import type { ModelConnection } from '../../design/model-connection.ts';
import {
  isOfPoints,
  type MicroOutcome,
  type MicroRunInput,
  runMicro,
} from '../../pipeline/micro/model/index.ts';
import { noTokens } from '../../pipeline/model/index.ts';
import { shapeOf } from '../../pipeline/run/index.ts';
import type { SectionStore } from '../../pipeline/run/types.ts';
import { openPort } from '../ai/connections.ts';
import { namesFor } from '../ai/privacy.ts';
import { mayGoOn, runCeiling } from '../ai/rules.ts';
import { usageBook } from '../ai/usage.ts';
import { markKey } from '../drafting/marks.ts';
import { sectionStore } from '../drafting/model-draft.ts';
import { tellRun } from '../drafting/run-events.ts';
import type { Services } from '../services.ts';
import { seriesMarks } from '../tasks/prepare-micro.ts';
import type { MicroDraftInput, ModelDrafted, ModelDraftTools } from './draft-input.ts';

/** A run as the app sets it up: the same for the preview and the draft. */
export function microRunInput(
  services: Services,
  series: Series,
  scope: MicroScope,
  { probe }: Pick<ModelConnection, 'probe'>,
): Omit<MicroRunInput, 'sources'> {
  return { series, scope, ...namesFor(services, series), ...shapeOf(probe) };
}

/** Fills texts of `tools.base`. Errors: NOT_NOW and ModelError of `mayGoOn`. */
export async function draftSeriesWithModel(
  services: Services,
  input: MicroDraftInput,
  { job, base, packed, scope }: ModelDraftTools,
): Promise<ModelDrafted> {
  const { model, ports, tasks } = services;
  const { designId, connectionId } = input;
  const { jobId, attempt, signal } = job;
  const connection = mayGoOn(services, designId, connectionId ?? undefined);
  const port = await openPort(services, connection);
  const book = usageBook(services, { jobId, kind: 'microDraft', attempt, designId }, connection);
  const ceiling = runCeiling(services, input.ceiling);
  const telling = tellRun(services, job, book, ceiling);
  // The limit is seen from the beginning, not only with the first tokens.
  if (attempt === 1) job.meter(noTokens, connection.price === null ? null : 0, ceiling);
  try {
    const wanted = microRunInput(services, base, scope, connection);
    // Masking reads whole modules: not in the thread that the windows wait for.
    const task = { series: base, packed, names: wanted.names, notNames: wanted.notNames };
    const sources = await tasks.run('maskModules', task, signal);
    const outcome = await runMicro(
      { ...wanted, sources },
      {
        port,
        retry: model.retry,
        sections: withPoints(services, designId, sectionStore(services, jobId, telling)),
        price: connection.price,
        ceiling,
        signal,
        on: telling.on,
        marks: seriesMarks(markKey, base),
        now: () => ports.now().getTime(),
      },
    );
    const { written, refused, ended, nothing, units } = outcome;
    ports.log.write('info', 'draft.micro', {
      units: units.length,
      written: written.length,
      refused: refused.length,
      reasons: [...new Set(refused.map(({ reason }) => reason))].join(' '),
      ended: ended ?? '',
    });
    return {
      series: outcome.series,
      written: written.length,
      refused: refused.length,
      ended: why(outcome),
      nothing: nothing === null ? null : { key: `errors.model.${nothing}`, params: {} },
      by: connection.model,
    };
  } finally {
    telling.flush();
  }
}

/** Outline and units are two jobs: the second finds what the first one's reading has cost. */
function withPoints({ store }: Services, designId: string, own: SectionStore): SectionStore {
  return {
    ...own,
    get(key) {
      const found = own.get(key);
      if (found !== null || !isOfPoints(key)) return found;
      for (const { id } of store.jobs.list({ kind: 'microDraft', designId, limit: 20 })) {
        const section = store.jobs.section(id, key);
        if (section === null) continue;
        const { output, cost, attempts } = section;
        return { key, output, usage: noTokens, cost, attempts };
      }
      return null;
    },
  };
}

function why({ ended: code }: MicroOutcome): Message | null {
  if (code === null) return null;
  const key =
    code === 'ceiling' || code === 'stopped' ? `errors.run.${code}` : `errors.model.${code}`;
  return { key, params: {} };
}
