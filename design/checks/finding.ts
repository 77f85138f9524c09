/** What a check says: which rule, where, why, and what to do. Texts live in messages/ under `checks.<rule>`. */
import type { Severity } from '../enums.ts';
import type { PartId } from '../ids.ts';

export type RuleId = `R${number}`;

/**
 * `defect`: the design itself is wrong or incomplete and its author can mend it.
 * `missing-information`: a fact about the organisation that only people there know.
 */
export type FindingKind = 'defect' | 'missing-information';

export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly kind: FindingKind;
  /** JSON Pointer of the deepest field that is sensible to jump to. */
  readonly path: string;
  /** Innermost part on that path, or null for a field of the document itself. */
  readonly partId: PartId | null;
  /** `checks.R01.message` or `checks.R01.variants.<variant>`. */
  readonly messageKey: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly fixKey: string;
  /** Where the principle comes from. */
  readonly source: string;
}
