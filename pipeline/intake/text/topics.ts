/** What a heading, form key or leading label ("Target:") says its text is about. */

export type Topic =
  | 'title'
  | 'organisation'
  | 'sender'
  | 'recipient'
  | 'subject'
  | 'meta'
  | 'problem'
  | 'indicator'
  | 'baseline'
  | 'target'
  | 'deadline'
  | 'source'
  | 'audience'
  | 'supervisor'
  | 'budget'
  | 'time'
  | 'request'
  | 'wish'
  | 'cause'
  | 'constraint'
  | 'connectivity'
  | 'evidence'
  | 'stakeholder'
  | 'supporter'
  | 'resource'
  | 'impact';

/** Whole labels, Indonesian and English; the first that fits wins. Documented keys of structured briefs are among them. */
const labels: ReadonlyArray<readonly [Topic, RegExp]> = [
  ['title', /^(?:judul|title|nama (?:kegiatan|rancangan))$/u],
  [
    'organisation',
    /^(?:instansi|organisasi|unit(?: kerja| organisasi| pengusul)?|satker|satuan kerja|lembaga|opd|skpd|perangkat daerah|nama instansi|organi[sz]ation|agency|institution|kantor)$/u,
  ],
  ['sender', /^(?:dari|from|pengirim)$/u],
  ['recipient', /^(?:kepada(?: yth)?|yth|to|tembusan|cc|di|tempat)$/u],
  ['subject', /^(?:perihal|hal|subject|re|topik|tema)$/u],
  [
    'meta',
    /^(?:nomor|no|tanggal|tgl|lampiran|sifat|date|number|klasifikasi|ref|hadir|pemimpin rapat|pimpinan rapat|notulis|hari\/tanggal|nama|nip|jabatan|kontak|telepon|surel|email|e-mail)$/u,
  ],
  [
    'cause',
    /^(?:(?:faktor |dugaan |akar )?(?:penyebab|sebab)(?: masalah| utama)?|akar masalah|(?:root )?causes?|penyebab-penyebab|kenapa|mengapa(?: terjadi)?|why(?: it happens)?|kendala utama|sumber masalah)$/u,
  ],
  [
    'problem',
    /^(?:masalah(?: kinerja)?|permasalahan|latar belakang|kondisi(?: saat ini)?|ringkasan|problem(?: statement)?|background|summary|situasi|situation|deskripsi|uraian|isu|gambaran umum|keadaan(?: sekarang)?|konteks|context|description)$/u,
  ],
  [
    'indicator',
    /^(?:indikator(?: kinerja)?|kinerja|capaian(?: kinerja)?|indicators?|measures?|kpi|iku|metrics?|ukuran)$/u,
  ],
  [
    'baseline',
    /^(?:nilai awal|baseline|capaian|realisasi|kondisi awal|current|actual|saat ini|now)$/u,
  ],
  [
    'deadline',
    /^(?:tenggat(?: waktu)?|batas(?: waktu| akhir)?|deadline|due(?: date)?|jangka waktu|rentang waktu|target date|waktu target|kapan)$/u,
  ],
  [
    'target',
    /^(?:target(?: kinerja| tahun(?: ini| \d+)?)?|sasaran(?: kinerja| tahun(?: ini| \d+)?| semester(?: ini)?)?|tujuan|goals?|objectives?|targets|hasil yang diharapkan|maunya|yang ingin dicapai|ingin dicapai)$/u,
  ],
  ['source', /^(?:sumber(?: data)?|source|data source)$/u],
  [
    'audience',
    /^(?:peserta|audiens|audience|(?:target )?learners?|participants?|pemelajar|kelompok sasaran|sasaran peserta|calon peserta|siapa yang belajar|target peserta|siapa|who)$/u,
  ],
  ['supervisor', /^(?:atasan(?: peserta| langsung)?|supervisors?|pembina|penyelia|managers?)$/u],
  [
    'budget',
    /^(?:anggaran|biaya|dana|budget|pagu(?: anggaran)?|duit|uang|money|costs?|funds?|funding|pendanaan)$/u,
  ],
  [
    'time',
    /^(?:waktu(?: belajar| tersedia| yang tersedia)?|time(?: available)?|available time|waktu yang ada|jadwal|ketersediaan waktu|schedule|jendela waktu)$/u,
  ],
  [
    'request',
    /^(?:permintaan|usul(?:an)?(?: pimpinan| kegiatan| pelatihan)?|diminta|solusi(?: yang diminta| yang diusulkan)?|requested? ?(?:solution|training)?|requests?|permohonan|rekomendasi|saran|usulan \p{L}+|kesepakatan|solution|solusi diminta|permintaan pimpinan|yang diminta)$/u,
  ],
  [
    'wish',
    /^(?:keinginan|harapan|kebutuhan|wish(?:es)?|wants?|needs?|bentuk(?: yang diinginkan)?|yang diinginkan|preferensi)$/u,
  ],
  [
    'constraint',
    /^(?:kendala|batasan|keterbatasan|hambatan|constraints?|limits?|limitations?|syarat|ketentuan)$/u,
  ],
  [
    'connectivity',
    /^(?:sinyal|jaringan|internet|konektivitas|koneksi|connectivity|network|akses internet)$/u,
  ],
  [
    'evidence',
    /^(?:fakta|bukti|data|temuan|evidence|facts?|findings?|data pendukung|hasil telaah)$/u,
  ],
  ['stakeholder', /^(?:pemangku kepentingan|stakeholders?|pihak terkait)$/u],
  ['supporter', /^(?:pendukung|narasumber|mentor|pendamping|supporters?|coach(?:es)?|mentors)$/u],
  ['resource', /^(?:sumber daya|resources?|tersedia|modal|yang tersedia|aset)$/u],
  ['impact', /^(?:dampak|akibat|impacts?|consequences?)$/u],
];

/** The topic of a label, or null. Case, underscores, markup and a final colon do not matter. */
export function topicOf(label: string): Topic | null {
  const plain = label
    .toLowerCase()
    .replace(/[*_#`]+/gu, ' ')
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/^\s*(?:\d+|[a-z]|[ivx]+)[.)]\s+/u, '')
    .replace(/[:.\s]+$/u, '')
    .replace(/^[^\p{L}]+/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (plain === '' || plain.length > 40) return null;
  for (const [topic, pattern] of labels) if (pattern.test(plain)) return topic;
  return null;
}
