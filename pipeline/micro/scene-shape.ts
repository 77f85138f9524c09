/** Scenes in number and length: what is told is parted or joined until it fits a unit. */
import type { Piece } from './module-map.ts';
import { leansOnFormer } from './sentence-kinds.ts';
import type { Grid } from './table-grid.ts';
import type { IndexedSentence } from './types.ts';
import { countWords } from './words.ts';

export interface ScenePlan {
  readonly kind: 'idea' | 'steps' | 'checks' | 'table' | 'figure' | 'case' | 'ask' | 'closing';
  readonly lines: readonly IndexedSentence[];
  readonly grid?: Grid;
  /** The rows of the grid that it shows. */
  readonly rows?: readonly [number, number];
  readonly figure?: Piece;
  /** First and last step, and how many there are. */
  readonly range?: readonly [number, number, number];
  readonly phrases: readonly string[];
}

export const fewestScenes = 3;
export const mostScenes = 7;
/** Words of one scene: about half a minute. */
const sceneWords = 62;

/** Paragraphs as scenes of half a minute; short ones share a scene, long ones take two. */
export function ideaScenes(
  chosen: readonly (readonly IndexedSentence[])[],
  slots: number,
): IndexedSentence[][] {
  const scenes: IndexedSentence[][] = [];
  const wordsIn = (lines: readonly IndexedSentence[]): number =>
    lines.reduce((sum, { text }) => sum + countWords(text), 0);
  for (const paragraph of chosen) {
    if (paragraph.length === 0) continue;
    let open: IndexedSentence[] = [];
    for (const sentence of paragraph) {
      const isFull = wordsIn(open) + countWords(sentence.text) > sceneWords && open.length > 0;
      if (isFull && !leansOnFormer(sentence.text)) {
        scenes.push(open);
        open = [];
      }
      open.push(sentence);
    }
    const last = scenes.at(-1);
    if (
      last !== undefined &&
      wordsIn(open) < 18 &&
      wordsIn(last) + wordsIn(open) <= sceneWords + 15
    )
      last.push(...open);
    else if (open.length > 0) scenes.push(open);
  }
  while (scenes.length > slots) {
    // The two shortest neighbours become one.
    let at = 0;
    let best = Number.MAX_SAFE_INTEGER;
    for (let index = 0; index + 1 < scenes.length; index += 1) {
      const sum = wordsIn(scenes[index] ?? []) + wordsIn(scenes[index + 1] ?? []);
      if (sum < best) {
        best = sum;
        at = index;
      }
    }
    scenes.splice(at, 2, [...(scenes[at] ?? []), ...(scenes[at + 1] ?? [])]);
  }
  return scenes;
}

/** Too many scenes: neighbours of one kind join, then the emptiest goes. */
export function fewer(scenes: readonly ScenePlan[], most: number): ScenePlan[] {
  const list = [...scenes];
  while (list.length > most) {
    const at = list.findIndex((scene, index) => {
      const next = list[index + 1];
      return (
        next !== undefined &&
        scene.kind === next.kind &&
        scene.kind !== 'table' &&
        scene.kind !== 'figure'
      );
    });
    const scene = list[at];
    const next = list[at + 1];
    if (at < 0 || scene === undefined || next === undefined) {
      list.splice(list.length - 1, 1);
      continue;
    }
    const range =
      scene.range !== undefined && next.range !== undefined
        ? { range: [scene.range[0], next.range[1], scene.range[2]] as const }
        : {};
    list.splice(at, 2, { ...scene, ...range, lines: [...scene.lines, ...next.lines] });
  }
  return list;
}

/** Too few: the scene with the most to tell comes apart; a table by its rows. */
export function more(scenes: readonly ScenePlan[]): ScenePlan[] {
  const list = [...scenes];
  while (list.length < fewestScenes) {
    const at = list.reduce(
      (best, scene, index) => (cuts(scene) > cuts(list[best]) ? index : best),
      0,
    );
    const scene = list[at];
    if (scene === undefined || cuts(scene) < 1) break;
    list.splice(at, 1, ...halves(scene));
  }
  return list;
}

/** In how many places it may come apart. */
function cuts(scene: ScenePlan | undefined): number {
  if (scene === undefined) return 0;
  if (scene.kind === 'table' && scene.rows !== undefined && scene.rows[1] - scene.rows[0] >= 4)
    return 1;
  return scene.lines.slice(1).filter(({ text }) => !leansOnFormer(text)).length;
}

function halves(scene: ScenePlan): ScenePlan[] {
  const { rows, lines, range } = scene;
  if (scene.kind === 'table' && rows !== undefined && rows[1] - rows[0] >= 4) {
    const middle = Math.ceil((rows[0] + rows[1]) / 2);
    return [
      { ...scene, rows: [rows[0], middle] },
      { ...scene, lines: [], rows: [middle, rows[1]] },
    ];
  }
  const places = lines
    .map((_, index) => index)
    .filter((index) => index > 0 && !leansOnFormer(lines[index]?.text ?? ''));
  const middle =
    places.toSorted((a, b) => Math.abs(a - lines.length / 2) - Math.abs(b - lines.length / 2))[0] ??
    1;
  const isWhole = range === undefined || range[0] === range[1];
  const kind = scene.kind === 'table' || scene.kind === 'figure' ? 'idea' : scene.kind;
  if (!isWhole && range !== undefined) {
    const half = Math.floor((range[0] + range[1]) / 2);
    return [
      { ...scene, lines: lines.slice(0, middle), range: [range[0], half, range[2]] },
      { ...scene, lines: lines.slice(middle), range: [half + 1, range[1], range[2]] },
    ];
  }
  if (scene.kind === 'table' || scene.kind === 'figure') {
    return [
      { kind, lines: lines.slice(0, middle), phrases: [] },
      { ...scene, lines: lines.slice(middle) },
    ];
  }
  return [
    { ...scene, lines: lines.slice(0, middle) },
    { ...scene, lines: lines.slice(middle) },
  ];
}
