/**
 * Every document of the sample design printed with an installed browser and looked at from outside:
 * tagged, in its language, headings and heads of tables in the structure, no error in the file. Then
 * the biggest design, with the time it takes (target: 3 s each; a number, not a bar).
 * needs: pdfinfo, pdffonts
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserPrinter } from '../../app/printing/browser-printer.ts';
import { officeKinds } from '../../design/export-catalogue.ts';
import type { Design } from '../../design/model/design.ts';
import { sampleDesign, sampleMemo } from '../../documents/testing/sample-design.ts';
import { buildOffice, hasWriter } from '../../documents/writers/office/index.ts';
import { officeHtml } from '../../documents/writers/office-html/index.ts';
import { officePdfFallback } from '../../documents/writers/office-pdf/index.ts';
import { lookForBrowser } from '../../scripts/find-browser.mjs';
import { largeDesign } from '../generate/large-design.ts';

const browser = await lookForBrowser();
if (browser === null) {
  console.log('not run: needs Chrome, Edge or Chromium');
  process.exit(0);
}
const folder = mkdtempSync(join(tmpdir(), 'jelajah-proof-print-'));
const printer = browserPrinter(browser);
const problems: string[] = [];

const tool = (name: string, ...args: string[]): string =>
  execFileSync(name, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1e9 });

function look(name: string, pdf: Uint8Array, isPrinted: boolean): { pages: number; tags: string } {
  const file = join(folder, `${name}.pdf`);
  writeFileSync(file, pdf);
  const facts = tool('pdfinfo', file);
  const structure = tool('pdfinfo', '-struct', file);
  const demand = (isSo: boolean, what: string): void => {
    if (!isSo) problems.push(`${name}: ${what}`);
  };
  const count = (tag: string): number =>
    structure.match(new RegExp(`^\\s*${tag}(?: |:|$)`, 'gm'))?.length ?? 0;
  demand(/^Tagged:\s+yes$/m.test(facts), 'not tagged');
  demand(/^Title:\s+\S/m.test(facts), 'no title');
  demand(/^Creator:\s+Jelajah$/m.test(facts), 'made by somebody else');
  demand(count('H1') > 0, 'no heading');
  demand(/Inter/.test(tool('pdffonts', file)), 'not in Inter');
  if (isPrinted) demand(count('TH') > 0, 'no head of a table');
  const shown = ['H1', 'H2', 'H3', 'Table', 'TH', 'Figure', 'LI', 'Link'];
  return {
    pages: Number(/^Pages:\s+(\d+)$/m.exec(facts)?.[1] ?? 0),
    tags: shown.map((tag) => `${tag} ${count(tag)}`).join(' '),
  };
}

const rows: object[] = [];
const seconds = (from: number): string => ((performance.now() - from) / 1000).toFixed(2);

async function prove(
  name: string,
  kind: (typeof officeKinds)[number],
  design: Design,
): Promise<void> {
  const from = performance.now();
  const document = await buildOffice(
    { kind, design, earlier: { design: sampleDesign(), label: '1' }, label: '2', approvals: [] },
    { isDraft: true },
  );
  const pdf = await printer.print(officeHtml(document, { mode: 'print' }));
  const time = seconds(from);
  rows.push({
    document: name,
    seconds: time,
    MB: (pdf.length / 1e6).toFixed(1),
    ...look(name, pdf, true),
  });
}

try {
  const kinds = officeKinds.filter((kind) => hasWriter(kind) && kind !== 'approval');
  for (const kind of kinds)
    await prove(kind, kind, kind === 'memo' ? sampleMemo() : sampleDesign());
  const large = largeDesign();
  for (const kind of ['journey', 'rp', 'provenance'] as const)
    await prove(`${kind}, 200 activities`, kind, large);
  const from = performance.now();
  const drawn = await officePdfFallback(
    await buildOffice({ kind: 'journey', design: large }, { isDraft: true }),
  );
  rows.push({
    document: 'journey without a browser, 200 activities',
    seconds: seconds(from),
    MB: (drawn.length / 1e6).toFixed(1),
    ...look('drawn', drawn, false),
  });
} finally {
  await printer.close();
  rmSync(folder, { recursive: true, force: true });
}
console.table(rows);
for (const problem of problems) console.log(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
