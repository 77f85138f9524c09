/**
 * The module's own test: questions with lettered options wherever they stand, and their keys from a
 * table, a list, a line of answers, or beside the question. A question without a key is left alone.
 */
import type { ModuleMap, Piece, Section } from './module-map.ts';
import { bare } from './sentence-kinds.ts';
import { gridOf } from './table-grid.ts';
import type { IndexedSentence } from './types.ts';

export interface TestOption {
  readonly text: string;
  readonly sentences: readonly IndexedSentence[];
}

export interface TestItem {
  /** The number it bears, or its place. */
  readonly number: number;
  readonly stem: string;
  readonly stemSentences: readonly IndexedSentence[];
  readonly options: readonly TestOption[];
  /** Position of the right option. */
  readonly key: number;
  /** '' where the key says nothing more. */
  readonly explanation: string;
  /** The section that the key refers to ("1.2"), or ''. */
  readonly reference: string;
  readonly keySentences: readonly IndexedSentence[];
}

interface Line {
  readonly marker: string;
  readonly text: string;
  readonly depth: number;
  readonly sentences: readonly IndexedSentence[];
  readonly section: Section;
}

interface Asked {
  number: number;
  stem: Line[];
  options: Line[];
  /** A key that stands beside the question: a letter, or the position of a marked option. */
  inline: string;
  explanation: string;
  keySentences: IndexedSentence[];
}

interface Key {
  number: number;
  answer: string;
  explanation: string;
  reference: string;
  sentences: readonly IndexedSentence[];
}

const answerLine =
  /^(?:kunci(?: jawaban)?|jawaban(?: yang benar)?|jawab|answer|key|correct answer)\s*[:=]\s*\(?([a-e]|benar|salah|true|false|[bstf])\b[).]?\s*(.*)$/iu;
const explanationLine = /^(?:pembahasan|penjelasan|alasan|explanation|rationale)\s*[:=]\s*(.+)$/iu;
const marked = /\s*(?:\*{1,2}|✓|✔|√|\((?:benar|kunci|correct)\))\s*$/iu;

/** Every block as lines with their markers; several options in one paragraph come apart. */
function linesOf(section: Section): Line[] {
  return section.pieces.flatMap((piece): Line[] => {
    const { block, sentences } = piece;
    if (block.kind !== 'paragraph' && block.kind !== 'list-item') return [];
    const text = sentences.map((one) => one.text).join(' ');
    const depth = block.kind === 'list-item' ? block.depth : 0;
    const marker = block.kind === 'list-item' ? block.marker : '';
    const parts = apart(text);
    return parts.map((part, index): Line => {
      const own = /^(\(?(?:\d{1,3}|[a-eA-E])[.)])\s+(.+)$/su.exec(part);
      const isFirst = index === 0;
      const kept = isFirst && /[\p{L}\p{N}]/u.test(marker) ? marker : (own?.[1] ?? '');
      return {
        marker: kept.replace(/[().\s]/gu, '').toLowerCase(),
        text: (own !== null && !(isFirst && /[\p{L}\p{N}]/u.test(marker))
          ? (own[2] ?? '')
          : part
        ).trim(),
        depth,
        sentences,
        section,
      };
    });
  });
}

/** "1. Ibu kota ialah a. X b. Y c. Z" as its parts, where at least a, b and c stand in order. */
function apart(text: string): string[] {
  const cuts: number[] = [];
  let from = 0;
  for (const letter of 'abcde') {
    const match = new RegExp(
      `(?:^|\\s)\\(?[${letter}${letter.toUpperCase()}][.)]\\s+(?=\\S)`,
      'u',
    ).exec(text.slice(from));
    if (match === null) break;
    cuts.push(from + match.index);
    from += match.index + match[0].length;
  }
  if (cuts.length < 3) return [text];
  return [0, ...cuts]
    .map((cut, index) => text.slice(cut, cuts[index] ?? text.length).trim())
    .filter((part) => part !== '');
}

