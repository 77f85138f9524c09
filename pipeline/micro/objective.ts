/** Title, condition and criterion of a unit: what is done, with what, and what counts as done (Mager). */
import type { Language } from '../../design/enums.ts';
import type { MicroUnit } from '../../design/model/series.ts';
import type { Nature } from './headings.ts';
import type { Piece } from './module-map.ts';
import { isProcedure, listRuns } from './nature.ts';
import { definitionIn } from './sentence-kinds.ts';
import { rulesIn } from './statement-shapes.ts';
import { gridOf } from './table-grid.ts';
import { upperFirst } from './words.ts';

type Format = MicroUnit['format'];

interface ObjectivePhrases {
  readonly condition: Readonly<Record<Format, string>>;
  readonly atWork: string;
  readonly onReal: string;
  readonly checked: string;
  readonly withList: string;
  readonly inCase: string;
  readonly steps: (count: number) => string;
  readonly points: (count: number) => string;
  readonly reasons: string;
  readonly terms: (count: number) => string;
  readonly rules: (count: number) => string;
  readonly rows: (least: number, all: number) => string;
  readonly listed: (least: number, all: number) => string;
  readonly questions: string;
  readonly title: readonly (readonly [pattern: RegExp, to: string])[];
}

const id: ObjectivePhrases = {
  condition: {
    'job-aid': 'saat bekerja, dengan kartu bantu kerja unit ini',
    scenario: 'dalam keadaan kerja yang diceritakan unit ini',
    quiz: 'tanpa membuka modul dan tanpa bantuan rekan',
    'video-script': 'setelah menonton satu kali, tanpa membuka modul',
    infographic: 'tanpa melihat kembali panel atau kartu unit ini',
    'podcast-script': 'setelah mendengarkan satu kali, dengan kata-kata sendiri',
    'task-simulation': 'dalam simulasi unit ini, lalu di tempat kerja',
    'work-guide': 'di tempat kerja, dengan panduan langkah unit ini',
    'case-study': 'berdasarkan cerita kasus, dengan modul terbuka',
  },
  atWork: 'di tempat kerja atau dalam peragaan, dengan kartu bantu kerja unit ini',
  onReal: 'pada satu pekerjaan nyata, dengan unit ini terbuka bila perlu',
  checked: 'satu hasil kerja diperiksa seorang rekan dan sesuai dengan modul',
  withList: 'di tempat kerja, dengan daftar pada unit ini',
  inCase: 'berdasarkan cerita kasus, dengan modul terbuka',
  steps: (count) => `${count} langkah dilakukan lengkap dan berurutan`,
  points: (count) => `${count} butir diperiksa dan setiap kekurangan ditindaklanjuti`,
  reasons: 'setiap pertanyaan kasus dijawab dengan alasan dari cerita atau dari kalimat modul',
  terms: (count) => `${count} istilah dijelaskan tanpa tertukar`,
  rules: (count) => `tindakan yang tepat disebutkan untuk ${count} keadaan`,
  rows: (least, all) =>
    `sekurang-kurangnya ${least} dari ${all} baris tabel disebutkan dengan tepat`,
  listed: (least, all) => `sekurang-kurangnya ${least} dari ${all} butir disebutkan`,
  questions: 'semua pertanyaan unit terjawab benar dalam paling banyak dua kali mencoba',
  title: [
    [/^menjelaskan (?=\S)/u, ''],
    [/^menjawab pertanyaan “(.+)”$/u, '$1'],
    [/^memecahkan kasus “(.+)”$/u, 'Kasus: $1'],
    [/^menjalankan (?=(?:langkah|prosedur|alur|tahap)\b)/u, ''],
  ],
};

