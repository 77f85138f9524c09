/** Windows said without 'has time': the counter closes early, the quay is quiet, a meeting takes place anyway. */
import { anyTime, dayOrHour, partOfYear } from '../lexicon/times.ts';
import { tidy } from '../text/words.ts';

const time = `(?:${dayOrHour}|${partOfYear}|rabu|minggu)`;
const amount =
  '(?:(?:setengah|satu|dua|tiga|\\d+|se)[ -]?(?:jam|menit|mnt)|sejam|an hour|half an hour|(?:one|two|three|\\d+) (?:hours?|minutes?))';
const rhythm =
  '(?:harian|mingguan|bulanan|dwimingguan|(?:setiap|tiap|per) \\p{L}+|(?:se|satu |dua |tiga |\\d )(?:minggu|bulan|pekan|hari|sebulan) sekali|(?:satu |se|dua |tiga |\\d )kali (?:seminggu|sebulan|sepekan|sehari)|once a (?:month|week)|se(?:minggu|bulan) sekali|weekly|monthly|daily|every \\p{L}+|each \\p{L}+|on (?:mon|tues|wednes|thurs|fri|satur)days?)';
const meeting =
  '(?:rapat|apel|briefing|brifing|pertemuan|kkg|mgmp|klinik|arisan|senam|forum|lokakarya mini|minlok|morning report|ronde|taklimat|huddle|meetings?|briefings?|handover|serah terima|pergantian (?:sif|shift|regu)|ganti (?:sif|shift))';
const people =
  '(?:hadir|ikut|belajar|kumpul|berkumpul|dikumpulkan|dilatih|berlatih|datang|latihan|meninggalkan \\p{L}+)';
const not =
  /\b(?:tidak|belum|jarang|tak|ga|gak|tdk|never|rarely|seldom|no|not|mustahil|jangan|jgn)\b/iu;
const clash =
  /\b(?:target|sasaran|menunjukkan|menemukan|membahas|dibahas|rusak|mati|kosong|sakit|keluhan|antre|terlambat|selesai|terbit|warga|pemohon|pasien|masyarakat|pengunjung|pelanggan|wisatawan|citizens|applicants|visitors|patients|customers)\b/iu;

