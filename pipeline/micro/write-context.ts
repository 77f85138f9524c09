/** What writing a unit needs to know of the whole: terms, figures, lists, exercises, summaries of the modules. */
import { entries } from '../../design/collection.ts';
import type { PartId } from '../../design/ids.ts';
import type { MicroUnit } from '../../design/model/series.ts';
import { licenceOf } from './cover.ts';
import { type DraftInput, draftInput } from './draft-input.ts';
import type { Nature } from './headings.ts';
import type { KnownTerm } from './items/from-definitions.ts';
import type { NamedList } from './items/from-lists.ts';
import { figuresIn, type KnownFigure } from './items/from-numbers.ts';
import { placeTests } from './items/from-test.ts';
import type { Piece, Section } from './module-map.ts';
import type { TestItem } from './module-test.ts';
import { listRuns, natureOf } from './nature.ts';
import { type PhraseBook, phraseBook } from './screen-phrases.ts';
import { shownIn } from './segment.ts';
import { definitionIn, glossaryEntry } from './sentence-kinds.ts';
import { gridOf } from './table-grid.ts';
import type { IndexedSentence, MicroInput } from './types.ts';
import { contentStems, rarity } from './words.ts';

export interface WriteContext extends DraftInput {
  readonly weight: (stemmed: string) => number;
  readonly terms: readonly KnownTerm[];
  readonly figures: readonly KnownFigure[];
  readonly lists: readonly NamedList[];
  readonly placed: ReadonlyMap<PartId, readonly TestItem[]>;
  readonly licence: string;
  readonly book: PhraseBook;
  /** Sentences of paragraphs and lists, in reading order. */
  readonly body: readonly IndexedSentence[];
}

export interface UnitMaterial {
  readonly pieces: readonly Piece[];
  readonly sections: readonly Section[];
  readonly nature: Nature;
  /** "tabel 3" of the tables and figures in it. */
  readonly shown: ReadonlySet<string>;
  /** Stems of its title and headings. */
  readonly topic: ReadonlySet<string>;
}

export function writeContext(input: MicroInput): WriteContext {
  const draft = draftInput(input);
  const { map, series, tests } = draft;
  const usable = map.sections.filter(({ isExcluded }) => !isExcluded);
  const bodies = usable.filter(({ role }) => role === 'body');
  const body = bodies.flatMap(({ pieces }) =>
    pieces.flatMap(({ block, sentences }) =>
      block.kind === 'paragraph' || block.kind === 'list-item' ? sentences : [],
    ),
  );
  const weight = rarity(
    bodies.map(({ pieces }) =>
      contentStems(pieces.flatMap(({ sentences }) => sentences.map(({ text }) => text)).join(' ')),
    ),
  );
  const terms = termsOf(usable);
  return {
    ...draft,
    weight,
    terms,
    book: phraseBook(
      body.map(({ text }) => text),
      terms.map(({ term }) => term),
    ),
    figures: body.flatMap(figuresIn),
    // Tasks of a case are no points of a list.
    lists: bodies
      .filter(({ isCase }) => !isCase)
      .flatMap((section) =>
        listRuns(section.pieces).map((run) => ({
          name: listName(run.leadIn?.text ?? '', section.title),
          run,
        })),
      ),
    placed: placeTests(tests, entries(series.units), map),
    licence: licenceOf(map),
    body,
  };
}

export function listName(leadIn: string, title: string): string {
  const text = leadIn.replace(/:\s*$/u, '');
  return text !== '' && text.split(' ').length <= 8 && !/[.?!]/u.test(text) ? text : title;
}

function termsOf(sections: readonly Section[]): KnownTerm[] {
  const found: KnownTerm[] = [];
  for (const { role, pieces } of sections) {
    if (role !== 'body' && role !== 'glossary') continue;
    for (const piece of pieces) {
      if (role === 'glossary' && piece.block.kind === 'table') {
        for (const { cells, sentence } of gridOf(piece)?.rows ?? []) {
          const [term = '', meaning = ''] = cells;
          if (sentence !== null && term !== '' && meaning.length > 10)
            found.push({ term, meaning, sentence, isFromGlossary: true });
        }
        continue;
      }
      for (const sentence of piece.sentences) {
        const definition =
          role === 'glossary' ? glossaryEntry(sentence.text) : definitionIn(sentence.text);
        if (definition !== null)
          found.push({ ...definition, sentence, isFromGlossary: role === 'glossary' });
      }
    }
  }
  return found;
}

/** The material of a unit as blocks, with the sentences that it names. */
export function materialOfUnit({ map }: DraftInput, unit: MicroUnit): UnitMaterial {
  const wanted = new Set(unit.material);
  const pieces: Piece[] = [];
  const seen = new Set<Piece>();
  const sections = new Set<Section>();
  const blocks = new Set<string>();
  for (const locator of unit.material) {
    const piece = map.pieceOf.get(locator);
    const section = map.sectionOf.get(locator);
    if (section !== undefined) sections.add(section);
    if (piece === undefined || seen.has(piece)) continue;
    seen.add(piece);
    blocks.add(piece.block.id);
  }
  // Pictures without words stand between their neighbours: they come along with their section's material.
  for (const section of sections) {
    const places = section.pieces
      .map((piece, place) => (seen.has(piece) ? place : -1))
      .filter((place) => place >= 0);
    const [first = 0] = places;
    const last = places.at(-1) ?? -1;
    section.pieces.forEach((piece, place) => {
      if (seen.has(piece)) {
        pieces.push({
          ...piece,
          sentences: piece.sentences.filter(({ locator }) => wanted.has(locator)),
        });
      } else if (
        piece.block.kind === 'figure' &&
        piece.sentences.length === 0 &&
        place > first &&
        place <= last + 1
      ) {
        pieces.push(piece);
      }
    });
  }
  const list = [...sections];
  return {
    pieces,
    sections: list,
    nature: natureOf(pieces, list.length > 0 && list.every(({ isCase }) => isCase)),
    shown: shownIn(pieces),
    topic: new Set(contentStems(`${unit.title.text} ${list.map(({ title }) => title).join(' ')}`)),
  };
}
