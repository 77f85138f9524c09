/** Checking a design, for lists and for people. */
import type { FindingOut } from '../../contract/files.ts';
import { checkDesign } from '../../design/checks/index.ts';
import { journeyJp } from '../../design/ledger.ts';
import type { Design } from '../../design/model/design.ts';
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
  const t = translator(input.language);
  const findings = checkDesign(input.design, { regulations: input.regulations ?? [] });
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
