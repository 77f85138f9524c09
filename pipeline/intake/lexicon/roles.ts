/** Nouns for people at work, and nouns for those they serve. General words of the civil service, not of one brief. */

const set = (words: string) => new Set(words.split(/\s+/u).filter((word) => word !== ''));

const roleHeads = set(`
petugas pegawai operator guru perawat dokter bidan kader penyuluh auditor arsiparis analis verifikator
koordinator pengawas pengelola pengurus pemeriksa peneliti pustakawan pemandu juru tenaga staf pejabat
bendahara teknisi relawan pendamping perencana instruktur penyusun konseptor widyaiswara surveyor inspektur
pelaksana polisi satpol regu tim penyidik jaksa hakim panitera pengemudi sopir mandor fasilitator pemungut
penagih kasir resepsionis admin administrator pranata penera vaksinator walidata kpps ppk pps penilai asesor kurator
penyelia supervisor lurah camat dosen tutor pelatih konselor apoteker radiografer sanitarian entomolog
epidemiolog programmer pengembang humas protokol sekretaris notulis pencatat penjaga satpam kebersihan pramu
perangkat aparatur aparat karyawan pekerja buruh agen duta pengajar pendidik peneliti
pengamat pengendali penguji pembina penyelenggara pembimbing penghulu amil juruhitung enumerator pencacah
mitra kolektor ahli dispatcher satgas pemadam penyelamat kru awak nakhoda syahbandar pilot pemantau mantri
asisten paramedik panwas danru komandan anggota bintara perwira babinsa bhabinkamtibmas pembantu juru-pungut manajer kepala ketua wakil atasan
korlap korwil korbid karu frontliner costumer helpdesk spv pimpinan pemimpin penanggung walikelas kapus kabid kasi kasubag
`);

const englishRoles = set(`
officers officer staff employees employee nurses nurse clerks clerk teachers teacher bailiffs bailiff inspectors
inspector foremen foreman supervisors supervisor leaders leader managers manager technicians technician
operators operator volunteers volunteer members auditors auditor analysts analyst coordinators coordinator
engineers engineer librarians librarian counsellors counselors midwives doctors drivers driver guards rangers
ranger surveyors agents agent workers worker trainers trainer pharmacists pharmacist registrars crew
personnel instructors lecturers secretaries planners examiners assessors collectors dispatchers firefighters
paramedics cadres caseworkers archivists curators guides cashiers receptionists trainees recruits
`);

/** Those who are served; an audience only when the brief says so. */
const beneficiaryHeads = set(`
pemohon pelapor pengunjung penerima pelanggan pedagang penumpang pasien warga siswa murid balita ibu petani nelayan
peternak wisatawan importir eksportir wajib pembeli penduduk pemilik pengguna masyarakat keluarga anak lansia
mahasiswa pengusaha pelaku investor korban pencari wali orangtua publik muzaki jemaah konsumen penyewa penghuni
koperasi terdakwa tersangka pemustaka pengadu tamu pelintas kontraktor penyedia vendor importir perusahaan
applicants applicant patients patient citizens residents customers clients visitors pupils students farmers
families taxpayers importers passengers beneficiaries households children mothers users complainants lawyers public
`);

/** Agent nouns by form: pe(N)- without -an, and -wan, -wati, -ator, -or, -ist. */
const agentForm =
  /^(?:pe(?:m|n|ng|ny|l|r|s|k|t)?[a-z]{4,}(?<!an)|[a-z]{4,}(?:wan|wati|ator|itor|iator))$/u;
/** English agent nouns in the plural; words of the same form that name things. */
const englishAgentForm = /^[a-z]{3,}(?:ers|ors|ists)$/u;
const englishThings = set(`
numbers centers papers errors letters orders computers folders offers answers counters sensors meters refrigerators
others matters members' servers routers printers scanners containers registers transfers calculators indicators factors
doors floors grants plants consultants tenants applicants water waters rivers towers customers visitors users
compactors motors tractors generators monitors projectors lists newsletters stickers posters covers
`);
const notAgents = set(`
pembelajaran pelaporan pemerintah penting pertama perlu percaya pesan peta pendek penuh perkara persen pekan
petang peristiwa penyakit penyebab pensiun peserta perahu perak pelabuhan pesisir pengaruh peluang penduduk
pengadilan perpustakaan pedoman peladen perdata perjanjian permai persero pelat penerima indikator
perilaku perubahan perhatian peringkat periode perangkat pertemuan perlengkapan peluit penjara pesawat pelataran penerimaan pemilu penginderaan perjalanan
monitor faktor generator proyektor sektor motor kantor nomor skor labor rekor depresiator
`);

const supervisorHeads = set(`
koordinator kepala ketua pengawas penyelia supervisor mandor atasan pembina manajer pimpinan kabid kasi kasubag spv
danru korlap korwil korbid kapus karu
foremen foreman supervisors supervisor leaders leader managers manager coordinators coordinator heads head chiefs chief
`);

function headOf(phrase: string): string {
  const words = phrase.toLowerCase().split(/\s+/u);
  return words[0] ?? '';
}

function lastOf(phrase: string): string {
  return phrase.toLowerCase().split(/\s+/u).at(-1) ?? '';
}

/** True when the phrase names people who work for the organisation. */
export function isRole(phrase: string): boolean {
  if (phrase === '') return false;
  const head = headOf(phrase);
  const last = lastOf(phrase);
  if (isBeneficiary(phrase)) return false;
  if (/^perangkat (?!desa|kelurahan|nagari|kampung)/iu.test(phrase) || /^perangkat$/iu.test(phrase))
    return false;
  if (/^tenaga (?:listrik|air|surya|kerja$)/iu.test(phrase)) return false;
  if (roleHeads.has(head) || englishRoles.has(last)) return true;
  if (englishAgentForm.test(last) && !englishThings.has(last)) return true;
  return agentForm.test(head) && !notAgents.has(head);
}

/** True when the phrase names those who are served. */
export function isBeneficiary(phrase: string): boolean {
  return beneficiaryHeads.has(headOf(phrase)) || beneficiaryHeads.has(lastOf(phrase));
}

export function isSupervisorRole(phrase: string): boolean {
  return supervisorHeads.has(headOf(phrase)) || supervisorHeads.has(lastOf(phrase));
}

/** Employment classes: parts of an audience, not an audience. */
export function isEmploymentClass(phrase: string): boolean {
  return /^(?:pns|pppk|p3k|asn|honorer|kontrak|non-?asn|tenaga kontrak|laki-laki|perempuan|women|men|contract(?:ors)?|permanent)\b/iu.test(
    phrase,
  );
}
