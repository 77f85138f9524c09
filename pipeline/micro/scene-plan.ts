/** The scenes of a unit as a plan: what is told in each, what it shows, in which order. */
import type { MicroUnit } from '../../design/model/series.ts';
import type { Piece } from './module-map.ts';
import { isLeadIn, isProcedure, type ListRun, listRuns } from './nature.ts';
import { choose, isTellable, scoreOf } from './salience.ts';
import { fewer, ideaScenes, more, mostScenes, type ScenePlan } from './scene-shape.ts';
import { screenPhrases, stepPhrases } from './screen-phrases.ts';
import { contentSeconds, narrationPace } from './segment.ts';
import { isQuestion, leansOnFormer, mentioned } from './sentence-kinds.ts';
import { gridOf } from './table-grid.ts';
import type { IndexedSentence } from './types.ts';
import { contentStems, countWords, shareFound } from './words.ts';
import type { UnitMaterial, WriteContext } from './write-context.ts';

export function planScenes(
  context: WriteContext,
  unit: MicroUnit,
  material: UnitMaterial,
  turn = 0,
  most = mostScenes,
): ScenePlan[] {
  const { pieces, shown, topic, nature } = material;
  const budget = contentSeconds(context.series.wishes.minutesPerUnit);
  const runs = listRuns(pieces);
  const inRun = new Set(runs.flatMap((run) => inside(run, pieces)));
  const plans: Array<ScenePlan & { at: number }> = [];
  let spent = 0;
  const spend = (lines: readonly IndexedSentence[], besides = 0): void => {
    spent +=
      (lines.reduce((sum, { text }) => sum + countWords(text), 0) * 60) / narrationPace + besides;
  };
  const told = new Set<string>();
  const tell = (lines: readonly IndexedSentence[]): void => {
    for (const { locator } of lines) told.add(locator);
  };

  const paragraphs = pieces.filter(({ block }, index) => {
    const piece = pieces[index];
    return (
      block.kind === 'paragraph' &&
      piece !== undefined &&
      !inRun.has(piece) &&
      !isAnnouncement(piece, runs)
    );
  });
  const beside = (piece: Piece): IndexedSentence[] => {
    if (piece.block.kind !== 'table' && piece.block.kind !== 'figure') return [];
    const [name] = mentioned(piece.block.caption);
    return name === undefined ? [] : besideOf(name, paragraphs, shown, told);
  };

  for (const piece of pieces) {
    const at = pieces.indexOf(piece);
    if (piece.block.kind === 'table') {
      const grid = gridOf(piece);
      if (grid === null || grid.rows.length === 0) continue;
      const lines = beside(piece).slice(0, 3);
      tell(lines);
      const perScene =
        grid.rows.length <= 9
          ? grid.rows.length
          : Math.ceil(grid.rows.length / Math.ceil(grid.rows.length / 7));
      for (let from = 0; from < grid.rows.length && from < perScene * 3; from += perScene) {
        const rows = [from, Math.min(grid.rows.length, from + perScene)] as const;
        const own = from === 0 ? lines : [];
        spend(own, (rows[1] - rows[0]) * 4);
        plans.push({ kind: 'table', lines: own, grid, rows, phrases: [], at: at + from / 1000 });
      }
    }
    if (piece.block.kind === 'figure') {
      const lines = beside(piece).slice(0, 3);
      tell(lines);
      spend(lines, 12);
      plans.push({ kind: 'figure', lines, figure: piece, phrases: [], at });
    }
  }
  for (const run of runs) {
    const first = run.items[0];
    if (first === undefined) continue;
    const at = pieces.indexOf(first);
    const isSteps = isProcedure(run);
    const asked = run.items.filter(({ sentences }) =>
      sentences.some(({ text }) => isQuestion(text)),
    );
    if (
      nature === 'case' &&
      (asked.length * 2 >= run.items.length ||
        /pertanyaan|tugas|diskusi|renung|latihan|questions?|tasks?|discuss/iu.test(
          run.leadIn?.text ?? '',
        ))
    ) {
      const open = run.items
        .map(({ sentences }) =>
          sentences.filter(
            ({ text }) =>
              !mentioned(text).some((one) => !shown.has(one)) && isTellable(text, shown),
          ),
        )
        .filter((lines) => lines.length > 0 && lines.some(({ text }) => countWords(text) >= 4));
      for (const lines of open.slice(turn % Math.max(1, open.length)).slice(0, 3)) {
        spend(lines, 15);
        plans.push({ kind: 'ask', lines, phrases: [], at: at + plans.length / 100 });
      }
      continue;
    }
    plans.push(...listScenes(run, pieces, isSteps, at, spend, budget));
    for (const { sentences } of run.items) tell(sentences);
  }

  const fixed = plans.length;
  const left = ((budget - spent) * narrationPace) / 60;
  const room = Math.max(nature === 'case' ? 140 : 45, left);
  const open = withTitles(paragraphs).map((lines) =>
    lines.filter(({ locator }) => !told.has(locator)),
  );
  const chosen = choose(
    open,
    room,
    shown,
    (text, place, of) =>
      scoreOf(text, place, of, topic, context.weight) + (nature === 'case' ? 3 - place * 0.02 : 0),
    turn,
  );
  const slots = Math.max(1, most - 1 - Math.min(fixed, most - 2));
  const kind = nature === 'case' ? 'case' : 'idea';
  const ideas = ideaScenes(chosen, slots).map((lines): ScenePlan & { at: number } => ({
    kind,
    lines,
    phrases: [],
    at:
      paragraphs.findIndex(({ sentences }) =>
        sentences.some(({ locator }) => locator === lines[0]?.locator),
      ) < 0
        ? 0
        : pieces.findIndex(({ sentences }) =>
            sentences.some(({ locator }) => locator === lines[0]?.locator),
          ),
  }));
  let scenes: ScenePlan[] = [...plans, ...ideas].toSorted((a, b) => a.at - b.at);
  scenes = fewer(scenes, most);
  const summary = summaryFor(context, material, unit);
  if (summary !== null && scenes.length < most && nature !== 'case') {
    scenes.push({ kind: 'closing', lines: summary, phrases: [] });
  }
  scenes = more(scenes);
  const leads = new Set(runs.flatMap(({ items }) => items.map(leadOf)));
  return scenes.map((scene) => {
    const texts = scene.lines.map(({ text }) => text);
    const isList = scene.kind === 'steps' || scene.kind === 'checks';
    const own = scene.lines.filter(({ locator }) => leads.has(locator)).map(({ text }) => text);
    const steps = isList || own.length >= 2 ? stepPhrases(own) : [];
    return {
      ...scene,
      phrases:
        steps.length > 0 || scene.kind === 'steps' || scene.kind === 'ask'
          ? steps
          : screenPhrases(texts, context.book, topic, scene.kind === 'case' ? 2 : 3),
    };
  });
}

