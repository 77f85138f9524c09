/** What readers saw, in the form of the report: one line for pages in a row. */
import { type FlagCode, flagCodes, flaggedSentences } from '../flagged.ts';
import type { SourceDocument, SourceWarning } from '../source-document.ts';
import type { ReportWarning, ReportWarningCode } from './import-report.ts';
import { locatorOf } from './sentence-index.ts';

/** A document that was cut is one that was read in part. */
function codeOf(code: SourceWarning['code']): ReportWarningCode {
  return code === 'truncated' ? 'partial' : code;
}

export function sourceWarnings(source: SourceDocument): ReportWarning[] {
  const warnings = source.warnings
    .filter(({ code }) => code !== 'no-text-layer' && !isFlag(code))
    .map(
      ({ code, container, sentenceId, count }): ReportWarning => ({
        code: codeOf(code),
        sourceId: source.id,
        container,
        sentences: sentenceId === '' ? [] : [locatorOf(source, sentenceId)],
        params: { count },
      }),
    );
  return [...pagesWithoutText(source), ...flaggedByPage(source), ...warnings];
}

const isFlag = (code: SourceWarning['code']): boolean => flagCodes.some((one) => one === code);

/** All flagged sentences, one warning for a page: of a hostile file there may be thousands. */
function flaggedByPage(source: SourceDocument): ReportWarning[] {
  const found = new Map<string, { code: FlagCode; container: string; sentences: string[] }>();
  const flagged = flaggedSentences(source);
  for (const [id, code] of flagged) {
    const container = id.slice(0, id.indexOf('.'));
    const key = `${code} ${container}`;
    const known = found.get(key) ?? { code, container, sentences: [] };
    known.sentences.push(locatorOf(source, id));
    found.set(key, known);
  }
  return [...found.values()].map(({ code, container, sentences }) => ({
    code,
    sourceId: source.id,
    container,
    sentences,
    params: { count: sentences.length },
  }));
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
