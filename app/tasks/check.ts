/** Checking a design, for lists and for people. */
import type { FindingOut } from '../../contract/files.ts';
import { checkDesign, checkSeries, type Finding } from '../../design/checks/index.ts';
import { values } from '../../design/collection.ts';
import { journeyJp } from '../../design/ledger.ts';
import type { Design } from '../../design/model/design.ts';
import type { Series } from '../../design/model/series.ts';
import { stepProgress } from '../../design/progress.ts';
import { type MessageLanguage, translator } from '../../messages/index.ts';

/** What a list shows of a design: share 0-1, JP, and how many findings of each severity. */
export interface Measured {
  progress: number;
  jp: number;
  errors: number;
  warnings: number;
  infos: number;
}

export interface CheckTask {
  design: Design;
  /** Legal citations in the documents attached to it. */
  regulations?: readonly string[];
}

export function checkBriefly(input: CheckTask): Measured {
  const findings = checkDesign(input.design, { regulations: input.regulations ?? [] });
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  return {
    progress: stepProgress(input.design).review,
    jp: journeyJp(input.design.journey),
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
  };
}

/** Findings with their texts in one language. */
export function checkInWords(input: CheckTask & { language: MessageLanguage }): FindingOut[] {
  const findings = checkDesign(input.design, { regulations: input.regulations ?? [] });
  return inWords(findings, input.language);
}

function inWords(findings: readonly Finding[], language: MessageLanguage): FindingOut[] {
  const t = translator(language);
  return findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    kind: finding.kind,
    path: finding.path,
    partId: finding.partId,
    message: t.dynamic(finding.messageKey, finding.params),
    fix: t.dynamic(finding.fixKey, finding.params),
    source: finding.source,
  }));
}

/** The same of a series; it has no JP of its own, and its progress is the share of written units. */
export function checkSeriesBriefly(input: { series: Series }): Measured {
  const findings = checkSeries(input.series);
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  const units = values(input.series.units);
  const written = units.filter(({ isWritten }) => isWritten).length;
  return {
    progress: units.length === 0 ? 0 : written / units.length,
    jp: 0,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
  };
}

export function checkSeriesInWords(input: {
  series: Series;
  language: MessageLanguage;
}): FindingOut[] {
  return inWords(checkSeries(input.series), input.language);
}