const leadOf = ({ sentences }: Piece): string => sentences[0]?.locator ?? '';

/** The title of a box goes with its text, and is told only where that text leans on it. */
function withTitles(paragraphs: readonly Piece[]): IndexedSentence[][] {
  const lists: IndexedSentence[][] = [];
  let titles: readonly IndexedSentence[] = [];
  for (const piece of paragraphs) {
    if (isLeadIn(piece)) {
      titles = piece.sentences;
      continue;
    }
    const first = piece.sentences[0];
    const isNeeded = first !== undefined && leansOnFormer(first.text) && titles.length > 0;
    lists.push(isNeeded ? [...titles, ...piece.sentences] : [...piece.sentences]);
    titles = [];
  }
  return lists;
}

/** All pieces of a run, with the deeper points between its items. */
function inside(run: ListRun, pieces: readonly Piece[]): Piece[] {
  const first = run.items[0];
  if (first === undefined) return [];
  const from = pieces.indexOf(first);
  const list: Piece[] = [];
  for (const piece of pieces.slice(from)) {
    if (!run.items.includes(piece) && piece.block.kind !== 'list-item') break;
    list.push(piece);
  }
  return list;
}

function isAnnouncement(piece: Piece, runs: readonly ListRun[]): boolean {
  return (
    piece.sentences.length === 1 &&
    runs.some(({ leadIn }) => leadIn?.locator === piece.sentences[0]?.locator) &&
    piece.words <= 12
  );
}

