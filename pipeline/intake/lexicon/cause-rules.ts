/**
 * Words by which a brief says why people don't do it, each with a Gilbert cell (behaviour engineering model),
 * a fishbone category (6M) and hints for Mager and Pipe's questions. The first rule that fits decides:
 * what is said outright (skill, punishment) before what is inferred from a defect in the work.
 */
import type { FishboneCategory, GilbertCell } from '../../../design/enums.ts';
import type { CauseHint } from '../facts.ts';

export interface CauseRule {
  name: string;
  pattern: RegExp;
  cell: GilbertCell;
  category: FishboneCategory;
  hints: readonly CauseHint[];
  /** Fits only when the clause's subject is a person or nobody is named. */
  person?: boolean;
  /** Fits only when the subject is no person. */
  thing?: boolean;
}

const not = '(?:belum|tidak|tak|tdk|blm|kurang|gak|ga|nggak)';
const rules =
  'aturan|peraturan|sop|prosedur|pedoman|panduan|jadwal|batas waktu|standar|kriteria|contoh|rekonsiliasi|mekanisme|pembagian tugas|petunjuk|ketentuan|juknis|protokol|kesepakatan|indikator|rencana|daftar tilik|written procedure|procedures?|rules?|guidelines?|schedule|checklist|criteria|instructions?|policy|job description';

