/** When people cannot learn: harvest, closing of the books, the weeks in the field. A limit of kind 'time', never a window. */
import { anyTime, dayOrHour, partOfYear } from '../lexicon/times.ts';
import { tidy } from '../text/words.ts';

const no = '(?:tidak|tak|tdk|gak|ga|nggak|belum)';
const busy = new RegExp(
  `\\b(?:${[
    '(?:sibuk|padat|penuh|repot|ramai|tenggelam|terpaku|tersita|terikat|kewalahan|dikejar|lembur|berhalangan|siaga penuh|puncak|cuti bersama|fokus)',
    '(?:di|ke|turun ke) (?:lapangan|kebun|sawah|laut|desa|lokasi)|turun (?:membantu|mendata|lapangan)|bertugas di luar|berada di luar|perjalanan dinas',
    `${no} (?:bisa|dapat|boleh|mungkin|mampu|sanggup|memungkinkan|bersedia)\\b.{0,25}\\b(?:hadir|ikut|mengikuti|dilatih|berlatih|belajar|diganggu|ditinggal\\p{L}*|meninggalkan|dikumpulkan|kumpul|cuti|datang|lepas|kegiatan|kelas|pelatihan|diklat)`,
    `${no} (?:bisa|dapat|mungkin) (?:saat|ketika|pada|selama)`,
    '(?:menyusun|mengerjakan|membuat|mengurus|menyiapkan|menyelesaikan|merampungkan) (?:spj|lpj|laporan|rka|dpa|lkpd|lakip|rapor|nilai|anggaran|pertanggungjawaban|tutup buku|soal)',
    'dari pagi (?:sampai|hingga) (?:petang|sore|malam)|seharian|sepanjang hari|siang malam|all day|day and night|round the clock',
    '(?:tidak ada|tak ada|tidak seorang pun|tak seorang pun) (?:yang |pun )*(?:bisa|dapat|boleh|sempat|mungkin|longgar|luang)|(?:semua|seluruh) \\p{L}+ (?:terpakai|dikerahkan|terlibat|turun|bertugas|keluar)',
    "(?:nobody|no one|none|not) (?:can|may|could) (?:be (?:spared|released|away)|join|attend|come|leave)|(?:can ?not|can't) be (?:spared|released|away|disturbed)",
    '(?:mustahil|hindari|hindarkan|di luar pertanyaan)',
    'jangan\\b.{0,30}\\b(?:ada|diganggu|ganggu|saat|pas|pada|diadakan|kegiatan|waktu|ketika|di)',
    '(?:pelatihan|cuti|kegiatan|rapat|diklat)\\b.{0,20}\\b(?:dilarang|ditiadakan|tidak diizinkan|tidak boleh)',
    '(?:busy|fully booked|tied up|out of the question|leaves? no room|off limits|in the field|at sea|impossible|swamped|peak)',
    '(?:are|is) in (?:court|the field|session|class|surgery|meetings)',
    "(?:can ?not|can't|unable to|may not) (?:join|attend|come|learn|leave|be away|take part|be trained)",
    'fills? (?:the|up|every|most)|takes? up (?:the|all)|no (?:training|leave|courses|classes)\\b',
  ].join('|')})(?![\\p{L}])`,
  'iu',
);
/** These say 'busy' by themselves only when a part of the year or week is named; a day of a mere event is no limit. */
const when = new RegExp(`\\b${anyTime}(?![\\p{L}])`, 'iu');
const named = new RegExp(`\\b(?:${partOfYear}|${dayOrHour})(?![\\p{L}])`, 'iu');
const fromTo = new RegExp(
  `\\b(?:${dayOrHour}|${partOfYear}|\\p{L}+)(?: (?:sampai|hingga|s\\.d\\.|to|-)|-)\\s?\\p{L}+`,
  'iu',
);
const never = new RegExp(
  `\\b${no} (?:bisa|dapat|mungkin|boleh|mampu|sanggup)|\\b(?:mustahil|jangan|hindari|dilarang|tenggelam|berhalangan|sibuk|siaga penuh|terpaku|busy|terpakai|(?:tidak|tak) (?:ada|seorang)|nobody|no one|cannot|can not|out of the question|no room|impossible)`,
  'iu',
);
/** Work done badly or late at such a time is a cause, a promise to be kept a target. */
const otherwise =
  /\b(?:(?:tidak|tak|tdk|jangan) (?:boleh|dapat|bisa|sampai) meninggalkan (?:loket|pos|tempat|tugas|meja)|target|sasaran|tenggat|selesai|terlambat|antre|antrean|keluhan|hanya (?:bisa|dapat|punya|ada)|tetap (?:buka|melayani)|harus (?:tetap|buka)|tidak boleh (?:tutup|kosong|berhenti|terganggu)|tidak lengkap|tidak tercatat|salah|keliru|(?:tidak|tak|gagal) (?:bisa |dapat )?(?:dibuka|diakses|dipakai|terbuka|dimuat|tersimpan|masuk)|lelet|lemot|lambat|rusak|mati|putus|padam|dibayar|macet)\b/iu;

/** Work that fills a season, said with the season first: 'Bulan Agustus guru mengurus lomba'. */
const filled = new RegExp(
  `^\\s*(?:pada |di |setiap |tiap |selama |sepanjang |menjelang |mulai |during |in |from |the )*(?:${partOfYear}|h-\\d+).{0,60}\\b(?:mengurus|mengejar|menggarap|mempersiapkan|menghadapi|mengawal|menjaga|terlibat|dipakai untuk|dipakai|habis untuk|tersedot|terserap|dicurahkan|tutup kas|on call|taken up|reserved|spent on|belongs to)\\b`,
  'iu',
);
const mayNotLeave =
  /\b(?:tidak|tak|jangan) (?:ada yang )?(?:boleh|dapat|bisa) (?:absen|cuti|izin|libur|meninggalkan (?:kantor|kota|daerah|wilayah|tempat))\b/iu;

/** The clause of a line that names a time when people are not free, or null. */
export function busyTimeIn(text: string): string | null {
  for (const clause of text.split(
    /;\s|,\s(?:jadi|jd|sehingga|maka|dan|tetapi|namun|sedangkan|so|and|but)\s|\s(?:sehingga|tetapi|namun|sedangkan|so that|but)\s|,\s(?=(?:senin|selasa|rabu|kamis|jumat|sabtu)\b)/iu,
  )) {
    if (otherwise.test(clause)) continue;
    if (filled.test(clause) || (mayNotLeave.test(clause) && when.test(clause)))
      return tidy(clause.replace(/^\s*(?:dan|and|tetapi|but)\s+/iu, ''));
    if (!busy.test(clause) || !when.test(clause)) continue;
    if (!named.test(clause) && !never.test(clause)) continue;
    // 'Petugas di lapangan setiap pagi' tells of the work; only a season, a span or a refusal makes it a limit.
    const span = fromTo.test(clause) || new RegExp(`\\b${partOfYear}`, 'iu').test(clause);
    if (!span && !never.test(clause)) continue;
    return tidy(clause.replace(/^\s*(?:dan|and|tetapi|but)\s+/iu, ''));
  }
  return null;
}
