/**
 * Sources cut into passages for the index, and a text as a question to it. A passage is one to three
 * neighbouring sentences of one block. Pure: the cutting and stemming of a long document is a worker's.
 */
import { flaggedSentences } from '../../design/flagged.ts';
import { articlesIn, legalCitations } from '../../design/legal-citations.ts';
import type { SourceDocument, SourceSentence } from '../../design/source-document.ts';
import { stems } from '../../design/words/stem.ts';
import { wordsOf } from './words.ts';

export interface SourcePassage {
  /** Its first sentence. */
  sentenceId: string;
  text: string;
  /** What the index keeps: words of the headings above, of the text, and their stems. */
  heading: string;
  body: string;
  stems: string;
}

const mostSentences = 3;
const mostCharacters = 600;
const fewestWords = 5;
const isCaption = /^(?:tabel|gambar|table|figure)\s+\d+[.:]\s[^.]{0,160}$/iu;

export function passagesOf(source: SourceDocument): SourcePassage[] {
  const passages: SourcePassage[] = [];
  // What nobody sees, or what speaks to a machine, is shown to the user and offered to no draft.
  const doubtful = flaggedSentences(source);
  const above: string[] = [];
  let lead = '';
  for (const block of source.blocks) {
    const whole = block.sentences.map(({ text }) => text).join(' ');
    if (block.kind === 'heading') {
      // Its words help to find what stands below it; by itself it answers nothing.
      above.length = Math.min(above.length, block.level - 1);
      above[block.level - 1] = whole;
      lead = '';
      continue;
    }
    // What introduces a list belongs to each of its items.
    if (block.kind === 'paragraph')
      lead = whole.length <= 200 ? whole : (block.sentences.at(-1)?.text ?? '');
    const heading = above
      .filter((text) => text !== undefined && text !== '')
      .slice(-2)
      .join(' ');
    const caption =
      block.kind === 'table' ? `${block.caption} ` : block.kind === 'list-item' ? `${lead} ` : '';
    const sentences = block.sentences.filter(({ id }) => !doubtful.has(id));
    for (const group of groupsOf(sentences)) {
      const text = group.map((sentence) => sentence.text).join(' ');
      // A caption, a name, a date: too short to answer anything, and short texts rank high.
      if ((text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < fewestWords || isCaption.test(text))
        continue;
      passages.push({
        sentenceId: group[0]?.id ?? '',
        text,
        ...entryOf(`${caption}${heading}`, text),
      });
    }
  }
  return passages;
}

/** Runs of up to three sentences; each begins with the last one of the run before, so that no answer is cut. */
function groupsOf(sentences: readonly SourceSentence[]): SourceSentence[][] {
  const groups: SourceSentence[][] = [];
  let from = 0;
  while (from < sentences.length) {
    let to = from;
    let length = 0;
    while (to < sentences.length && to - from < mostSentences) {
      length += sentences[to]?.text.length ?? 0;
      if (to > from && length > mostCharacters) break;
      to += 1;
    }
    groups.push(sentences.slice(from, to));
    if (to >= sentences.length) break;
    from = to - from > 1 ? to - 1 : to;
  }
  return groups;
}

function entryOf(heading: string, text: string): Pick<SourcePassage, 'heading' | 'body' | 'stems'> {
  const headWords = wordsOf(heading).map(({ word }) => word);
  const words = wordsOf(text).map(({ word }) => word);
  return {
    heading: [...headWords, ...headWords.flatMap(stems)].join(' '),
    body: words.join(' '),
    // With repeats: a passage that speaks of a thing often is more about it.
    stems: words.flatMap((word) => [...new Set(stems(word))]).join(' '),
  };
}

/** Legal citations and articles of a source, as written, each once. */
export function regulationsOf(source: SourceDocument): string[] {
  const found = new Map<string, string>();
  const add = (text: string): void => {
    for (const { asWritten, instrument, number, year } of legalCitations(text)) {
      const key = `${instrument}/${number}/${year}`;
      if (!found.has(key)) found.set(key, asWritten);
    }
    for (const article of articlesIn(text)) found.set(article, article);
  };
  for (const { sentences } of source.blocks) for (const { text } of sentences) add(text);
  // A law's title page names it over several lines.
  const head = source.blocks
    .slice(0, 12)
    .flatMap(({ sentences }) => sentences.map(({ text }) => text));
  add(head.join(' '));
  return [...found.values()].slice(0, mostRegulations);
}

const mostRegulations = 3000;

/** Words that are in nearly every passage and say nothing about what is looked for. */
const small = new Set(
  `yang dan di ke dari untuk dengan pada dalam tidak oleh atau adalah akan ini itu sebagai dapat agar serta karena
   bagi para juga sudah telah masih belum ada lebih setiap antara secara bahwa jika bila namun tetapi sehingga hal
   tersebut mereka kami kita saya anda ia apa siapa bagaimana mengapa kapan berapa mana saja hanya seperti harus
   the of to in for with on is are was were and or by an as at it this that be not from`.split(
    /\s+/u,
  ),
);
const mostWords = 40;

/** FTS5 expression: any of the words, or of their stems; null when there is nothing to look for. */
export function passageQuery(input: string): string | null {
  const words = queryWords(input);
  if (words.length === 0) return null;
  const quoted = new Set(
    words.flatMap((word) => [word, ...stems(word)]).map((word) => `"${word}"`),
  );
  return [...quoted].join(' OR ');
}

/** Share of the question's words that a text has, itself or related; 0-1. */
export function coverage(input: string, text: string): number {
  const words = queryWords(input);
  const own = new Set(wordsOf(text).flatMap(({ word }) => [word, ...stems(word)]));
  const hits = words.filter((word) => [word, ...stems(word)].some((stem) => own.has(stem)));
  return words.length === 0 ? 0 : hits.length / words.length;
}

function queryWords(input: string): string[] {
  return [...new Set(wordsOf(input.slice(0, 2000)).map(({ word }) => word))]
    .filter((word) => word.length > 1 && !small.has(word))
    .slice(0, mostWords);
}
