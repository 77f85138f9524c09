/**
 * A run with a model: what goes in, what is told on the way, what comes out. Rules have built the
 * design before; a run only writes slots, chooses patterns and suggests parts.
 */

import type { Json } from '../../design/canonical.ts';
import type { PartId } from '../../design/ids.ts';
import type { Design } from '../../design/model/design.ts';
import type { TokenCount } from '../../design/model-connection.ts';
import type { Patch } from '../../design/patch.ts';
import type { DesignStep } from '../../design/steps.ts';
import type { GateReason } from '../model/gate.ts';
import type { ModelErrorCode } from '../model/model-error.ts';

export const stageIds = ['s1', 's2a', 's2b', 's3', 's3i', 's4', 's5'] as const;
export type StageId = (typeof stageIds)[number];

export type ModelStep = Exclude<DesignStep, 'review'>;

export type RunScope =
  | { readonly kind: 'whole' }
  | { readonly kind: 'step'; readonly step: ModelStep }
  /** Every text at or below a JSON Pointer, written again as the user asks. */
  | { readonly kind: 'part'; readonly path: string; readonly instruction: string };

/** How work is cut into calls: for many fast calls, for slow first tokens, for one slot. */
export type RunShape = 'fan-out' | 'merged' | 'coarse';

/** A piece of an attached document. */
export interface Passage {
  readonly sourceId: string;
  readonly sourceName: string;
  /** `p012.s03`, closed list for citations. */
  readonly sentenceId: string;
  readonly text: string;
}

export interface RunInput {
  /** Complete: the built-in draft, or what the user has. */
  readonly design: Design;
  readonly scope: RunScope;
  /** People to mask: the profile's, the design's name fields, those the user confirmed. */
  readonly names: readonly string[];
  /** Names that the user said are none. */
  readonly notNames: readonly string[];
  /**
   * For a first draft: plans again with these patterns preferred, so that the rows a model chose become
   * activities within the rules. Null where the design has been worked on: rows become suggestions.
   */
  readonly replan: ((patternIds: readonly string[]) => Promise<Design>) | null;
  /**
   * Where nothing is planned again: the built-in draft of the same brief with these patterns preferred,
   * from which activities are suggested. Without it none are.
   */
  readonly plan?: (patternIds: readonly string[]) => Promise<Design>;
  /** The best passages of the design's sources for a text; none where nothing is attached. */
  readonly passages: (query: string, most: number) => readonly Passage[];
  /** Legal citations in those sources, as written: known to the checks over what a model wrote. */
  readonly regulations?: readonly string[];
  readonly shape: RunShape;
  /** Calls at once. */
  readonly parallel: number;
}

/** Messages of one call, as they are sent: masked. */
export interface Payload {
  readonly unitId: string;
  readonly title: Words;
  readonly system: string;
  readonly user: string;
  /** Estimate of both, characters / 4.2. */
  readonly inputTokens: number;
  /** Estimate of the answer. */
  readonly outputTokens: number;
  /** Waits for another call: what it will be told of that one's texts is not known yet. */
  readonly isProvisional: boolean;
}

/** A key of messages/ with its parameters. */
export interface Words {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export type UnitState = 'waiting' | 'running' | 'done' | 'kept' | 'failed' | 'stopped';

export interface UnitStatus {
  readonly id: string;
  readonly title: Words;
  /** `kept`: nothing usable came, the built-in texts stay. `failed`: the call failed for good. */
  readonly state: UnitState;
  readonly tokens: TokenCount;
  /** Rupiah; null without prices. */
  readonly cost: number | null;
  readonly attempts: number;
  /** Slots written, and slots that kept their text. */
  readonly written: number;
  readonly kept: number;
  /** Why nothing was written: of a failed call, or of an answer that could not be used (`kept`). */
  readonly error: ModelErrorCode | null;
}

export type RunEvent =
  | { readonly type: 'unit'; readonly unit: UnitStatus }
  /** Masked text as it comes, for showing only. `isRestart`: what was shown of this unit is void. */
  | {
      readonly type: 'text';
      readonly unitId: string;
      readonly text: string;
      readonly isRestart?: boolean;
    }
  /** One closed section was stored. */
  | { readonly type: 'section'; readonly unitId: string; readonly group: string }
  /** The messages of one call, told before each sending that differs: a call, a repair, what was missing. */
  | { readonly type: 'sent'; readonly payload: Payload }
  | { readonly type: 'meter'; readonly tokens: TokenCount; readonly cost: number | null };

/** What is kept of a closed section. All of it is masked. */
export interface StoredSection {
  readonly key: string;
  /** Closed items by slot path, and what else the answer held. */
  readonly output: Json;
  readonly usage: TokenCount;
  /** Rupiah; null without prices. */
  readonly cost: number | null;
  readonly attempts: number;
}

/** Sections of this run, and of earlier ones of the same design that did not come to an end. */
export interface SectionStore {
  get(key: string): StoredSection | null;
  /** Stored at once, before anything else happens. */
  put(section: StoredSection): void;
}

/** A text that a model wrote and that was not taken. */
export interface Refused {
  readonly path: string;
  /** `repeated`: the same words stood in for several different texts. */
  readonly reason: GateReason | 'missing' | 'check' | 'repeated';
}

/** A part that a model suggests beside the texts: a cause, a persona, a risk, an activity. */
export interface SuggestedPart {
  readonly partId: PartId;
  readonly path: string;
  /** `fields.part.cause` and so on. */
  readonly title: Words;
  readonly patch: Patch;
}

export interface RunOutcome {
  /** The base with every accepted text; valid, repaired, locked parts as they were. */
  readonly design: Design;
  /** Pointers of the slots that a model wrote. */
  readonly written: readonly string[];
  readonly refused: readonly Refused[];
  readonly suggestions: readonly SuggestedPart[];
  readonly units: readonly UnitStatus[];
  readonly tokens: TokenCount;
  readonly cost: number | null;
  /** Why it ended early: the first error that ended units, `ceiling`, `stopped`; null when all came. */
  readonly ended: ModelErrorCode | 'ceiling' | 'stopped' | null;
  /** All came, but not one text or suggestion of it could be used: why. */
  readonly nothing: ModelErrorCode | null;
}
