/** Workbooks: valid, the same bytes for the same design, formulas with their values, texts that stay texts. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { mixOf, workload } from '../../../design/ledger.ts';
import type { Design } from '../../../design/model/design.ts';
import { newDesign } from '../../../design/new-design.ts';
import { parseDesign } from '../../../design/parse.ts';
import { findOoxmlValidator, validateOoxml } from '../../../tests/tools/ooxml-validator.ts';
import { readCsv } from '../../readers/table/csv.ts';
import { readTable } from '../../readers/table/index.ts';
import { sampleDesign, sampleMemo } from '../../testing/sample-design.ts';
import { writeTableXlsx } from '../table.ts';
import { writeAkpkTable, writeCompetencies, writeMatrices } from './index.ts';

const design = sampleDesign();
const options = { revision: 7, sourceDate: new Date('2026-11-20T00:00:00Z') };
const bytes = await writeMatrices(design, 'id', options);
const parts = Object.fromEntries(
  Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
);
const sheets = await readTable(bytes);
const rowsOf = (name: string) => sheets.find((sheet) => sheet.name === name)?.rows ?? [];
const sheetXmls = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/sheet'));

/** Every text of the design says something that a careless writer breaks on. */
function hostile(text: string): Design {
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (value === null || typeof value !== 'object') return value;
    if ('text' in value && 'origin' in value) return { ...value, text };
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, visit(one)]));
  };
  const parsed = parseDesign(JSON.parse(JSON.stringify(visit(design))));
  if (!parsed.ok) throw new Error(parsed.error.detail);
  return parsed.value;
}

