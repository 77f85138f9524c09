/** A run with a model, as the app sets it up: the same for the preview, the estimate and the draft. */
import type { DraftScope } from '../../contract/drafting.ts';
import type { Design } from '../../design/model/design.ts';
import type { ModelConnection } from '../../design/model-connection.ts';
import { slotsOf } from '../../design/texts.ts';
import { shapeOf } from '../../pipeline/run/index.ts';
import type { RunInput } from '../../pipeline/run/types.ts';
import { namesFor } from '../ai/privacy.ts';
import { invalid } from '../failures.ts';
import type { Services } from '../services.ts';
import { filledWith } from './base-design.ts';
import { draftTaskOf } from './draft-input.ts';
import { passagesOf } from './passages.ts';

/** `begun`: for a first draft, the design with nothing but its brief; the rules may then plan again. */
export function runInput(
  services: Services,
  design: Design,
  scope: DraftScope,
  connection: Pick<ModelConnection, 'probe'>,
  begun: { design: Design; without: readonly string[]; signal?: AbortSignal } | null,
): RunInput {
  const { store, tasks, settings } = services;
  return {
    design,
    scope,
    ...namesFor(services, design),
    replan:
      begun === null
        ? null
        : async (prefer) => {
            const { without, signal } = begun;
            const task = draftTaskOf(begun.design, settings.get(), { without, prefer });
            const { design: drafted } = await tasks.run('draft', task, signal);
            return filledWith(begun.design, drafted);
          },
    // Of a worked-on design: what the rules would make of a chosen pattern, as a suggestion.
    ...(begun === null
      ? {
          plan: async (prefer) => {
            const task = draftTaskOf(design, settings.get(), { prefer });
            return (await tasks.run('draft', task)).design;
          },
        }
      : {}),
    passages: (query, most) => passagesOf(store, design.id, query, most),
    regulations: store.sources.regulations(design.id),
    ...shapeOf(connection.probe),
  };
}

/** Errors: INVALID `no-such-text`: there is nothing at that place that could be written again. */
export function mustHoldText(design: Design, scope: DraftScope): void {
  if (scope.kind !== 'part') return;
  const { path } = scope;
  const isThere = slotsOf(design).some(
    (one) => one.path === path || one.path.startsWith(`${path}/`),
  );
  if (!isThere) throw invalid('no-such-text', { path, key: 'errors.notNow.no-such-text' });
}