const whole = (pattern: string) => new RegExp(`\\b(?:${pattern})(?![\\p{L}])`, 'iu');
/** A place that shuts, or is quiet, at a named time. */
const slack = whole(
  '(?:tutup|ditutup|libur|sepi|lengang|longgar|senggang|luang|lowong|santai|bubar|(?:guru|petugas|pegawai|murid|siswa|staf|mereka) (?:sudah |biasanya )?pulang|selesai melayani|waktu kosong|kosong jadwal|quiet|slack|closes?|menganggur|(?:mornings?|afternoons?|evenings?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?) (?:is|are) (?:\\p{L}+ )?(?:slow|free|calm|empty|light)|(?:pengunjung|pasien|pemohon|tamu|antrean|berkas) (?:\\p{L}+ )?(?:sedikit|jarang|berkurang|sepi)|(?:phones|desks?|counters?|lines|crews?|staff|teams?|they) (?:is|are) off)',
);
const closes = /\b(?:tutup|ditutup|libur|bubar|pulang|closes?|off)\b/iu;
const door = whole(
  '(?:loket|kantor|poli\\p{L}*|gudang|toko|dermaga|pelayanan|layanan|pasar|sekolah|kelas|guru|murid|siswa|posyandu|puskesmas|pos|kasir|museum|apotek|apotik|depo|perpustakaan|balai|unit|bengkel|laboratorium|lab|ruang \\p{L}+|pegawai|petugas|staf|counters?|office|clinics?|quay|markets?|desks?|phones|lines|library|shop|warehouse|stores?|lab|crews?|staff|teams?|mornings?|afternoons?|(?:mon|tues|wednes|thurs|fri|satur)days?)',
);
const hours = `(?:${dayOrHour}|between \\p{L}+ and \\p{L}+|rabu|minggu|bulan \\p{L}+)`;
const timed = whole(
  `${time}|between \\p{L}+ and \\p{L}+|(?:setelah|sehabis|sesudah|selepas) (?:${partOfYear}|pukul)|${amount}`,
);
const able = whole(
  `(?:bisa|bisanya|dapat|sanggup|boleh)(?: (?:hanya|cuma|saja|untuk|ikut))* (?:${people}|malam|malem|pagi|sore|siang|${time})|can (?:only )?(?:join|attend|meet|learn|come|spare|take part|be trained)|(?:belajar|latihan) (?:dilakukan|dilaksanakan|berlangsung|diadakan|hanya|cukup|di|pada|setelah|sesudah)|(?:pelatihan|kegiatan|kelas) (?:hanya|cukup|sebaiknya)|punya waktu|ada waktu|have time|has time|are free|is free|can (?:train|practi[sc]e|study)|(?:bisa|dapat) (?:dipakai|digunakan|dimanfaatkan|ditarik|dilepas|dibebaskan|dihadirkan|disisihkan)|waktu yang (?:mungkin|tersedia|ada|memungkinkan|longgar)|(?:jam|waktu) (?:istirahat|kosong|luang|jeda|tunggu) (?:bisa|dapat|dipakai|digunakan)`,
);
const preferred = whole(
  '(?:paling (?:enak|pas|longgar|cocok|tepat|mungkin|baik|aman)|enaknya|idealnya|sebaiknya|baiknya|best|easiest)',
);
const moment = whole(
  `(?:di sela|di antara|antara) \\p{L}+|${anyTime}|${amount}|(?:abis|habis|selepas|setelah|sesudah|seusai|usai|sebelum|after|before) \\p{L}+`,
);
const left = whole(
  `(?:we|staff|they|teams?|crews?|officers|\\p{L}+s) (?:have|get|has|are given) ${amount}|${meeting}\\b.{0,40}\\b(?:selesai lebih (?:cepat|awal)|ends? early)|(?:sisa|menyisakan|tersisa|tersedia|disediakan|disisihkan|ada jeda|jeda|leaves?|leaving|spare)\\b.{0,25}\\b${amount}`,
);
const gathering = whole(
  `${meeting}\\b.{0,50}\\b${rhythm}|${rhythm}\\b.{0,40}\\b${meeting}|${meeting} (?:harian|mingguan|bulanan)|${dayOrHour}\\b.{0,25}\\b(?:ada|there is) (?:\\p{L}+ )?${meeting}`,
);
/** 'Antara pukul 13 dan 14 loket tidak menerima berkas': the only refusal that frees time. */
const refuses = whole(
  `(?:tidak|tak|tidak lagi) (?:menerima|melayani) (?:berkas|pasien|tamu|pemohon|permohonan|pendaftaran|kunjungan)`,
);
const meetsAt = whole(
  `(?:berkumpul|bertemu|berapat|kumpul|meet|meets)\\b.{0,30}\\b(?:${rhythm}|${time})`,
);

/** Few visitors are no complaint of theirs. */
const fewer =
  /\b(?:pengunjung|pasien|pemohon|tamu|antrean|berkas) (?:\p{L}+ )?(?:sedikit|jarang|berkurang|sepi)\b|\bselesai lebih (?:cepat|awal)\b/iu;

export interface OpenTime {
  text: string;
  /** Offset of the clause in the line, to find its minutes. */
  start: number;
  end: number;
}

/** The clause of a line that names a time when people are free, or null. */
export function openTimeIn(text: string): OpenTime | null {
  let start = 0;
  for (const piece of text.split(
    /(;\s|,\s(?:tetapi|namun|sedangkan|jadi|jd|but|while)\s|\s(?:tetapi|namun|sedangkan|but|while)\s)/iu,
  )) {
    const from = start;
    start += piece.length;
    if ((clash.test(piece) && !fewer.test(piece) && !refuses.test(piece)) || !opens(piece))
      continue;
    return { text: tidy(piece.replace(/^\s*(?:dan|and)\s+/iu, '')), start: from, end: start };
  }
  return null;
}

function opens(clause: string): boolean {
  if (refuses.test(clause) && whole(hours).test(clause)) return true;
  if (not.test(clause)) return false;
  if (slack.test(clause) && timed.test(clause)) {
    // 'Longgar' and 'luang' are said of people; a door that shuts needs its day or hour.
    return (
      !closes.test(clause) || fewer.test(clause) || (door.test(clause) && whole(hours).test(clause))
    );
  }
  if (able.test(clause) && moment.test(clause)) return true;
  if (preferred.test(clause) && moment.test(clause)) return true;
  if (left.test(clause)) return true;
  if (meetsAt.test(clause)) return true;
  return gathering.test(clause) && !/\b(?:hanya|cuma|only)\b/iu.test(clause);
}
