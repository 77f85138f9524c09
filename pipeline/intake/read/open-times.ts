/** Windows said without 'has time': the counter closes early, the quay is quiet, a meeting takes place anyway. */
import { anyTime, dayOrHour, partOfYear } from '../lexicon/times.ts';
import { tidy } from '../text/words.ts';

const time = `(?:${dayOrHour}|${partOfYear}|rabu|minggu)`;
const amount =
  '(?:(?:setengah|satu|dua|tiga|\\d+|se)[ -]?(?:jam|menit|mnt)|sejam|an hour|half an hour|(?:one|two|three|\\d+) (?:hours?|minutes?))';
const rhythm =
  '(?:harian|mingguan|bulanan|dwimingguan|(?:setiap|tiap|per) \\p{L}+|(?:se|satu |dua |tiga |\\d )(?:minggu|bulan|pekan|hari|sebulan) sekali|sekali (?:seminggu|sebulan|sepekan|sehari)|se(?:minggu|bulan) sekali|weekly|monthly|daily|every \\p{L}+|each \\p{L}+|on (?:mon|tues|wednes|thurs|fri|satur)days?)';
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
  '(?:tutup|ditutup|libur|sepi|lengang|longgar|senggang|luang|lowong|santai|bubar|(?:guru|petugas|pegawai|murid|siswa|staf|mereka) (?:sudah |biasanya )?pulang|selesai melayani|waktu kosong|kosong jadwal|quiet|slack|closes?|(?:phones|desks?|counters?|lines) (?:is|are) off)',
);
const closes = /\b(?:tutup|ditutup|libur|sepi|lengang|bubar|pulang|quiet|slack|closes?|off)\b/iu;
const door = whole(
  '(?:loket|kantor|poli\\p{L}*|gudang|toko|dermaga|pelayanan|layanan|pasar|sekolah|kelas|guru|murid|siswa|posyandu|puskesmas|pos|kasir|museum|perpustakaan|balai|unit|bengkel|laboratorium|lab|ruang \\p{L}+|pegawai|petugas|staf|counters?|office|clinics?|quay|markets?|desks?|phones|lines|library|shop|warehouse|stores?|lab|mornings?|afternoons?|(?:mon|tues|wednes|thurs|fri|satur)days?)',
);
const hours = `(?:${dayOrHour}|rabu|minggu|bulan \\p{L}+)`;
const timed = whole(`${time}|${amount}`);
const able = whole(
  `(?:bisa|bisanya|dapat|sanggup|boleh)(?: (?:hanya|cuma|saja|untuk|ikut))* (?:${people}|malam|malem|pagi|sore|siang|${time})|can (?:only )?(?:join|attend|meet|learn|come|spare|take part|be trained)|(?:belajar|latihan) (?:dilakukan|dilaksanakan|berlangsung|diadakan|hanya|cukup|di|pada|setelah|sesudah)|(?:pelatihan|kegiatan|kelas) (?:hanya|cukup|sebaiknya)|punya waktu|ada waktu|have time|has time|are free|is free`,
);
const preferred = whole(
  '(?:paling (?:enak|pas|longgar|cocok|tepat|mungkin)|enaknya|idealnya|sebaiknya|baiknya|best|easiest)',
);
const moment = whole(
  `${anyTime}|${amount}|(?:abis|habis|setelah|sesudah|seusai|usai|sebelum|after|before) \\p{L}+`,
);
const left = whole(
  `(?:sisa|menyisakan|tersisa|tersedia|disediakan|disisihkan|ada jeda|jeda|leaves?|leaving|spare)\\b.{0,25}\\b${amount}`,
);
const gathering = whole(
  `${meeting}\\b.{0,50}\\b${rhythm}|${rhythm}\\b.{0,40}\\b${meeting}|${meeting} (?:harian|mingguan|bulanan)|${dayOrHour}\\b.{0,25}\\b(?:ada|there is) (?:\\p{L}+ )?${meeting}`,
);
const meetsAt = whole(
  `(?:berkumpul|bertemu|berapat|kumpul|meet|meets)\\b.{0,30}\\b(?:${rhythm}|${time})`,
);

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
    if (clash.test(piece) || !opens(piece)) continue;
    return { text: tidy(piece.replace(/^\s*(?:dan|and)\s+/iu, '')), start: from, end: start };
  }
  return null;
}

function opens(clause: string): boolean {
  if (not.test(clause)) return false;
  if (slack.test(clause) && timed.test(clause)) {
    // 'Longgar' and 'luang' are said of people; a door that shuts needs its day or hour.
    return !closes.test(clause) || (door.test(clause) && whole(hours).test(clause));
  }
  if (able.test(clause) && moment.test(clause)) return true;
  if (preferred.test(clause) && moment.test(clause)) return true;
  if (left.test(clause)) return true;
  if (meetsAt.test(clause)) return true;
  return gathering.test(clause) && !/\b(?:hanya|cuma|only)\b/iu.test(clause);
}
