/** A converted module at a glance, as lines of text. */
import { entries, values } from '../../design/collection.ts';
import type { ImportReport } from '../../design/micro/import-report.ts';
import { labelsOf } from '../../design/micro/labels.ts';
import type { GroundingLabel } from '../../design/model/citation.ts';
import type { Series } from '../../design/model/series.ts';
import type { Translate } from '../../messages/index.ts';
import type { ReadModule } from './convert.ts';
import { percent, placeOf, warningText } from './report-files.ts';

/** What was made, from what, how far it is grounded, and what a person should look at. */
export function convertSummary(
  series: Series,
  modules: readonly ReadModule[],
  report: ImportReport,
  t: Translate,
): string[] {
  const names = new Map(modules.map(({ head }) => [head.id, head.name]));
  const units = entries(series.units);
  const seconds = units.reduce((sum, [, unit]) => sum + unit.seconds, 0);
  const items = values(series.units).reduce((sum, unit) => sum + unit.items.order.length, 0);
  const labels = new Map<GroundingLabel, number>();
  for (const { label } of labelsOf(series)) labels.set(label, (labels.get(label) ?? 0) + 1);
  const count = (label: GroundingLabel): number => labels.get(label) ?? 0;
  return [
    `${t('cli.convert.series')}: ${series.title.text}`,
    ...modules.map(
      ({ head, sentences }) =>
        `  - ${head.name}: ${t.dynamic('microReport.sentences', { count: sentences })}`,
    ),
    t('cli.convert.approved'),
    t('cli.convert.units', { units: units.length, minutes: Math.ceil(seconds / 60), items }),
    ...units.map(
      ([, unit], at) =>
        `  ${at + 1}. ${unit.title.text} (${Math.ceil(unit.seconds / 60)} ${t('cli.convert.minutes')})`,
    ),
    t('cli.convert.grounding', {
      quotations: count('quotation'),
      paraphrases: count('matching-paraphrase'),
      checks: count('needs-check'),
      made: count('made-up'),
    }),
    t('microReport.coverage', { share: percent(report.coverage, t) }),
    ...report.warnings.map((warning) => {
      const place = placeOf(warning.container, t);
      const where = [names.get(warning.sourceId) ?? '', place].filter((one) => one !== '');
      return `! ${where.join(', ')}: ${warningText(warning, t)}`;
    }),
  ];
}
