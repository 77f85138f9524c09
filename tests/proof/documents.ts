/**
 * Every document that the catalogue offers, of every fixture problem, a memo and the finished sample: each
 * is written, and each Office file passes the Open XML validator. Printing is the proof `print`.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOoxmlValidator } from '../tools/ooxml-validator.ts';
import { caseNames, sampleCase } from '../tools/samples/cases.ts';
import { writeCase } from '../tools/samples/write-case.ts';

if (findOoxmlValidator() === null)
  console.log('validation not run: needs the Open XML validator (OOXML_VALIDATOR_CLI)');
const isFull = process.env.JELAJAH_PROOF === 'full';
const folder = await mkdtemp(join(tmpdir(), 'jelajah-proof-documents-'));
const rows: object[] = [];
const problems: string[] = [];
try {
  for (const name of isFull ? caseNames : caseNames.slice(-2)) {
    const one = await sampleCase(name);
    if (one === null) continue;
    const place = join(folder, name);
    await mkdir(place);
    const report = await writeCase(one, place, null, ['pdf']);
    problems.push(...report.problems.map((problem) => `${name}: ${problem}`));
    rows.push({
      design: name,
      written: report.files.filter(({ missing }) => missing === null).length,
      validated: report.files.filter(({ errors }) => errors !== null).length,
      problems: report.problems.length,
    });
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
console.table(rows);
for (const problem of problems) console.log(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
