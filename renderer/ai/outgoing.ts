/** What texts of a design may go out for, and how the window asks to see them first. */
import type { CoachAsk, DraftScope, MicroScope, Preview } from '../../contract/index.ts';
import { core } from '../rpc/client.ts';

export type Outgoing =
  | {
      kind: 'draft';
      scope: DraftScope;
      /** Facts that a first draft leaves out. */
      without?: readonly string[];
    }
  /** A draft of a micro series. */
  | { kind: 'micro'; scope: MicroScope }
  | CoachAsk;

/** The kind by which the core notes that outgoing text was shown. */
export function sendingOf({ kind }: Outgoing): CoachAsk['kind'] | 'draft' {
  return kind === 'micro' ? 'draft' : kind;
}

/** Head of the keys of all previews that are shown. */
export const outgoingKey = ['outgoing'] as const;

export function previewOf(designId: string, outgoing: Outgoing): Promise<Preview> {
  if (outgoing.kind === 'micro')
    return core.series.preview({ seriesId: designId, scope: outgoing.scope });
  if (outgoing.kind !== 'draft') return core.coach.preview({ designId, ask: outgoing });
  const { scope, without = [] } = outgoing;
  return core.drafts.preview({
    designId,
    scope,
    ...(without.length > 0 ? { without: [...without] } : {}),
  });
}
