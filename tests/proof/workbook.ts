/**
 * What a workbook's formulas say of themselves is what LibreOffice makes of them: the values that were written
 * with them against those of a file from which they were taken out.
 * needs: soffice
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { sampleDesign } from '../../documents/testing/sample-design.ts';
import { writeAkpkTable, writeMatrices } from '../../documents/writers/workbook/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'jelajah-workbook-'));

/** All sheets as delimited text, by their names. */
function sheetsOf(name: string, bytes: Uint8Array): Record<string, string> {
  const out = join(folder, name);
  writeFileSync(`${out}.xlsx`, bytes);
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', filter, '--outdir', out, `${out}.xlsx`],
    { stdio: 'ignore', timeout: 120_000 },
  );
  return Object.fromEntries(
    readdirSync(out).map((file) => [
      file.slice(name.length + 1),
      // Fifteen digits agree; those after them depend on the order of reckoning.
      readFileSync(join(out, file), 'utf8').replace(/\d+\.\d{7,}/g, (number) =>
        String(Math.round(Number(number) * 1e6) / 1e6),
      ),
    ]),
  );
}

function withoutValues(bytes: Uint8Array): { bytes: Uint8Array; formulas: number } {
  let formulas = 0;
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith('xl/worksheets/')) continue;
    const bare = strFromU8(part)
      .replaceAll(' t="str"><f>', '><f>')
      .replace(/<\/f><v>[^<]*<\/v>/g, () => {
        formulas += 1;
        return '</f>';
      });
    parts[name] = strToU8(bare);
  }
  return { bytes: zipSync(parts), formulas };
}

try {
  const design = sampleDesign();
  for (const [name, bytes] of [
    ['matrices', await writeMatrices(design, 'id')],
    ['matrices-en', await writeMatrices(design, 'en')],
    ['akpk', await writeAkpkTable(design, 'id')],
  ] as const) {
    const bare = withoutValues(bytes);
    const written = sheetsOf(`${name}-written`, bytes);
    const reckoned = sheetsOf(`${name}-reckoned`, bare.bytes);
    const differing = Object.keys(written).filter((sheet) => written[sheet] !== reckoned[sheet]);
    const count = Object.keys(written).length;
    process.stdout.write(
      `${name}: ${count} sheets, ${bare.formulas} formulas, ${differing.length} differ\n`,
    );
    for (const sheet of differing) process.stdout.write(`  ${sheet}\n`);
    if (differing.length > 0 || count < 3 || bare.formulas < 10) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
