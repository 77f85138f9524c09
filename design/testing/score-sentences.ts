/** How well sentences are told apart, against paragraphs whose sentences were marked by hand. */
import { sentencesOf } from '../sentences.ts';

export const parts = ['A', 'B', 'Invented'] as const;

/** The paragraphs of a part of the fixture, each a list of its sentences. */
export function markedParagraphs(file: string, part: (typeof parts)[number]): string[][] {
  const text = file.split(`\n## ${part}\n`)[1]?.split('\n## ')[0] ?? '';
  return text
    .split(/\n{2,}/u)
    .map((one) => one.split('\n').filter((line) => line.trim() !== ''))
    .filter((one) => one.length > 0);
}

/** F1 (0-1) over the places where a sentence ends; what was split in another way. */
export function scoreSentences(all: readonly (readonly string[])[]): {
  f1: number;
  wrong: string[];
} {
  let [hit, told, wanted] = [0, 0, 0];
  const wrong: string[] = [];
  for (const sentences of all) {
    const text = sentences.join(' ');
    const right = endsOf(sentences);
    const found = endsOf(sentencesOf(text));
    const shared = [...found].filter((at) => right.has(at)).length;
    hit += shared;
    told += found.size;
    wanted += right.size;
    if (shared !== found.size || shared !== right.size) wrong.push(sentencesOf(text).join(' / '));
  }
  return { f1: told + wanted === 0 ? 1 : (2 * hit) / (told + wanted), wrong };
}

/** Letters before each end, so that blanks do not count. */
function endsOf(sentences: readonly string[]): Set<number> {
  const ends = new Set<number>();
  let at = 0;
  for (const sentence of sentences) {
    at += sentence.replace(/\s/gu, '').length;
    ends.add(at);
  }
  return ends;
}