const en: ObjectivePhrases = {
  condition: {
    'job-aid': 'while working, with the job aid of this unit',
    scenario: 'in the situation of work that this unit tells',
    quiz: 'without the module and without help',
    'video-script': 'after watching once, without the module',
    infographic: 'without looking at the panels or cards of this unit again',
    'podcast-script': 'after listening once, in your own words',
    'task-simulation': 'in the simulation of this unit, then at work',
    'work-guide': 'at work, with the steps of this unit at hand',
    'case-study': 'from the story of the case, with the module open',
  },
  atWork: 'at work or in a rehearsal, with the job aid of this unit',
  onReal: 'in one real piece of work, with this unit at hand',
  checked: 'one piece of work checked by a colleague and found to agree with the module',
  withList: 'at work, with the list of this unit',
  inCase: 'from the story of the case, with the module open',
  steps: (count) => `all ${count} steps done completely and in order`,
  points: (count) => `all ${count} points checked and every gap followed up`,
  reasons: 'every question of the case answered with a reason from the story or the module',
  terms: (count) => `${count} terms explained without mixing them up`,
  rules: (count) => `the right action named for ${count} situations`,
  rows: (least, all) => `at least ${least} of the ${all} rows of the table named correctly`,
  listed: (least, all) => `at least ${least} of the ${all} points named`,
  questions: 'all questions of the unit answered correctly in at most two attempts',
  title: [
    [/^explain (?=\S)/u, ''],
    [/^answer “(.+)”$/u, '$1'],
    [/^solve the case “(.+)”$/u, 'Case: $1'],
  ],
};

const all: Readonly<Record<Language, ObjectivePhrases>> = { id, en };

/** The title on the shelf: short, without the verb where the topic says it as well. */
export function titleFor(language: Language, behaviour: string): string {
  const found = all[language].title.find(([pattern]) => pattern.test(behaviour));
  return upperFirst(found === undefined ? behaviour : behaviour.replace(found[0], found[1]));
}

/** What one does with words; all else leaves a piece of work behind. */
const tells =
  /^(?:menjelaskan|membedakan|menjawab|menguraikan|menunjukkan|mengenali|menentukan|beralih|explain|describe|answer|distinguish|recognise|respond|follow)\b/iu;

export function conditionFor(
  language: Language,
  nature: Nature,
  format: Format,
  behaviour: string,
): string {
  const phrases = all[language];
  if (nature === 'case') return phrases.inCase;
  if (nature === 'checklist') return phrases.withList;
  // Steps are done with the card in the hand, whatever they were shown with.
  if (nature === 'procedure')
    return format === 'work-guide' || format === 'task-simulation'
      ? phrases.condition[format]
      : phrases.atWork;
  return tells.test(behaviour) ? phrases.condition[format] : phrases.onReal;
}

/** `count`: steps or points of the unit. */
export function criterionFor(
  language: Language,
  nature: Nature,
  pieces: readonly Piece[],
  count: number,
  behaviour: string,
): string {
  const phrases = all[language];
  if (nature === 'case') return phrases.reasons;
  if (nature === 'procedure') return phrases.steps(count);
  if (nature === 'checklist') return phrases.points(count);
  if (!tells.test(behaviour)) return phrases.checked;
  const sentences = pieces.flatMap(({ block, sentences: own }) =>
    block.kind === 'paragraph' || block.kind === 'list-item' ? own : [],
  );
  if (nature === 'table') {
    const rows = Math.max(0, ...pieces.map((piece) => gridOf(piece)?.rows.length ?? 0));
    if (rows >= 3) return phrases.rows(Math.max(2, Math.round(rows * 0.7)), rows);
  }
  const rules = rulesIn(sentences).length;
  if (rules >= 3) return phrases.rules(rules);
  const terms = sentences.filter(({ text }) => definitionIn(text) !== null).length;
  if (terms >= 2) return phrases.terms(terms);
  const points = Math.max(
    0,
    ...listRuns(pieces)
      .filter((run) => !isProcedure(run))
      .map(({ items }) => items.length),
  );
  if (points >= 3) return phrases.listed(Math.max(2, Math.round(points * 0.7)), points);
  return phrases.questions;
}
