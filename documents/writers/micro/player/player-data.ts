/** From a series to what a page of the player carries. */
import { Buffer } from 'node:buffer';
import { entries, values } from '../../../../design/collection.ts';
import type { Language } from '../../../../design/enums.ts';
import { isTraced } from '../../../../design/grounding/index.ts';
import type { PartId } from '../../../../design/ids.ts';
import { groundingOf } from '../../../../design/micro/labels.ts';
import { pretestItems } from '../../../../design/micro/prior-learning.ts';
import type { Citation } from '../../../../design/model/citation.ts';
import type { MicroUnit, RetrievalItem, Scene, Series } from '../../../../design/model/series.ts';
import type { SourceImage } from '../../../../design/source-document.ts';
import { player as english } from '../../../../messages/en/player.ts';
import { player as indonesian } from '../../../../messages/id/player.ts';
import { translator } from '../../../../messages/index.ts';
import { parseSlotText, plainSlotText } from '../../../slot-markdown.ts';
import { placeOf } from '../place.ts';
import type {
  Cite,
  ItemData,
  PlayerData,
  PlayerMode,
  PlayerStore,
  Rich,
  Run,
  Said,
  SceneData,
  UnitData,
  Words,
} from './common/data.ts';
import { plain } from './common/data.ts';
import { seededOrder } from './seeded-order.ts';

export interface PlayerOptions {
  /** `pretest` asks one run of questions and tells which units may be skipped. */
  mode: PlayerMode;
  store: PlayerStore;
  images: ReadonlyMap<string, SourceImage>;
  /** Of the page's own words; the series' language unless another is wanted. */
  language?: Language;
  /** 0-100: a parameter of the design, 70 unless an agency has its own. */
  passMark?: number;
  /** Shows the author what is made up and what needs a check. */
  isPreview?: boolean;
}

/** What is needed of a hundred to pass, where an agency has not said otherwise. */
export const usualPassMark = 70;

function richOf(text: string): Rich {
  const blocks = parseSlotText(text).map(({ kind, level, number, inlines }) => ({
    kind:
      kind === 'bullet' ? ('ul' as const) : kind === 'number' ? ('ol' as const) : ('p' as const),
    level,
    number,
    runs: inlines.map((inline): Run => {
      if (inline.placeholder) return { todo: inline.text };
      return inline.bold ? { b: inline.text } : inline.text;
    }),
  }));
  const [first] = blocks;
  if (first === undefined) return '';
  const [run] = first.runs;
  const isPlain = blocks.length === 1 && first.kind === 'p' && first.runs.length === 1;
  return isPlain && typeof run === 'string' ? run : blocks;
}

/** Collects what is shared by many texts: quotations and pictures, each once. */
class Shelf {
  readonly cites: Cite[] = [];
  readonly pictures: string[] = [];
  readonly #citeAt = new Map<PartId, number>();
  readonly #pictureAt = new Map<string, number>();
  readonly #series: Series;
  readonly #options: PlayerOptions;
  readonly #words: Words;

  constructor(series: Series, options: PlayerOptions, words: Words) {
    this.#series = series;
    this.#options = options;
    this.#words = words;
  }

  #cite(id: PartId, citation: Citation): number {
    const known = this.#citeAt.get(id);
    if (known !== undefined) return known;
    const at = this.cites.push({
      id,
      place: placeOf(citation, this.#words),
      source: citation.sourceName,
      quote: citation.quote,
    });
    this.#citeAt.set(id, at - 1);
    return at - 1;
  }

