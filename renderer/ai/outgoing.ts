/** What texts of a design may go out for, and how the window asks to see them first. */
import type { CoachAsk, DraftScope, Preview } from '../../contract/index.ts';
import { core } from '../rpc/client.ts';

export type Outgoing =
  | {
      kind: 'draft';
      scope: DraftScope;
      /** Facts that a first draft leaves out. */
      without?: readonly string[];
    }
  | CoachAsk;

/** Head of the keys of all previews that are shown. */
export const outgoingKey = ['outgoing'] as const;

export function previewOf(designId: string, outgoing: Outgoing): Promise<Preview> {
  if (outgoing.kind !== 'draft') return core.coach.preview({ designId, ask: outgoing });
  const { scope, without = [] } = outgoing;
  return core.drafts.preview({
    designId,
    scope,
    ...(without.length > 0 ? { without: [...without] } : {}),
  });
}
