/**
 * Material into units of the wished length: sections that are small join their neighbours, long ones
 * come apart at their lists, tables and paragraphs; a procedure, a checklist and a case stay whole.
 */
import type { Nature } from './headings.ts';
import type { ModuleMap, Piece, Section } from './module-map.ts';
import { isLeadIn, isProcedure, listRuns, natureOf } from './nature.ts';
import { mentioned } from './sentence-kinds.ts';
import type { IndexedSentence } from './types.ts';

export interface UnitDraft {
  readonly sections: readonly Section[];
  /** The heading or the line that it is named after, and its text. */
  readonly named: IndexedSentence | null;
  readonly title: string;
  readonly pieces: readonly Piece[];
  readonly nature: Nature;
  /** Of a section that was cut: 1, 2, ...; 0 when it is whole. */
  readonly part: number;
}

/** Words a minute of a calm narrator; what the seconds of a scene are worked out with. */
export const narrationPace = 130;
/** Seconds of opening and workplace action, and of one question. */
export const frameSeconds = 40;
export const itemSeconds = 30;
const rowSeconds = 5;

export function itemsFor(minutes: number): number {
  return minutes <= 2 ? 1 : minutes <= 4 ? 2 : 3;
}

/** Seconds left for content in a unit of so many minutes. */
export function contentSeconds(minutes: number): number {
  return minutes * 60 - frameSeconds - itemsFor(minutes) * itemSeconds;
}

/** Seconds that a piece takes when its key sentences are told. */
export function loadOf({ block, words }: Piece): number {
  if (block.kind === 'table') return Math.min(60, block.rows.length * rowSeconds);
  if (block.kind === 'figure') return 15;
  if (block.kind === 'footnote') return 0;
  const share = block.kind === 'list-item' ? 1 : 0.8;
  return (words * share * 60) / narrationPace;
}

const loadOfAll = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + loadOf(piece), 0);

/** A paragraph that only repeats the caption of the table or figure beside it. */
function isCaptionOnly(piece: Piece, pieces: readonly Piece[]): boolean {
  if (piece.block.kind !== 'paragraph') return false;
  const text = piece.sentences.map((one) => one.text).join(' ');
  if (
    /^(?:Tabel|Gambar|Bagan|Grafik|Table|Figure|Chart)\s+\d+(?:[.-]\d+)?[.:]?\s/u.test(text) &&
    piece.words < 25 &&
    !/\.$/u.test(text)
  )
    return true;
  return pieces.some(
    ({ block }) => (block.kind === 'table' || block.kind === 'figure') && block.caption === text,
  );
}

export function materialOf(section: Section, skip: ReadonlySet<string>): Piece[] {
  return section.pieces.filter(
    (piece) =>
      !isCaptionOnly(piece, section.pieces) &&
      (piece.block.kind === 'figure' || piece.sentences.some(({ locator }) => !skip.has(locator))),
  );
}

/** Units of all material, in reading order. */
export function segment(map: ModuleMap, minutes: number, skip: ReadonlySet<string>): UnitDraft[] {
  const capacity = contentSeconds(minutes);
  const bodies = map.sections.filter(({ role, isExcluded }) => role === 'body' && !isExcluded);
  const drafts: UnitDraft[] = [];
  for (const section of bodies) {
    const pieces = materialOf(section, skip);
    const words = pieces.reduce((sum, piece) => sum + piece.words, 0);
    if (words < 6 || (words < 25 && isCover(section, map))) continue;
    const nature = natureOf(pieces, section.isCase);
    const whole: UnitDraft = {
      sections: [section],
      named: section.heading,
      title: section.title,
      pieces,
      nature,
      part: 0,
    };
    drafts.push(...cut(whole, capacity));
  }
  return joined(drafts, capacity);
}

/** A few words under the title of a module: for whom it is, who made it. */
function isCover(section: Section, map: ModuleMap): boolean {
  const at = map.sections.indexOf(section);
  const isFirst = map.sections.findIndex(
    ({ sourceId, heading }) => sourceId === section.sourceId && heading !== null,
  );
  return at === isFirst && (map.sections[at + 1]?.level ?? 0) > section.level;
}

