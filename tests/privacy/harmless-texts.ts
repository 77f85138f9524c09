/**
 * Hard negatives: figures of legal, budget and statistical Indonesian that look like somebody's number
 * and are none. Regulation numbers are drawn at random to make figures, not to cite anything.
 */
import type { Random } from '../generate/random.ts';

const two = (value: number): string => String(value).padStart(2, '0');
const thousands = (value: number): string => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
const months = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;
const list = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

type Writer = (random: Random) => string;

const amount = (r: Random): string => thousands(r.int(1, 9999) * 10 ** r.int(3, 9));
const percent = (r: Random): string => `${r.int(0, 100)},${two(r.int(0, 99))}`;
const date = (r: Random): string => {
  const [day, month, year] = [two(r.int(1, 28)), two(r.int(1, 12)), r.int(2015, 2026)];
  return r.pick([
    `${day}-${month}-${year}`,
    `${day}/${month}/${year}`,
    `${year}-${month}-${day}`,
    `${day}.${month}.${year}`,
  ]);
};
const clock = (r: Random): string => `${two(r.int(7, 17))}.${r.pick(['00', '15', '30', '45'])}`;

export const harmlessKinds: Readonly<Record<string, Writer>> = {
  pasal: (r) =>
    `Pasal ${r.int(1, 140)} ayat (${r.int(1, 9)}) huruf ${r.pick(['a', 'b', 'c'])}, Pasal ${r.int(1, 99)}, ${r.int(100, 120)}, dan ${r.int(121, 140)} berlaku sejak ditetapkan.`,
  'nomor-tahun': (r) =>
    `${r.pick(['Undang-Undang', 'Peraturan Pemerintah', 'Peraturan Menteri', 'Peraturan Bupati'])} Nomor ${r.int(1, 140)} Tahun ${r.int(1999, 2026)} (Lembaran Negara Tahun ${r.int(1999, 2026)} Nomor ${r.int(1, 300)}, Tambahan Nomor ${r.int(4000, 6900)})`,
  rupiah: (r) =>
    r.pick([
      `Pagu Rp${amount(r)},00 dengan realisasi Rp ${amount(r)}.`,
      `Rp. ${amount(r)} dan Rp${amount(r)},-`,
      `sebesar ${amount(r)} rupiah`,
      `Rp${r.int(1, 9)}${'0'.repeat(r.int(9, 13))} per tahun`,
    ]),
  'tabel-rupiah': (r) =>
    `| Uraian | Pagu | Realisasi |\n| Belanja | ${amount(r)} | ${amount(r)} |\n| Jumlah | ${amount(r)} | ${amount(r)} |`,
  'baris-rupiah': (r) => `Realisasi per triwulan ${list(4, () => amount(r)).join(' ')}`,
  'tabel-persen': (r) =>
    `Capaian ${list(r.int(4, 8), () => percent(r)).join(r.pick([' ', '  ', ' | ', '; ']))} persen.`,
  'baris-tabel': (r) =>
    `Jumlah pemohon ${list(r.int(5, 10), () => String(r.int(10, 999))).join(r.pick([' ', '\t', ' | ']))}`,
  'kolom-tabel': (r) =>
    `Pemohon per kecamatan:\n${list(r.int(5, 9), () => String(r.int(10, 999))).join('\n')}`,
  'deret-tahun': (r) => {
    const from = r.int(2015, 2021);
    return r.pick([
      `pada tahun ${list(5, (index) => from + index).join(', ')}`,
      `| Tahun | ${list(5, (index) => from + index).join(' | ')} |`,
      `Tahun ${list(4, (index) => from + index).join(' ')}`,
      `RPJMD ${from}-${from + 5} dan Renstra ${from + 1}-${from + 6}`,
      `periode ${from}/${from + 1} ${from + 1}/${from + 2}`,
    ]);
  },
  koordinat: (r) =>
    `Lokasi loket ${r.pick(['-', ''])}${r.int(1, 9)}.${r.int(100000, 999999)}${r.pick([', ', ' ', ' | '])}${r.int(95, 140)}.${r.int(100000, 999999)}`,
  'kode-rekening': (r) => {
    const code = `5.1.02.${two(r.int(1, 5))}.${two(r.int(1, 5))}.${String(r.int(1, 99)).padStart(4, '0')}`;
    return r.pick([
      `kode rekening ${code}`,
      `Belanja ${code} pada kegiatan 1.${two(r.int(1, 9))}.${two(r.int(1, 9))}.2.${two(r.int(1, 9))}.${two(r.int(1, 9))}`,
      `rekening belanja ${code} sebesar Rp${amount(r)}`,
    ]);
  },
  'nomor-surat': (r) =>
    r.pick([
      `Nomor: 800/${r.int(1, 999)}/BKD/${r.int(2015, 2026)}`,
      `Nomor 005/${r.int(100, 9999)}/438.5.2/${r.int(2015, 2026)}`,
      `Nomor : 800.1.${r.int(1, 11)}.${r.int(1, 9)}/${r.int(1000, 9999)}/${r.int(2015, 2026)}`,
      `surat Nomor B/${r.int(1, 999)}/PW.01/${r.int(2015, 2026)} tanggal ${date(r)}`,
      `Keputusan Nomor 188.45/${r.int(1, 999)}/KPTS/${r.int(2015, 2026)}`,
    ]),
  jam: (r) =>
    r.pick([
      `Pukul ${clock(r)}-${clock(r)} dan ${clock(r)}-${clock(r)} WIB`,
      `Jadwal: ${clock(r)} ${clock(r)} ${clock(r)} ${clock(r)} ${clock(r)}`,
      `Senin-Kamis ${clock(r)} - ${clock(r)}, Jumat ${clock(r)} - ${clock(r)}`,
      `| ${clock(r)}-${clock(r)} | ${clock(r)}-${clock(r)} |`,
    ]),
  tanggal: (r) =>
    r.pick([
      `${date(r)} s.d. ${date(r)}`,
      `${date(r)} - ${date(r)}`,
      `${date(r)} ${clock(r)}`,
      `tanggal ${r.int(1, 28)} ${r.pick(months)} ${r.int(2015, 2026)} pukul ${clock(r)}`,
      `${date(r)} ${date(r)}`,
    ]),
  penduduk: (r) =>
    `Penduduk ${thousands(r.int(90_000, 9_000_000))} jiwa: laki-laki ${thousands(r.int(40_000, 4_000_000))}, perempuan ${thousands(r.int(40_000, 4_000_000))}; ${thousands(r.int(10_000, 900_000))} KK`,
  'tabel-penduduk': (r) =>
    `Tirta Wening ${list(4, () => thousands(r.int(90_000, 9_000_000))).join(' ')}`,
  'perekaman-nik': (r) =>
    r.pick([
      `perekaman NIK ${thousands(r.int(100_000, 2_000_000))} jiwa`,
      `pemadanan NIK pada ${r.int(2020, 2026)}-${r.int(2027, 2030)}`,
      `jumlah KK ${thousands(r.int(100_000, 900_000))}`,
      `peserta BPJS ${thousands(r.int(100_000, 900_000))} orang`,
      `KTP elektronik ${r.int(2019, 2022)} sampai ${r.int(2023, 2026)}`,
    ]),
  umur: () => 'Kelompok umur 15-19 20-24 25-29 30-34 35-39 tahun',
  wilayah: (r) =>
    `kode wilayah ${r.int(11, 94)}.${two(r.int(1, 79))}.${two(r.int(1, 30))}.${r.int(1001, 2099)}`,
  indeks: (r) =>
    `IKM ${percent(r)}; unsur ${list(9, () => `${r.int(2, 3)},${r.int(10, 99)}`).join(' ')}`,
  telepon: (r) =>
    `Layanan pengaduan ${r.pick(['112', '119', '1500', '165'])}; ${r.int(10, 99)} panggilan per hari, ${r.int(8, 9)} jam, rata-rata ${r.int(1, 9)},${r.int(1, 9)} menit.`,
  ukuran: (r) =>
    `kertas 210 x 297 mm, ${r.int(100, 999)} halaman, ISBN belum ada, ukuran berkas ${thousands(r.int(1000, 99999))} kB`,
  sasaran: (r) =>
    `dari ${r.int(40, 90)},${two(r.int(0, 99))} menjadi ${r.int(40, 99)} dalam ${r.int(2, 12)} bulan; ${r.int(2, 40)} dari ${r.int(41, 90)} pegawai (${r.int(1, 99)} persen) pada ${r.int(2020, 2026)}`,
};