describe('the matrices', () => {
  test('have a sheet each, a cover that leads to all of them, and say which are empty', () => {
    const names = sheets.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['Sampul', 'Indikator', 'AKPK', 'Perjalanan', 'RBPMP', 'Evaluasi']),
    );
    const cover = parts['xl/worksheets/sheet1.xml'] ?? '';
    for (const name of names.slice(1)) {
      const quoted = `location="'${name.replace('&', '&amp;')}'!A1"`;
      expect(cover).toContain(quoted);
    }
    expect(rowsOf('Sampul').flat()).toEqual(
      expect.arrayContaining([
        'Melayani sekali datang: perjalanan belajar petugas loket kependudukan',
        '7',
        '2026-11-20',
      ]),
    );
  });

  test('keep their head in sight and on every page, can be filtered, and fit a page in width', () => {
    const [, ...others] = sheetXmls;
    for (const [name, xml] of others) {
      expect(xml, name).toMatch(/<pane ySplit="\d+"[^>]*state="frozen"/);
      expect(xml, name).toMatch(/<autoFilter ref="A\d+:[A-Z]+\d+"\/>/);
      expect(xml, name).toMatch(
        /orientation="(?:landscape|portrait)" fitToWidth="1" fitToHeight="0"/,
      );
      expect(xml, name).toContain('<pageSetUpPr fitToPage="1"/>');
    }
    const workbook = parts['xl/workbook.xml'] ?? '';
    expect(workbook.match(/_xlnm\.Print_Titles/g)).toHaveLength(others.length);
  });

  test('reckon by formulas that carry their values', () => {
    const formulas = sheetXmls.flatMap(
      ([, xml]) => xml.match(/<f>[^<]*<\/f>(?:<v>[^<]*<\/v>)?/g) ?? [],
    );
    expect(formulas.length).toBeGreaterThan(150);
    expect(formulas.filter((one) => !one.includes('<v>'))).toEqual([]);
    const mix = mixOf(design.journey);
    const [, first, second, third, total] = rowsOf('Proporsi 70-20-10').slice(2);
    expect([first, second, third].map((row) => row?.[3])).toEqual(Object.values(mix.minutes));
    expect([first, second, third].map((row) => row?.[4])).toEqual(Object.values(mix.shares));
    expect(total?.slice(2, 5)).toEqual([7, mix.total, 1]);
    expect(
      rowsOf('Beban per minggu')
        .slice(3, -1)
        .map((row) => row[4]),
    ).toEqual(workload(design.journey));
    expect(parts['xl/worksheets/sheet2.xml']).toMatch(/<c r="K4" s="\d+"><v>46538<\/v><\/c>/);
  });

  test('are the same bytes again, and speak English when asked', async () => {
    expect(await writeMatrices(design, 'id', options)).toEqual(bytes);
    const english = await readTable(await writeMatrices(design, 'en', options));
    expect(english.map(({ name }) => name)).toContain('Journey');
  });

  test('take a text for a text, whatever it begins with', async () => {
    const texts = [
      '=HYPERLINK("http://jahat.example","x")',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '_x003D_1',
      "'=1",
    ];
    const count = sheetXmls.reduce((all, [, xml]) => all + (xml.match(/<f>/g)?.length ?? 0), 0);
    for (const text of texts) {
      const odd = unzipSync(await writeMatrices(hostile(text), 'id'));
      const formulas = Object.entries(odd).flatMap(([name, part]) =>
        name.startsWith('xl/worksheets/sheet')
          ? (strFromU8(part).match(/<f>[^<]*<\/f>/g) ?? [])
          : [],
      );
      expect(formulas.join(''), text).not.toMatch(/HYPERLINK|@|1\+1/);
      // Names of stages, units and positions are told apart by formulas, so there may be fewer, never more.
      expect(formulas.length, text).toBeLessThanOrEqual(count);
    }
  });

  test('pass the Open XML validator, whole, empty and with odd texts', async (context) => {
    if (findOoxmlValidator() === null)
      context.skip('no Open XML validator for this system: set OOXML_VALIDATOR_CLI');
    const empty = newDesign('dsn_aaaaaaaaaa', 'id');
    const files = {
      matrices: bytes,
      memo: await writeMatrices(sampleMemo(), 'id'),
      empty: await writeMatrices(empty, 'en'),
      akpk: await writeAkpkTable(design, 'en', options),
      form: await writeAkpkTable(empty, 'id'),
      odd: await writeMatrices(
        hostile('<&"\' \u0000\ud800 _x0000_ ⟨perlu diisi: x⟩\n\n- a\n'.repeat(3)),
        'id',
      ),
      table: await writeTableXlsx({
        name: 'A/B: c?',
        columns: [{ header: '<x>', width: 9, kind: 'instant' }],
        rows: [[new Date(2026, 1, 1)], ['=1']],
      }),
    };
    const folder = await mkdtemp(join(tmpdir(), 'jelajah-xlsx-'));
    try {
      for (const [name, file] of Object.entries(files)) {
        const path = join(folder, `${name}.xlsx`);
        await writeFile(path, file);
        expect((await validateOoxml(path)).errors, name).toEqual([]);
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

test('a draft says so on the cover and at the foot of every sheet; a final one says nothing of it', async () => {
  const draft = await writeAkpkTable(design, 'id', { ...options, isDraft: true });
  const pages = Object.entries(unzipSync(draft)).filter(([name]) => /worksheets\/sheet/.test(name));
  expect(pages.length).toBeGreaterThan(1);
  for (const [, page] of pages) expect(strFromU8(page)).toMatch(/<oddFooter>[^<]*DRAF · /);
  expect((await readTable(draft))[0]?.rows[0]?.[0]).toMatch(/^DRAF · /);
  for (const [, xml] of sheetXmls) expect(xml).not.toContain('DRAF');
});

describe('competencies for Moodle', () => {
  const rows = readCsv(writeCompetencies(design, 'id'));
  const [head = [], framework = [], ...others] = rows;

  test('are 14 columns: the framework, needs, and outcomes below them, by ids of parts', () => {
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([14]));
    expect(head[0]).toBe('Parent ID number');
    expect(framework.slice(0, 2)).toEqual([null, design.id]);
    expect(framework.slice(12)).toEqual(['1', 'competency,outcome,outcome,outcome']);
    expect(JSON.parse(String(framework[6]))).toEqual([
      { scaleid: '0' },
      { id: 2, scaledefault: 1, proficient: 1 },
    ]);
    const ids = others.map((row) => row[1]);
    expect(ids).toEqual([...design.learners.needs.order, ...design.learners.outcomes.order]);
    const parents = others.map((row) => row[0]).filter((id) => id !== null);
    expect(parents.length).toBeGreaterThan(0);
    for (const parent of parents) expect(ids).toContain(parent);
  });

  test('no cell begins with a sign of formulas, and none has an apostrophe put before it', () => {
    for (const text of ['=1+1', '+a', '- @b', '\t=c', '<script>']) {
      const file = new TextDecoder().decode(writeCompetencies(hostile(text), 'id'));
      expect(file, text).not.toMatch(/"[=+\-@\t]/);
      expect(file, text).not.toMatch(/"'|<p><script>/);
    }
  });
});
