/**
 * The fifty checks. A check is a pure function; a finding says where, why and what to do, as message
 * keys. Findings come in the order of the rules, and within a rule in the order of the document.
 */
import type { Severity } from '../enums.ts';
import type { Design } from '../model/design.ts';
import type { Series } from '../model/series.ts';
import type { Patch } from '../patch.ts';
import type { Finding, RuleId } from './finding.ts';
import { designRules, payloadRules, seriesRules } from './registry.ts';
import { type PayloadText, type Rule, run, type Scope } from './rule.ts';
import { defaultThresholds, type ThresholdName, thresholdsOf } from './thresholds.ts';

export type { Finding, FindingKind, RuleId } from './finding.ts';
export type { PayloadText } from './rule.ts';
export { defaultThresholds, type ThresholdName } from './thresholds.ts';

export interface CheckContext {
  /** Texts about to be sent to a model, after masking (R50). */
  payload?: readonly PayloadText[];
  /** Names of people that the user confirmed. */
  names?: readonly string[];
  /** Legal citations and articles in the documents attached to the design, as written (R49). */
  regulations?: readonly string[];
}

/** All findings of a design. Never throws; an empty design has few. */
export function checkDesign(design: Design, context: CheckContext = {}): Finding[] {
  const threshold = thresholdsOf(design.rules.thresholds);
  const found = designRules
    .filter(({ journeyOnly }) => journeyOnly !== true || design.result === 'journey')
    .flatMap((rule) => run(rule, design, threshold, context.regulations));
  return context.payload === undefined
    ? found
    : [...found, ...checkPayload(context.payload, context.names)];
}

/** All findings of a micro series, under an agency's own thresholds where given. */
export function checkSeries(
  series: Series,
  overrides: Readonly<Record<string, number>> = {},
): Finding[] {
  const threshold = thresholdsOf(overrides);
  return seriesRules.flatMap((rule) => run(rule, series, threshold));
}

/** Personal data in texts that are about to leave the machine (R50). */
export function checkPayload(
  texts: readonly PayloadText[],
  names: readonly string[] = [],
): Finding[] {
  const threshold = thresholdsOf({});
  return payloadRules.flatMap((rule) => run(rule, { texts, names }, threshold));
}

/** The patch that mends a finding with one click, or null where a person must decide. */
export function repairFor(design: Design, finding: Pick<Finding, 'rule' | 'path'>): Patch | null {
  const rule = designRules.find(({ id }) => id === finding.rule);
  const patch = rule?.repair?.(design, finding.path, thresholdsOf(design.rules.thresholds)) ?? null;
  return patch === null || patch.length === 0 ? null : patch;
}

/** A rule as settings and help show it. */
export interface CheckRule {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly scope: Scope;
  readonly titleKey: string;
  readonly messageKeys: readonly string[];
  readonly fixKey: string;
  readonly source: string;
  readonly thresholds: ReadonlyArray<{ readonly name: ThresholdName; readonly value: number }>;
  readonly canRepair: boolean;
}

function describe(rule: Rule<'design'> | Rule<'series'> | Rule<'payload'>): CheckRule {
  const key = `checks.${rule.id}`;
  return {
    id: rule.id,
    severity: rule.severity,
    scope: rule.scope,
    titleKey: `${key}.title`,
    messageKeys: [
      `${key}.message`,
      ...rule.variants.map((variant) => `${key}.variants.${variant}`),
    ],
    fixKey: `${key}.fix`,
    source: rule.source,
    thresholds: rule.thresholds.map((name) => ({ name, value: defaultThresholds[name] })),
    canRepair: rule.repair !== undefined,
  };
}

/** All rules with what a person needs to know about them. */
export const checkRules: readonly CheckRule[] = [
  ...designRules.map(describe),
  ...seriesRules.map(describe),
  ...payloadRules.map(describe),
].sort((a, b) => (a.id < b.id ? -1 : 1));