  /** A text with the label of how far it agrees with what it cites; chips only where it does. */
  said(text: string, citationIds: readonly PartId[]): Said {
    const content = richOf(text);
    if (plain(content) === '') return { text: '' };
    const { isPreview = false } = this.#options;
    const { label } = groundingOf(this.#series, plainSlotText(text), citationIds);
    if (!isTraced(label)) return isPreview ? { text: content, label } : { text: content };
    return { text: content, label, cites: this.cited(citationIds) };
  }

  /** Places of citations in the page; those that no longer exist are left out. */
  cited(citationIds: readonly PartId[]): number[] {
    return citationIds.flatMap((id) => {
      const citation = this.#series.citations.items[id];
      return citation === undefined ? [] : [this.#cite(id, citation)];
    });
  }

  /** What a question rests on, where nobody wrote an explanation: the module's own sentence. */
  quotation(citationIds: readonly PartId[]): Said {
    const [first] = citationIds;
    const citation = first === undefined ? undefined : this.#series.citations.items[first];
    if (first === undefined || citation === undefined) return { text: '' };
    return { text: citation.quote, label: 'quotation', cites: this.cited([first]) };
  }

  /** Place of a picture in the page, or null where its bytes are not at hand. */
  picture(hash: string | null): number | null {
    if (hash === null) return null;
    const known = this.#pictureAt.get(hash);
    if (known !== undefined) return known;
    const image = this.#options.images.get(hash);
    if (image === undefined) return null;
    const data = Buffer.from(image.bytes).toString('base64');
    const at = this.pictures.push(`data:${image.mediaType};base64,${data}`);
    this.#pictureAt.set(hash, at - 1);
    return at - 1;
  }
}

function sceneData(
  scene: Scene,
  order: readonly PartId[],
  shelf: Shelf,
  isPreview: boolean,
): SceneData {
  const shown = plainSlotText(scene.screenText.text).trim();
  return {
    screen: shelf.said(scene.screenText.text, scene.citationIds),
    // What stands on the screen word for word need not be told below it.
    lines: values(scene.narration)
      .filter(({ text }) => plainSlotText(text.text).trim() !== shown)
      .map((line) => shelf.said(line.text.text, line.citationIds)),
    visual: isPreview ? richOf(scene.visual.text) : '',
    interaction: richOf(scene.interaction.text),
    feedback: richOf(scene.feedback.text),
    table: scene.table,
    figure:
      scene.figure === null
        ? null
        : {
            picture: shelf.picture(scene.figure.imageHash),
            alt: plainSlotText(scene.figure.alt.text),
            caption: scene.figure.caption,
          },
    choices: values(scene.choices).map((choice) => {
      const next = choice.nextSceneId === null ? -1 : order.indexOf(choice.nextSceneId);
      return {
        text: richOf(choice.text.text),
        feedback: richOf(choice.feedback.text),
        isBest: choice.isBest,
        next: next < 0 ? null : next,
      };
    }),
  };
}

function itemData(id: PartId, item: RetrievalItem, shelf: Shelf): ItemData {
  const options = values(item.options).map(({ text, correct, feedback }) => ({
    text: richOf(text.text),
    isRight: correct,
    feedback: richOf(feedback.text),
  }));
  // A test of the module keeps its order: its options may speak of each other.
  const keeps = item.isFromModule && item.kind !== 'order';
  return {
    id,
    kind: item.kind,
    stem: richOf(item.stem.text),
    options,
    shown: keeps
      ? options.map((_, index) => index)
      : seededOrder(options.length, id, item.kind === 'order'),
    explanation:
      item.explanation.text.trim() === ''
        ? shelf.quotation(item.citationIds)
        : shelf.said(item.explanation.text, item.citationIds),
  };
}

function unitData(
  id: PartId,
  unit: MicroUnit,
  shelf: Shelf,
  options: PlayerOptions,
  format: string,
  /** For a pre-test: the questions that stand for the units. */
  asked: ReadonlySet<PartId> | null,
): UnitData {
  const objective = values(unit.objectives)[0];
  const isTest = options.mode === 'pretest';
  const items = entries(unit.items).filter(([itemId]) => asked?.has(itemId) ?? true);
  return {
    id,
    title: plainSlotText(unit.title.text),
    seconds: unit.seconds,
    format,
    behaviour: richOf(objective?.behaviour.text ?? ''),
    condition: richOf(objective?.condition.text ?? ''),
    criterion: richOf(objective?.criterion.text ?? ''),
    prerequisites: richOf(unit.prerequisites.text),
    // The citations of a unit stand for the whole of it, not for its hook.
    situation: isTest ? { text: '' } : shelf.said(unit.situation.text, []),
    scenes: isTest
      ? []
      : values(unit.scenes).map((scene) =>
          sceneData(scene, unit.scenes.order, shelf, options.isPreview ?? false),
        ),
    items: items.map(([itemId, item]) => itemData(itemId, item, shelf)),
    action: isTest ? '' : richOf(unit.workplaceAction.text),
    jobAid: isTest
      ? []
      : values(unit.jobAid).map((line) => shelf.said(line.text.text, line.citationIds)),
  };
}

/** Units that can be played, of those asked for: written, in the order of the series. */
export function playableUnits(
  series: Series,
  unitIds: readonly PartId[] | null,
): Array<[PartId, MicroUnit]> {
  const wanted = unitIds === null ? null : new Set(unitIds);
  return entries(series.units).filter(
    ([id, unit]) => unit.isWritten && (wanted === null || wanted.has(id)),
  );
}

/** `unitIds` null: the whole series. Units that are not written yet are left out. */
export function playerData(
  series: Series,
  unitIds: readonly PartId[] | null,
  options: PlayerOptions,
): PlayerData {
  const language = options.language ?? series.language;
  const words = language === 'id' ? indonesian.page : english.page;
  const t = translator(language);
  const shelf = new Shelf(series, options, words);
  const asked =
    options.mode === 'pretest' ? new Set(pretestItems(series).map(({ itemId }) => itemId)) : null;
  const units = playableUnits(series, unitIds).map(([id, unit]) =>
    unitData(id, unit, shelf, options, t(`enums.microFormat.${unit.format}`), asked),
  );
  const [only] = units;
  const title = plainSlotText(series.title.text);
  return {
    version: 1,
    seriesId: series.id,
    language,
    title: title !== '' ? title : (only?.title ?? ''),
    audience: richOf(series.audience.text),
    mode: options.mode,
    store: options.store,
    passMark: options.passMark ?? usualPassMark,
    isPreview: options.isPreview ?? false,
    units,
    reviews: values(series.reviews).map(({ daysAfter, prompt }) => ({
      days: daysAfter,
      prompt: richOf(prompt.text),
    })),
    cites: shelf.cites,
    pictures: shelf.pictures,
    words,
  };
}
