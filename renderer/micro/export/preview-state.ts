/** What is tried on the phone, and how far one came: kept while the page stands, over a change of views. */
import { create } from 'zustand';
import type { PartId } from '../../../design/ids.ts';

export interface UnitOutcome {
  unitId: PartId;
  isMastered: boolean;
}

interface PreviewState {
  /** Null: the whole series. */
  unitId: PartId | null;
  mode: 'play' | 'pretest';
  as: 'learner' | 'author';
  /** What the player told last, by what it plays. */
  kept: Readonly<Record<string, string>>;
  /** The result of the pre-test that was taken last, by what it asked about. */
  outcomes: Readonly<Record<string, readonly UnitOutcome[]>>;
  /** Counts up when one starts over: the frame is loaded anew. */
  round: number;
}

export const usePreview = create<PreviewState>(() => ({
  unitId: null,
  mode: 'play',
  as: 'author',
  kept: {},
  outcomes: {},
  round: 0,
}));

/** What is played: a series or a unit of it. */
export const playedKey = (seriesId: string, unitId: PartId | null): string =>
  `${seriesId}/${unitId ?? 'all'}`;

export function keep(key: string, state: string): void {
  usePreview.setState(({ kept }) => ({ kept: { ...kept, [key]: state } }));
}

export function tellOutcome(key: string, outcome: readonly UnitOutcome[]): void {
  usePreview.setState(({ outcomes }) => ({ outcomes: { ...outcomes, [key]: outcome } }));
}

/** Forgets how far one came there, and loads the player anew. */
export function startOver(key: string): void {
  usePreview.setState(({ kept, outcomes, round }) => {
    const { [key]: _state, ...keptRest } = kept;
    const { [key]: _outcome, ...outcomesRest } = outcomes;
    return { kept: keptRest, outcomes: outcomesRest, round: round + 1 };
  });
}
