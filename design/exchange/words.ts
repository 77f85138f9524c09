/** What stands in the place of a word that was taken out, and the words that name nobody. */
import type { Language } from '../enums.ts';

export type MaskKind =
  | 'agency'
  | 'unit'
  | 'person'
  | 'place'
  | 'number'
  | 'email'
  | 'address'
  | 'link';

const placeholders: Readonly<Record<Language, Readonly<Record<MaskKind, string>>>> = {
  id: {
    agency: 'instansi',
    unit: 'unit',
    person: 'nama',
    place: 'tempat',
    number: 'nomor',
    email: 'surel',
    address: 'alamat',
    link: 'tautan',
  },
  en: {
    agency: 'agency',
    unit: 'unit',
    person: 'name',
    place: 'place',
    number: 'number',
    email: 'e-mail',
    address: 'address',
    link: 'link',
  },
};

/** `[instansi]`, and bare where brackets would break the markup around it. */
export function placeholderOf(kind: MaskKind, language: Language, isBare: boolean): string {
  const word = placeholders[language][kind];
  return isBare ? word : `[${word}]`;
}

/** Taking these out would leave them where they are. */
export const placeholderWords: ReadonlySet<string> = new Set(
  Object.values(placeholders).flatMap((words) =>
    Object.values(words).map((word) => word.replace(/[^a-z]/g, '')),
  ),
);

const words = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

/** Posts, bodies and roles, lower case: a capital letter makes no name of them. */
export const roleWords: ReadonlySet<string> = new Set(
  words(`kepala kabid kabag kasi kasubag kasubbag kadis sekdis bidang bagian seksi subbagian subbidang dinas badan kantor balai
  biro pusat sekretaris sekretariat direktur direktorat jenderal deputi camat kecamatan lurah kelurahan desa bupati wakil wali
  walikota gubernur menteri kementerian presiden ketua anggota tim para seluruh semua pegawai petugas peserta pejabat pimpinan
  pelaksana pengawas administrator rektor dekan hakim jaksa kabupaten kota provinsi inspektur inspektorat asisten staf tenaga
  guru dokter perawat bidan penyuluh analis pengelola koordinator bendahara operator verifikator arsiparis pranata auditor
  jabatan unit instansi kegiatan program pelatihan aplikasi sistem surat nomor nama tempat tanggal pangkat golongan pembina
  penata pengatur nip nik nrp npwp pns pppk asn ni sop atasan langsung bawahan rekan sejawat senior junior utama madya muda
  pertama terampil mahir penyelia ahli fungsional struktural mentor coach coachee pelatih fasilitator narasumber widyaiswara
  pembelajar pembimbing penguji internal eksternal learning officer action manager supervisor head director team leader
  participant facilitator expert peer yang anda kami saudara bapak ibu pak bu hormat jalan republik indonesia negara daerah
  rumah sakit puskesmas lembaga komisi publik umum pelayanan kepegawaian sumber daya manusia perencanaan keuangan teknis efektif
  pengembangan kompetensi loket warga pemohon masyarakat pengguna layanan kader kelompok belajar komunitas`),
);

/** Capital words of officialese and of this field that name no agency, person or place, lower case. */
const ordinaryWords: ReadonlySet<string> = new Set(
  words(`januari februari maret april mei juni juli agustus september oktober november desember january february march may june
  july august october december senin selasa rabu kamis jumat sabtu minggu monday tuesday wednesday thursday friday saturday sunday
  undang undang-undang peraturan pemerintah keputusan instruksi edaran tahun pasal ayat huruf lampiran tabel gambar bab tentang
  article chapter table figure appendix law regulation government decree year number allah tuhan indonesia indonesian inggris
  kirkpatrick phillips marquardt gilbert mager pipe gibbs kolb knowles bloom ishikawa lombardo eichinger schon rolfe laurillard
  moodle whatsapp zoom google excel word powerpoint teams canva youtube android windows office microsoft telegram drive form forms
  sheets meet spreadsheet internet intranet wifi online offline
  asn pns pppk jp skp lms lan bkn menpan menpanrb panrb permenpanrb perlan permen perpres uu pp sop spm skm ikm akpk lena rbpmp rp kak
  tor ppt pdf csv qr ai ict tik it hr sdm opd skpd upt uptd corpu elearning mooc cop jf jpt nik nip kpi roi tna smart swot pdca
  t pl jpl u1 u9 l1 l2 l3 l4 l5 rpp silabus bimtek diklat pelatihan tahap pekan hari jam menit modul kelas proyek aksi perubahan
  catatan contoh ya tidak dan atau di ke dari yang untuk pada dengan the and or of in on for to a an id en ok no wib wita wit covid
  indeks survei kepuasan masyarakat reformasi birokrasi nasional aparatur sipil standar kompetensi kerja siasn e-kinerja ekinerja
  ktp ktp-el e-ktp kk kia kis jkn nib oss imb pbg akta kip umkm paud posyandu musrenbang rpjmd rkpd renstra lakip sakip siak
  skj pjj swasta simpeg srikandi bpjs kesehatan perjalanan belajar pola rancangan rencana laporan tugas refleksi lembar daftar panduan kartu`),
);

export function isOrdinary(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    ordinaryWords.has(lower) ||
    roleWords.has(lower) ||
    placeholderWords.has(lower) ||
    lower.split('-').every((part) => ordinaryWords.has(part) || roleWords.has(part))
  );
}
