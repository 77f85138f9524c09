import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8 } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OfficeKind } from '../../../../design/export-catalogue.ts';
import type { Design } from '../../../../design/model/design.ts';
import { newDesign } from '../../../../design/new-design.ts';
import { emptySigning } from '../../../../design/signing.ts';
import { slotsOf } from '../../../../design/texts.ts';
import { findOoxmlValidator, validateOoxml } from '../../../../tests/tools/ooxml-validator.ts';
import { type ReadDocx, readDocx } from '../../../testing/read-docx.ts';
import { sampleDesign } from '../../../testing/sample-design.ts';
import { type ApprovedVersion, type OfficeOptions, writeOfficeDocx } from '../index.ts';

const kinds = [
  'project',
  'supervisor-guide',
  'transfer-agreement',
  'memo',
  'transparency',
  'provenance',
  'approval',
  'difference',
] as const satisfies readonly OfficeKind[];

const approval: ApprovedVersion = {
  number: 2,
  revision: 12,
  contentHash: 'c'.repeat(64),
  at: '2026-11-20T02:00:00Z',
  recordedBy: 'Ayu (rekaan)',
  deciders: [
    {
      name: 'Sari (rekaan)',
      position: 'Kepala Dinas',
      verdict: 'approve',
      reason: 'Sesuai hasil telaah.',
      at: '2026-11-19T02:00:00Z',
    },
  ],
  reason: 'Jadwal disesuaikan.',
  packageHash: 'd'.repeat(64),
  files: [{ name: 'design.json', size: 1234, sha256: '0123456789abcdef'.repeat(4) }],
};

const options: OfficeOptions = {
  revision: 12,
  sourceDate: new Date('2026-11-22T03:00:00Z'),
  isDraft: true,
  signing: {
    ...emptySigning(),
    place: 'Tirta Wening (rekaan)',
    date: '2026-12-01',
    signers: {
      participant: { name: 'Rina (rekaan)', position: 'Petugas loket', nip: 'contoh-1' },
      approver: { name: 'Sari (rekaan)', position: 'Kepala Dinas', nip: 'contoh-2' },
    },
  },
};

function later(): Design {
  const design = sampleDesign();
  design.problem.statement.text = design.problem.statement.text.replace('9 hari', '8 hari');
  const [first] = design.journey.activities.order;
  const activity = first === undefined ? undefined : design.journey.activities.items[first];
  if (activity !== undefined) activity.jp = 6;
  const [stakeholder] = design.project.stakeholders.order;
  if (stakeholder !== undefined) {
    design.project.stakeholders.order.shift();
    delete design.project.stakeholders.items[stakeholder];
  }
  return design;
}

const write = (kind: OfficeKind, design: Design, more: OfficeOptions = options) =>
  writeOfficeDocx(
    {
      kind,
      design,
      approvals: [approval],
      earlier: { design: sampleDesign(), label: 'Versi 1' },
      label: 'Versi 2',
    },
    more,
  );

/** Every field that repeats a text, and every link, leads to a bookmark of the same file. */
function expectWhole(docx: ReadDocx): void {
  for (const anchor of docx.anchors) expect(docx.bookmarks.has(anchor)).toBe(true);
  const xml = strFromU8(docx.parts['word/document.xml'] ?? new Uint8Array());
  for (const [, name] of xml.matchAll(/ REF (\w+) /g))
    expect(docx.bookmarks.has(name ?? ''), name).toBe(true);
  for (const table of docx.tables) expect(table.width).toBeLessThanOrEqual(table.pageTextWidth);
}

