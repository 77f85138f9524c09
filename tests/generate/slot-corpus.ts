/**
 * Texts as a model may write them for a slot: sound ones that say the same in other words, with figures
 * of the material in every form, and spoiled ones of every kind the gate must stop. By a seed.
 */
import type { Language } from '../../design/enums.ts';
import type { GateReason } from '../../pipeline/model/gate.ts';
import type { SlotTarget } from '../../pipeline/stages/types.ts';
import type { Random } from './random.ts';

type Rewrite = readonly [RegExp, string];

const synonyms: Readonly<Record<Language, readonly Rewrite[]>> = {
  id: [
    [/\bkemudian\b/g, 'lalu'],
    [/\bsetiap\b/g, 'tiap'],
    [/\bmenyusun\b/g, 'menulis'],
    [/\bmenyampaikan\b/g, 'menjelaskan'],
    [/\bsehingga\b/g, 'dan karena itu'],
    [/\bbila\b/g, 'jika'],
    [/\bserta\b/g, 'dan'],
    [/\bcatat\b/gi, 'Tulis'],
    [/\brekan\b/g, 'teman sekerja'],
    [/\bdapat\b/g, 'bisa'],
  ],
  en: [
    [/\bthen\b/g, 'after that'],
    [/\bwhere\b/g, 'in cases in which'],
    [/\bshow\b/g, 'let people see'],
    [/\bevery\b/g, 'each'],
    [/\bcolleague\b/g, 'peer'],
  ],
};

const words = {
  id: 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' '),
  en: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
} as const;
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number below a hundred in words. */
export function spelled(value: number, language: Language): string {
  const small = words[language][value];
  if (small !== undefined) return small;
  if (language === 'en') {
    if (value < 20) return `${'thir four fif six seven eigh nine'.split(' ')[value - 13]}teen`;
    const ten = tens[Math.floor(value / 10) - 2] ?? '';
    return value % 10 === 0 ? ten : `${ten}-${words.en[value % 10]}`;
  }
  if (value < 20) return `${words.id[value - 10]} belas`;
  const rest = value % 10 === 0 ? '' : ` ${words.id[value % 10]}`;
  return `${words.id[Math.floor(value / 10)]} puluh${rest}`;
}

/** Whole numbers without a grouping sign, not part of something longer. */
const wholeNumber = /(?<![\p{L}\p{N}_.,/-])\d{1,2}(?![\p{L}\p{N}%/-]|[.,]\d)/gu;

/** `facts`: sentences of the brief, as they are sent. */
export function validText(
  target: SlotTarget,
  facts: readonly string[],
  language: Language,
  random: Random,
): string {
  let text = target.current;
  for (const [from, to] of random.sample(synonyms[language], 4)) text = text.replace(from, to);
  const isId = language === 'id';
  if (random.chance(0.5)) {
    text = text.replace(wholeNumber, (digits) =>
      random.chance(0.5) ? spelled(Number(digits), language) : digits,
    );
  }
  if (random.chance(0.4)) {
    text = isId ? text.replace(/(\d)\s?%/g, '$1 persen') : text.replace(/(\d)\s?%/g, '$1 percent');
  }
  const sentences = text.split(/(?<=[.?!])\s+(?=\p{Lu})/u);
  if (sentences.length > 2 && random.chance(0.5)) {
    const [first = '', second = '', ...rest] = sentences;
    text = [second, first, ...rest].join(' ');
  }
  const more = random.pick([
    '',
    '',
    isId ? `Tandanya pada bahan: ${random.pick(facts)}` : `The sign of it: ${random.pick(facts)}`,
    random.pick(facts),
    isId
      ? 'Atasan langsung bertanya lebih dahulu dan menahan jawabannya.'
      : 'The direct supervisor asks first and holds the answer back.',
    isId ? 'Porsinya menjaga 70/20/10.' : 'It keeps to 70/20/10.',
    isId ? 'Hasilnya dibaca pada L3 dan L4.' : 'Its result shows at L3 and L4.',
    isId
      ? 'Berkas dibahas berdua; catatan kedua disimpan di meja layanan.'
      : 'The file is discussed in pairs; a second note stays at the counter.',
  ]);
  const longer = more === '' ? text : `${text} ${more}`;
  return longer.length <= target.maxChars ? longer : text;
}

interface Spoiler {
  readonly reason: GateReason;
  readonly spoil: (text: string, random: Random) => string;
}

/** Puts words behind a text that ends as a sentence does. */
const behind =
  (...tails: readonly string[]) =>
  (text: string, random: Random): string =>
    `${text} ${random.pick(tails)}`;

/** Every kind of damage with the reason it must be refused for. None of these figures is in a fixture. */
export const spoilers: readonly Spoiler[] = [
  { reason: 'empty', spoil: (_, random) => random.pick(['', '  ', '\n']) },
  {
    reason: 'link',
    spoil: behind(
      'Unggah ke https://jahat.example/x.',
      'Lihat www.contoh.example.',
      'Kirim ke panitia@contoh.example.',
      'Buka panduan-baru.xyz.',
    ),
  },
  {
    reason: 'markup',
    spoil: behind(
      '<b>penting</b>',
      '`rm -rf`',
      '{{brief}}',
      'Lihat [sini](part:act_aaaaaaaaaa).',
      'tan\u200Bpa',
    ),
  },
  {
    reason: 'personal-data',
    spoil: behind(
      'Hubungi 0812-3456-7890.',
      'NIP 198501012009011001 bertugas.',
      'Tanyakan kepada Bapak Sutrisno Rekaan.',
      'Lembar ini ditandatangani oleh Rina Rekaan, S.Sos.',
    ),
  },
  {
    reason: 'placeholder',
    spoil: behind(
      'Hubungi [NIP_9].',
      'Isi [nama unit].',
      'Isi ⟨perlu diisi: hal lain⟩.',
      'Isi ⟨di sini⟩.',
    ),
  },
  {
    reason: 'number',
    spoil: behind(
      'Capaian naik 47,3 persen.',
      'Ada 8.417 berkas.',
      'Selesai dalam seratus tiga belas hari.',
      'Sejak 1987 begini.',
      'Biayanya Rp913 juta.',
      'Sepertujuh selesai; sepertiga peserta lulus.',
      'Dimulai pukul 06.43.',
      'Rapat pada 29 Februari.',
    ),
  },
  {
    reason: 'regulation',
    spoil: behind(
      'Sesuai Undang-Undang Nomor 5 Tahun 2014.',
      'Menurut Pasal 431.',
      'Sesuai Permenkes terbaru.',
      'Sesuai Keputusan Kepala LAN Nomor 306 Tahun 2024.',
    ),
  },
];
