/** Warnings of the same kind about the same module as one; contradictions stay single, each has its own numbers. */
import type { ReportWarning, ReportWarningCode } from '../../../design/micro/import-report.ts';

export interface WarningGroup {
  key: string;
  code: ReportWarningCode;
  sourceId: string;
  params: Readonly<Record<string, string | number>>;
  sentences: string[];
  containers: string[];
}

export function groupWarnings(warnings: readonly ReportWarning[]): WarningGroup[] {
  const groups = new Map<string, WarningGroup>();
  for (const [index, warning] of warnings.entries()) {
    const { code, sourceId, params, sentences, container } = warning;
    const isSingle = Object.keys(params).some((name) => name !== 'count');
    const key = `${code} ${sourceId}${isSingle ? ` ${index}` : ''}`;
    const group = groups.get(key) ?? { key, code, sourceId, params, sentences: [], containers: [] };
    if (groups.has(key) && typeof params.count === 'number') {
      group.params = { ...group.params, count: Number(group.params.count) + params.count };
    }
    group.sentences.push(...sentences);
    if (container !== null && !group.containers.includes(container))
      group.containers.push(container);
    groups.set(key, group);
  }
  return [...groups.values()];
}
