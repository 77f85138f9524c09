/** The page that shows all samples in one place. */
import {
  type ExportKind,
  exportKindSchema,
  officeKindSchema,
} from '../../../design/export-catalogue.ts';
import { escapeXml } from '../../../documents/xml-text.ts';
import { translator } from '../../../messages/index.ts';
import type { CaseReport, SampleFile } from './write-case.ts';

const t = translator('en');
const kindTitle = (kind: ExportKind): string => {
  const key = officeKindSchema.safeParse(kind).success
    ? `documents.kind.${kind}`
    : `exportDialog.kind.${kind}`;
  return t.dynamic(key);
};

const css = `
:root { color-scheme: light; font: 15px/1.5 system-ui, sans-serif; color: #1c2430; background: #f2f4f7; }
body { margin: 0 auto; max-width: 1500px; padding: 24px; }
h1 { font-size: 1.5rem; margin: 0 0 4px; } h2 { margin: 48px 0 4px; font-size: 1.25rem; } h3 { margin: 0; font-size: 1rem; }
p { margin: 0 0 12px; color: #4a5565; }
table { border-collapse: collapse; background: #fff; } th, td { border: 1px solid #d5dbe3; padding: 5px 10px; text-align: left; font-size: .86rem; }
.good { color: #146c3a; } .bad { color: #a61b1b; font-weight: 600; } .none { color: #6b7686; }
.document { background: #fff; border: 1px solid #d5dbe3; border-radius: 8px; padding: 14px 16px; margin: 14px 0; }
.files { display: flex; flex-wrap: wrap; gap: 6px 18px; margin: 4px 0 10px; padding: 0; list-style: none; font-size: .88rem; }
.sides { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 16px; }
.side > span { font-size: .8rem; color: #4a5565; }
.strip { display: flex; gap: 8px; overflow-x: auto; padding: 6px 0 10px; }
.strip img { height: 400px; border: 1px solid #c6ced8; background: #fff; }
ul.bad { font-weight: 400; font-size: .84rem; }
`;

function size(bytes: number): string {
  return bytes < 100_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

function verdict({ errors }: SampleFile): string {
  if (errors === null) return '';
  return errors.length === 0
    ? ' <span class="good">valid</span>'
    : ` <span class="bad">${errors.length} errors</span>`;
}

function fileLine(report: CaseReport, file: SampleFile): string {
  const name = escapeXml(file.name);
  if (file.missing !== null) return `<li class="none">${name}: ${escapeXml(file.missing)}</li>`;
  const pages = file.pages.length > 0 ? `, ${file.pages.length} pages` : '';
  return `<li><a href="${report.name}/${name}">${name}</a> ${size(file.size)}${pages}, ${file.seconds.toFixed(1)} s${verdict(file)}</li>`;
}

const drawnBy: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  docx: 'Word file, drawn by LibreOffice',
  xlsx: 'Excel file, drawn by LibreOffice',
  pptx: 'PowerPoint file, drawn by LibreOffice',
};

function strip(report: CaseReport, { name, format, pages }: SampleFile): string {
  const images = pages.map((page, index) => {
    const address = `${report.name}/pages/${page}`;
    const alt = escapeXml(`${name}, page ${index + 1}`);
    return `<a href="${address}"><img loading="lazy" src="${address}" alt="${alt}"></a>`;
  });
  return `<div class="side"><span>${drawnBy[format] ?? format}</span><div class="strip" tabindex="0" role="group" aria-label="${escapeXml(name)}">${images.join('')}</div></div>`;
}

function document(report: CaseReport, kind: ExportKind): string {
  const files = report.files.filter((file) => file.kind === kind);
  if (files.length === 0) return '';
  const errors = files.flatMap(({ name, errors }) =>
    (errors ?? []).map((one) => `${name}: ${one}`),
  );
  return [
    `<article class="document" id="${report.name}-${kind}"><h3>${escapeXml(kindTitle(kind))}</h3>`,
    `<ul class="files">${files.map((file) => fileLine(report, file)).join('')}</ul>`,
    errors.length === 0
      ? ''
      : `<ul class="bad">${errors.map((one) => `<li>${escapeXml(one)}</li>`).join('')}</ul>`,
    `<div class="sides">${files
      .filter(({ pages }) => pages.length > 0)
      .map((file) => strip(report, file))
      .join('')}</div></article>`,
  ].join('');
}

function cell(report: CaseReport, kind: ExportKind): string {
  const files = report.files.filter((file) => file.kind === kind);
  if (files.length === 0) return '<td class="none">–</td>';
  const bad = files.filter(
    ({ missing, errors }) => (errors ?? []).length > 0 || missing?.startsWith('failed') === true,
  );
  const notRun = files.filter(({ missing }) => missing?.startsWith('not run') === true);
  const written = files.length - bad.length - notRun.length;
  const text = [
    `${written} written`,
    ...(bad.length > 0 ? [`<span class="bad">${bad.length} bad</span>`] : []),
    ...(notRun.length > 0 ? [`<span class="none">${notRun.length} not run</span>`] : []),
  ];
  return `<td><a href="#${report.name}-${kind}">${text.join(', ')}</a></td>`;
}

/** `notRun`: sentences about tools that are not here. */
export function indexPage(reports: readonly CaseReport[], notRun: readonly string[]): string {
  const kinds = exportKindSchema.options;
  const problems = reports.flatMap(({ problems: own }) => own).length;
  const validated = reports.flatMap(({ files }) => files.filter(({ errors }) => errors !== null));
  const rows = kinds.map(
    (kind) =>
      `<tr><th scope="row">${escapeXml(kindTitle(kind))}</th>${reports.map((report) => cell(report, kind)).join('')}</tr>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Jelajah: samples</title><style>${css}</style></head><body>
<h1>Samples</h1>
<p>Every document of every sample design. ${validated.length} Office files went through the Open XML validator; <span class="${problems === 0 ? 'good' : 'bad'}">${problems} problems</span>. All organisations, people and figures are invented (rekaan).</p>
${notRun.map((one) => `<p class="none">${escapeXml(one)}</p>`).join('\n')}
<table><thead><tr><th scope="col">Document</th>${reports.map(({ name }) => `<th scope="col"><a href="#${name}">${name}</a></th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>
${reports
  .map(
    (report) =>
      `<section id="${report.name}"><h2>${report.name}</h2><p lang="id">${escapeXml(report.title)}</p>${kinds.map((kind) => document(report, kind)).join('\n')}</section>`,
  )
  .join('\n')}
</body></html>
`;
}
