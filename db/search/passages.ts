/**
 * Sources cut into passages for the index, and a text as a question to it. A passage is one to three
 * neighbouring sentences of one block. Pure: the cutting and stemming of a long document is a worker's.
 */
import { articlesIn, legalCitations } from '../../design/legal-citations.ts';
import type { SourceDocument, SourceSentence } from '../../design/source-document.ts';
import { stems } from './stem.ts';
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
const mostCharacters = 480;

export function passagesOf(source: SourceDocument): SourcePassage[] {
  const passages: SourcePassage[] = [];
  // What nobody sees, or what speaks to a machine, is shown to the user and offered to no draft.
  const doubtful = new Set(
    source.warnings
      .filter(({ code }) => code === 'invisible-text' || code === 'instructs-ai')
      .map(({ code, sentenceId }) => `${code}:${sentenceId}`),
  );
  const above: string[] = [];
  for (const block of source.blocks) {
    if (block.kind === 'heading') {
      above.length = Math.min(above.length, block.level - 1);
      above[block.level - 1] = block.sentences.map(({ text }) => text).join(' ');
    }
    const heading = above
      .filter((text) => text !== undefined && text !== '')
      .slice(-2)
      .join(' ');
    const caption = block.kind === 'table' ? `${block.caption} ` : '';
    if (doubtful.has(`invisible-text:${block.sentences[0]?.id}`)) continue;
    const sentences = block.sentences.filter(({ id }) => !doubtful.has(`instructs-ai:${id}`));
    for (const group of groupsOf(sentences)) {
      const text = group.map((sentence) => sentence.text).join(' ');
      passages.push({
        sentenceId: group[0]?.id ?? '',
        text,
        ...entryOf(`${caption}${heading}`, text),
      });
    }
  }
  return passages;
}

function groupsOf(sentences: readonly SourceSentence[]): SourceSentence[][] {
  const groups: SourceSentence[][] = [];
  let length = 0;
  for (const sentence of sentences) {
    const group = groups.at(-1);
    length += sentence.text.length;
    if (group === undefined || group.length >= mostSentences || length > mostCharacters) {
      groups.push([sentence]);
      length = sentence.text.length;
    } else group.push(sentence);
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
  const words = [...new Set(wordsOf(input.slice(0, 2000)).map(({ word }) => word))]
    .filter((word) => word.length > 1 && !small.has(word))
    .slice(0, mostWords);
  if (words.length === 0) return null;
  const quoted = new Set(
    words.flatMap((word) => [word, ...stems(word)]).map((word) => `"${word}"`),
  );
  return [...quoted].join(' OR ');
}
