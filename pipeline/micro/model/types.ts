/** A run of the micro drafter with a model: what goes in, what comes out. */
import type { PartId } from '../../../design/ids.ts';
import type { Series } from '../../../design/model/series.ts';
import type { TokenCount } from '../../../design/model-connection.ts';
import type { SourceDocument } from '../../../design/source-document.ts';
import type { GateReason } from '../../model/gate.ts';
import type { ModelErrorCode } from '../../model/model-error.ts';
import type { RunShape, UnitStatus } from '../../run/types.ts';
import type { MicroInput } from '../types.ts';
import type { MaskedModule } from './module-text.ts';

export type MicroRunScope =
  /** Points, then units with nothing written. */
  | { readonly kind: 'outline' }
  /** Scenes and questions of outlined units; null: of all. */
  | { readonly kind: 'units'; readonly unitIds: readonly PartId[] | null }
  /** Both, one after the other, with nobody in between: for the command line. */
  | { readonly kind: 'whole' }
  /** One unit, scene or question (a JSON Pointer of the part) again, as the user asks. */
  | { readonly kind: 'part'; readonly path: string; readonly instruction: string };

export interface MicroRunInput extends Pick<MicroInput, 'series'> {
  /** In the order of `series.sources`; or masked already, of the same series and names, by a worker. */
  readonly sources: readonly SourceDocument[] | MaskedModule;
  /**
   * `series` is complete as the built-in drafter makes it: outlined, and for `units` and `part` written.
   * It stands wherever the model's answer does not.
   */
  readonly scope: MicroRunScope;
  /** People to mask: the profile's, and those the user confirmed. */
  readonly names: readonly string[];
  /** Names that the user said are none. */
  readonly notNames: readonly string[];
  readonly shape: RunShape;
  /** Calls at once. */
  readonly parallel: number;
  /** For `whole`: the built-in drafter writes the units of the new outline. */
  readonly write?: (series: Series) => Promise<Series>;
}

/** Why something that a model wrote was not taken. */
export type MicroReason =
  | GateReason
  /** Not of the asked-for shape, or an empty field. */
  | 'shape'
  /** Names a sentence, point or scene that was not on the list. */
  | 'unknown-id'
  /** The words of the checksum stand in none of the named sentences. */
  | 'checksum'
  /** A number, date, unit, regulation, name or negation that the named sentences do not have. */
  | 'unsupported'
  /** The same again: a point that another unit has, an option that stands there twice. */
  | 'repeated'
  /** Above the number that was asked for. */
  | 'too-many';

export interface MicroRefused {
  /** The call: `m1.2`, `m3.mun_...`. */
  readonly call: string;
  readonly reason: MicroReason;
}

export interface MicroOutcome {
  /** The base with everything that was accepted; valid, locked and confirmed parts as they were. */
  readonly series: Series;
  /** Pointers of the parts that a model wrote: units (in an outline), scenes, questions, single texts. */
  readonly written: readonly string[];
  readonly refused: readonly MicroRefused[];
  /** Headings (`<source>.<block>`) in scope that no unit is made from. */
  readonly uncovered: readonly string[];
  readonly units: readonly UnitStatus[];
  readonly tokens: TokenCount;
  /** Rupiah; null without prices. */
  readonly cost: number | null;
  /** Why it ended early: the first error that ended calls, `ceiling`, `stopped`; null when all came. */
  readonly ended: ModelErrorCode | 'ceiling' | 'stopped' | null;
  /** All came, but nothing of it could be used: why. */
  readonly nothing: ModelErrorCode | null;
}