function isStemEnd(text: string): boolean {
  return /(?:…|\.{3,}|_{2,}|\?|:)\s*[.”"]*\s*$/u.test(text.trim());
}

function asksIn(section: Section): Asked[] {
  const lines = linesOf(section);
  const asked: Asked[] = [];
  let from = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const options = optionsAt(lines, at);
    if (options.length < 3 && !(options.length === 2 && section.role === 'test')) continue;
    const stem = stemBefore(lines, from, at);
    const first = stem[0];
    const text = stem.map((line) => line.text).join(' ');
    const isAsked =
      isStemEnd(text) && !(/:\s*$/u.test(text) && options.some((one) => /\?$/u.test(one.text)));
    if (first === undefined || !(section.role === 'test' || (isAsked && /^\d/u.test(first.marker))))
      continue;
    const one: Asked = {
      number: Number(/^\d+$/u.test(first.marker) ? first.marker : asked.length + 1),
      stem,
      options,
      inline: '',
      explanation: '',
      keySentences: [],
    };
    const flagged = options.findIndex((option) => marked.test(option.text));
    if (flagged >= 0) one.inline = 'abcde'.charAt(flagged);
    from = at + options.length;
    for (; from < lines.length; from += 1) {
      const line = lines[from];
      const answer = answerLine.exec(line?.text ?? '');
      const why = explanationLine.exec(line?.text ?? '');
      if (line === undefined || (answer === null && why === null)) break;
      if (answer !== null) {
        one.inline = (answer[1] ?? '').toLowerCase();
        one.explanation = (answer[2] ?? '').trim();
      } else one.explanation = why?.[1] ?? '';
      one.keySentences.push(...line.sentences);
    }
    asked.push(one);
    at = from - 1;
  }
  return asked;
}

/** Options a, b, c ... beginning at this line; options without letters below a numbered question. */
function optionsAt(lines: readonly Line[], at: number): Line[] {
  const options: Line[] = [];
  for (const letter of 'abcde') {
    const line = lines[at + options.length];
    if (line?.marker !== letter) break;
    options.push(line);
  }
  if (options.length > 0) return options;
  const before = lines[at - 1];
  const first = lines[at];
  if (before === undefined || first === undefined || !/^\d+$/u.test(before.marker)) return [];
  if (first.depth <= before.depth || before.section.role !== 'test') return [];
  for (const line of lines.slice(at, at + 6)) {
    if (line.depth !== first.depth) break;
    options.push(line);
  }
  return options.length > 5 ? [] : options;
}

function stemBefore(lines: readonly Line[], from: number, at: number): Line[] {
  const stem: Line[] = [];
  for (let back = at - 1; back >= Math.max(from, at - 4); back -= 1) {
    const line = lines[back];
    if (line === undefined) break;
    stem.unshift(line);
    if (/^\d+$/u.test(line.marker)) return stem;
  }
  return stem.slice(-1);
}

/** Statements to be judged right or wrong: numbered, without options. */
function judgedIn(section: Section): Asked[] {
  if (section.role !== 'test') return [];
  const lines = linesOf(section);
  const said = lines.map(({ text }) => text).join(' ');
  if (!/\b(?:benar|salah|B\s*[/-]\s*S|true|false)\b/u.test(said)) return [];
  return lines
    .filter(
      (line) => /^\d+$/u.test(line.marker) && /[.…)]$/u.test(line.text) && !/\?$/u.test(line.text),
    )
    .map((line) => ({
      number: Number(line.marker),
      stem: [line],
      options: [],
      inline: '',
      explanation: '',
      keySentences: [],
    }));
}

function keysIn(section: Section): Key[] {
  const keys: Key[] = [];
  for (const piece of section.pieces) keys.push(...keysOfTable(piece));
  if (section.role !== 'key') return keys;
  for (const line of linesOf(section)) {
    const one =
      /^\(?([a-e]|benar|salah|true|false|[bs])(?:[).:,;–—-]|\s|$)\s*[.:–—-]?\s*(.*)$/iu.exec(
        line.text,
      );
    if (/^\d+$/u.test(line.marker) && one !== null) {
      keys.push({
        number: Number(line.marker),
        answer: (one[1] ?? '').toLowerCase(),
        explanation: (one[2] ?? '').trim(),
        reference: '',
        sentences: line.sentences,
      });
      continue;
    }
    // "1. B 2. C 3. A", "1-b; 2-c"
    const text = /^\d+$/u.test(line.marker) ? `${line.marker}. ${line.text}` : line.text;
    for (const match of text.matchAll(/(\d{1,3})\s*[.):=–—-]?\s*([A-Ea-eS])(?=[\s,;.)]|$)/gu)) {
      keys.push({
        number: Number(match[1]),
        answer: (match[2] ?? '').toLowerCase(),
        explanation: '',
        reference: '',
        sentences: line.sentences,
      });
    }
  }
  return keys;
}

