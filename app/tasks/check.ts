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

export function checkBriefly(input: { design: Design }): Measured {
  const findings = checkDesign(input.design);
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
export function checkInWords(input: { design: Design; language: MessageLanguage }): FindingOut[] {
  const t = translator(input.language);
  return checkDesign(input.design).map((finding) => ({
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
