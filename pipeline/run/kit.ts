/**
 * What a run needs of the stages: which texts may be written, the messages that ask for them, and what
 * answers may suggest besides. The real one is made of pipeline/stages; tests of the machinery may bring
 * a smaller one.
 */
import type { Language } from '../../design/enums.ts';
import type { Design } from '../../design/model/design.ts';
import type { Origin } from '../../design/slot.ts';
import type { Gate } from '../model/gate.ts';
import type { ComposedUnit, SlotTarget, UnitAsk } from '../stages/index.ts';
import type { Passage, Refused, StageId, SuggestedPart } from './types.ts';

export type { ComposedUnit, UnitAsk };

/** Texts to be written once more, each with why the first one was not taken. */
export interface RepairAsk extends UnitAsk {
  readonly failures: ReadonlyArray<{
    readonly ref: string;
    readonly reason: Refused['reason'];
    /** What was written (masked), where anything was. */
    readonly text: string | null;
    /** What a check of the design says about it, in the design's language; null: its reason says all. */
    readonly note: string | null;
  }>;
}

/** What answers held besides texts: arrays by their name. */
export type Extras = Readonly<Record<string, readonly unknown[]>>;

export interface SuggestionAsk {
  readonly extras: Extras;
  /** The outcome so far, with real values. */
  readonly design: Design;
  readonly gate: Gate;
  readonly restore: (text: string) => string;
  readonly originOf: (stage: StageId) => Origin;
}

export interface StageKit {
  slotTargets(design: Design, options?: { includeTouched?: boolean }): SlotTarget[];
  /** Closed list for choosing patterns; empty where the rules cannot read the brief. */
  patternIds(design: Design): string[];
  composeUnit(ask: UnitAsk): ComposedUnit;
  composeRepair(ask: RepairAsk): ComposedUnit;
  promptOf(stage: StageId, language: Language): { name: string; version: string };
  /** All data that a model may have been given, for the gate. */
  givenOf(masked: Design, passages: readonly Passage[], instruction: string | null): string;
  suggestionsOf(ask: SuggestionAsk): SuggestedPart[];
}