describe('the short documents', () => {
  const files = new Map<OfficeKind, Uint8Array>();
  const read = new Map<OfficeKind, ReadDocx>();
  const textOf = (kind: OfficeKind): string => read.get(kind)?.text ?? '';
  beforeAll(async () => {
    for (const kind of kinds) {
      const bytes = await write(kind, later());
      files.set(kind, bytes);
      read.set(kind, readDocx(bytes));
    }
  });

  test.each(kinds)(
    '%s is the same twice, whole, and a document of an empty design too',
    async (kind) => {
      expect(Buffer.compare(await write(kind, later()), files.get(kind) ?? new Uint8Array())).toBe(
        0,
      );
      const docx = read.get(kind);
      if (docx !== undefined) expectWhole(docx);
      const blank = readDocx(
        await writeOfficeDocx({ kind, design: newDesign('dsn_aaaaaaaaaa', 'en') }, {}),
      );
      expectWhole(blank);
      expect(blank.headings.length).toBeGreaterThan(0);
    },
  );

  test('drafts carry their word on the first page and on every other; finals nowhere', async () => {
    const parts = read.get('project')?.parts ?? {};
    const heads = Object.keys(parts).filter((name) => name.startsWith('word/header'));
    expect(heads.sort()).toEqual([
      'word/header_first.xml',
      'word/header_landscape.xml',
      'word/header_portrait.xml',
    ]);
    for (const name of heads)
      expect(strFromU8(parts[name] ?? new Uint8Array())).toContain('string="DRAF"');
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(body).toContain('<w:headerReference w:type="first" r:id="header_first"/>');
    const final = readDocx(await write('project', later(), { ...options, isDraft: false }));
    const all = Object.values(final.parts)
      .map((bytes) => strFromU8(bytes))
      .join('');
    expect(all).not.toContain('textpath');
  });

  test('names who signs, and leaves a line where nobody is named', () => {
    expect(textOf('transfer-agreement')).toContain('Rina (rekaan)');
    expect(textOf('transfer-agreement')).toContain('1 Desember 2026');
    expect(textOf('project')).toContain('Sari (rekaan)');
    expect(textOf('project')).toContain('NIP …');
  });

  test('the change project has its ten chapters and the sum of its days', () => {
    const chapters = read
      .get('project')
      ?.headings.filter(({ style }) => style === 'Heading2')
      .map(({ text }) => text);
    expect(chapters).toEqual([
      'Latar belakang',
      'Tujuan',
      'Manfaat',
      'Proses bisnis',
      'Tim efektif',
      'Pentahapan',
      'Pemangku kepentingan',
      'Risiko dan mitigasi',
      'Indikator keberhasilan',
      'Pembelajaran',
    ]);
    const days = Object.values(sampleDesign().project.milestones.items).reduce(
      (sum, one) => sum + (one.days ?? 0),
      0,
    );
    expect(textOf('project')).toMatch(new RegExp(`Jumlah\\s+${days}\\s`));
  });

  test('the difference shows what was changed and no other text', () => {
    const xml = strFromU8(read.get('difference')?.parts['word/document.xml'] ?? new Uint8Array());
    const words = (pattern: RegExp): string[] =>
      [...xml.matchAll(pattern)].map(([whole]) => whole.replace(/<[^>]*>/g, '').trim());
    const struck = words(/<w:r><w:rPr>(?:(?!<\/w:rPr>).)*<w:strike\/>.*?<\/w:r>/g);
    const underlined = words(/<w:r><w:rPr>(?:(?!<\/w:rPr>).)*<w:u w:val="single"\/>.*?<\/w:r>/g);
    const gone = Object.values(sampleDesign().project.stakeholders.items)[0];
    expect(struck).toContain('9');
    expect(underlined).toContain('8');
    expect(underlined).toContain('6\u00a0JP');
    expect(struck).toContain(gone?.name.text);
    expect(textOf('difference')).not.toContain(sampleDesign().analysis.gap.text);
  });

  test('the annex on AI counts what the design holds, and is honest without a model', async () => {
    const count = slotsOf(later()).filter(({ slot }) => slot.origin.kind === 'model').length;
    expect(textOf('transparency')).toMatch(
      new RegExp(`contoh-model\\s+s3, versi 1\\s+${count}\\s+0\\s+0\\s+${count}`),
    );
    const without = later();
    for (const { slot } of slotsOf(without)) slot.origin = { kind: 'person' };
    const docx = readDocx(await write('transparency', without));
    expect(docx.text).toContain(
      'Tidak ada teks rancangan ini yang tercatat berasal dari model AI.',
    );
    expect(docx.text).toContain('100%');
  });

  test('the approval sheet prints decisions and the whole of every fingerprint', () => {
    const flat = textOf('approval').replace(/\s/g, '');
    for (const hash of [approval.contentHash, approval.packageHash, '0123456789abcdef'.repeat(4)])
      expect(flat).toContain(hash);
    expect(textOf('approval')).toContain('Sesuai hasil telaah.');
  });

  test('odd texts leave every document whole', async () => {
    const text = fc.oneof(
      fc.constantFrom(
        '',
        '   ',
        ']]> <b>&amp;',
        '⟨perlu diisi: nama⟩',
        '1. a\n2. b\n\n- c',
        '**x',
        'y'.repeat(900),
      ),
      fc.string({ unit: 'binary', maxLength: 120 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(), text), { maxLength: 80 }),
        fc.constantFrom(...kinds.filter((kind) => kind !== 'memo')),
        async (changes, kind) => {
          const design = later();
          const all = slotsOf(design);
          for (const [index, words] of changes) {
            const one = all[index % all.length];
            if (one !== undefined) one.slot.text = words;
          }
          expectWhole(readDocx(await write(kind, design)));
        },
      ),
      { seed: 3, numRuns: 8 },
    );
  });

  // Between them these use every element of the eight; the validator takes seconds per file.
  test('watermark, sums, struck words and boxes pass the Open XML validator', async (context) => {
    if (findOoxmlValidator() === null)
      context.skip('no Open XML validator for this system: set OOXML_VALIDATOR_CLI');
    const folder = await mkdtemp(join(tmpdir(), 'jelajah-sheets-'));
    try {
      for (const kind of ['project', 'difference', 'approval'] as const) {
        const path = join(folder, `${kind}.docx`);
        await writeFile(path, files.get(kind) ?? new Uint8Array());
        expect((await validateOoxml(path)).errors, kind).toEqual([]);
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  }, 60_000);
});
