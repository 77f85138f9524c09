/** What a person wants to know of a design at a glance. */
import type { FindingOut } from '../../contract/files.ts';
import { values } from '../../design/collection.ts';
import type { Mode, Verdict } from '../../design/enums.ts';
import { journeyJp, lastWeek, mixOf } from '../../design/ledger.ts';
import type { Design } from '../../design/model/design.ts';

export interface Summary {
  title: string;
  result: Design['result'];
  indicators: Array<{ name: string; baseline: string | null; target: string | null }>;
  causes: Array<{ statement: string; verdict: Verdict }>;
  /** Actions outside learning. */
  actions: number;
  stages: number;
  activities: number;
  weeks: number;
  jp: number;
  /** Shares 0-1 of minutes. */
  mix: Readonly<Record<Mode, number>>;
  findings: { error: number; warning: number; info: number };
  /** Of these, findings about facts that the brief does not hold. */
  missing: number;
  /** Facts of the brief that found no place, with their sentences. */
  unused: Array<{ text: string; sentence: string }>;
}

function quantity(value: { asWritten: string; value: number; unit: string } | null): string | null {
  if (value === null) return null;
  return value.asWritten === '' ? `${value.value} ${value.unit}`.trim() : value.asWritten;
}

export function summarise(design: Design, findings: readonly FindingOut[]): Summary {
  const { problem, analysis, journey, brief } = design;
  const count = (severity: FindingOut['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    title: design.title.text,
    result: design.result,
    indicators: values(problem.indicators).map(({ name, baseline, target }) => ({
      name: name.text,
      baseline: quantity(baseline),
      target: quantity(target),
    })),
    causes: values(analysis.causes).map(({ statement, verdict }) => ({
      statement: statement.text,
      verdict,
    })),
    actions: analysis.actions.order.length,
    stages: journey.stages.order.length,
    activities: journey.activities.order.length,
    weeks: lastWeek(journey),
    jp: journeyJp(journey),
    mix: mixOf(journey).shares,
    findings: { error: count('error'), warning: count('warning'), info: count('info') },
    missing: findings.filter(({ kind }) => kind === 'missing-information').length,
    unused: values(brief.unused).map(({ text, sentenceId }) => ({
      text,
      sentence: brief.sentences.items[sentenceId]?.text ?? '',
    })),
  };
}
