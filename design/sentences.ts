/**
 * Sentence ends in Indonesian and English official prose. Abbreviations (PUEBI/EYD V, "Pemakaian tanda
 * titik"), academic titles, initials, list numbers and clock times end no sentence.
 */

export interface TextRange {
  /** UTF-16 offsets; the range has no blanks at its ends. */
  readonly start: number;
  readonly end: number;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Always followed by more of the same sentence. */
const leading = list(
  `sdr sdri bpk yth tn ny nn hj kh prof dr drs dra ir mr mrs ms jl jln gg kab kec kel kep prov ds
   a.n u.b u.p c.q q.q d.a d.h s.d p.p plt plh pjs pj kol letkol mayjen letjen brigjen jend kapt st vs e.g i.e
   cf jo univ unv mis misal a.l telp tel pt cv ud fa gub wal lamp al rt rw cp hub h k.h r.m r.a i.b`
    .split(/\s+/u)
    .join(' '),
);

/** Followed by a number: then no end. */
const numbering = list(
  `no nomor ps psl pasal hlm hal tgl tg thn th vol jil lt rp min maks pk pkl bab gbr tab bag ay ed cet art sec fig
   eq ch pp approx jan feb mar apr jun jul agt agu sept sep okt nov des dec oct aug angk kelas butir juz`
    .split(/\s+/u)
    .join(' '),
);

/** May stand at the end or in the middle: what follows decides. */
const either = list('dll dsb dst dkk tsb ybs sda ttd etc tbk ltd inc sbb pkp s.w.t');

/** A capital word after a title or "dll." opens a sentence only when it is one of these. */
const openers = list(
  `ia dia beliau mereka kami kita saya anda namun tetapi akan karena oleh untuk pada dalam dengan dari di ke jika
   bila apabila kemudian selanjutnya setelah sebelum selain sementara sedangkan hal ini itu tersebut semua setiap
   para hasil kegiatan pelatihan peserta adapun dan the this these that it he she they we in on at for if when
   after before however but as`
    .split(/\s+/u)
    .join(' '),
);

const stop = /(?:[.!?…]+|\.(?=["”’»)\]]))["”’»')\]]*(?=\s|$)/gu;
/** "Tabel 3. Sebab kunjungan": the number belongs to the title behind it. */
const captionHead =
  /^(?:Tabel|Gambar|Bagan|Grafik|Diagram|Foto|Kotak|Lampiran|BAB|Bab|Bagian|Table|Figure|Box|Chart)\s+(?:\d+(?:[.-]\d+)*|[IVXLC]+|[A-Z])$/u;
/** "kelas A.", "gedung B.": a letter behind these names one of several, not a person. */
const labelled =
  /(?:^|\s)(?:kelas|gedung|blok|ruang|butir|huruf|golongan|kelompok|tipe|jenis|opsi|pilihan|nilai|kode|loket|lantai|lampiran|tabel|class|group|type|option|grade|building)\s+$/iu;
const roman = /^[IVXLC]{1,6}$/u;
const degree = /^(?:[SMAD]|Ph|Sp|Apt|Ak|Psi|B|LL|Dip|Amd|Ns)\.?(?:\p{L}{1,6}\.?)*$/u;

/** Longest sentence, in UTF-16 units: a text without stops is cut at blanks. */
const longest = 2000;

/** The sentences of one paragraph, in order, without blanks around them. Text without letters or digits is left out. */
export function sentenceRanges(text: string): TextRange[] {
  const found: TextRange[] = [];
  let start = 0;
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length;
    if (!endsSentence(text, start, match.index, match[0], end)) continue;
    push(found, text, start, end);
    start = end;
  }
  push(found, text, start, text.length);
  return found;
}

/** The same as strings. */
export function sentencesOf(text: string): string[] {
  return sentenceRanges(text).map(({ start, end }) => text.slice(start, end));
}

function endsSentence(text: string, from: number, at: number, mark: string, end: number): boolean {
  const after = text.slice(end, end + 60).trimStart();
  if (after === '') return true;
  // "Apa?" tanyanya; "… ia pergi": a small letter goes on.
  if (/^["“‘'(]?\p{Ll}/u.test(after)) return false;
  // An ellipsis with a small stop ("ialah ….") ends; one in the middle of a line goes on with letters above.
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const before = /[^\s(“"‘']*$/u.exec(text.slice(Math.max(from, at - 24), at))?.[0] ?? '';
  const isFirst = text.slice(from, at).trim() === before;
  const word = before.toLowerCase();
  const opens = openers.has(/^["“‘'(]?(\p{L}*)/u.exec(after)?.[1]?.toLowerCase() ?? '');
  // A list number or letter at the very beginning: "1. Siapkan", "II. Dasar", "a. Buka", "2.1. Umum".
  if (isFirst && /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|\p{L})$/u.test(before)) return false;
  if (isFirst && roman.test(before)) return false;
  if (captionHead.test(text.slice(from, at).trim())) return false;
  if (leading.has(word)) return false;
  if (numbering.has(word)) return !/^[("“]?(?:\d|[IVXLC]+\b|[A-Z]-?\d)/u.test(after);
  if (either.has(word)) return /^["“‘'(]?\p{Lu}/u.test(after);
  // An initial: "A. Yani", "Moh. H. Thamrin". A unit or a class ("kelas A.") ends when a sentence opens.
  const ahead = text.slice(Math.max(from, at - 40), at - before.length);
  if (/^\p{Lu}$/u.test(before) && labelled.test(ahead)) return true;
  // A degree behind a name and a comma is the last of it.
  if (before.includes('.') && degree.test(before) && /,\s+$/u.test(ahead)) return true;
  if (/^\p{Lu}$/u.test(before) || /^(?:Moh|Muh|Abd|Ach|Moch)$/u.test(before)) return opens;
  if (before.includes('.') && degree.test(before)) return opens;
  if (/^(?:\p{Lu}\.){1,3}\p{Lu}$/u.test(before)) return opens;
  return true;
}

function push(found: TextRange[], text: string, start: number, end: number): void {
  let from = start;
  while (end - from > longest) {
    const slice = text.slice(from, from + longest);
    const cut = Math.max(slice.lastIndexOf('; '), slice.lastIndexOf('\n'));
    const blank = cut > longest / 2 ? cut + 1 : slice.lastIndexOf(' ');
    const next = from + (blank > longest / 4 ? blank : longest);
    pushTrimmed(found, text, from, next);
    from = next;
  }
  pushTrimmed(found, text, from, end);
}

function pushTrimmed(found: TextRange[], text: string, start: number, end: number): void {
  const slice = text.slice(start, end);
  const trimmed = slice.trim();
  if (!/[\p{L}\p{N}]/u.test(trimmed)) {
    // A stray mark belongs to the sentence before it.
    const last = found.at(-1);
    if (last !== undefined && trimmed !== '') {
      found[found.length - 1] = { start: last.start, end: start + slice.trimEnd().length };
    }
    return;
  }
  const lead = slice.length - slice.trimStart().length;
  found.push({ start: start + lead, end: start + lead + trimmed.length });
}