/** Groups that must not come apart: a list with its lead-in, a table with the sentence before it. */
function groupsOf(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  const runs = listRuns(pieces);
  const runOf = (piece: Piece): number => runs.findIndex(({ items }) => items.includes(piece));
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1];
    const last = groups.at(-1);
    const sameRun =
      before !== undefined &&
      piece.block.kind === 'list-item' &&
      (before.block.kind === 'list-item' || before.block.kind === 'footnote') &&
      (runOf(piece) < 0 || runOf(before) < 0 || runOf(piece) === runOf(before));
    const announced =
      before !== undefined &&
      (isLeadIn(before) || /:\s*$/u.test(before.sentences.at(-1)?.text ?? '')) &&
      !isLeadIn(piece);
    const shown =
      before !== undefined &&
      (piece.block.kind === 'table' || piece.block.kind === 'figure') &&
      (before.block.kind === 'paragraph' || before.block.kind === 'footnote');
    const isTick =
      piece.block.kind === 'paragraph' &&
      before?.block.kind === 'paragraph' &&
      runOf(piece) >= 0 &&
      runOf(piece) === runOf(before);
    if (
      last !== undefined &&
      (sameRun || announced || shown || isTick || piece.block.kind === 'footnote')
    )
      last.push(piece);
    else groups.push([piece]);
  });
  return groups;
}

function cut(draft: UnitDraft, capacity: number): UnitDraft[] {
  const load = loadOfAll(draft.pieces);
  const groups = groupsOf(draft.pieces);
  // Key sentences are chosen from long texts: a cut is for what is far too much.
  const many = Math.min(groups.length, Math.round(load / (capacity * 1.15)));
  if (many < 2 || draft.nature === 'case') return [draft];
  const wanted = load / many;
  const parts: Piece[][] = [[]];
  let inPart = 0;
  for (const group of groups) {
    const own = loadOfAll(group);
    if (inPart > 0 && inPart + own / 2 > wanted && parts.length < many) {
      parts.push([]);
      inPart = 0;
    }
    parts.at(-1)?.push(...group);
    inPart += own;
  }
  return parts.map((pieces, index) => {
    const nature = natureOf(pieces, false);
    const named = index === 0 ? null : nameIn(pieces);
    return {
      ...draft,
      pieces,
      nature,
      named: named?.sentence ?? draft.named,
      title: named?.title ?? draft.title,
      part: named === null ? index + 1 : 0,
    };
  });
}

/** A name of its own for a part: the line over its list, or the caption of its table. */
function nameIn(
  pieces: readonly Piece[],
): { sentence: IndexedSentence | null; title: string } | null {
  const run = listRuns(pieces).find(
    (one) => one.leadIn !== null && (isProcedure(one) || one.isChecklist),
  );
  if (
    run?.leadIn != null &&
    !/[.?]/u.test(run.leadIn.text) &&
    run.leadIn.text.split(' ').length <= 8
  ) {
    return { sentence: run.leadIn, title: run.leadIn.text.replace(/:\s*$/u, '') };
  }
  for (const { block } of pieces) {
    if (block.kind !== 'table' || block.caption === '') continue;
    const title = block.caption
      .replace(/^(?:Tabel|Table)\s+[\d.-]+[.:]?\s*/u, '')
      .replace(/\s*\([^)]*\)\s*$/u, '');
    if (title.length > 8) return { sentence: null, title };
  }
  return null;
}

/** Small neighbours under the same heading become one unit, as long as they are of one kind. */
function joined(drafts: readonly UnitDraft[], capacity: number): UnitDraft[] {
  const result: UnitDraft[] = [];
  for (const draft of drafts) {
    const last = result.at(-1);
    if (last !== undefined && mayJoin(last, draft, capacity))
      result[result.length - 1] = join(last, draft);
    else result.push(draft);
  }
  return result.map((draft) => sharedName(draft, result));
}

