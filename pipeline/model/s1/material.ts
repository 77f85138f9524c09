/**
 * What S1 lets a model read of a design: the brief, the recorded problem, the causes. Every text is
 * masked first, all under one map, so that the same person is the same placeholder everywhere. Ids and
 * labels are put around them afterwards.
 */
import { entries, values } from '../../../design/collection.ts';
import { fishboneCategories, gilbertCellSchema } from '../../../design/enums.ts';
import type { Cause } from '../../../design/model/analysis.ts';
import type { Design } from '../../../design/model/design.ts';
import type { Indicator } from '../../../design/model/problem.ts';
import { type RedactionMap, redactAll, suggestNames } from '../../../design/privacy/index.ts';
import { translator } from '../../../messages/index.ts';

/** Characters that are read of the brief, and of any other text. */
const mostBrief = 23_000;
const mostText = 1200;

/** Cut at a blank that no number spans, so that half a number never escapes the masking. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most);
  const cut = [...head.matchAll(/\p{L}[.,;:!?)]*\s(?=[^\s\d(+])/gu)].at(-1);
  return cut === undefined ? '' : head.slice(0, cut.index + cut[0].length).trim();
}

export interface Material {
  readonly inputs: Readonly<
    Record<'brief' | 'problem' | 'causes' | 'settled' | 'categories' | 'cells', string>
  >;
  readonly map: RedactionMap;
  /** All data the model is given, for the output gate. */
  readonly given: string;
  /** Causes that may be reworded. */
  readonly open: ReadonlySet<string>;
}

/** Names of people that the design's own fields hold. */
function namesIn(design: Design): string[] {
  return values(design.project.team).map(({ name }) => name.text);
}

function isSettled(design: Design, id: string, cause: Cause): boolean {
  return design.locks.includes(id) || cause.statement.confirmed !== null;
}

/** `names`: people that the user has named (the profile's own name). */
export function s1Material(design: Design, names: readonly string[]): Material {
  const { problem, analysis, language } = design;
  const t = translator(language);
  const texts: string[] = [];
  /** Remembers a text and stands in for it until all are masked together. */
  const hold = (text: string, most = mostText): string => {
    texts.push(shorten(text, most));
    return `\u0000${texts.length - 1}\u0000`;
  };
  const line = (label: string, text: string): string =>
    text.trim() === '' ? '' : `${label}: ${hold(text.trim())}`;
  const lines = (list: readonly string[]): string => list.filter((one) => one !== '').join('\n');
  const slots = (list: ReadonlyArray<{ statement: { text: string } }>): string =>
    list
      .map(({ statement }) => statement.text.trim())
      .filter(Boolean)
      .join('; ');

  const indicator = (one: Indicator): string =>
    lines([
      line(t('fields.part.indicator'), one.name.text),
      line(
        `  ${t('fields.indicator.baseline')}`,
        [one.baseline?.asWritten, one.baselinePeriod].filter(Boolean).join(', '),
      ),
      line(
        `  ${t('fields.indicator.target')}`,
        [one.target?.asWritten, one.targetPeriod?.asWritten ?? one.targetDate]
          .filter(Boolean)
          .join(', '),
      ),
      line(`  ${t('fields.indicator.source')}`, one.source.text),
    ]);

  const cause = (id: string, one: Cause): string => {
    const evidence = one.evidenceIds.map(
      (evidenceId) => problem.evidence.items[evidenceId]?.statement.text ?? '',
    );
    return lines([
      `id ${id}; ${t.dynamic(`enums.fishboneCategory.${one.category}`)}; ${
        one.cell === null ? '-' : t.dynamic(`enums.gilbertCell.${one.cell}`)
      }; ${t('fields.cause.verdict')}: ${t.dynamic(`enums.verdict.${one.verdict}`)}`,
      line(`  ${t('fields.cause.statement')}`, one.statement.text),
      line(`  ${t('fields.cause.verdictReason')}`, one.verdictReason.text),
      ...values(one.whys).map(({ text }) => line(`  ${t('fields.part.why')}`, text.text)),
      ...evidence.map((text) => line(`  ${t('fields.part.evidence')}`, text)),
    ]);
  };

  const all = entries(analysis.causes);
  const open = all.filter(([id, one]) => !isSettled(design, id, one));
  const settled = all.filter(([id, one]) => isSettled(design, id, one));
  const drafts = {
    brief: hold(design.brief.text, mostBrief),
    problem: lines([
      line(t('fields.problem.statement'), problem.statement.text),
      line(t('fields.analysis.gap'), analysis.gap.text),
      line(t('fields.problem.impact'), problem.impact.text),
      line(t('fields.problem.importance'), problem.importance.text),
      line(t('fields.problem.unit'), problem.unit.text),
      line(t('fields.problem.audience'), problem.audience.text),
      line(t('fields.problem.beneficiaries'), problem.beneficiaries.text),
      line(t('fields.problem.headcount'), problem.headcount?.toString() ?? ''),
      ...values(problem.indicators).map(indicator),
      line(t('fields.problem.constraints'), slots(values(problem.constraints))),
      line(t('fields.problem.requestedSolution'), problem.requestedSolution.text),
    ]),
    causes: lines(open.map(([id, one]) => cause(id, one))),
    settled: lines(settled.map(([, one]) => line('-', one.statement.text))),
  };

  const wholeBrief = texts[0] ?? '';
  const known = [...new Set([...names, ...namesIn(design), ...suggestNames(wholeBrief)])].filter(
    (name) => name.trim().length > 2,
  );
  const { texts: masked, map } = redactAll(texts, { names: known });
  const fill = (text: string): string =>
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the stand-ins are made above.
    text.replace(/\u0000(\d+)\u0000/g, (_, index: string) => masked[Number(index)] ?? '');
  const data = {
    brief: fill(drafts.brief),
    problem: fill(drafts.problem),
    causes: fill(drafts.causes),
    settled: fill(drafts.settled),
  };
  const categories: readonly string[] = fishboneCategories[analysis.frame];
  return {
    inputs: {
      ...data,
      categories: categories
        .map((value) => `${value} (${t.dynamic(`enums.fishboneCategory.${value}`)})`)
        .join(', '),
      cells: gilbertCellSchema.options
        .map((value) => `${value} (${t.dynamic(`enums.gilbertCell.${value}`)})`)
        .join(', '),
    },
    map,
    // Ids hold digits; they are no figures.
    given: masked.join('\n'),
    open: new Set(open.map(([id]) => id)),
  };
}
