/** Drafting a series with a model: not there yet. */
import type { Preview } from '../../contract/drafting.ts';
import type { MicroScope } from '../../contract/series.ts';
import { notNow } from '../failures.ts';
import type { Services } from '../services.ts';
import type { MicroDraftInput, ModelDrafted, ModelDraftTools } from './draft-input.ts';

/** Fills texts of `tools.base`. Errors: NOT_NOW and ModelError of `mayGoOn`. */
export async function draftSeriesWithModel(
  _services: Services,
  _input: MicroDraftInput,
  _tools: ModelDraftTools,
): Promise<ModelDrafted> {
  throw notNow('no-connection');
}

/** What a draft with a model would send now. Sends nothing. Errors: NOT_NOW as `series.draft`. */
export async function previewSeriesDraft(
  _services: Services,
  _seriesId: string,
  _scope: MicroScope,
): Promise<Preview> {
  throw notNow('no-connection');
}
