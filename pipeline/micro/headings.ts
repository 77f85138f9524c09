/** From the heading of a section to what one can do after it: a verb first, the topic behind it. */
import type { Language } from '../../design/enums.ts';
import { baseForm } from '../analyse/morphology.ts';
import { countWords } from './words.ts';

export type Nature = 'procedure' | 'checklist' | 'case' | 'table' | 'rules' | 'concept';

/** Regular nouns of doing with their verbs: "Penanganan keluhan" is "menangani keluhan". */
const verbs: Readonly<Record<string, string>> = {
  penyusunan: 'menyusun',
  penanganan: 'menangani',
  pengelolaan: 'mengelola',
  pelaksanaan: 'melaksanakan',
  pemeriksaan: 'memeriksa',
  pencatatan: 'mencatat',
  pengisian: 'mengisi',
  pelayanan: 'memberikan pelayanan',
  penghitungan: 'menghitung',
  perhitungan: 'menghitung',
  pengukuran: 'mengukur',
  penilaian: 'menilai',
  pemilihan: 'memilih',
  penentuan: 'menentukan',
  penetapan: 'menetapkan',
  pengumpulan: 'mengumpulkan',
  pengolahan: 'mengolah',
  penyajian: 'menyajikan',
  pelaporan: 'melaporkan',
  perencanaan: 'merencanakan',
  pengawasan: 'mengawasi',
  pengendalian: 'mengendalikan',
  pemantauan: 'memantau',
  pembuatan: 'membuat',
  penulisan: 'menulis',
  penerapan: 'menerapkan',
  penggunaan: 'menggunakan',
  pemakaian: 'memakai',
  pengamanan: 'mengamankan',
  penyimpanan: 'menyimpan',
  penyampaian: 'menyampaikan',
  perumusan: 'merumuskan',
  identifikasi: 'mengidentifikasi',
  analisis: 'menganalisis',
  evaluasi: 'mengevaluasi',
  verifikasi: 'memverifikasi',
  klasifikasi: 'mengklasifikasikan',
  persiapan: 'menyiapkan',
  penyiapan: 'menyiapkan',
  pemeliharaan: 'memelihara',
  perawatan: 'merawat',
  pembersihan: 'membersihkan',
  pencegahan: 'mencegah',
  penyelesaian: 'menyelesaikan',
  pembagian: 'membagi',
  pengambilan: 'mengambil',
  pengujian: 'menguji',
  penyuluhan: 'memberikan penyuluhan',
};

const verbBegin = /^(?:(?:me|ber)\p{L}{4,})/iu;
/** Begin like verbs and are none. */
const noVerb =
  /^(?:berkas|berita|berbagai|beras|berat|bersama|berapa|media|mediasi|metode|menit|mental|mesin|meja|merek|mentor|menteri|medan|memo|memori|metrik|mekanisme|melati|berbasis|bernilai|bermakna)\b/iu;

const headVerbs: ReadonlyArray<readonly [RegExp, string]> = [
  [
    /^(?:ragam|jenis|macam|bentuk|ciri|tanda|gejala|unsur|komponen|kategori|tipe|prinsip|asas|nilai)\b/iu,
    'mengenali',
  ],
  [
    /^(?:prosedur|alur kerja|alur|langkah|tahap(?:an)?|tata cara|mekanisme|proses|siklus|uji)\b/iu,
    'menjalankan',
  ],
  [/^(?:(?:\p{L}+ )?langkah|teknik|metode|strategi|kiat|bahasa)\b/iu, 'menerapkan'],
  [
    /^(?:daftar|formulir|lembar|checklist|matriks|kartu|tabel|instrumen|alat|aplikasi|sistem)\b/iu,
    'memakai',
  ],
  [/^(?:rencana|kerangka|struktur naskah|susunan)\b/iu, 'menyusun'],
  [/^(?:perbedaan|perbandingan)\b/iu, 'membedakan'],
  [
    /^(?:wawancara|survei|observasi|pengamatan|diskusi|rapat|simulasi|sosialisasi|koordinasi|konsultasi|monitoring|supervisi|inspeksi|audit|uji petik|kunjungan)\b/iu,
    'melakukan',
  ],
  [/^(?:contoh|mutu|kualitas)\b/iu, 'menilai'],
];

