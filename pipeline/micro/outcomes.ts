/** What learners can do in the end: the module's own list of indicators, else one per chapter. */
import type { Language } from '../../design/enums.ts';
import { behaviourOf } from './headings.ts';
import type { ModuleMap, Section } from './module-map.ts';
import type { IndexedSentence } from './types.ts';

export interface OutcomeDraft {
  readonly text: string;
  readonly sentences: readonly IndexedSentence[];
}

const announces =
  /\b(?:peserta|pembaca|pelajar|mahasiswa|siswa|anda|saudara|participants?|learners?|you|trainees?)\b.*\b(?:mampu|dapat|bisa|diharapkan|akan|able to|can|will)\b|\b(?:indikator|tujuan|outcomes?|objectives?)\b.*:\s*$|\bmampu\s*:\s*$/iu;
const inSentence =
  /\b(?:peserta|anda|saudara|pembaca|participants?|learners?|you)\b[^.]{0,60}?\b(?:mampu|dapat|akan mampu|diharapkan (?:mampu|dapat)|(?:will )?be able to|can)\s+(.{12,})$/iu;

const trimmed = (text: string): string =>
  text
    .replace(/^[\s•·–—*-]+/u, '')
    .replace(/(?:[;,]\s*(?:dan|serta|and)?|[.])\s*$/u, '')
    .trim();

/** Lists that stand in a section about outcomes, or behind "peserta dapat:" in an opening chapter. */
function listed(section: Section): IndexedSentence[][] {
  const lists: IndexedSentence[][] = [];
  let isOpen = section.role === 'outcomes';
  let list: IndexedSentence[] = [];
  for (const { block, sentences } of section.pieces) {
    const [first] = sentences;
    if (first === undefined) continue;
    if (block.kind === 'list-item') {
      if (isOpen && block.depth === 0) list.push(first);
      continue;
    }
    if (list.length > 0) lists.push(list);
    list = [];
    const text = sentences.map((one) => one.text).join(' ');
    // Points written as paragraphs with their numbers.
    if (isOpen && /^(?:\d{1,2}|[a-z])[.)]\s/u.test(text)) {
      list = lists.pop() ?? [];
      list.push(first);
      continue;
    }
    isOpen = announces.test(text) || (section.role === 'outcomes' && /:\s*$/u.test(text));
  }
  if (list.length > 0) lists.push(list);
  return lists;
}

/** At most so many: more are points of detail, and nobody keeps them in mind. */
const most = 12;

export function outcomesOf(
  map: ModuleMap,
  language: Language,
  names: ReadonlySet<string>,
): OutcomeDraft[] {
  const sections = map.sections.filter(
    ({ role, isExcluded }) =>
      !isExcluded && (role === 'outcomes' || role === 'front' || role === 'body'),
  );
  const bySource = [...Map.groupBy(sections, ({ sourceId }) => sourceId).values()];
  const own = bySource.flatMap((some) => ownOutcomes(some));
  if (own.length > 0) return unique(own).slice(0, most);
  return unique(fromHeadings(map, language, names)).slice(0, most);
}

function ownOutcomes(sections: readonly Section[]): OutcomeDraft[] {
  const about = sections.filter(({ role }) => role === 'outcomes');
  const rank = ({ title }: Section): number => (/indikator|indicator/iu.test(title) ? 0 : 1);
  for (const section of about.toSorted((a, b) => rank(a) - rank(b))) {
    const list = listed(section).find((one) => one.length >= 2);
    if (list !== undefined) return list.map(toOutcome);
  }
  const opening = sections.filter(({ role }) => role === 'front');
  for (const section of opening) {
    const list = listed(section).find((one) => one.length >= 2);
    if (list !== undefined) return list.map(toOutcome);
  }
  return about.flatMap((section) =>
    section.pieces.flatMap(({ sentences }) =>
      sentences.flatMap((sentence): OutcomeDraft[] => {
        const match = inSentence.exec(sentence.text);
        return match === null ? [] : [{ text: trimmed(match[1] ?? ''), sentences: [sentence] }];
      }),
    ),
  );
}

function toOutcome(sentence: IndexedSentence): OutcomeDraft {
  const text = sentence.text.replace(/^(?:\d{1,2}|[a-z])[.)]\s+/u, '');
  return { text: trimmed(text), sentences: [sentence] };
}

function fromHeadings(
  map: ModuleMap,
  language: Language,
  names: ReadonlySet<string>,
): OutcomeDraft[] {
  const bodies = map.sections.filter(
    ({ role, isExcluded, heading }) => role === 'body' && !isExcluded && heading !== null,
  );
  const top = Math.min(...bodies.map(({ level }) => level));
  const chapters = bodies.filter(({ level }) => level === top);
  // Slides and flat texts have many headings of one rank: their chapters are no outcomes.
  const chosen =
    chapters.length >= 2 && chapters.length <= 9
      ? chapters
      : chapters.length === 1
        ? bodies.filter(({ level }) => level === top + 1).slice(0, 8)
        : spaced(chapters, 6);
  const list = chosen.length > 0 ? chosen : bodies.slice(0, 6);
  return list.map(({ title }) => ({
    text: behaviourOf(title, 'concept', language, names),
    sentences: [],
  }));
}

/** So many of a long list, evenly taken. */
function spaced<T>(list: readonly T[], count: number): T[] {
  if (list.length <= count) return [...list];
  return Array.from(
    { length: count },
    (_, index) => list[Math.floor((index * list.length) / count)],
  ).filter((one) => one !== undefined);
}

function unique(list: readonly OutcomeDraft[]): OutcomeDraft[] {
  return [...new Map(list.map((one) => [one.text.toLowerCase(), one])).values()].filter(
    ({ text }) => text !== '',
  );
}
