/**
 * Names in and out of context, to measure what `suggestNames` finds. All people are made up: common given
 * names with family names that say so.
 */
import { suggestNames } from '../../design/privacy/index.ts';
import { type Random, randomOf } from '../generate/random.ts';

const given = [
  'Siti',
  'Budi',
  'Ani',
  'Wayan',
  'Yohana',
  'Rahmat',
  'Maria',
  'Agus',
  'Nurul',
  'Ketut',
  'Dewi',
  'Joko',
  'Fatimah',
  'Markus',
];
const family = ['Rekaan', 'Contoh', 'Misal', 'Karangan', 'Andaian', 'Umpama'];
const degrees = ['S.Sos.', 'S.E., M.M.', 'S.Kom', 'M.Si', 'SH', 'A.Md', 'S.STP., M.AP', 'M.Pd.'];

function nameOf(random: Random): string {
  const plain = `${random.pick(given)} ${random.chance(0.3) ? `${random.pick(given)} ` : ''}${random.pick(family)}`;
  return random.chance(0.25) ? plain.toUpperCase() : plain;
}

type Writer = (name: string, random: Random) => string;

export const nameContexts: Readonly<Record<string, Writer>> = {
  'Bapak, Ibu, Sdr.': (name, r) =>
    `${r.pick(['Mohon', 'Bersama ini', 'Menurut'])} ${r.pick(['Bapak', 'Ibu', 'Sdr.', 'Sdri.', 'Saudara', 'Pak', 'Bu'])} ${name} ${r.pick(['hadir pada rapat', 'Kepala Bidang', 'dan tim'])}.`,
  'Nama: ...': (name, r) =>
    `${r.pick(['Nama', 'Nama Lengkap', 'NAMA', 'Narahubung', 'Penanggung jawab', 'Atas nama', 'PIC'])}${r.pick([': ', ' : ', '\t: ', ' | '])}${name}\nJabatan: Analis`,
  'a.n., u.p., Yth.': (name, r) =>
    `${r.pick(['a.n.', 'u.p.', 'Yth.', 'a.n'])} ${r.pick(['', 'Bapak ', 'Ibu '])}${name}`.replace(
      'a.n ',
      'a.n. ',
    ),
  'degree after': (name, r) => `Rapat dipimpin ${name}, ${r.pick(degrees)} di aula.`,
  'title before': (name, r) =>
    `Laporan ${r.pick(['Dr.', 'Drs.', 'Dra.', 'Ir.', 'Hj.', 'Prof.', 'Dr. H.'])} ${name} diterima.`,
  'above the NIP': (name, r) =>
    `Kepala Bidang,\n\n${name}${r.pick(['', ' '])}\n${r.pick(['', '  '])}NIP 198501012009011001`,
  'beside the NIP': (name, r) =>
    `1. ${name}${r.pick([' ', ', ', ' / ', ' ('])}NIP 198501012009011001`.replace(
      ' / NIP',
      ' - NIP',
    ),
  'no context': (name, r) =>
    `${r.pick(['Kemarin', 'Menurut catatan,', 'Pada rapat itu'])} ${name} ${r.pick(['mencatat 51 aduan', 'mengusulkan perbaikan loket', 'menyampaikan keluhan'])}.`,
};

const harmless = [
  'Yth. Kepala Dinas Kependudukan dan Pencatatan Sipil Kabupaten Tirta Wening',
  'Bapak Bupati dan Ibu Wakil Bupati membuka kegiatan.',
  'Nama Kegiatan : Bimbingan Teknis Pelayanan',
  'Penanggung jawab: Kepala Bidang Pelayanan',
  'a.n. Kepala Dinas, Sekretaris',
  'Peraturan Menteri Pendayagunaan Aparatur Negara berlaku sejak Januari.',
  'Petugas loket di Kecamatan Tirta Wening melayani 310 pemohon.',
  'Ibu hamil dan bapak pendamping dilayani lebih dahulu.',
  'Narahubung: Bidang Pengendalian',
  'Rapat di Aula Badan Kepegawaian Daerah dihadiri Para Camat.',
  'Standar Operasional Prosedur direvisi dua tahun lalu.',
  'Nama Jabatan: Analis Sumber Daya Manusia',
];

export interface NameRow {
  readonly context: string;
  readonly count: number;
  readonly found: number;
}

/** Names found by context, and harmless lines in which one was proposed. */
export function nameReport(
  perContext: number,
  seed: number,
): { rows: NameRow[]; harmless: number; proposals: string[] } {
  const random = randomOf(seed);
  const rows = Object.entries(nameContexts).map(([context, write]): NameRow => {
    let found = 0;
    for (let index = 0; index < perContext; index += 1) {
      const name = nameOf(random);
      if (suggestNames(write(name, random)).includes(name)) found += 1;
    }
    return { context, count: perContext, found };
  });
  const proposals = harmless.filter((line) => suggestNames(line).length > 0);
  return { rows, harmless: harmless.length, proposals };
}

export function nameTable({
  rows,
  harmless: lines,
  proposals,
}: ReturnType<typeof nameReport>): string {
  return [
    `${'names'.padEnd(24)}${'count'.padStart(8)}${'found'.padStart(8)}${'share'.padStart(12)}`,
    ...rows.map(
      ({ context, count, found }) =>
        `${context.padEnd(24)}${String(count).padStart(8)}${String(found).padStart(8)}${`${((found / count) * 100).toFixed(1)} %`.padStart(12)}`,
    ),
    `proposed in ${proposals.length} of ${lines} harmless lines`,
  ].join('\n');
}
