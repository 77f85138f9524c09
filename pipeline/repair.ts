/** S7: mends by rule what a check can mend with one click; nothing else is touched. */
import { checkDesign, type Finding, repairFor } from '../design/checks/index.ts';
import { editDesign } from '../design/edit.ts';
import type { Design } from '../design/model/design.ts';

/** Rounds after which drafting stops mending: a repair never needs more than to follow another once. */
const mostRounds = 3;

export interface Repaired {
  design: Design;
  findings: Finding[];
  /** Rules that were mended. */
  mended: string[];
}

export function repairDesign(draft: Design): Repaired {
  let design = draft;
  let findings = checkDesign(design);
  const mended: string[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const before = mended.length;
    for (const finding of findings) {
      if (finding.kind !== 'defect' || finding.severity === 'info') continue;
      const patch = repairFor(design, finding);
      const edited = patch === null ? null : editDesign(design, patch);
      if (edited?.ok !== true) continue;
      design = edited.value.design;
      mended.push(finding.rule);
    }
    if (mended.length === before) break;
    findings = checkDesign(design);
  }
  return { design, findings, mended };
}
