/** What a heading of a training module announces, in the words that modules use. */

export type SectionRole =
  | 'body'
  | 'front'
  | 'outcomes'
  | 'exercise'
  | 'summary'
  | 'test'
  | 'key'
  | 'glossary'
  | 'back';

/** "BAB II", "1.2", "A.", "Chapter 3:" before the words of a heading. */
const numbering =
  /^(?:(?:bab|bagian|unit|modul|materi(?: pokok)?|pokok bahasan|kegiatan belajar|topik|sesi|chapter|part|module|lesson|section|session|topic)\s+(?:[ivxlc]+|\d+(?:\.\d+)*|[a-z])(?:\s*[.:–—-]\s*|\s+|$)|(?:\d+(?:\.\d+)*|[ivxlc]{2,}|[ivx](?=[.)])|[a-z](?=[.)]))(?:[.)]\s*|\s+))/iu;

/** The heading without its number; and the number, '' where there is none. */
export function splitNumber(heading: string): { number: string; title: string } {
  const match = numbering.exec(heading.trim());
  if (match === null) return { number: '', title: heading.trim() };
  const title = heading.trim().slice(match[0].length).trim();
  if (title === '') return { number: '', title: heading.trim() };
  const number = /(\d+(?:\.\d+)*)/u.exec(match[0])?.[1] ?? match[0].replace(/[\s.:)–—-]+$/u, '');
  return { number, title };
}

const after = String.raw`(?:\s+(?:bab\s+)?(?:\d+|[ivx]+|[a-z]))?(?:\s*[:.–—-].*)?$`;

const roles: ReadonlyArray<readonly [SectionRole, RegExp]> = [
  [
    'key',
    /^(?:kunci(?: jawaban| tes| soal)?|jawaban(?: soal| latihan| tes)?|answer key|answers)\b/iu,
  ],
  [
    'test',
    new RegExp(
      `^(?:tes|test|uji|soal|evaluasi|post[- ]?test|pre[- ]?test|kuis|quiz|asesmen|assessment|review questions|self[- ]?(?:test|check)|knowledge check|latihan soal|soal latihan|tes formatif|evaluasi formatif|uji pemahaman(?: singkat)?|uji kompetensi|soal evaluasi|evaluasi hasil belajar|evaluasi belajar)${after}`,
      'iu',
    ),
  ],
  [
    'test',
    /^(?:tes|test|soal|evaluasi)\s+(?:formatif|sumatif|akhir|mandiri|pilihan ganda|objektif|formative|final)\b/iu,
  ],
  [
    'outcomes',
    /^(?:(?:indikator|tujuan|hasil|capaian|sasaran|kompetensi)\s+(?:hasil\s+|kinerja\s+)?(?:belajar|pembelajaran|keberhasilan|pelatihan|dasar|umum|khusus|yang diharapkan|instruksional)\b|(?:learning|course|module|training)\s+(?:outcomes?|objectives?|goals?)|objectives?$|outcomes?$|tujuan$|indikator$|kompetensi$|standar kompetensi|kompetensi inti)/iu,
  ],
  [
    'glossary',
    /^(?:glosarium|glosari|daftar istilah|istilah(?: dan definisi)?$|senarai|glossary|key terms|definisi istilah)/iu,
  ],
  [
    'back',
    /^(?:daftar (?:pustaka|rujukan|referensi|bacaan|singkatan|akronim)|kepustakaan|referensi$|rujukan$|bibliografi|bibliography|references$|further reading|indeks$|index$|lampiran\b|appendi(?:x|ces)|annex|riwayat (?:hidup|penulis)|tentang penulis|biodata|profil penulis|about the author|penutup$|closing$|umpan balik|tindak lanjut$|feedback and|ucapan terima kasih|acknowledg|terima kasih$|thank you|tanya jawab$|q ?& ?a$|questions\??$)/iu,
  ],
  [
    'front',
    /^(?:kata (?:pengantar|sambutan)|prakata|sambutan\b|daftar (?:isi|tabel|gambar|bagan|lampiran|grafik)|table of contents|contents$|list of (?:tables|figures)|foreword|preface|halaman (?:judul|pengesahan)|tim penyusun|hak cipta|copyright|(?:petunjuk|cara|panduan) (?:belajar|penggunaan|penggunaan modul|menggunakan|memakai|mempelajari|bagi|untuk peserta)\b.*|how to use|deskripsi (?:singkat|mata|modul|materi)|deskripsi$|latar belakang$|(?:ruang )?lingkup(?: materi| modul| bahasan)?$|manfaat(?: modul| bagi peserta)?$|prasyarat|sasaran(?: peserta| pembaca)?$|alokasi waktu|(?:sub )?materi pokok\b.*|pokok bahasan(?: dan .*)?$|peta (?:konsep|kompetensi|modul|materi)\b.*|agenda$|outline$|rundown|jadwal (?:pelatihan|pembelajaran)|metode pembelajaran|bahan tayang|perkenalan$|tentang modul|about this (?:module|course))/iu,
  ],
  [
    'exercise',
    new RegExp(
      `^(?:latihan|tugas|lembar kerja|lembar latihan|aktivitas(?: belajar| peserta| pembelajaran)?|diskusi(?: kelompok)?|bahan diskusi|pertanyaan (?:diskusi|refleksi|pembahasan)|refleksi|kerja kelompok|praktik mandiri|penugasan|exercises?|activit(?:y|ies)|assignment|worksheet|discussion(?: questions)?|reflection|practice)${after}`,
      'iu',
    ),
  ],
  [
    'summary',
    /^(?:rangkuman|ringkasan|simpulan|kesimpulan|intisari|summary|recap|key (?:points|takeaways)|conclusions?|takeaways)\b/iu,
  ],
];

/** An opening chapter: what it says about the module is no material, unless a part of it is. */
const opening =
  /^(?:pendahuluan|pengantar|introduction|tentang modul ini|tentang bahan ajar|overview|about this module)$/iu;

export function isOpening(title: string): boolean {
  return opening.test(title.trim());
}

export function roleOf(title: string): SectionRole {
  for (const [role, pattern] of roles) if (pattern.test(title.trim())) return role;
  return isOpening(title) ? 'front' : 'body';
}

export function isCaseTitle(title: string): boolean {
  return /^(?:(?:contoh |bahan )?(?:studi )?kasus\b|case(?: study)?\b|skenario\b|scenario\b)/iu.test(
    title.trim(),
  );
}