const questions: ReadonlyArray<readonly [RegExp, string]> = [
  [/^apakah\b/iu, 'menjawab'],
  [/^(?:kapan|siapa|di mana|ke mana|mana)\b/iu, 'menentukan'],
  [/^(?:apa|mengapa|kenapa|bagaimana|untuk apa)\b/iu, 'menjelaskan'],
  [/^berapa\b/iu, 'menghitung'],
];

const englishVerbs: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(?:steps?|procedure|process|workflow|how to)\b/iu, 'follow'],
  [/^(?:types?|kinds?|forms?|signs?|principles?)\b/iu, 'recognise'],
  [/^(?:checklist|form|template|tool)\b/iu, 'use'],
  [/^(?:plan|framework)\b/iu, 'draw up'],
];

const englishBase =
  /^(?:use|apply|write|prepare|plan|handle|manage|check|measure|record|read|choose|build|make|give|serve|report|keep|set|run|test|identify|describe|explain|compare|calculate|design|develop|protect|respond|review|communicate|work|start|close|open|store|share)\b/iu;

/** "Mencatat dan Membaca Pola" with small letters; names and abbreviations stay as they are. */
function sentenceCase(title: string, names: ReadonlySet<string>): string {
  const isShouting = title === title.toUpperCase() && /\p{Lu}{4}/u.test(title);
  return title
    .split(/(\s+)/u)
    .map((word, index) => {
      const plain = word.replace(/[^\p{L}\p{N}-]/gu, '');
      if (names.has(plain)) return word;
      if (isShouting) {
        const isShort = plain.length <= 4 && names.has(plain);
        return isShort ? word : word.toLowerCase();
      }
      if (/\p{Lu}.*\p{Lu}/u.test(plain) || /\d/u.test(plain)) return word;
      return index === 0 && names.has(plain) ? word : word.toLowerCase();
    })
    .join('');
}

/** The topic of a heading, in small letters. */
export function topicOf(title: string, names: ReadonlySet<string>): string {
  return sentenceCase(title.replace(/[:.;,]+$/u, '').trim(), names);
}

function caseName(title: string): string {
  return title
    .replace(
      /^.*?(?:studi kasus|kasus|case study|case|skenario|scenario)\s*(?:\d+|[ivx]+)?\s*[:.–—-]?\s*/iu,
      '',
    )
    .trim();
}

/** "Bacaan: ..." names a kind of text; "Mencari Data: ..." says enough before its colon. */
function withoutLabel(title: string): string {
  const match = /^([^:]{4,60}):\s*(.{4,})$/u.exec(title);
  if (match === null) return title;
  const [, before = '', behind = ''] = match;
  if (/^(?:bacaan|topik|materi|kotak|catatan|info|reading|topic|box)\b/iu.test(before))
    return behind;
  return countWords(before) >= 2 ? before : title;
}

/** What one can do: "menjalankan uji jalan", "membedakan ...". Never empty, begins with a verb. */
export function behaviourOf(
  title: string,
  nature: Nature,
  language: Language,
  names: ReadonlySet<string>,
): string {
  if (nature === 'case') {
    const name = caseName(title);
    if (language === 'en') return name === '' ? 'solve the case' : `solve the case “${name}”`;
    return name === '' ? 'memecahkan kasus' : `memecahkan kasus “${name}”`;
  }
  const topic = topicOf(withoutLabel(title), names);
  return language === 'id' ? indonesian(topic, nature) : english(topic, nature);
}

