import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8 } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { emptyCollection, entries, values } from '../../../../design/collection.ts';
import type { OfficeKind } from '../../../../design/export-catalogue.ts';
import type { Design } from '../../../../design/model/design.ts';
import { newDesign } from '../../../../design/new-design.ts';
import { slotsOf } from '../../../../design/texts.ts';
import { translator } from '../../../../messages/index.ts';
import { findOoxmlValidator, validateOoxml } from '../../../../tests/tools/ooxml-validator.ts';
import { plainSlotText } from '../../../slot-markdown.ts';
import { type ReadDocx, readDocx } from '../../../testing/read-docx.ts';
import { sampleDesign } from '../../../testing/sample-design.ts';
import { writeOfficeDocx } from '../index.ts';
import { createKit } from '../kit.ts';
import { shortAgency } from '../letterhead.ts';
import { countCompetent, readFigure } from './akpk-rows.ts';

const kinds = ['rbpmp', 'rbpmp-health', 'rp', 'kak', 'akpk', 'evaluation'] as const;
const options = { revision: 3, sourceDate: new Date('2026-11-22T03:00:00Z') };
const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const documentXml = (docx: ReadDocx): string =>
  strFromU8(docx.parts['word/document.xml'] ?? new Uint8Array());
/** Rows of the body's tables as the texts of their cells. */
const tableRows = (docx: ReadDocx): string[][] =>
  [...documentXml(docx).matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) =>
      [...cell.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text]) => text ?? '').join(''),
    ),
  );
const read = async (kind: OfficeKind, design: Design): Promise<ReadDocx> =>
  readDocx(await writeOfficeDocx({ kind, design }, options));

/** A journey as the drafter leaves it: no course units, no AKPK table. */
function draftedDesign(): Design {
  const design = sampleDesign();
  design.courseUnits = emptyCollection();
  design.learners.gapRows = emptyCollection();
  return design;
}

/** A unit whose rows serve one indicator after the other, with minutes that add up to 6 JP. */
function designOfTwoUnits(): Design {
  const design = sampleDesign();
  const [first] = entries(design.courseUnits);
  if (first === undefined) throw new Error('the sample has a course unit');
  const [, unit] = first;
  const second: typeof unit = JSON.parse(JSON.stringify(unit));
  second.code = 'MP-2';
  second.name.text = 'Menjelaskan syarat kepada pemohon';
  const [row] = values(unit.planRows);
  if (row === undefined) throw new Error('the unit has a row');
  second.planRows = emptyCollection();
  ['unr_aaaaaaaaaa', 'unr_bbbbbbbbbb', 'unr_cccccccccc'].forEach((id, index) => {
    second.planRows.order.push(id);
    second.planRows.items[id] = { ...JSON.parse(JSON.stringify(row)), minutes: 90 * (index + 1) };
  });
  design.courseUnits.order.push('cun_aaaaaaaaaa');
  design.courseUnits.items.cun_aaaaaaaaaa = second;
  return design;
}

/** An agency whose logo is one pixel. */
const agencyOf = (name: string) => ({
  name,
  unit: 'Pusat Pembelajaran',
  logo: {
    bytes: new Uint8Array(
      Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
        'base64',
      ),
    ),
    type: 'png' as const,
  },
});

