/** What drafting a series with a model would send now, and what it would take. Sends nothing, stores nothing. */
import type { Preview } from '../../contract/drafting.ts';
import type { MicroScope } from '../../contract/series.ts';
import { mayRead } from '../ai/rules.ts';
import { markKey } from '../drafting/marks.ts';
import { toEstimate, toPreview } from '../drafting/preview.ts';
import type { Services } from '../services.ts';
import { asSeries } from './documents.ts';
import { draftByRules, mayDraftSeries } from './draft-job.ts';
import { microRunInput } from './model-draft.ts';
import { modulesOf, packedModules } from './modules.ts';

/** Errors: NOT_NOW as `series.draft`, without those that only count for sending; MicroError. */
export async function previewSeriesDraft(
  services: Services,
  seriesId: string,
  scope: MicroScope,
): Promise<Preview> {
  const { store, tasks } = services;
  const connection = mayRead(services, seriesId);
  mayDraftSeries(services, { designId: seriesId, scope, connection: 'builtin' });
  const now = asSeries(store.designs.get(seriesId).document);
  // The run begins from what the rules will have made by then.
  const series =
    scope.kind === 'part' ? now : await draftByRules(services, { scope }, now, undefined);
  const { price, probe } = connection;
  const { payloads, map, estimate } = await tasks.run('prepareMicro', {
    input: microRunInput(services, series, scope, connection),
    packed: packedModules(store, modulesOf(store, series)),
    price,
    probe,
    markKey,
  });
  return toPreview(connection, payloads, map, toEstimate(services, estimate));
}
