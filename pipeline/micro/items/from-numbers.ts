/** Questions from figures and limits: the figure is left out, figures of the same kind distract. */
import type { ItemPhrases } from '../item-phrases.ts';
import {
  bare,
  isLabel,
  isQuestion,
  leansOnFormer,
  mentioned,
  pointsElsewhere,
} from '../sentence-kinds.ts';
import type { IndexedSentence } from '../types.ts';
import { countWords, shorten } from '../words.ts';
import type { ItemDraft } from './item-draft.ts';

const numeral = String.raw`(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|seribu|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty)(?:\s(?:belas|puluh|ratus|ribu|juta|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan))*`;
const figure = String.raw`\d{1,3}(?:[.,]\d+)*(?:[.,]\d+)?(?:\s?[–-]\s?\d+(?:[.,]\d+)?)?`;
const units = `persen|%|menit|jam|hari kerja|hari|minggu|pekan|bulan|tahun|detik|lembar|halaman|meter|cm|mm|km|kg|gram|liter|ml|orang|kali|langkah|butir|rupiah|derajat(?: celsius)?|°C|percent|minutes?|hours?|working days|days?|weeks?|months?|years?|seconds?|pages?|metres?|meters?|litres?|people|times|degrees?`;
const measured = new RegExp(
  `(?<![\\p{L}\\d.,/])((?:Rp\\s?)?(?:${figure}|${numeral}))\\s(${units})(?![\\p{L}\\d])`,
  'giu',
);

export interface KnownFigure {
  readonly amount: string;
  readonly unit: string;
  readonly sentence: IndexedSentence;
  readonly at: number;
}

export function figuresIn(sentence: IndexedSentence): KnownFigure[] {
  if (isQuestion(sentence.text) || isLabel(sentence.text)) return [];
  return [...sentence.text.matchAll(measured)]
    .filter((match) => isAmount(sentence.text, match))
    .map((match) => ({
      amount: match[1] ?? '',
      unit: (match[2] ?? '').toLowerCase(),
      sentence,
      at: match.index,
    }));
}

const isWord = ({ amount }: KnownFigure): boolean => /^\p{L}/u.test(amount);

/** A number of a law, a table, a step, a year or of a range is no amount. */
function isAmount(text: string, match: RegExpMatchArray): boolean {
  const at = match.index ?? 0;
  const before = text.slice(Math.max(0, at - 24), at);
  const after = text.slice(at + match[0].length, at + match[0].length + 8);
  if (
    /(?:nomor|no\.|pasal|ayat|uu|pp|tabel|gambar|bab|langkah|butir|triwulan|tahun|kode|ke-|dari|antara|sampai|hingga|atau|dan|number|table|figure|step|to|or|and)\s*$/iu.test(
      before,
    )
  )
    return false;
  return (
    !(/^(?:tahun|year)/iu.test(match[2] ?? '') && /^\s\d{4}/u.test(after)) &&
    !/^\s(?:sampai|hingga|atau|to|or)\b/u.test(after)
  );
}

const kinds: ReadonlyArray<readonly string[]> = [
  ['menit', 'jam', 'hari', 'hari kerja', 'minggu', 'pekan', 'bulan', 'tahun', 'detik'],
  [
    'minute',
    'minutes',
    'hour',
    'hours',
    'day',
    'days',
    'working days',
    'week',
    'weeks',
    'month',
    'months',
    'year',
    'years',
    'second',
    'seconds',
  ],
  ['persen', '%'],
  ['percent', '%'],
];

const kindOf = (unit: string): string => {
  const found = kinds.findIndex((list) => list.includes(unit));
  return found < 0 ? unit : String(found);
};

export function itemsFromNumbers(
  own: readonly IndexedSentence[],
  all: readonly KnownFigure[],
  phrases: ItemPhrases,
  turn: number,
): ItemDraft[] {
  return own.flatMap((sentence): ItemDraft[] => {
    const { text } = sentence;
    if (
      isQuestion(text) ||
      leansOnFormer(text) ||
      pointsElsewhere(text) ||
      // What a table or a list holds is no figure to remember.
      mentioned(text).length > 0 ||
      /^\p{L}+ berikut\b/u.test(text) ||
      countWords(text) > 38 ||
      countWords(text) < 6 ||
      !/[.]$/u.test(text) ||
      bare(text) !== text ||
      / \| /u.test(text)
    )
      return [];
    return figuresIn(sentence).flatMap((asked): ItemDraft[] => {
      const right = `${asked.amount} ${asked.unit}`;
      // Twice in the sentence: the rest would give it away.
      if (text.toLowerCase().split(asked.amount.toLowerCase()).length > 2) return [];
      const here = text.toLowerCase();
      const others = [
        ...new Map(
          all
            .filter(
              (other) =>
                kindOf(other.unit) === kindOf(asked.unit) &&
                `${other.amount} ${other.unit}`.toLowerCase() !== right.toLowerCase() &&
                other.amount.toLowerCase() !== asked.amount.toLowerCase() &&
                other.sentence.locator !== sentence.locator &&
                !here.includes(`${other.amount} ${other.unit}`.toLowerCase()) &&
                !/ \| /u.test(other.sentence.text),
            )
            .map((other) => [`${other.amount} ${other.unit}`.toLowerCase(), other]),
        ).values(),
      ].toSorted(
        (a, b) =>
          Number(isWord(b) === isWord(asked)) - Number(isWord(a) === isWord(asked)) ||
          Number(b.unit === asked.unit) - Number(a.unit === asked.unit) ||
          Number(b.sentence.container === sentence.container) -
            Number(a.sentence.container === sentence.container),
      );
      const from = others.length > 4 ? (turn * 2) % (others.length - 2) : 0;
      const some = others.slice(from, from + 3);
      if (some.length < 2) return [];
      const length = asked.amount.length + asked.unit.length + 1;
      const stem = `${text.slice(0, asked.at)}____${text.slice(asked.at + length)}`;
      const isLimit =
        /\b(?:paling|minimal|maksimal|sekurang-kurangnya|batas|harus|wajib|selama|at least|at most|within|maximum|minimum|must)\b/iu.test(
          text,
        );
      return [
        {
          form: 'number',
          kind: 'cloze',
          stem,
          options: [
            { text: right, correct: true, feedback: phrases.isRight },
            ...some.map((other) => ({
              text: `${other.amount.toLowerCase()} ${other.unit}`,
              correct: false,
              feedback: phrases.numberElsewhere(shorten(bare(other.sentence.text), 180)),
            })),
          ],
          explanation: text,
          sentences: [sentence],
          isFromModule: false,
          worth: isLimit ? 2.2 : 1.2,
          keepsOrder: false,
        },
      ];
    });
  });
}