/** The sentences that speak about a table or figure, with what leans on them. */
function besideOf(
  name: string,
  paragraphs: readonly Piece[],
  shown: ReadonlySet<string>,
  told: ReadonlySet<string>,
): IndexedSentence[] {
  const lines: IndexedSentence[] = [];
  for (const { sentences } of paragraphs) {
    let isOpen = false;
    for (const sentence of sentences) {
      if (told.has(sentence.locator)) continue;
      const speaks = mentioned(sentence.text).includes(name);
      isOpen =
        (speaks && !leansOnFormer(sentence.text)) || (isOpen && leansOnFormer(sentence.text));
      if (isOpen && isTellable(sentence.text, shown)) lines.push(sentence);
      else isOpen = false;
    }
  }
  return lines;
}

/** Steps or points, two or three to a scene; long lists tell the first sentence of each. */
function listScenes(
  run: ListRun,
  pieces: readonly Piece[],
  isSteps: boolean,
  at: number,
  spend: (lines: readonly IndexedSentence[], more?: number) => void,
  budget: number,
): Array<ScenePlan & { at: number }> {
  const all = run.items.reduce((sum, { words }) => sum + words, 0);
  const isLong = (all * 60) / narrationPace > budget * 1.4;
  const deeper = new Set(inside(run, pieces).filter((piece) => !run.items.includes(piece)));
  const items = run.items
    .map((piece) => {
      if (isLong) return piece.sentences.slice(0, 1);
      // Points below a point are told with it, one level deep.
      const at = pieces.indexOf(piece);
      const depth = piece.block.kind === 'list-item' ? piece.block.depth : 0;
      const own: Piece[] = [];
      for (const other of pieces.slice(at + 1)) {
        if (!deeper.has(other)) break;
        if (other.block.kind === 'list-item' && other.block.depth === depth + 1) own.push(other);
      }
      return [...piece.sentences, ...own.flatMap(({ sentences }) => sentences)];
    })
    .filter((lines) => lines.length > 0);
  const most = run.items.length <= 4 ? 2 : run.items.length <= 8 ? 4 : 5;
  const groups = balanced(items, Math.min(most, Math.max(1, Math.ceil(items.length / 2))));
  let done = 0;
  return groups.map((group, index) => {
    const lines = group.flat();
    spend(lines, isSteps ? 6 : 4);
    const range = [done + 1, done + group.length, items.length] as const;
    done += group.length;
    return {
      kind: isSteps ? 'steps' : run.isChecklist ? 'checks' : 'idea',
      lines,
      range,
      phrases: [],
      at: at + index / 100,
    } as const;
  });
}

function balanced<T>(items: readonly T[], count: number): T[][] {
  const many = Math.max(1, Math.min(count, items.length));
  return Array.from({ length: many }, (_, index) =>
    items.slice(
      Math.ceil((index * items.length) / many),
      Math.ceil(((index + 1) * items.length) / many),
    ),
  ).filter((group) => group.length > 0);
}

/** The sentence of the chapter's summary that says the unit's point. */
function summaryFor(
  { map, weight }: WriteContext,
  { sections, pieces, topic }: UnitMaterial,
  unit: MicroUnit,
): IndexedSentence[] | null {
  const chapters = new Set(sections.map(({ sourceId, chapter }) => `${sourceId} ${chapter}`));
  const sentences = map.sections
    .filter(
      ({ role, isExcluded, sourceId, chapter }) =>
        role === 'summary' && !isExcluded && chapters.has(`${sourceId} ${chapter}`),
    )
    .flatMap((section) => section.pieces.flatMap((piece) => piece.sentences));
  const own = new Set([
    ...topic,
    ...pieces.flatMap(({ sentences: some }) => some.flatMap(({ text }) => contentStems(text))),
  ]);
  const wanted = contentStems(unit.title.text);
  const ranked = sentences
    .filter(({ text }) => !leansOnFormer(text) && countWords(text) <= 40 && countWords(text) >= 5)
    .map((sentence) => {
      const stems = contentStems(sentence.text);
      return {
        sentence,
        score: shareFound(stems, own, weight) + shareFound(wanted, new Set(stems), weight),
      };
    })
    .toSorted((a, b) => b.score - a.score);
  const best = ranked[0];
  return best === undefined || best.score < 0.85 ? null : [best.sentence];
}
