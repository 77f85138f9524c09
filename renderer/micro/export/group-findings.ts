/** Findings of a series by what they are about: the series, its outcomes, each of its units. */
import type { Finding } from '../../../design/checks/index.ts';
import { entries } from '../../../design/collection.ts';
import type { Series } from '../../../design/model/series.ts';

export interface FindingGroup {
  /** `series`, `outcomes`, or the unit's id. */
  key: string;
  /** Of a unit: its place, counted from 1. */
  number: number | null;
  title: string;
  findings: Finding[];
}

const weight = { error: 0, warning: 1, info: 2 } as const;

/** In the order of the document; within a group the gravest first. Groups without findings are left out. */
export function groupFindings(series: Series, findings: readonly Finding[]): FindingGroup[] {
  const groups: FindingGroup[] = [
    { key: 'series', number: null, title: '', findings: [] },
    { key: 'outcomes', number: null, title: '', findings: [] },
    ...entries(series.units).map(([key, { title }], index) => ({
      key,
      number: index + 1,
      title: title.text.trim(),
      findings: [],
    })),
  ];
  const byKey = new Map(groups.map((group) => [group.key, group]));
  for (const finding of findings) {
    const [, first = '', , id = ''] = finding.path.split('/');
    const group = byKey.get(first === 'units' ? id : first) ?? byKey.get('series');
    group?.findings.push(finding);
  }
  for (const { findings: all } of groups)
    all.sort((a, b) => weight[a.severity] - weight[b.severity]);
  return groups.filter(({ findings: all }) => all.length > 0);
}
