/** What drafting takes and gives. */
import type { Finding } from '../design/checks/index.ts';
import type { Language } from '../design/enums.ts';
import type { Design } from '../design/model/design.ts';
import type { Rules } from '../design/model/rules.ts';
import type { SlotFiller } from './fill/slot-filler.ts';
import type { BriefFormat, Facts } from './intake/index.ts';
import type { AgencyProfile } from './plan/context.ts';

export interface DraftInput {
  /** A brief as text or bytes, or facts that were read (and perhaps corrected) before. */
  readonly brief:
    | { readonly text: string | Uint8Array; readonly format?: BriefFormat }
    | { readonly facts: Facts };
  /** Language of the design's text; the brief's own when absent. */
  readonly language?: Language;
  /** Rule set of the agency; the defaults when absent. */
  readonly rules?: Rules;
  readonly profile?: AgencyProfile;
  /** Patterns to take where the rules allow it, by their ids: what a model chose from the library. */
  readonly preferredPatterns?: readonly string[];
  /** Fillers asked before the built-in one (a model); each text they leave out stays built-in. */
  readonly fillers?: readonly SlotFiller[];
}

export interface DraftResult {
  readonly design: Design;
  readonly findings: readonly Finding[];
  /** Recognised facts that found no place, also kept in `design.brief.unused`. */
  readonly unused: ReadonlyArray<{
    readonly sentence: number;
    readonly text: string;
    readonly reason: string;
  }>;
  /** What each stage decided, in order: no times, so that it is the same every time. */
  readonly log: readonly string[];
}
