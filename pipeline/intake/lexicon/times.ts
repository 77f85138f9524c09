/** Words that place something in time, as patterns to build others from. */

const day =
  "(?:senin|selasa|rabu|kamis|jumat|jum[’']at|sabtu|ahad|minggu pagi|hari minggu|akhir pekan|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekends?)";
const hour =
  '(?:pagi|siang|sore|petang|malam|malem|subuh|mornings?|afternoons?|evenings?|nights?|noon)';
const month =
  '(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember|january|february|march|may|june|july|august|october|december)';
const clock =
  '(?:(?:pukul|jam) ?(?:\\d{1,2}(?:[.:]\\d{2})?(?:an)?|satu|dua|tiga|empat|lima|tujuh|delapan|sembilan|sepuluh)|\\d{1,2}(?:[.:]\\d{2})? ?(?:am|pm)|(?:mulai|lewat) jam \\d+)';
const period =
  '(?:(?:awal|akhir|pertengahan|tengah|minggu|pekan) (?:\\p{L}+ )?(?:bulan|tahun|semester|triwulan|anggaran)(?: anggaran| ajaran)?|(?:minggu|pekan) (?:pertama|kedua|ketiga|keempat|terakhir|depan|ujian|tenang|penilaian|\\p{L}+an)|triwulan \\p{L}+|h-\\d+|(?:tgl|tanggal) \\d+(?: ke atas)?|bulan (?:puasa|ramadan|ramadhan|haji|imunisasi|\\p{L}+)|(?:first|second|third|last|final) (?:two |three )?(?:weeks?|days?|quarter)|(?:year|month|quarter)[- ]end|end of (?:the |each )?(?:year|month|quarter)|(?:early|late) (?:in the )?(?:year|month|week))';
const season =
  '(?:musim \\p{L}+|masa \\p{L}+|panen(?: raya)?|menjelang \\p{L}+|idul ?adha|idul ?fitri|kurban|nyepi|waisak|imlek|arus (?:mudik|balik)|mudik|lebaran|natal|ramadan|ramadhan|ujian|sidang keliling|siaga \\d|tutup buku|tahun ajaran baru|libur \\p{L}+|hari (?:layanan|pelayanan|pasar|pasaran|libur|besar|raya|panen|pemilu)|periode \\p{L}+|(?:\\p{L}+ )?season|ramadan|closing|harvest|elections?|holidays?)';

/** A day of the week, a time of day, a clock time: what recurs within a week. */
export const dayOrHour = `(?:${day}|${hour}|${clock})`;
/** A stretch of the year or month. */
export const partOfYear = `(?:${period}|${season}|${month})`;
export const anyTime = `(?:${dayOrHour}|${partOfYear}|(?:saat|ketika|selama|sewaktu|pas|waktu) (?:jam \\p{L}+|\\p{L}+))`;