/** Equal parts of one chapter have the chapter's name, where no other unit has a claim to it. */
function sharedName(draft: UnitDraft, all: readonly UnitDraft[]): UnitDraft {
  const [first] = draft.sections;
  const parent = first?.parentTitle ?? '';
  if (draft.sections.length < 2 || parent === '' || standsAlone.includes(draft.nature))
    return draft;
  if (draft.sections.some(({ parentTitle }) => parentTitle !== parent)) return draft;
  const bySection = Map.groupBy(draft.pieces, (piece) =>
    draft.sections.find(({ pieces }) => pieces.includes(piece)),
  );
  const largest = Math.max(...[...bySection.values()].map(loadOfAll));
  const isAlone = !all.some(
    (other) =>
      other !== draft &&
      !standsAlone.includes(other.nature) &&
      other.sections.some(
        (one) =>
          one.sourceId === first?.sourceId && (one.parentTitle === parent || one.title === parent),
      ),
  );
  return largest < loadOfAll(draft.pieces) * 0.62 && isAlone
    ? { ...draft, title: parent, named: null, part: 0 }
    : draft;
}

const standsAlone: readonly Nature[] = ['procedure', 'checklist', 'case'];

function mayJoin(before: UnitDraft, draft: UnitDraft, capacity: number): boolean {
  const a = before.sections.at(-1);
  const b = draft.sections[0];
  if (a === undefined || b === undefined || a.sourceId !== b.sourceId) return false;
  if (before.nature === 'case' || draft.nature === 'case') return false;
  const whole = (nature: Nature): boolean => standsAlone.includes(nature);
  if (whole(before.nature) && whole(draft.nature)) {
    return (loadOfAll(before.pieces) + loadOfAll(draft.pieces)) * 4 <= capacity;
  }
  const isTiny = loadOfAll(draft.pieces) < 18 || loadOfAll(before.pieces) < 18;
  const sum = loadOfAll(before.pieces) + loadOfAll(draft.pieces);
  const sameTopic = a.parentTitle === b.parentTitle && a.chapter === b.chapter;
  const isBelow = b.level > a.level && b.parentTitle === a.title;
  if (!sameTopic && !isBelow) return false;
  if (a.title === b.title && sum <= capacity * 1.15) return true;
  if (isTiny) {
    const nature = natureOf([...before.pieces, ...draft.pieces], false);
    const isSwallowed = [before, draft].some((one) => whole(one.nature)) && !whole(nature);
    return sum <= capacity * 1.3 && !isSwallowed;
  }
  // Two procedures, or two tables, are two things to be able to do.
  const shown = ({ pieces }: UnitDraft): boolean =>
    pieces.some(({ block }) => block.kind === 'table');
  if (shown(before) && shown(draft)) return sum <= capacity * 0.7;
  const alone = [before, draft].some(({ nature }) => standsAlone.includes(nature));
  if (alone) {
    // What is told about steps or a list goes with them as long as they remain what the unit is for.
    const kept = standsAlone.includes(natureOf([...before.pieces, ...draft.pieces], false));
    return kept && whole(draft.nature) && sum <= capacity * 0.7;
  }
  return sum <= capacity;
}

function join(before: UnitDraft, draft: UnitDraft): UnitDraft {
  const pieces = [...before.pieces, ...draft.pieces];
  const sections = [...before.sections, ...draft.sections];
  // A short text under a heading opens what stands below it; else the larger one names the unit.
  const isIntroduction =
    before.sections.length === 1 && draft.sections[0]?.parentTitle === before.title;
  const larger = loadOfAll(draft.pieces) > loadOfAll(before.pieces) ? draft : before;
  const steps = [before, draft].filter(({ nature }) => nature === 'procedure');
  const opener = loadOfAll(before.pieces) < loadOfAll(draft.pieces) / 2;
  // Steps are what one can do in the end, whatever is told around them.
  const namesIt =
    steps.length === 1 && steps[0] !== undefined
      ? steps[0]
      : isIntroduction && opener
        ? draft
        : larger;
  return {
    ...namesIt,
    sections,
    pieces,
    nature: natureOf(
      pieces,
      sections.every(({ isCase }) => isCase),
    ),
  };
}

/** "tabel 3" of every table and figure that stands in the pieces. */
export function shownIn(pieces: readonly Piece[]): ReadonlySet<string> {
  return new Set(
    pieces.flatMap(({ block }) =>
      block.kind === 'table' || block.kind === 'figure' ? mentioned(block.caption).slice(0, 1) : [],
    ),
  );
}
