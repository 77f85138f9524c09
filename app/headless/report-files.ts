/** The import report as files: for programs, and as one page for people that needs no network. */
import { canonicalJsonPretty } from '../../design/canonical.ts';
import { entries } from '../../design/collection.ts';
import type {
  HeadingCoverage,
  ImportReport,
  ReportRow,
  ReportWarning,
} from '../../design/micro/import-report.ts';
import type { Series } from '../../design/model/series.ts';
import { escapeXml } from '../../documents/xml-text.ts';
import type { Translate } from '../../messages/index.ts';
import type { ConvertedFile, ReadModule } from './convert.ts';

/** `report.json` and `report.html`. The same report gives the same bytes. */
export function reportFiles(
  series: Series,
  modules: readonly ReadModule[],
  report: ImportReport,
  t: Translate,
): ConvertedFile[] {
  const units = entries(series.units).map(([id, unit]) => ({ id, title: unit.title.text }));
  const json = {
    format: 'jelajah.import-report',
    version: 1,
    seriesId: series.id,
    sources: modules.map(({ head, containers, sentences }) => ({
      id: head.id,
      name: head.name,
      mediaType: head.mediaType,
      language: head.language,
      fileHash: head.fileHash,
      containers,
      sentences,
    })),
    units,
    ...report,
  };
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  return [
    { path: 'report.json', bytes: encode(canonicalJsonPretty(json)) },
    { path: 'report.html', bytes: encode(page(series, modules, report, t)) },
  ];
}

const style = `:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #8888;padding:.3rem .5rem;text-align:left;vertical-align:top}
caption{text-align:left;font-weight:600;padding:.5rem 0}.scroll{overflow-x:auto}
.strip{list-style:none;padding:0}.strip li{margin:.3rem 0}.bar{display:block;height:.6rem;border:1px solid #666;background:#8883}
.bar i{display:block;height:100%;background:#2f6f9f}.dropped{border-left:.3rem solid #b3541e}.warn{border-left:.3rem solid #b3541e;padding-left:.7rem}`;

/** Where a place is, in words: `p012` is page 12. */
export function placeOf(container: string | null, t: Translate): string {
  const found = /^(p|sl|h)0*(\d+)$/.exec(container ?? '');
  if (found === null) return '';
  const kind = { p: 'page', sl: 'slide', h: 'section' }[found[1] ?? ''] ?? 'section';
  return t.dynamic(`micro.place.${kind}`, { number: Number(found[2]) });
}

export function percent(share: number, t: Translate): string {
  const format = { style: 'percent', maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(t.language === 'id' ? 'id-ID' : 'en-GB', format).format(share);
}

function page(
  series: Series,
  modules: readonly ReadModule[],
  report: ImportReport,
  t: Translate,
): string {
  const title = escapeXml(`${t('microReport.title')}: ${series.title.text}`);
  const names = new Map(modules.map(({ head }) => [head.id, head.name]));
  const many = modules.length > 1;
  const of = (sourceId: string): string => (many ? `${names.get(sourceId) ?? ''}: ` : '');
  const units = new Map(entries(series.units).map(([id, unit]) => [id, unit.title.text]));
  return `<!doctype html>
<html lang="${t.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<ul>
${modules.map(({ head, sentences }) => `<li>${escapeXml(head.name)}: ${escapeXml(t.dynamic('microReport.sentences', { count: sentences }))}</li>`).join('\n')}
</ul>
<p>${escapeXml(t('microReport.coverage', { share: percent(report.coverage, t) }))}</p>
<h2>${escapeXml(t('microReport.warningsTitle'))}</h2>
${warnings(report.warnings, of, t)}
<h2>${escapeXml(t('microReport.coverageTitle'))}</h2>
<p>${escapeXml(t('microReport.coverageHint'))}</p>
<ol class="strip">
${report.headings.map((one) => strip(one, of, t)).join('\n')}
</ol>
<h2>${escapeXml(t('microReport.rowsTitle'))}</h2>
${table(report.rows, units, of, t)}
</main>
</body>
</html>
`;
}

type NameOf = (sourceId: string) => string;

function warnings(all: readonly ReportWarning[], of: NameOf, t: Translate): string {
  if (all.length === 0) return `<p>${escapeXml(t('microReport.noWarnings'))}</p>`;
  return all
    .map((one) => {
      const place = placeOf(one.container, t);
      return `<p class="warn">${escapeXml(of(one.sourceId) + warningText(one, t))}${place === '' ? '' : ` (${escapeXml(place)})`}</p>`;
    })
    .join('\n');
}

export function warningText({ code, params }: ReportWarning, t: Translate): string {
  return t.dynamic(`microReport.warning.${code}`, params);
}

function strip(heading: HeadingCoverage, of: NameOf, t: Translate): string {
  const { sentences, used, level } = heading;
  const text = heading.text === '' ? t('microReport.beforeFirst') : heading.text;
  const share = sentences === 0 ? 0 : Math.round((used / sentences) * 100);
  const words = t.dynamic('microReport.coverageOf', {
    text: of(heading.sourceId) + text,
    used,
    all: sentences,
  });
  return `<li style="margin-left:${Math.max(0, level - 1)}rem">${escapeXml(words)}<span class="bar" aria-hidden="true"><i style="width:${share}%"></i></span></li>`;
}

function table(
  rows: readonly ReportRow[],
  units: ReadonlyMap<string, string>,
  of: NameOf,
  t: Translate,
): string {
  if (rows.length === 0) return `<p>${escapeXml(t('microReport.noRows'))}</p>`;
  const columns = ['kind', 'text', 'place', 'fate', 'reason', 'units'] as const;
  const head = columns.map(
    (name) => `<th scope="col">${escapeXml(t(`microReport.column.${name}`))}</th>`,
  );
  const body = rows.map((row) => {
    const times = row.count > 1 ? ` (${t.dynamic('microReport.times', { count: row.count })})` : '';
    const cells = [
      t.dynamic(`microReport.kind.${row.kind}`),
      of(row.sourceId) + row.text + times,
      placeOf(row.container, t),
      t.dynamic(`microReport.fate.${row.fate}`),
      t.dynamic(`microReport.reason.${row.reason}`),
      row.unitIds.map((id) => units.get(id) ?? '').join('; '),
    ];
    const drop = row.fate === 'dropped' ? ' class="dropped"' : '';
    return `<tr${drop}>${cells.map((cell) => `<td>${escapeXml(cell)}</td>`).join('')}</tr>`;
  });
  return `<div class="scroll" role="region" aria-label="${escapeXml(t('microReport.rowsTitle'))}" tabindex="0"><table>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table></div>`;
}
