/** What the wording tests count: sentences with the brief's own words marked, and word sequences. */
import type { Design } from '../../design/model/design.ts';
import { slotsOf } from '../../design/texts.ts';

const mark = '¤';

function tokens(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.,%-]*/gu) ?? [];
}

/** Words that belong to no brief in particular; marking them would hide likeness. */
const functionWords = new Set(
  `yang dengan dari pada untuk dalam karena tidak belum masih hanya sudah telah akan dapat harus atau serta
  lebih antara tetapi padahal sedangkan setelah sebelum saat sampai hingga menjadi adalah tanpa bagi oleh kepada
  semua setiap satu dua tiga empat lima enam tujuh delapan sembilan baru lain tahun bulan minggu hari jam menit orang
  that this with from have been were only when what which after before their they there about into than other each
  target hasil kerja waktu data`.split(/\s+/u),
);

/** Content words of a brief: what a reader would recognise as its own. */
function lexicon(design: Design): Set<string> {
  return new Set(
    tokens(design.brief.text)
      .map((word) => word.replace(/[.,]+$/u, ''))
      .filter((word) => word.length >= 4 && !functionWords.has(word)),
  );
}

/**
 * Sentences of everything a design says outside the brief and its quotations, with the brief's
 * words and all numbers replaced by a mark; neighbouring marks count as one.
 */
export function markedSentences(design: Design): Set<string> {
  const own = lexicon(design);
  const found = new Set<string>();
  for (const { slot } of slotsOf({ ...design, brief: null })) {
    if (slot.origin.kind === 'brief' || slot.text === '') continue;
    for (const sentence of slot.text.split(/(?<=[.!?])\s+/u)) {
      const marked = tokens(sentence)
        .map((word) => word.replace(/[.,]+$/u, ''))
        .map((word) => (own.has(word) || /\d/u.test(word) ? mark : word))
        .join(' ')
        .replace(/¤(?: ¤)+/gu, mark);
      if (marked !== mark && marked !== '') found.add(marked);
    }
  }
  return found;
}

/** Share (0-1) of the smaller design's sentences that the other one has too. */
export function sharedSentences(a: Design, b: Design): number {
  const [small, large] = [markedSentences(a), markedSentences(b)].sort((x, y) => x.size - y.size);
  if (small === undefined || large === undefined || small.size === 0) return 0;
  return [...small].filter((sentence) => large.has(sentence)).length / small.size;
}

/** Sequences of `n` words in a text. */
export function sequences(text: string, n: number): Set<string> {
  const words = tokens(text).map((word) => word.replace(/[.,]+$/u, ''));
  const found = new Set<string>();
  for (let at = 0; at + n <= words.length; at += 1) found.add(words.slice(at, at + n).join(' '));
  return found;
}
