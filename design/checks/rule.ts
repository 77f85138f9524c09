/** The shape of a check, and the small words in which checks are written. */
import type { Severity } from '../enums.ts';
import type { PartId } from '../ids.ts';
import type { Design } from '../model/design.ts';
import type { Series } from '../model/series.ts';
import type { Patch } from '../patch.ts';
import { hasPlaceholder, isMissing, type TextSlot } from '../slot.ts';
import type { Finding, FindingKind, RuleId } from './finding.ts';
import type { Threshold, ThresholdName } from './thresholds.ts';

/** One text that is about to leave the machine, with a pointer that names it. */
export interface PayloadText {
  readonly path: string;
  readonly text: string;
}

/** What is about to leave, and the names of people that must not be in it. */
export interface Payload {
  readonly texts: readonly PayloadText[];
  readonly names: readonly string[];
}

interface Subjects {
  design: Design;
  series: Series;
  payload: Payload;
}
export type Scope = keyof Subjects;

export interface Raised {
  readonly path: string;
  /** Key under `checks.<rule>.variants`; without one the rule's `message` is shown. */
  readonly variant?: string;
  readonly kind?: FindingKind;
  /** Where one variant weighs less than its rule. */
  readonly severity?: Severity;
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface Rule<S extends Scope = Scope> {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly scope: S;
  /** Rules about the journey are silent in a design that ends in a memo. */
  readonly journeyOnly?: true;
  readonly source: string;
  readonly thresholds: readonly ThresholdName[];
  readonly variants: readonly string[];
  /** `known`: legal citations in attached documents, as written. */
  readonly check: (
    subject: Subjects[S],
    threshold: Threshold,
    known: readonly string[],
  ) => Raised[];
  /** The one-click mend of the finding at `path`, or null where a person must decide. */
  readonly repair?: (subject: Subjects[S], path: string, threshold: Threshold) => Patch | null;
}

export function designRule(rule: Omit<Rule<'design'>, 'scope'>): Rule<'design'> {
  return { ...rule, scope: 'design' };
}

export function seriesRule(rule: Omit<Rule<'series'>, 'scope'>): Rule<'series'> {
  return { ...rule, scope: 'series' };
}

/** The innermost part id on a pointer. */
export function partOn(path: string): PartId | null {
  return path.match(/[a-z]{3}_[a-z2-7]{10}(?=\/|$)/g)?.at(-1) ?? null;
}

/** Runs one rule and makes its findings complete. */
export function run<S extends Scope>(
  rule: Rule<S>,
  subject: Subjects[S],
  threshold: Threshold,
  known: readonly string[] = [],
): Finding[] {
  return rule.check(subject, threshold, known).map(({ path, variant, kind, severity, params }) => ({
    rule: rule.id,
    severity: severity ?? rule.severity,
    kind: kind ?? 'defect',
    path,
    partId: partOn(path),
    messageKey:
      variant === undefined ? `checks.${rule.id}.message` : `checks.${rule.id}.variants.${variant}`,
    params: params ?? {},
    fixKey: `checks.${rule.id}.fix`,
    source: rule.source,
  }));
}

/** A part's name as messages show it: its text, shortened; else its position ("#2"). */
export function titleOf(slot: TextSlot, position: number): string {
  const text = slot.text
    .replace(/[*_]{2}/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '') return `#${position + 1}`;
  return text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text;
}

/** A fact that only the organisation knows is absent: nothing there, or a placeholder anywhere. */
export function lacksFact(slot: TextSlot): boolean {
  return isMissing(slot);
}

/**
 * A text of the design itself is absent: null when it is there; `defect` when nothing was written;
 * `missing-information` when nothing but a placeholder stands in its place.
 */
export function absence(slot: TextSlot): FindingKind | null {
  const text = slot.text.trim();
  if (text === '') return 'defect';
  if (!hasPlaceholder(text)) return null;
  const rest = text.replace(/⟨[^⟩]*⟩/gu, '');
  return /[\p{L}\p{N}]/u.test(rest) ? null : 'missing-information';
}

/** Room for binary fractions when shares and JP are compared with a threshold. */
export const epsilon = 1e-9;

/** A share 0-1 as whole percent, for messages. */
export function percent(share: number): number {
  return Math.round(share * 100);
}
