/** Words of made-up agencies (rekaan), in both languages. */
import type { Language } from '../../design/enums.ts';

export interface Words {
  services: readonly string[];
  posts: readonly string[];
  units: readonly string[];
  indicators: ReadonlyArray<
    readonly [name: string, unit: string, baseline: number, target: number]
  >;
  learnable: readonly string[];
  environmental: readonly string[];
  behaviours: readonly string[];
  conditions: readonly string[];
  criteria: readonly string[];
  evidence: readonly string[];
  sources: readonly string[];
  people: readonly string[];
  tasks: readonly string[];
  questions: readonly string[];
  actions: readonly string[];
  topics: readonly string[];
  competencies: readonly string[];
  general: readonly string[];
}

const indonesian: Words = {
  services: ['penerbitan akta', 'izin usaha', 'layanan rujukan', 'pengaduan warga', 'uji air'],
  posts: ['petugas loket', 'penyuluh', 'verifikator', 'operator data', 'kader', 'arsiparis'],
  units: ['Dinas Rekaan Muara Biru', 'Balai Rekaan Tirta', 'Kecamatan Rekaan Sukamaju'],
  indicators: [
    ['Waktu penyelesaian berkas', 'hari', 9, 4],
    ['Persentase berkas yang dikembalikan', '%', 38, 15],
    ['Nilai kepuasan pemohon', 'poin', 74.2, 82],
    ['Jumlah aduan per triwulan', 'aduan', 51, 20],
    ['Kunjungan lapangan yang terlaksana', 'kunjungan', 120, 300],
  ],
  learnable: [
    'Petugas baru belum pernah berlatih menangani berkas tidak lengkap',
    'Verifikator menafsirkan syarat dengan cara berbeda-beda',
    'Kader belum terampil mengukur dengan alat baru',
    'Penyuluh jarang berlatih memandu pertemuan kelompok',
    'Operator belum lancar memakai modul pelaporan',
  ],
  environmental: [
    'Papan informasi memuat persyaratan lama',
    'Jaringan kantor putus dua kali seminggu',
    'Tidak ada umpan balik atas berkas yang salah',
    'Beban tiga loket dilayani dua orang',
    'Penyelesaian cepat tidak pernah dihargai',
  ],
  behaviours: [
    'Peserta mampu menyusun daftar periksa berkas',
    'Melayani pemohon berkebutuhan khusus sesuai SOP',
    'Setelah menyelesaikan tahap ini, peserta dapat memeriksa kelengkapan dokumen',
    'Memandu pertemuan kelompok tani',
    'Mengukur tinggi badan balita dengan alat baru',
    'Menjelaskan kepada pemohon cara memahami persyaratan',
  ],
  conditions: ['di loket saat jam layanan', 'dengan berkas nyata', 'tanpa pendampingan'],
  criteria: ['paling banyak satu kesalahan per sepuluh berkas', 'selesai dalam 15 menit'],
  evidence: [
    'Dari 128 aduan, 51 menyebut alur yang membingungkan',
    'Catatan loket tiga bulan terakhir menunjukkan berkas berulang',
    'Wawancara dengan enam petugas menyebut contoh yang sama',
  ],
  sources: ['aplikasi layanan', 'laporan triwulan', 'catatan kepala seksi', 'survei pemohon'],
  people: ['Kepala seksi pelayanan', 'Sekretaris dinas', 'Koordinator loket', 'Kepala bidang'],
  tasks: ['menangani sepuluh berkas nyata', 'memimpin satu pertemuan', 'mencatat keluhan harian'],
  questions: [
    'Apa yang terjadi ketika berkas ditolak?',
    'Siapa yang paling terbantu oleh cara baru ini?',
    'Apa yang mengejutkan Anda minggu ini?',
    'Apa yang akan Anda ulangi besok?',
    'Apa yang menghalangi Anda?',
    'Bagaimana rekan Anda melakukannya?',
  ],
  actions: ['memperbarui daftar periksa', 'mengajak satu rekan mencoba', 'mencoba ulang di loket'],
  topics: ['alur berkas', 'pencatatan', 'komunikasi di loket', 'pengukuran'],
  competencies: ['Pelayanan publik', 'Pengelolaan berkas', 'Komunikasi', 'Pengukuran lapangan'],
  general: [
    'Dilaksanakan bergantian agar layanan tetap berjalan',
    'Memakai contoh dari unit masing-masing',
    'Dibahas singkat setelah layanan selesai',
    'Dicatat pada lembar yang disediakan',
  ],
};

const english: Words = {
  services: ['licence renewal', 'vaccine storage', 'road inspection', 'court filing'],
  posts: ['counter clerks', 'field officers', 'inspectors', 'data operators'],
  units: ['Blue Estuary Office (fictional)', 'Hill District Agency (fictional)'],
  indicators: [
    ['Processing time', 'days', 12, 5],
    ['Share of returned files', '%', 40, 18],
    ['Complaints per quarter', 'complaints', 66, 25],
    ['Inspections done', 'inspections', 80, 140],
  ],
  learnable: [
    'New clerks have never practised with incomplete files',
    'Inspectors read the same criterion in different ways',
    'Officers are not fluent with the new form',
  ],
  environmental: [
    'The notice board shows old requirements',
    'The network fails twice a week',
    'Nobody hears back about faulty files',
  ],
  behaviours: [
    'Participants are able to draft a checklist for files',
    'Serve applicants with special needs by the procedure',
    'After this stage, participants can check that a file is complete',
    'Explain to applicants how to understand the form',
  ],
  conditions: ['at the counter during service', 'with real files', 'without help'],
  criteria: ['with at most one error in ten files', 'within fifteen minutes'],
  evidence: ['51 of 128 complaints name a confusing procedure', 'Six clerks gave the same example'],
  sources: ['service application', 'quarterly report', 'section log'],
  people: ['Head of section', 'Counter coordinator', 'Secretary of the office'],
  tasks: ['handle ten real files', 'lead one meeting', 'log complaints every day'],
  questions: [
    'What happens when a file is refused?',
    'What surprised you this week?',
    'What will you do again tomorrow?',
    'What stood in your way?',
    'Who was helped most?',
    'How does a colleague do it?',
  ],
  actions: ['update the checklist', 'invite a colleague to try', 'try again at the counter'],
  topics: ['flow of files', 'recording', 'talking at the counter'],
  competencies: ['Public service', 'File handling', 'Communication'],
  general: ['Done in turns so that service goes on', 'Uses examples of each unit', 'Kept short'],
};

export function wordsOf(language: Language): Words {
  return language === 'id' ? indonesian : english;
}
