/** How many findings an activity has: errors, warnings, advice, and what only people there know. */
import type { Finding } from '../../../design/checks/index.ts';
import { SeverityMark } from '../../shell/severity-mark.tsx';

const severities = ['error', 'warning', 'info'] as const;

export function FindingMarks({ findings }: { findings: readonly Finding[] }) {
  const missing = findings.filter(({ kind }) => kind === 'missing-information');
  const defects = findings.filter(({ kind }) => kind === 'defect');
  return (
    <>
      {severities.map((severity) => {
        const count = defects.filter((finding) => finding.severity === severity).length;
        return count === 0 ? null : (
          <SeverityMark key={severity} severity={severity} count={count} />
        );
      })}
      {missing.length > 0 && <SeverityMark severity="info" isMissing count={missing.length} />}
    </>
  );
}
