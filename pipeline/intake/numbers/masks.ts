/**
 * Spans whose digits count nothing: dates, clock times, letter numbers, ordinals, regulation numbers;
 * and money, which is read apart.
 */

export type MaskKind = 'date' | 'year' | 'clock' | 'code' | 'ordinal' | 'money';

export interface Mask {
  kind: MaskKind;
  start: number;
  end: number;
  text: string;
}

export const months =
  'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|january|february|march|may|june|july|august|october|december|jan|feb|mar|apr|jun|jul|agu|aug|sep|sept|okt|oct|nov|des|dec';

const moneyScale = '(?:ribu|rb|juta|jt|miliar|milyar|m|triliun|t|million|billion|thousand|k)';
const numeral = '\\d+(?:[.,]\\d+)*';
const smallNumber =
  '(?:\\d{1,3}|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|dua belas|one|two|three|four|five|six|[ivx]{1,5})';

const patterns: ReadonlyArray<readonly [MaskKind, RegExp]> = [
  ['money', new RegExp(`(?:rp|idr)\\.?\\s*${numeral}(?:\\s*${moneyScale}\\b)?(?:,-)?`, 'giu')],
  [
    'money',
    new RegExp(
      `\\b${numeral}\\s*(?:juta|jt|miliar|milyar|rb|ribu|triliun|million|billion)(?:\\s+rupiah)?\\b`,
      'giu',
    ),
  ],
  [
    'money',
    /\b(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus)(?:\s+(?:puluh|belas|ratus|ribu|juta|miliar|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan))*\s+rupiah\b/giu,
  ],
  ['date', new RegExp(`\\b\\d{1,2}\\s+(?:${months})\\b(?:\\s+\\d{4})?`, 'giu')],
  ['date', new RegExp(`\\b(?:${months})\\s+(?:\\d{1,2},\\s*)?\\d{4}\\b`, 'giu')],
  ['date', /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[/]\d{1,2}[/]\d{2,4}\b/gu],
  [
    'date',
    /\b(?:tanggal|tgl\.?)\s+\d{1,2}(?:\s*(?:sampai(?: dengan)?|s\.?d\.?|hingga|dan|[-–])\s*(?:tanggal\s+)?\d{1,2})?/giu,
  ],
  [
    'clock',
    /\b(?:pukul|pkl\.?)\s*\d{1,2}(?:[.:]\d{2})?(?:\s*(?:dan|sampai|s\.?d\.?|hingga|[-–])\s*(?:pukul\s*)?\d{1,2}(?:[.:]\d{2})?)?/giu,
  ],
  [
    'clock',
    /(?<!\d\s)(?<!\b(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan)\s)\bjam\s+\d{1,2}(?:[.:]\d{2})?(?:\s*(?:pagi|siang|sore|malam))?(?:\s*(?:sampai|sampe|s\.?d\.?|hingga|[-–])\s*(?:jam\s*)?\d{1,2}(?:[.:]\d{2})?)?(?:\s*(?:pagi|siang|sore|malam))?/giu,
  ],
  [
    'clock',
    /\bjam\s+\d{1,2}(?:[.:]\d{2})?\s*(?:pagi|siang|sore|malam)\b(?:\s*(?:sampai|sampe|hingga|[-–])\s*(?:jam\s*)?\d{1,2}(?:[.:]\d{2})?)?/giu,
  ],
  ['clock', /\b\d{1,2}[.:]\d{2}\s*(?:wib|wita|wit|am|pm|a\.m\.|p\.m\.)/giu],
  ['clock', /\b(?:at|from|until)\s+\d{1,2}(?:[.:]\d{2})?\s*(?:am|pm|a\.m\.|p\.m\.|o['’]clock)/giu],
  [
    'code',
    /\b(?:uu|pp|perpres|permen\p{L}*|perlan|perda|perbup|perwali|pergub|peraturan[^.;]{0,60}?|undang-undang|keputusan[^.;]{0,40}?|kep\.?|surat[^.;]{0,30}?)\s+(?:nomor|no\.?)\s*\d+(?:[/\p{L}\d.-]*)(?:\s+tahun\s+\d{4})?/giu,
  ],
  [
    'code',
    /\b(?:uu|pp|perpres|permen\p{L}*|perlan|perda|perbup|perwali|pergub|iso|sni)\s+\d+(?:[/:-]\d+)*/giu,
  ],
  ['code', /(?<!\S)(?=\S*\p{L})(?=\S*\d)[\p{L}\d.]+(?:[-/.][\p{L}\d.]+){2,}/gu],
  ['code', /\b\p{L}{1,10}[-.]?\d+(?:[-.]\d+)*\p{L}{0,4}\b(?![.,]\d)/gu],
  ['code', /\b\d{9,}\b/gu],
  [
    'ordinal',
    new RegExp(
      `\\b(?:kelas|golongan|tingkat|level|bab|tahap|pasal|ayat|halaman|hlm\\.?|nomor|no\\.?|unsur|gelombang|angkatan|kelompok ke|semester|triwulan|caturwulan|kuartal|grade|class|article|section|phase|type|tipe|eselon|jilid|versi|zona|blok|lantai|ruang|quarter|chapter|tabel|table|gambar|figure|modul|module)\\s+${smallNumber}\\b(?!\\s*(?:%|persen|orang|org|hari|jam|menit|bulan))`,
      'giu',
    ),
  ],
  ['ordinal', /\bke-\s?\d+\b|\b\d+(?:st|nd|rd|th)\b/giu],
  [
    'year',
    /\b(?:tahun|thn\.?|taun|th\.|sejak|t\.a\.|ta|akhir|awal|pada|in|since|by|of|until|year|fy)\s+(?:anggaran\s+|ajaran\s+)?(?:19|20)\d{2}\b(?:\s*[/–-]\s*(?:19|20)?\d{2}\b)?/giu,
  ],
  ['year', /\b(?:tahun|thn|taun)\s+\d{2}-?an\b|\b(?:19|20)\d{2}-?an\b/giu],
  ['year', /\b(?:19|20)\d{2}\b(?=\s*(?:$|[.,;:)\]–-]|\s(?:dan|sampai|hingga|yang|,)))/gu],
];

/** Masked spans of a text, in order, without overlaps (earlier patterns win). */
export function maskSpans(text: string): Mask[] {
  const found: Mask[] = [];
  for (const [kind, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((mask) => start < mask.end && end > mask.start)) continue;
      found.push({ kind, start, end, text: match[0] });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
