/** What a connection test asks. None of it is the user's: it is made here, in plain Indonesian. */
import { z } from 'zod';

/** Names that nobody would guess from the question. */
export const structureSchema = z.object({
  hari: z.array(z.string()),
  banyaknya: z.number().int(),
  jenis: z.enum(['kerja', 'libur']),
  catatan: z.string().nullable(),
});

export const structureQuestion = {
  system: 'Anda menjawab singkat dan tepat, dalam bentuk JSON.',
  user: 'Sebutkan tiga nama hari kerja, banyaknya, jenisnya (kerja atau libur), dan catatan bila ada. Jawab dalam JSON saja.',
};

export const speedQuestion = {
  system: 'Anda menulis dalam bahasa Indonesia yang baku.',
  user: 'Tulis enam kalimat tentang persiapan rapat pagi di kantor. Tanpa daftar dan tanpa judul.',
};

export const shortQuestion = {
  system: 'Anda menjawab dengan satu kata.',
  user: 'Tulis satu kata: siap.',
};

const words = [
  'pelangi',
  'jerami',
  'tembikar',
  'kerikil',
  'lentera',
  'gerimis',
  'pandan',
  'sampan',
];
const subjects = ['Petugas', 'Warga', 'Panitia', 'Tukang kebun', 'Penjaga', 'Juru masak'];
const actions = ['menata', 'memeriksa', 'membersihkan', 'memindahkan', 'mencatat', 'menyiapkan'];
const objects = ['kursi', 'meja panjang', 'papan tulis', 'lampu', 'rak buku', 'tikar', 'gelas'];
const places = ['di aula', 'di halaman', 'di ruang tengah', 'di dekat pintu', 'di lantai dua'];
const times = ['pada pagi hari', 'sebelum hujan turun', 'setelah makan siang', 'menjelang sore'];

/** Characters of about 6,000 tokens. */
const longChars = 25_200;

/** A text of about 6,000 tokens, and the word that only its beginning holds. `random`: 0-1. */
export function longQuestion(random: () => number): { system: string; user: string; word: string } {
  const word = words[Math.floor(random() * words.length)] ?? 'pelangi';
  const lines: string[] = [];
  let length = 0;
  for (let index = 0; length < longChars; index += 1) {
    // Lengths without a common divisor: the sentences repeat late.
    const of = (list: readonly string[], step: number): string =>
      list[(index * step + Math.floor(index / list.length)) % list.length] ?? '';
    const line = `${of(subjects, 1)} ${of(actions, 5)} ${of(objects, 3)} ${of(places, 2)} ${of(times, 3)}.`;
    lines.push(line);
    length += line.length + 1;
  }
  return {
    system: 'Anda membaca teks dengan teliti dan menjawab dengan satu kata.',
    user: `Kata sandi hari ini adalah "${word}".\n\n${lines.join(' ')}\n\nApa kata sandi yang tertulis pada awal teks ini? Tulis satu kata saja.`,
    word,
  };
}
