/**
 * `npm run samples`: every document of every fixture problem, of the memo and of the finished sample, into
 * samples/ with pictures of the pages and an index.html that shows them side by side. Names as arguments
 * write only those: `npm run samples -- antrean-dukcapil contoh`. Exits with 1 when a document could not be
 * written, drawn or is no valid Office file.
 */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installedPrinter } from '../../localhost/printing.ts';
import { findOoxmlValidator } from './ooxml-validator.ts';
import { caseNames, madeAt, sampleCase } from './samples/cases.ts';
import { drawPages, missingTools } from './samples/draw-pages.ts';
import { indexPage } from './samples/index-page.ts';
import { type CaseReport, writeCase } from './samples/write-case.ts';

const root = fileURLToPath(new URL('../../samples', import.meta.url));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !caseNames.includes(name));
if (unknown.length > 0) {
  console.log(`No such sample: ${unknown.join(', ')}. There are ${caseNames.join(', ')}.`);
  process.exit(2);
}
process.env.SOURCE_DATE_EPOCH = String(Date.parse(madeAt) / 1000);

const printer = await installedPrinter();
const tools = missingTools();
const notRun = [
  ...(printer === null ? ['PDF: not run: needs Chrome, Edge or Chromium.'] : []),
  ...(tools.length > 0 ? [`Pictures of pages: not run: needs ${tools.join(', ')}.`] : []),
  ...(findOoxmlValidator() === null
    ? ['Validation: not run: needs the Open XML validator (OOXML_VALIDATOR_CLI).']
    : []),
];

async function draw(report: CaseReport, folder: string): Promise<void> {
  const drawable = report.files.filter(
    ({ format, missing }) => missing === null && ['docx', 'xlsx', 'pptx', 'pdf'].includes(format),
  );
  const pages = await drawPages(
    folder,
    drawable.map(({ name }) => name),
  );
  for (const file of drawable) {
    file.pages = pages.get(file.name) ?? [];
    if (file.pages.length === 0) report.problems.push(`${file.name}: no page could be drawn`);
  }
}

const reportFile = (name: string): string => join(root, name, 'report.json');

/** Also of earlier runs, so that the index of a part shows the rest. */
function reports(): CaseReport[] {
  return caseNames
    .map(reportFile)
    .filter((path) => existsSync(path))
    .map((path): CaseReport => JSON.parse(readFileSync(path, 'utf8')));
}

const rows: object[] = [];
try {
  for (const name of caseNames) {
    const one = wanted.length === 0 || wanted.includes(name) ? await sampleCase(name) : null;
    if (one === null) continue;
    const began = performance.now();
    const folder = join(root, name);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const report = await writeCase(one, folder, printer);
    if (tools.length === 0) await draw(report, folder);
    await writeFile(reportFile(name), `${JSON.stringify(report, null, 2)}\n`);
    await writeFile(join(root, 'index.html'), indexPage(reports(), notRun));
    rows.push({
      sample: name,
      files: report.files.filter(({ missing }) => missing === null).length,
      'not written': report.files.filter(({ missing }) => missing !== null).length,
      validated: report.files.filter(({ errors }) => errors !== null).length,
      pages: report.files.reduce((sum, { pages }) => sum + pages.length, 0),
      problems: report.problems.length,
      seconds: ((performance.now() - began) / 1000).toFixed(0),
    });
    for (const problem of report.problems) {
      console.log(`${name}: ${problem}`);
      process.exitCode = 1;
    }
  }
} finally {
  await printer?.close();
}
console.table(rows);
for (const line of notRun) console.log(line);
console.log(`See ${join('samples', 'index.html')}`);