/** Said outright. */
export const outrightRules: readonly CauseRule[] = [
  {
    name: 'never-practised',
    pattern:
      /\b(?:belum|tidak|tak|blm|ga|gak) pernah (?:sekalipun )?(?:dilatih|berlatih|praktek|praktik|latihan|mempraktikkan|mencoba|menangani|menyusun|merancang|melakukan|membuat|mengerjakan|mengoperasikan|memimpin|mengikuti pelatihan|mendapat pelatihan|memakai|menggunakan|disimulasikan|dilatihkan|dipraktikkan|diuji ?coba)|\bhanya\s+(?:\p{L}+|\d+)(?:\s\p{L}+)?\s+yang pernah\b|\b(?:have|has|had) never (?:practi[sc]ed|been trained|been taught|done|used|handled|learned|learnt|written|made|led)|\bnever (?:practi[sc]ed|rehearsed|trained)/iu,
    cell: 'knowledge',
    category: 'people',
    hints: ['never-practised', 'skill-lacking'],
  },
  {
    name: 'lecture-only',
    pattern:
      /\b(?:pelatihan|bimtek|diklat|sosialisasi|training)\b.*\b(?:ceramah|lecture|teori saja)\b/iu,
    cell: 'knowledge',
    category: 'method',
    hints: ['never-practised'],
  },
  {
    name: 'skill-lacking',
    pattern: new RegExp(
      `\\b${not} (?:begitu |terlalu |sepenuhnya |juga )?(?:mampu|lancar|menguasai|memahami|mengerti|ngerti|paham|tahu|mengetahui|mengenal|mengenali|terampil|terbiasa|terlatih|kompeten|cakap|fasih|mahir)\\b|\\bnever (?:been )?(?:taught|trained|shown|told)\\b|\\bonly .{0,30} have ever\\b|\\bnot been (?:shown|told|taught) how\\b|\\b(?:do|does|did) not (?:know|understand|recognise|recognize)\\b|\\b(?:not|un)[- ]?able to\\b|\\b(?:are|is) (?:not|un)[- ]?(?:trained|familiar|skilled)\\b|\\black(?:s|ed)? (?:the )?(?:skills?|knowledge|training)\\b|\\b(?:kurang|minim)(?:nya)? (?:keterampilan|pengetahuan|pemahaman|kemampuan)\\b`,
      'iu',
    ),
    cell: 'knowledge',
    category: 'people',
    hints: ['skill-lacking'],
  },
  {
    name: 'cannot-do',
    pattern: new RegExp(
      `\\b${not} (?:bisa|dapat)\\s+(?!di\\p{L}{3,}|ter\\p{L}{3,})\\p{L}+|\\b(?:can ?not|can't|could not)\\s+(?!be\\b)\\p{L}+|\\b(?:kesulitan|sulit)\\s+me\\p{L}+`,
      'iu',
    ),
    cell: 'knowledge',
    category: 'people',
    hints: ['skill-lacking'],
    person: true,
  },
  {
    name: 'newcomer',
    pattern:
      /\bbaru (?:saja )?(?:dipindahkan|dimutasi|dialihkan|diangkat) dari\b|\bnewly (?:transferred|moved) from\b/iu,
    cell: 'knowledge',
    category: 'people',
    hints: ['newcomer'],
  },
  {
    name: 'punished',
    pattern:
      /\b(?:takut|khawatir|cemas)\b|\bdisalahkan\b|\bjustru\s+(?:di\p{L}+)|\bmenekan\s+\p{L}+|\bditekan\b|\bdiintervensi\b|\b(?:afraid|fined|fear|blamed|punished|reprimanded)\b/iu,
    cell: 'incentives',
    category: 'environment',
    hints: ['punished'],
  },
  {
    name: 'rewarded-otherwise',
    pattern:
      /\b(?:dibayar|dihitung|dinilai|digaji|diupah)\s+(?:per|berdasarkan|menurut|dari jumlah)\b|\b(?:tidak|tak|gak|belum)\s+(?:dihargai|dibayar|diapresiasi|dihitung|diberi penghargaan|dinilai)\b|\b(?:tidak ada|tanpa) (?:upah|insentif|honor|tunjangan)\b|\bdibayar\b.{0,20}\b(?:terlambat|telat)\b|\b(?:uang|honor)\b.{0,30}\b(?:belum|gak|ga|tidak|blm) (?:di)?cair|\binsentif\b.{0,40}\blebih\b|\b(?:upah|honor|bayaran) per\b|\bearn the same\b|\b(?:honor|insentif|tunjangan|lembur|upah|uang jalan)\b.*\b(?:tidak|gak|belum|terlambat|kecil|dipotong|sama)\b|\btidak (?:mendapat|ada|diberi) (?:teguran|apresiasi|penghargaan|sanksi|insentif|pengakuan)|\bditanggung sendiri\b|\bpaid (?:by|per|for) (?:the )?|\bunpaid\b|\bdikejar target\b|\bnot (?:rewarded|paid|recognised|recognized)\b|\bno (?:reward|recognition|incentive)/iu,
    cell: 'incentives',
    category: 'environment',
    hints: ['rewarded-otherwise'],
  },
  {
    name: 'integrity',
    pattern:
      /\b(?:permintaan uang|pungli|pungutan liar|suap|gratifikasi|calo|percaloan|imbalan|kerabatnya|bribes?|kickbacks?)\b/iu,
    cell: 'incentives',
    category: 'environment',
    hints: ['integrity'],
  },
  {
    name: 'no-feedback',
    pattern:
      /\b(?:tidak|jarang|belum|tak|tanpa|no|not|kurang|rarely|never|without|minim)\b.{0,40}\b(?:umpan balik|feedback)\b|\b(?:umpan balik|feedback)\b.{0,30}\b(?:tidak ada|belum|jarang|rarely|missing)|\btidak (?:ada|seorang(?: pun)?)(?: yang| pun)?\s+(?:pengecekan|catatan|pemeriksaan ulang|reviu|supervisi|pengawasan|evaluasi|pemantauan|pendampingan|memeriksa|mengecek|mengawasi|menegur|menanyakan)\b|\btidak (?:pernah )?(?:diberi tahu|diberitahu|dikasih tahu)\b|\btanpa (?:catatan|komentar|masukan|memberi tahu|memberitahu|penjelasan|menjelaskan|catatan perbaikan|pendampingan)\b|\b(?:tidak|belum) pernah (?:dibahas|dibaca|ditanggapi|dievaluasi|diperiksa|ditinjau|dibicarakan|dijawab|diberi|saling)\b|\bjarang\s+(?:berdialog|berdiskusi|mengamati|memeriksa|membahas|meninjau|mendampingi|mengunjungi|turun|datang|hadir|memantau|dipantau|disupervisi|dikunjungi|bertemu|di\p{L}+)\b|\btidak (?:menanyakan|mendampingi|memantau|mengawasi)\b|\b(?:nobody|no one) (?:checks|reviews|tells|reads|looks)\b|\b(?:rarely|seldom|never|do not|does not) (?:review|check|observe|visit|discuss|monitor|look at|read|coach)\p{L}*/iu,
    cell: 'information',
    category: 'measurement',
    hints: ['no-feedback'],
  },
  {
    name: 'rule-missing',
    pattern: new RegExp(
      `\\b(?:tidak|tak|belum|gak|ga|nggak)\\s+(?:ada|tersedia|mempunyai|memiliki|punya)(?:nya)?\\s+(?:\\p{L}+\\s){0,2}(?:${rules})\\b|\\b(?:${rules})\\b.{0,60}?\\b(?:belum ada|tidak ada|tidak jelas|belum disusun|belum ditetapkan|berbeda-beda|tumpang tindih|tidak dipatuhi)\\b|\\b(?:is|are|was|has|have|with) no (?:\\p{L}+\\s){0,2}(?:${rules})\\b|\\btanpa (?:\\p{L}+\\s)?(?:${rules}|serah terima)\\b|\\bno clear\\b|\\btidak sepakat\\b|\\bberbeda dengan\\b|\\btidak seragam\\b`,
      'iu',
    ),
    cell: 'information',
    category: 'method',
    hints: ['rule-missing'],
  },
  {
    name: 'information-outdated',
    pattern:
      /\b(?:belum|tidak|tak|gak|not yet)\s+(?:pernah\s+)?(?:disosialisasikan|dibagikan|diumumkan|disampaikan|diteruskan|dipasang|diperbarui|dimutakhirkan|direvisi|diterjemahkan|diinformasikan|dibuka|diketahui umum)\b|\b(?:masih|edisi|versi|memuat)\b.{0,40}\b(?:lama|usang|kedaluwarsa|sebelumnya)\b|\bkedaluwarsa\b|\busang\b|\bout[- ]of[- ]date\b|\boutdated\b|\bberubah\b.{0,40}\b(?:kali|tanpa|setiap)\b|\btersimpan di (?:lemari|laci|gudang)\b|\bbaru terbit\b|\bberganti(?:-ganti)? (?:setiap|tiap|terus)|\bberubah-ubah\b|\btidak semua\b.{0,30}\b(?:menerima|mendapat|tahu)|\b(?:tidak|belum) (?:mendapat|menerima|memperoleh)(?:kan)? (?:daftar|informasi|pemberitahuan|salinan|petunjuk|penjelasan|edaran)|\b(?:buku|panduan|manual|petunjuk)\b.{0,20}\bberbahasa (?:inggris|asing)|\b(?:terlalu tebal|setebal)\b|\bnot (?:been )?(?:told|informed|shared|published|distributed|updated)\b/iu,
    cell: 'information',
    category: 'method',
    hints: ['information-outdated'],
  },
  {
    name: 'staff-lacking',
    pattern:
      /\b(?:formasi|posisi|jabatan|pos|lowongan)\b.{0,40}\bkosong\b|\b(?:kekurangan|kurangnya) (?:pegawai|tenaga|staf|petugas|personel|orang|sdm)|\b(?:tenaga|petugas|pegawai|staf|personel)\b.{0,30}\b(?:berkurang|tidak cukup|tidak sebanding|terbatas|hanya tinggal|kurang)\b|\brasio\b|\bhanya (?:\d+|\p{L}+) orang (?:untuk|bagi)\b|\bpensiun (?:tahun|bulan)\b|\bakan pensiun\b|\b(?:me)?rangkap\b|\bunderstaffed\b|\bvacan(?:t|cies|cy)\b|\bshortage of (?:staff|personnel|people)|\b(?:not enough|too few|insufficient) (?:staff|officers|people|personnel|nurses|teachers)/iu,
    cell: 'resources',
    category: 'people',
    hints: ['staff-lacking'],
  },
  {
    name: 'time-lacking',
    pattern:
      /\btidak (?:ada|punya|memiliki|cukup|tersedia) waktu\b|\btidak sempat\b|\b(?:karena )?beban (?:laporan|kerja|administrasi|tugas)|\btersita\b|\b(?:terlalu|waktu(?:nya)?|jadwal\p{L}*)\b.{0,30}\b(?:mepet|sempit|padat|singkat)\b|\bterburu-buru\b|\b(?:no|little|not enough) time\b|\b(?:sering )?hanya (?:\d+|\p{L}+) menit\b|\boverloaded\b/iu,
    cell: 'resources',
    category: 'method',
    hints: ['time-lacking', 'obstacle'],
  },
  {
    name: 'money-lacking',
    pattern:
      /\b(?:tidak ada|tanpa|belum ada|kekurangan|minim) (?:anggaran|dana|biaya)\b|\bgagal lelang\b|\b(?:anggaran|dana)\b.{0,20}\b(?:habis|dipotong|tidak cukup|belum cair)\b|\b(?:no|lack of) (?:budget|funds|money) (?:for|to)\b/iu,
    cell: 'resources',
    category: 'material',
    hints: ['money-lacking', 'obstacle'],
  },
  {
    name: 'network-failing',
    pattern:
      /\b(?:jaringan|koneksi|internet|listrik|network|power|electricity)\b.{0,40}\b(?:putus|mati|padam|down|terputus|tidak stabil|cuts?|outages?|fails?)\b|\b(?:power|network) (?:cuts|outages|failures)\b/iu,
    cell: 'resources',
    category: 'machine',
    hints: ['network-failing', 'obstacle'],
  },
  {
    name: 'tool-failing',
    pattern:
      /\b(?:rusak|bocor|mati|macet|mogok|jadul|galat|pecah|tidak berfungsi|tak berfungsi|tidak terdengar|tidak terbaca|tidak (?:menyala|hidup|jalan|nyala)|buram|out of service|(?:ponsel|komputer|laptop|printer|kamera|kendaraan|mesin|alat|mobil|kapal)(?: \p{L}+)? (?:lama|tua)|tidak berair|(?:belum|tidak|not) (?:di)?(?:kalibrasi|calibrated)|tidak layak (?:pakai|jalan|operasi|huni lagi)|error|broken|out of order|crash(?:es|ed)?|logs? \p{L}+ out|no thermostat|fails? to (?:load|open|start)|keluaran (?:19|20)\d\d|sudah tua|ketinggalan zaman|dimatikan|terkunci|(?:gak|ga|tidak) kebaca|sering turun|lemot)\b|\b(?:aplikasi|sistem|tablet|komputer|laptop|gawai|portal|server|peladen|perangkat lunak|system|application)\b.{0,50}\b(?:lambat|tidak memberi|keluar sendiri|tertutup sendiri|tidak bisa|tidak dapat|gagal|slow|does not|rumit)\b/iu,
    cell: 'resources',
    category: 'machine',
    hints: ['tool-lacking', 'obstacle'],
  },
  {
    name: 'tool-lacking',
    pattern:
      /\b(?:(?:habis|abis)(?!\s+(?:waktu|apel|jam|kejadian|rapat|itu|salat|magrib|pulang|piket|dinas|lebaran|acara)\b)|kehabisan|penuh(?! (?:waktu|semangat|tanggung))|(?:kerap|sering|selalu) kosong|(?:stok|blanko|obat|vaksin|bahan|persediaan)\b.{0,20}\bkosong|datang terlambat|tiba terlambat|belum diterima|belum datang|belum tersedia|tidak tersedia|tidak cukup|belum mencukupi|kurang (?:dari|banyak))\b|\b(?:hanya|cuma) (?:ada |tersedia |punya )?(?:\d+|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)(?: (?:unit|buah|set|lembar)|\s+\p{L}+\s+yang (?:ber)?fungsi|\s*$|\s+(?:dan|untuk)\b)|\bterakhir (?:ditambah|diganti|dibeli|diperbarui)\b|\b(?:is|are) missing\b|\b(?:has|have) no \p{L}+|\b(?:not enough|shortage of|lack of|run out of|insufficient)\b|\b(?:tidak|belum) (?:punya|memiliki|ada) (?:alat|ruang|komputer|mesin|kendaraan|laptop|printer|buku|reagen|stok|akses|perangkat|lemari|meja)\b/iu,
    cell: 'resources',
    category: 'material',
    hints: ['tool-lacking', 'obstacle'],
    thing: true,
  },
  {
    name: 'process-blocked',
    pattern:
      /\bhanya (?:boleh|dapat|bisa) (?:di\p{L}+|oleh)\b|\bharus (?:di\p{L}+ (?:dua|tiga|berkali)|meminta|menunggu|melalui|menyalin|mengisi ulang)\b|\bberbelit\b|\bribet\b|\bkepanjangan\b|\bketebalan\b|\bterlalu (?:panjang|banyak|rumit)\b|\b(?:formulir|form)\b.{0,30}\bhalaman\b|\bjam buka\b|\bsering tidak lengkap (?:saat|ketika|waktu) diterima\b|\bterlambat (?:menjawab|mengirim|menyerahkan|memberi|disetujui|cair|datang)\b|\bbaru (?:ia |mereka |dia )?(?:terima|diterima|sampai)\b.{0,30}\b(?:kemudian|keesokan|berikutnya|terlambat)\b|\bmust be signed\b|\bmust wait\b|\bentered twice\b|\btidak (?:pernah )?ada .{0,30}\blagi\b|\b(?:dihentikan|ditiadakan|dihapus)\b|\b(?:dua|tiga|empat|\d+) (?:buku|formulir|aplikasi|tempat|sistem)(?: yang)? berbeda\b|\bmenunggu (?:persetujuan|suku cadang|servis|perbaikan|tanda tangan)\b|\bdouble entry\b/iu,
    cell: 'resources',
    category: 'method',
    hints: ['policy-blocked', 'obstacle'],
  },
  {
    name: 'attitude',
    pattern:
      /\b(?:enggan|ogah|malas|males|merepotkan|tidak peduli|tidak percaya|kurang motivasi|tidak termotivasi|merasa|menganggap|dianggap|formalitas|cenderung|acuh|ragu|pasrah|menolak|tidak berani|masih (?:buang|membuang)|msh buang|tidak tertarik|reluctan\p{L}*|unmotivated|unwilling|do not care|see no (?:point|need)|distrust|consider)\b/iu,
    cell: 'motives',
    category: 'people',
    hints: ['attitude'],
  },
];