function keysOfTable(piece: Piece): Key[] {
  const grid = gridOf(piece);
  if (grid === null) return [];
  const column = (pattern: RegExp): number => grid.heads.findIndex((head) => pattern.test(head));
  const number = column(/^(?:no\.?|nomor(?: soal)?|soal|butir|item|question|number|#)$/iu);
  const answer = column(
    /^(?:kunci(?: jawaban)?|jawaban(?: benar)?|answer|key|correct(?: answer)?)$/iu,
  );
  if (number < 0 || answer < 0) return [];
  const why = column(/penjelasan|pembahasan|alasan|keterangan|explanation|rationale/iu);
  const where = column(/rujukan|bagian|referensi|sumber|reference|section/iu);
  return grid.rows.flatMap(({ cells, sentence }): Key[] => {
    const value = /^\(?([a-e]|benar|salah|true|false|[bs])\)?\.?(?:\s|$)/iu.exec(
      cells[answer] ?? '',
    )?.[1];
    const count = Number(/\d+/u.exec(cells[number] ?? '')?.[0]);
    if (value === undefined || !Number.isFinite(count)) return [];
    return [
      {
        number: count,
        answer: value.toLowerCase(),
        explanation: cells[why] ?? '',
        reference: (cells[where] ?? '').trim(),
        sentences: sentence === null ? [] : [sentence],
      },
    ];
  });
}

/** Runs whose numbers rise: each is one test, or the key of one. */
function inRuns<T extends { number: number }>(list: readonly T[]): T[][] {
  const runs: T[][] = [];
  for (const one of list) {
    const run = runs.at(-1);
    if (run === undefined || (run.at(-1)?.number ?? 0) >= one.number) runs.push([one]);
    else run.push(one);
  }
  return runs;
}

/** All items with a known key, in their order. Their blocks are no material of units. */
export function moduleTest(map: ModuleMap): {
  items: TestItem[];
  testLocators: ReadonlySet<string>;
} {
  const sections = map.sections.filter(({ isExcluded }) => !isExcluded);
  const asked = sections.flatMap((section) => {
    const lettered = asksIn(section);
    return lettered.length > 0 ? lettered : judgedIn(section);
  });
  const keyRuns = inRuns(sections.flatMap(keysIn));
  const askedRuns = inRuns(asked);
  const testLocators = new Set<string>();
  const items: TestItem[] = [];
  askedRuns.forEach((run, index) => {
    // As many keys as tests: one for each. Else the run of keys that knows most of the numbers.
    const own =
      keyRuns.length === askedRuns.length
        ? keyRuns[index]
        : keyRuns.toSorted((a, b) => known(b, run) - known(a, run))[0];
    for (const one of run) {
      const item = itemOf(
        one,
        own?.find(({ number }) => number === one.number),
      );
      for (const line of [...one.stem, ...one.options])
        for (const { locator } of line.sentences) if (item !== null) testLocators.add(locator);
      if (item !== null) items.push(item);
    }
  });
  return { items, testLocators };
}

const known = (keys: readonly Key[], run: readonly Asked[]): number =>
  run.filter(({ number }) => keys.some((key) => key.number === number)).length;

function itemOf(asked: Asked, key: Key | undefined): TestItem | null {
  const answer = asked.inline === '' ? (key?.answer ?? '') : asked.inline;
  const stem = asked.stem
    .map(({ text }) => bare(text))
    .join(' ')
    .trim();
  const judged = /^(?:benar|true|b|t)$/u.test(answer)
    ? 0
    : /^(?:salah|false|s|f)$/u.test(answer)
      ? 1
      : -1;
  const isJudged = asked.options.length === 0;
  const position = isJudged ? judged : 'abcde'.indexOf(answer);
  const count = isJudged ? 2 : asked.options.length;
  if (answer === '' || position < 0 || position >= count || stem === '') return null;
  return {
    number: asked.number,
    stem,
    stemSentences: asked.stem.flatMap(({ sentences }) => sentences),
    options: asked.options.map((line) => ({
      text: line.text.replace(marked, '').trim(),
      sentences: line.sentences,
    })),
    key: position,
    explanation: (key?.explanation ?? '') === '' ? asked.explanation : (key?.explanation ?? ''),
    reference: key?.reference ?? '',
    keySentences: [...(key?.sentences ?? []), ...asked.keySentences],
  };
}