describe('official forms', () => {
  const design = sampleDesign();
  const all = new Map<string, ReadDocx>();
  beforeAll(async () => {
    for (const kind of kinds) {
      all.set(kind, await read(kind, design));
      all.set(`${kind} drafted`, await read(kind, draftedDesign()));
      all.set(`${kind} empty`, await read(kind, newDesign('dsn_aaaaaaaaaa', 'id')));
    }
  });
  const of = (name: string): ReadDocx => {
    const found = all.get(name);
    if (found === undefined) throw new Error(name);
    return found;
  };

  test('show each text in its bookmark, whole, once', () => {
    for (const [name, docx] of all) {
      if (name.endsWith('empty')) continue;
      const source = name.endsWith('drafted') ? draftedDesign() : design;
      const texts = new Map(slotsOf(source).map(({ slot }) => [flat(plainSlotText(slot.text)), 0]));
      for (const [bookmark, found] of docx.bookmarks) {
        expect(found, `${name} ${bookmark}`).toHaveLength(1);
        const text = flat(found[0] ?? '');
        // Bookmarks of slots are named <part>_<field>; those of parts and headings are not texts.
        if (/^[a-z]{3}_[a-z2-7]{10}$|^_Toc/.test(bookmark)) continue;
        if (/^…+$/.test(text)) continue;
        expect(texts.has(text), `${name} ${bookmark}: ${text}`).toBe(true);
        texts.set(text, 1);
      }
      const whole = flat(docx.text);
      for (const [text, marked] of texts)
        if (text.length > 40 && whole.includes(text)) expect(marked, `${name}: ${text}`).toBe(1);
    }
  });

  test('repeat the head of each captioned table, and have headings that an outline can follow', () => {
    for (const [name, docx] of all) {
      expect(docx.headings[0]?.style, name).toBe('Heading1');
      expect(docx.tables.filter(({ repeatsHeader }) => repeatsHeader).length, name).toBe(
        docx.captions.length,
      );
      for (const table of docx.tables) {
        expect(table.width, name).toBe(table.pageTextWidth);
        for (const row of table.rows)
          expect(
            row.reduce((sum, one) => sum + one, 0),
            name,
          ).toBe(table.width);
      }
    }
    const kak = of('kak').headings.map(({ text }) => text);
    expect(kak).toEqual([
      'Kerangka Acuan Kerja (KAK)',
      'Latar Belakang',
      '1. Dasar Hukum',
      '2. Gambaran Umum',
      'Penerima Manfaat',
      'Strategi Pencapaian Keluaran',
      '1. Metode Pelaksanaan',
      '2. Tahapan dan Waktu Pelaksanaan',
      'Kurun Waktu Pencapaian Keluaran',
      'Biaya yang Diperlukan',
    ]);
  });

  test('give the columns of the forms, in their order', () => {
    const heads = (name: string): string[][] => tableRows(of(name));
    expect(heads('rbpmp')).toContainEqual([
      'No',
      'Indikator Hasil Belajar',
      'Materi Pokok',
      'Submateri Pokok',
      'Metode',
      'Media/Alat Bantu',
      'Alokasi Waktu (menit)',
      'Daftar Pustaka',
    ]);
    expect(heads('rp')).toContainEqual([
      'No',
      'Tahapan Kegiatan',
      'Kegiatan Fasilitator',
      'Kegiatan Peserta',
      'Metode',
      'Media/Alat Bantu',
      'Alokasi Waktu (menit)',
    ]);
    const akpk = heads('akpk').find(([first]) => first === 'ID pegawai');
    expect(akpk).toHaveLength(18);
    expect(akpk?.slice(5, 9)).toEqual(['Level SKJ', 'Level aktual', 'Sumber penilaian', 'Gap']);
    const levels = heads('evaluation').map(([first]) => first?.slice(0, 2));
    expect(levels.filter((level) => /^L\d$/.test(level ?? ''))).toEqual([
      'L1',
      'L2',
      'L3',
      'L4',
      'L5',
    ]);
  });

  test('add up the minutes, and give each unit a page of its own', async () => {
    const docx = await read('rbpmp', designOfTwoUnits());
    const totals = tableRows(docx).filter(([first]) => first === 'Akumulasi Waktu');
    expect(totals.map(([, minutes]) => minutes)).toEqual(['135', '540']);
    const breaks = documentXml(docx).match(/<w:pStyle w:val="Heading1"\/><w:pageBreakBefore\/>/g);
    expect(breaks).toHaveLength(1);
    // One indicator over three rows is written once.
    expect(documentXml(docx).match(/w:vMerge w:val="restart"/g)?.length).toBeGreaterThan(0);
    const lesson = tableRows(of('rp')).find(([first]) => first === 'Akumulasi Waktu');
    expect(lesson?.[1]).toBe('135');
    expect(of('rbpmp-health').text).toContain('3 JPL (T: 1, P: 2, PL: 0)');
  });

  test('count 45 minutes to a JP only where the rules say so', async () => {
    const hourly = sampleDesign();
    hourly.rules.minutesPerJp = 60;
    expect((await read('rbpmp', hourly)).text).toContain('3 JP × 60 menit = 180 menit');
  });

  test('show level 5 only with a method of isolation and the full cost', async () => {
    const proven = sampleDesign();
    const roi = proven.evaluation.returnOnInvestment;
    roi.claimed = true;
    roi.isolation = 'trend-line';
    roi.fullCost = false;
    const without = await read('evaluation', proven);
    expect(without.text).not.toContain('L5');
    expect(without.text).toContain('Level 5 tidak dimuat');
    roi.fullCost = true;
    const withFive = await read('evaluation', proven);
    expect(withFive.text).toContain('L5');
    expect(withFive.text).toContain('Garis kecenderungan');
  });

  test('name no legal basis that nobody listed', async () => {
    const bare = sampleDesign();
    bare.rules.regulations = emptyCollection();
    const text = (await read('kak', bare)).text;
    expect(text).toContain('⟨perlu diisi: dasar hukum kegiatan⟩');
    expect(text).not.toMatch(/Undang-Undang|Peraturan Menteri|PMK/);
  });

  test('sign with the names that are given at export, and with dotted lines otherwise', async () => {
    const signed = readDocx(
      await writeOfficeDocx(
        { kind: 'rp', design },
        {
          signing: {
            place: 'Kota Contoh',
            date: '2026-11-30',
            number: 'RP-1 (rekaan)',
            signers: {
              facilitator: { name: 'Sari (rekaan)', position: 'Widyaiswara', nip: '0001' },
            },
          },
        },
      ),
    );
    for (const words of ['Kota Contoh, 30 November 2026', 'Sari (rekaan)', 'NIP 0001', 'RP-1'])
      expect(signed.text).toContain(words);
    expect(of('rp').text).toMatch(/NIP …{5}/);
  });

  test('leave a blank form where the design is empty', () => {
    for (const kind of kinds) expect(of(`${kind} empty`).text, kind).toContain('…………');
    expect(of('rp empty').text).toContain('Pendahuluan');
    expect(of('rbpmp drafted').headings.length).toBe(values(design.journey.stages).length);
  });

  test('put the dots of a blank line where its text belongs', () => {
    const { bookmarks } = of('kak empty');
    for (const name of ['title', 'journey_goal', 'problem_statement'])
      expect(bookmarks.get(name)?.[0], name).toMatch(/^…+$/);
  });

  test('say that an agency is invented where the brief says so', async () => {
    const drafted = sampleDesign();
    drafted.agency.text = 'Dinas Contoh Kota Lembah';
    drafted.brief.text = 'Dinas Contoh Kota Lembah (rekaan) melayani 10 orang.';
    expect((await read('kak', drafted)).text).toContain('Dinas Contoh Kota Lembah (rekaan)');
  });

  test('carry logo and agency at the head of each page, and ask nothing when they are opened', async () => {
    const name = 'Pemerintah Kabupaten dengan Nama yang Sangat Panjang (rekaan)';
    const docx = readDocx(
      await writeOfficeDocx({ kind: 'rp', design }, { agency: agencyOf(name) }),
    );
    const part = (path: string): string => strFromU8(docx.parts[path] ?? new Uint8Array());
    expect(part('word/header_landscape.xml')).toContain('<w:drawing>');
    expect(part('word/header_landscape.xml')).toContain('(rekaan)');
    expect(part('word/_rels/header_landscape.xml.rels')).toContain('media/logo.png');
    expect(docx.pictures).toHaveLength(1);
    expect(part('word/settings.xml')).not.toContain('updateFields');
    expect(shortAgency(name, 40)).toMatch(/^Pemerintah.{1,30} \(rekaan\)$/u);
  });

  test('give the same bytes for the same design', async () => {
    for (const kind of kinds) {
      const once = await writeOfficeDocx({ kind, design }, options);
      const twice = await writeOfficeDocx({ kind, design: sampleDesign() }, options);
      expect(Buffer.compare(once, twice), kind).toBe(0);
    }
  });

  test('pass the Open XML validator', async (context) => {
    if (findOoxmlValidator() === null)
      context.skip('no Open XML validator for this system: set OOXML_VALIDATOR_CLI');
    const folder = await mkdtemp(join(tmpdir(), 'jelajah-forms-'));
    const two = designOfTwoUnits();
    try {
      await Promise.all(
        kinds.map(async (kind) => {
          const one = kind === 'rbpmp' ? two : kind === 'rp' ? draftedDesign() : design;
          const path = join(folder, `${kind}.docx`);
          await writeFile(
            path,
            await writeOfficeDocx(
              { kind, design: one },
              { ...options, agency: agencyOf('Badan (rekaan)') },
            ),
          );
          expect((await validateOoxml(path)).errors, kind).toEqual([]);
        }),
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  }, 60_000);

  test('take any texts, and designs with parts left out', async () => {
    const text = fc.oneof(
      fc.constantFrom('', '1. satu\n2. dua', '⟨perlu diisi: nama⟩', 'kata '.repeat(300)),
      fc.string({ unit: 'binary', maxLength: 80 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(), text), { maxLength: 40 }),
        fc.constantFrom(sampleDesign, draftedDesign),
        fc.constantFrom(...kinds),
        fc.boolean(),
        async (changes, make, kind, hasStages) => {
          const one = make();
          if (!hasStages) one.journey.stages = emptyCollection();
          const slots = slotsOf(one);
          for (const [index, words] of changes) {
            const slot = slots[index % slots.length]?.slot;
            if (slot !== undefined) slot.text = words;
          }
          const docx = await read(kind, one);
          for (const found of docx.bookmarks.values()) expect(found).toHaveLength(1);
          for (const anchor of docx.anchors) expect(docx.bookmarks.has(anchor)).toBe(true);
        },
      ),
      { seed: 5, numRuns: 6 },
    );
  });
});

describe('AKPK', () => {
  test('reads a figure as its language writes it', () => {
    expect(readFigure('1.250,5 berkas', 'id')).toEqual({ value: 1250.5, unit: 'berkas' });
    expect(readFigure('1,250.5 files', 'en')).toEqual({ value: 1250.5, unit: 'files' });
    expect(readFigure('82', 'id')).toEqual({ value: 82, unit: '' });
    for (const words of ['1.5 hari', '4 sampai 5 hari', 'belum ada', ''])
      expect(readFigure(words, 'id'), words).toBeNull();
  });

  test('shows actual minus standard, and the gap of performance in its unit', async () => {
    const docx = await read('akpk', sampleDesign());
    const row = tableRows(docx).find(([first]) => first === 'Pegawai-01');
    expect(row?.slice(5, 9)).toEqual(['3', '2', 'Uji kompetensi 2025', '−1']);
    expect(row?.[11]).toBe('−6 berkas per hari');
  });

  test('counts a person once, and as competent only without a negative gap', () => {
    const design = sampleDesign();
    const [id] = design.learners.gapRows.order;
    const pattern = id === undefined ? undefined : design.learners.gapRows.items[id];
    if (pattern === undefined) throw new Error('the sample has a row');
    const add = (key: string, person: string, competency: string, actualLevel: number): void => {
      const row: typeof pattern = JSON.parse(JSON.stringify(pattern));
      design.learners.gapRows.order.push(key);
      design.learners.gapRows.items[key] = {
        ...row,
        person,
        actualLevel,
        competency: { ...row.competency, text: competency },
      };
    };
    add('gap_aaaaaaaaaa', 'Pegawai-01', 'Integritas', 3);
    add('gap_bbbbbbbbbb', 'Pegawai-02', 'Verifikasi berkas', 4);
    const { perCompetency, all } = countCompetent(createKit(design, translator('id')).design);
    expect(perCompetency.map(({ total, competent }) => [total, competent])).toEqual([
      [2, 1],
      [1, 1],
    ]);
    expect(all).toMatchObject({ total: 2, competent: 1 });
  });
});