/** What is inferred from the work's faults alone; asked last. */
export const defectRules: readonly CauseRule[] = [
  {
    name: 'defect-in-work',
    pattern:
      /\b(?:tidak|tak|belum|jarang|gak|ga)\s+(?:(?:sekali|lagi|pernah|selalu|sempat|segera|langsung|ikut|benar-benar)\s+)?(?:me(?:m|n|ng|ny)?\p{L}{3,}|memuat|difoto|diisi|dicatat|dilengkapi|ditulis|dipasang|diperiksa|terukur|lengkap|mungkin|sesuai|dilakukan|dilaksanakan|ditindaklanjuti|dikerjakan)\b|\b(?:keliru|salah)\b|\b(?:membulatkan|menghafal|menyalin|melewatkan|menunda|dipakai ulang|dilempar-lempar|asal-asalan|mengira-ngira)\b|\btanpa\s+(?:me\p{L}+|rekomendasi|jawaban|koordinat|bukti|tanda|analisis|memeriksa)\b|\b(?:wrong|unclear|incorrect|incomplete|lack(?:s|ed)?|missing|without (?:a |the )?\p{L}+|only record\p{L}*|skip\p{L}*|after the (?:hearing|due|deadline)|do not \p{L}+|does not \p{L}+)\b/iu,
    cell: 'knowledge',
    category: 'people',
    hints: ['quality-of-work'],
  },
];
