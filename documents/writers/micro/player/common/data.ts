/**
 * What a page of the player carries, as JSON inside it. Texts are parsed on the way in, so that the
 * page only ever makes text nodes of them: no markup of a module or a model reaches a browser.
 * Shared by the code that writes the page and the code that runs in it.
 */
import type { GroundingLabel } from '../../../../../design/model/citation.ts';
import type { player } from '../../../../../messages/id/player.ts';

export type PlayerMode = 'unit' | 'series' | 'pretest';
/** Where place, answers and scores are kept. `message`: with the window around the page. */
export type PlayerStore = 'none' | 'local' | 'message' | 'scorm12' | 'scorm2004';

/** Words of the page in the language of the series; `{name}` is filled in by the page. */
export type Words = { readonly [K in keyof typeof player.page]: string };

/** A run of text: plain, bold, or a fact still to be filled in. */
export type Run = string | { readonly b: string } | { readonly todo: string };

export interface RichBlock {
  readonly kind: 'p' | 'ul' | 'ol';
  /** Depth of a list item, 0-2. */
  readonly level: number;
  /** Number of an ordered item as written. */
  readonly number: number;
  readonly runs: readonly Run[];
}
/** One plain paragraph is a string; '' is no text. */
export type Rich = string | readonly RichBlock[];

/** A text and what it rests on: places in `PlayerData.cites`. */
export interface Said {
  readonly text: Rich;
  /** Without it, nothing is said about where the text comes from. */
  readonly label?: GroundingLabel;
  readonly cites?: readonly number[];
}

export interface Cite {
  /** The part of the series, so that the window around a preview can jump to it. */
  readonly id: string;
  /** `hlm. 12`, `salindia 3`, `bagian 2`. */
  readonly place: string;
  readonly source: string;
  readonly quote: string;
}

export interface TableData {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: ReadonlyArray<readonly string[]>;
}

export interface FigureData {
  /** Place in `PlayerData.pictures`; null where there is none. */
  readonly picture: number | null;
  readonly alt: string;
  readonly caption: string;
}

export interface ChoiceData {
  readonly text: Rich;
  readonly feedback: Rich;
  readonly isBest: boolean;
  /** Place of the scene it leads to; null: the next one. */
  readonly next: number | null;
}

export interface SceneData {
  readonly screen: Said;
  readonly lines: readonly Said[];
  /** What the storyboard shows; only in the author's preview. */
  readonly visual: Rich;
  readonly interaction: Rich;
  readonly feedback: Rich;
  readonly table: TableData | null;
  readonly figure: FigureData | null;
  readonly choices: readonly ChoiceData[];
}

export interface OptionData {
  readonly text: Rich;
  readonly isRight: boolean;
  readonly feedback: Rich;
}

export interface ItemData {
  readonly id: string;
  readonly kind: 'choice' | 'cloze' | 'order';
  readonly stem: Rich;
  /** For `order` in their right order; shown in the order of `shown`. */
  readonly options: readonly OptionData[];
  readonly shown: readonly number[];
  readonly explanation: Said;
}

export interface UnitData {
  readonly id: string;
  readonly title: string;
  readonly seconds: number;
  readonly format: string;
  readonly behaviour: Rich;
  readonly condition: Rich;
  readonly criterion: Rich;
  readonly prerequisites: Rich;
  readonly situation: Said;
  readonly scenes: readonly SceneData[];
  readonly items: readonly ItemData[];
  readonly action: Rich;
  readonly jobAid: readonly Said[];
}

export interface PlayerData {
  readonly version: 1;
  readonly seriesId: string;
  readonly language: 'id' | 'en';
  readonly title: string;
  readonly audience: Rich;
  readonly mode: PlayerMode;
  readonly store: PlayerStore;
  /** 0-100. */
  readonly passMark: number;
  /** The author's preview shows what is made up and what needs a check; learners are spared it. */
  readonly isPreview: boolean;
  readonly units: readonly UnitData[];
  readonly reviews: ReadonlyArray<{ readonly days: number; readonly prompt: Rich }>;
  readonly cites: readonly Cite[];
  /** `data:` addresses. In an element of their own: they are packed already. */
  readonly pictures: readonly string[];
  readonly words: Words;
}

export function isEmpty(text: Rich): boolean {
  return text.length === 0;
}

/** The words of a text without its marks. */
export function plain(text: Rich): string {
  if (typeof text === 'string') return text;
  return text
    .map(({ runs }) =>
      runs.map((run) => (typeof run === 'string' ? run : 'b' in run ? run.b : run.todo)).join(''),
    )
    .join(' ');
}

export function filled(word: string, params: Readonly<Record<string, string | number>>): string {
  return word.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
