/** A run with a model, as the app sets it up: the same for the preview, the estimate and the draft. */
import type { DraftScope } from '../../contract/drafting.ts';
import type { Design } from '../../design/model/design.ts';
import type { ModelConnection } from '../../design/model-connection.ts';
import { slotsOf } from '../../design/texts.ts';
import { shapeOf } from '../../pipeline/run/index.ts';
import type { RunInput } from '../../pipeline/run/types.ts';
import { slotTargets } from '../../pipeline/stages/index.ts';
import { namesFor } from '../ai/privacy.ts';
import { invalid, notNow } from '../failures.ts';
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

/**
 * Errors, for a part: INVALID `no-such-text`: there is no text at that place; NOT_NOW `locked`,
 * `confirmed-text`, `fact-text`: there is one that no model may write.
 */
export function mustHoldText(design: Design, scope: DraftScope): void {
  if (scope.kind !== 'part') return;
  const { path } = scope;
  const isBelow = (one: string): boolean => one === path || one.startsWith(`${path}/`);
  const there = slotsOf(design).filter((one) => isBelow(one.path));
  if (there.length === 0)
    throw invalid('no-such-text', { path, key: 'errors.notNow.no-such-text' });
  if (slotTargets(design, { includeTouched: true }).some((one) => isBelow(one.path))) return;
  const isLocked = there.every((one) => isInLocked(design, one.path));
  if (isLocked) throw notNow('locked');
  const isConfirmed = there.every(({ slot }) => slot.confirmed !== null);
  throw notNow(isConfirmed ? 'confirmed-text' : 'fact-text');
}

const isInLocked = (design: Design, path: string): boolean =>
  design.locks.some((id) => path.includes(`/${id}/`));
