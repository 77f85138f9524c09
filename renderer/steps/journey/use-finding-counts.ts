/** Findings by activity. */
import { useMemo } from 'react';
import type { Finding } from '../../../design/checks/index.ts';
import { useFindings } from '../../shell/findings.tsx';

const place = /^\/journey\/activities\/items\/([a-z]{3}_[a-z2-7]{10})(?:\/|$)/;

export function useFindingsByActivity(): ReadonlyMap<string, readonly Finding[]> {
  const findings = useFindings();
  return useMemo(() => {
    const map = new Map<string, Finding[]>();
    for (const finding of findings) {
      const id = place.exec(finding.path)?.[1];
      if (id !== undefined) map.set(id, [...(map.get(id) ?? []), finding]);
    }
    return map;
  }, [findings]);
}
