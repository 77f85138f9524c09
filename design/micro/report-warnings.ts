/** What readers saw, in the form of the report: one line for pages in a row. */
import type { SourceDocument, SourceWarning } from '../source-document.ts';
import type { ReportWarning, ReportWarningCode } from './import-report.ts';
import { locatorOf } from './sentence-index.ts';

/** A document that was cut is one that was read in part. */
function codeOf(code: SourceWarning['code']): ReportWarningCode {
  return code === 'truncated' ? 'partial' : code;
}

export function sourceWarnings(source: SourceDocument): ReportWarning[] {
  const warnings = source.warnings
    .filter(({ code }) => code !== 'no-text-layer')
    .map(
      ({ code, container, sentenceId, count }): ReportWarning => ({
        code: codeOf(code),
        sourceId: source.id,
        container,
        sentences: sentenceId === '' ? [] : [locatorOf(source, sentenceId)],
        params: { count },
      }),
    );
  return [...pagesWithoutText(source), ...warnings];
}

/** "3-6, 9": pages that are pictures, by the labels that people see on them. */
function pagesWithoutText(source: SourceDocument): ReportWarning[] {
  const without = new Set(
    source.warnings.flatMap(({ code, container }) =>
      code === 'no-text-layer' && container !== null ? [container] : [],
    ),
  );
  const runs: Array<{ from: string; to: string }> = [];
  let isOpen = false;
  for (const { id } of source.containers) {
    if (!without.has(id)) {
      isOpen = false;
      continue;
    }
    const last = runs.at(-1);
    const label = String(Number(id.replace(/^\D+/, '')));
    if (isOpen && last !== undefined) last.to = label;
    else runs.push({ from: label, to: label });
    isOpen = true;
  }
  if (runs.length === 0) return [];
  const pages = runs.map(({ from, to }) => (from === to ? from : `${from}–${to}`)).join(', ');
  return [
    {
      code: 'no-text-layer',
      sourceId: source.id,
      container: [...without][0] ?? null,
      sentences: [],
      params: { pages, count: without.size },
    },
  ];
}