function indonesian(topic: string, nature: Nature): string {
  const [first = '', ...others] = topic.split(' ');
  const rest = others.join(' ');
  const asksFirst = questions.find(([pattern]) => pattern.test(topic));
  if (asksFirst !== undefined) {
    const [, verb] = asksFirst;
    return verb === 'menjawab'
      ? `menjawab pertanyaan “${topic.replace(/\??$/u, '?')}”`
      : `${verb} ${topic.replace(/\?$/u, '')}`;
  }
  const shift = /^dari (.+?) (menjadi|ke|menuju) (.+)$/iu.exec(topic);
  if (shift !== null) {
    const [, from = '', way = '', to = ''] = shift;
    return way === 'menjadi' ? `mengubah ${from} menjadi ${to}` : `beralih dari ${from} ke ${to}`;
  }
  if (/^cara\s/iu.test(topic) && verbBegin.test(rest)) return rest;
  if (/^mengenal\s/iu.test(topic)) return topic.replace(/^mengenal\s/iu, 'mengenali ');
  if (/^memahami\s/iu.test(topic)) return topic.replace(/^memahami\s/iu, 'menjelaskan ');
  if (verbBegin.test(first) && !noVerb.test(first)) return topic;
  const verb = verbs[first.toLowerCase()];
  if (verb !== undefined && rest !== '' && !/^(?:yang|dan|sebagai|publik)\b/u.test(rest))
    return `${verb} ${rest}`;
  const headed = headVerbs.find(([pattern]) => pattern.test(topic));
  if (headed !== undefined) {
    const shorter =
      headed[1] === 'menjalankan' ? topic.replace(/^prosedur\s+(?=\p{L})/iu, '') : topic;
    if (headed[1] === 'menjalankan' && shorter !== topic && verbBegin.test(shorter)) return shorter;
    const noun = verbs[shorter.split(' ')[0]?.toLowerCase() ?? ''];
    if (shorter !== topic && noun !== undefined)
      return `${noun} ${shorter.split(' ').slice(1).join(' ')}`;
    return `${headed[1]} ${shorter}`;
  }
  if (nature === 'procedure') return `menjalankan langkah untuk ${topic}`;
  if (nature === 'checklist') return `memakai ${topic}`;
  return `menjelaskan ${topic}`;
}

function english(topic: string, nature: Nature): string {
  const [first = '', ...others] = topic.split(' ');
  if (/^how to\s/iu.test(topic)) return topic.replace(/^how to\s/iu, '');
  if (/^(?:what|why|when|who|how|where|which|is|are|does|do|can|should)\b/iu.test(topic))
    return `answer “${topic.replace(/\??$/u, '?')}”`;
  if (/^understanding\s/iu.test(topic)) return topic.replace(/^understanding\s/iu, 'explain ');
  const base = baseForm(first);
  if (base !== first && others.length > 0) return `${base} ${others.join(' ')}`;
  if (englishBase.test(topic) && countWords(topic) > 1) return topic;
  const headed = englishVerbs.find(([pattern]) => pattern.test(topic));
  if (headed !== undefined) return `${headed[1]} the ${topic}`;
  if (nature === 'procedure') return `carry out the ${topic}`;
  if (nature === 'checklist') return `use ${topic}`;
  return `explain ${topic}`;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');

/**
 * Words that keep their capital: written with one in the middle of sentences of the module, and at no
 * place there without. Titles that a sentence names do not count.
 */
export function namesIn(
  sentences: readonly string[],
  titles: readonly string[],
): ReadonlySet<string> {
  const capital = new Map<string, number>();
  const small = new Set<string>();
  const named = titles.filter((title) => title.includes(' ')).map(escaped);
  const anyTitle = named.length === 0 ? null : new RegExp(named.join('|'), 'gu');
  for (const sentence of sentences) {
    const text = anyTitle === null ? sentence : sentence.replace(anyTitle, ' ');
    const words = text.match(/[\p{L}\p{N}-]+/gu) ?? [];
    words.slice(1).forEach((word) => {
      if (/^\p{Lu}/u.test(word)) capital.set(word, (capital.get(word) ?? 0) + 1);
      else small.add(word);
    });
  }
  const isVerb = /^(?:Me|Ber|Di|Ter)\p{Ll}{4,}/u;
  return new Set(
    [...capital]
      .filter(
        ([word, count]) =>
          !small.has(word.toLowerCase()) &&
          (count > 1 || /\p{Lu}.*\p{Lu}/u.test(word)) &&
          !isVerb.test(word),
      )
      .map(([word]) => word),
  );
}
