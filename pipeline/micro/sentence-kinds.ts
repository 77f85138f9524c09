/** What a sentence can stand for alone: questions, loose beginnings, pointers to other places, definitions. */
import { countWords } from './words.ts';

/** Begins with what the sentence before it said: shown without that one it would dangle. */
const loose =
  /^["“(]?(?:(?:hal|cara|keadaan|kondisi|angka|rumusan|kalimat|langkah|pola|prinsip|tindakan|kebiasaan|keputusan|rencana|daftar|pertanyaan|peralihan|obat|jawaban|alasan|contoh|dugaan|naskah|kata|gagasan|data|kegiatan|proses|tahap|bagian|pihak|kasus|masalah|hasil|perubahan|dengan \p{L}+(?: \p{L}+)?|dalam \p{L}+|untuk \p{L}+|pada \p{L}+|dari \p{L}+|semua \p{L}+|kedua \p{L}+|\p{L}+(?: \p{L}+)?)\s+(?:ini|itu|tersebut|demikian|semacam itu|seperti itu)\b|(?:ini|itu|ia|dia|mereka|beliau|keduanya|ketiganya|keempatnya|semuanya|\p{L}{4,}nya|demikian|sebaliknya|akibatnya|karena itu|oleh karena itu|oleh sebab itu|dengan demikian|dengan begitu|namun|tetapi|akan tetapi|padahal|ternyata|maka|artinya|jadi|sehingga|selain itu|sementara itu|lagi pula|bahkan|kemudian|setelah itu|sesudah itu|selanjutnya|lalu|lanjutkan|meskipun begitu|walaupun begitu|yang (?:pertama|kedua|ketiga)|yang lain|yang penting|kedua|ketiga|keempat|kelima|keenam|terdengar|cukup satu|perhatikan|misalnya|contohnya|sebagai contoh|begitu pula|demikian pula|hanya|pun|jika tidak|bila tidak|if not|kolom (?:terakhir|pertama|kedua|ketiga)|\p{L}+ (?:berikutnya|selanjutnya|terakhir)|langkah (?:kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan)|angka (?:kedua|ketiga))\b|(?:this|that|these|those|it|they|he|she|however|therefore|thus|hence|but|so|moreover|furthermore|in addition|as a result|consequently|then|next|also|for example|for instance|instead|otherwise|both|such|second|third|finally)\b)/iu;

/** Words ending in -nya that open a sentence of their own. */
const notLoose =
  /^(?:biasanya|umumnya|sebenarnya|sebaiknya|seharusnya|sekurang-kurangnya|adanya|tanya|hanya saja|pada umumnya|prinsipnya)\b/iu;

export function leansOnFormer(text: string): boolean {
  return loose.test(text) && !notLoose.test(text);
}

/** Speaks about the module or another place in it: nothing for a unit that stands alone. */
const pointer =
  /\b(?:bagian \d|pada halaman|halaman (?:berikut|ini|sebelum)|bab (?:[ivx]+|\d+|ini|berikut|sebelum|selanjut)|subbab|(?:di|pada bagian) (?:atas|bawah)(?=[.,;]|$)|lampiran|modul ini|bahan ajar ini|mata pelatihan|kami (?:temui|pakai|susun)|rangkuman|latihan (?:ini|berikut)|contoh berikut|berikut ini|lihat|bacaan dua kolom|in (?:this|the next|the previous) (?:chapter|section|module)|see (?:section|chapter|page|figure|table)|chapter \d|section \d|(?:above|below)(?=[.,;]))/iu;

export function pointsElsewhere(text: string): boolean {
  return pointer.test(text);
}

export function isQuestion(text: string): boolean {
  return /\?["”’»)]*$/u.test(text.trim());
}

/** "Tabel 3", "Gambar 1": which the sentence speaks about. */
export function mentioned(text: string): string[] {
  return [
    ...text.matchAll(
      /\b(tabel|gambar|bagan|grafik|diagram|table|figure|chart)\s+(\d+(?:[.-]\d+)?)/giu,
    ),
  ].map(([, kind = '', number = '']) => `${kind.toLowerCase()} ${number}`);
}

/** "Catatan pinggir: tentang ...", "Ingat": the title of a box, not a sentence of its text. */
export function isLabel(text: string): boolean {
  return /^(?:catatan(?: pinggir| penting)?|tips|kiat|ingat|perhatian|penting|info|contoh|note|remember|tip|warning|important|example)\b[^.?!]{0,70}[.:]?$/iu.test(
    text.trim(),
  );
}

/** A greeting, a signature, a label of a letter: part of a document inside the module. */
export function isLetterPart(text: string): boolean {
  return /^(?:yth\b|dari:|kepada:|hal:|hormat kami|salam hormat|dear |sincerely|from:|to:|subject:|tim penyusun$|tim penulis$)/iu.test(
    text.trim(),
  );
}

/** The checkbox and bullet at the beginning taken off; what is left is still verbatim. */
export function bare(text: string): string {
  return text.replace(/^[\s☐☑☒□■▪•◦✓✔–—*·-]+(?=[\p{L}\p{N}“"(])/u, '').trim();
}

export function isCheckbox(text: string): boolean {
  return /^\s*(?:[☐☑☒□]|\[[ xX]?\])/u.test(text);
}

export interface Definition {
  readonly term: string;
  /** What it is, without the closing stop. */
  readonly meaning: string;
}

const copula =
  /^(?:(?:yang dimaksud dengan|istilah|the term)\s+)?(.{2,70}?)(?:,\s+dengan demikian,)?\s+(?:adalah|ialah|merupakan|didefinisikan sebagai|diartikan sebagai|berarti|refers to|is defined as|means|is(?= an? )|is the(?= )|are(?= ))\s+(.{12,400}?)[.]$/iu;

const badTerm =
  /(?:nya|\b(?:umum|di sini|hal|sini))$|\b(?:yang|ini|itu|tersebut|karena|jika|bila|apabila|ketika|untuk|agar|tidak|bukan|dapat|harus|sering|biasanya|ada|paling|cara|langkah|pertama|kedua|ketiga|terbesar|kolom|this|that|which|if|when|it|there|not)\b/iu;

/** "Loket rendah adalah meja layanan ...": a term of at most five words and what it is. */
export function definitionIn(text: string): Definition | null {
  const match = copula.exec(bare(text));
  if (match === null) return null;
  const term = (match[1] ?? '')
    .trim()
    .replace(/,$/u, '')
    .replace(/^(?:an?|the)\s/iu, '');
  const meaning = (match[2] ?? '').trim();
  if (countWords(term) > 5 || countWords(meaning) < 5) return null;
  // What something shows ("berarti barang telah dihitung") is a consequence.
  if (/\b(?:telah|sudah|harus|has|have|must)\b/iu.test(meaning.split(' ').slice(0, 3).join(' ')))
    return null;
  // What a thing is not, or is like, is no definition of it.
  if (/\b(?:bukan|tetapi|melainkan|not|but)\b/iu.test(meaning)) return null;
  if (badTerm.test(term) || leansOnFormer(term) || /[“”"?:;]/u.test(term)) return null;
  if (
    /^(?:bahwa|that|sama|penting|benar|salah|contoh|alasan|hal|kalimat|sesuatu)\b/iu.test(meaning)
  )
    return null;
  return { term, meaning };
}

/** "Uji jalan: penelusuran jalur warga ...", as glossaries have it. */
export function glossaryEntry(text: string): Definition | null {
  const match = /^([^:=–—]{2,60}?)\s*(?::|=|\s[–—-]\s)\s*(\p{L}.{10,400}?)\.?$/u.exec(bare(text));
  if (match === null) return definitionIn(text);
  const term = (match[1] ?? '').trim();
  return countWords(term) > 6 ? null : { term, meaning: (match[2] ?? '').trim() };
}
