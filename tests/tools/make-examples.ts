/**
 * Makes the finished examples in examples/: drafts each brief with the built-in drafter and fills in
 * what only the (invented) organisation would know. Run it after the drafter changed:
 * `node scripts/run.mjs tests/tools/make-examples.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkInWords } from '../../app/tasks/check.ts';
import { draftTask } from '../../app/tasks/draft.ts';
import { canonicalJsonPretty } from '../../design/canonical.ts';
import { values } from '../../design/collection.ts';
import type { Design } from '../../design/model/design.ts';
import { defaultRules } from '../../design/new-design.ts';
import { parseDesign } from '../../design/parse.ts';
import { editSlot, hasPlaceholder, isBlank } from '../../design/slot.ts';
import { slotsOf } from '../../design/texts.ts';

const folder = fileURLToPath(new URL('../../examples', import.meta.url));
const confirmed = { name: 'Learning Officer (rekaan)', at: '2026-10-05T02:00:00.000Z' };

interface Answers {
  /** Stays when the drafter changes: a data folder has each example once. */
  id: string;
  baselineDate: string;
  startDate: string;
  /** For every action outside learning. */
  deadline: string;
  /** In the order of the placeholders: what is asked for -> the answer. */
  texts: ReadonlyArray<readonly [asked: RegExp, answer: string]>;
}

const answers: Readonly<Record<string, Answers>> = {
  'izin-usaha': {
    id: 'dsn_contohizin',
    baselineDate: '2026-06-30',
    startDate: '2026-11-02',
    deadline: '2026-12-18',
    texts: [
      [/^sumber data/, 'rekap bulanan sistem perizinan'],
      [
        /^indikator SKP/,
        'Persentase izin usaha yang terbit sesuai standar pelayanan (Kepala Bidang Pelayanan)',
      ],
      [/^anggaran/, 'Anggaran pengembangan kompetensi dinas'],
      [/^penanggung jawab/, 'Kepala Seksi Informasi dan Pengaduan'],
      [/^nama program/, 'Pengembangan kompetensi petugas pelayanan terpadu'],
      [/^pemilik kelompok/, 'Kepala Bidang Pelayanan'],
      [/^nama fasilitator/, 'Sari Wulandari (rekaan)'],
      [/mentor/, 'Bambang Prakoso, Kepala Bidang Pelayanan (rekaan)'],
      [/^nama coach/, 'Dewi Anggraini, widyaiswara (rekaan)'],
      [/^nama pemilik proyek/, 'Sari Wulandari (rekaan)'],
      [/^nama pemegang data/, 'Yusuf Hidayat (rekaan)'],
      [/^nama penghubung/, 'Maria Lestari (rekaan)'],
      [/^nama penyusun/, 'Agus Setiawan (rekaan)'],
      [/atasan langsung/, 'Bambang Prakoso, Kepala Bidang Pelayanan (rekaan)'],
      [/peserta$/, 'Setiap petugas loket peserta, sesuai daftar terlampir'],
      [/^tempat/, 'Kantor Dinas Penanaman Modal dan PTSP'],
      [/^mitra luar/, 'Forum pelaku usaha mikro kabupaten'],
      [/^lokasi/, 'folder bersama Bidang Pelayanan'],
      [/^siapa yang menerima/, 'Pelaku usaha yang mengajukan izin'],
      [/^nama$/, 'Rahmat Hidayat (rekaan)'],
    ],
  },
  'laporan-lapangan': {
    id: 'dsn_contohlapo',
    baselineDate: '2026-03-31',
    startDate: '2026-11-02',
    deadline: '2026-12-31',
    texts: [
      [/^sumber data/, 'buku register laporan balai'],
      [/^indikator SKP/, 'Persentase laporan pemeriksaan yang terbit tepat waktu (Kepala Balai)'],
      [/^anggaran/, 'Tidak ada anggaran; memakai sarana yang ada'],
      [/jaringan/, 'Kepala Subbagian Tata Usaha'],
      [/^penanggung jawab/, 'Kepala Seksi Pengawasan'],
      [/^nama program/, 'Pengembangan kompetensi pemeriksa mutu'],
      [/^pemilik kelompok/, 'Kepala Seksi Pengawasan'],
      [/^nama fasilitator/, 'Hendra Salampessy (rekaan)'],
      [/mentor/, 'Ruth Latuconsina, Kepala Seksi Pengawasan (rekaan)'],
      [/^nama coach/, 'Irwan Tuasikal, Learning Officer balai (rekaan)'],
      [/^nama pemilik proyek/, 'Hendra Salampessy (rekaan)'],
      [/^nama pemegang data/, 'Nurul Wattimena (rekaan)'],
      [/^nama penghubung/, 'Yohanes Pattiasina (rekaan)'],
      [/^nama penyusun/, 'Siti Hatala (rekaan)'],
      [/atasan langsung/, 'Ruth Latuconsina, Kepala Seksi Pengawasan (rekaan)'],
      [/peserta$/, 'Setiap pemeriksa lapangan peserta, sesuai daftar terlampir'],
      [/^tempat/, 'Kantor balai'],
      [/^mitra luar/, 'Asosiasi pengolah ikan setempat'],
      [/^lokasi/, 'lemari arsip Seksi Pengawasan'],
      [/^siapa yang menerima/, 'Unit pengolahan ikan dan pembelinya'],
      [/^nama$/, 'Marlina Sopacua (rekaan)'],
    ],
  },
};

const placeholder = /⟨perlu diisi: ([^⟩]*)⟩/gu;

function complete(text: string, { texts }: Answers): string {
  return text.replace(placeholder, (whole, asked: string, at: number) => {
    const found = texts.find(([pattern]) => pattern.test(asked));
    if (found === undefined) throw new Error(`no answer for ${whole}`);
    const [, answer] = found;
    return at === 0 ? answer.charAt(0).toUpperCase() + answer.slice(1) : answer;
  });
}

function finish(design: Design, given: Answers): Design {
  for (const { slot } of slotsOf(design)) {
    if (hasPlaceholder(slot.text)) Object.assign(slot, editSlot(slot, complete(slot.text, given)));
    if (!isBlank(slot)) slot.confirmed = confirmed;
  }
  for (const indicator of values(design.problem.indicators)) {
    indicator.baselineDate ??= given.baselineDate;
  }
  for (const action of values(design.analysis.actions)) action.deadline ??= given.deadline;
  for (const milestone of values(design.project.milestones)) milestone.budget ??= 0;
  design.journey.startDate ??= given.startDate;
  design.project.startDate ??= given.startDate;
  design.transfer.agreement.date ??= given.startDate;
  design.year ??= 2026;
  return design;
}

for (const [name, given] of Object.entries(answers)) {
  const { design } = draftTask({
    text: readFileSync(join(folder, `${name}.md`), 'utf8'),
    format: 'auto',
    rules: defaultRules(),
    agency: '',
    unit: '',
    without: [],
  });
  const finished = { ...finish(design, given), id: given.id };
  const parsed = parseDesign(finished);
  if (!parsed.ok) throw new Error(`${name}: ${parsed.error.path} ${parsed.error.detail}`);
  writeFileSync(join(folder, `${name}.json`), canonicalJsonPretty(finished));
  process.stdout.write(`${name}: ${given.id}\n`);
  for (const { rule, severity, path, message } of checkInWords({
    design: finished,
    language: 'id',
  })) {
    process.stdout.write(`  ${rule} ${severity} ${path} ${message}\n`);
  }
}
