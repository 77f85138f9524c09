/**
 * The modules of a series as sections under their headings: which are material, which are a test, its
 * key, a glossary. Sentences that instruct an AI and invisible text are left out here, once for all.
 */

import { withheldSentences } from '../../design/flagged.ts';
import { contradictions } from '../../design/micro/contradictions.ts';
import {
  isCaseTitle,
  isOpening,
  roleOf,
  type SectionRole,
  splitNumber,
} from '../../design/micro/section-role.ts';
import type { SourceBlock, SourceDocument } from '../../design/source-document.ts';
import { isLetterPart } from './sentence-kinds.ts';
import { type IndexedSentence, MicroError, type MicroInput } from './types.ts';
import { countWords } from './words.ts';

/** A block with the sentences of it that may be used. */
export interface Piece {
  readonly block: SourceBlock;
  readonly sourceId: string;
  readonly sentences: readonly IndexedSentence[];
  readonly words: number;
}

export interface Section {
  readonly sourceId: string;
  /** Null: text before the first heading. */
  readonly heading: IndexedSentence | null;
  readonly headingBlockId: string | null;
  readonly title: string;
  /** "1.2" of its heading; '' where there is none. */
  readonly number: string;
  readonly level: number;
  readonly role: SectionRole;
  readonly isCase: boolean;
  readonly isExcluded: boolean;
  /** Of its chapter: counts the outermost headings of material, over all modules. */
  readonly chapter: number;
  readonly chapterTitle: string;
  readonly parentTitle: string;
  readonly pieces: readonly Piece[];
}

export interface ModuleMap {
  readonly sections: readonly Section[];
  readonly byLocator: ReadonlyMap<string, IndexedSentence>;
  readonly pieceOf: ReadonlyMap<string, Piece>;
  readonly sectionOf: ReadonlyMap<string, Section>;
}

/** Locators that no draft may use: what a reader flagged, and figures that a table gives otherwise. */
function unusable(source: SourceDocument): ReadonlySet<string> {
  const found = new Set<string>();
  for (const id of withheldSentences(source)) found.add(`${source.id}.${id}`);
  // Which of the two is right, only a person can tell: the text keeps silent, the table stays.
  const inTables = new Set(
    source.blocks.flatMap(({ kind, sentences }) =>
      kind === 'table' ? sentences.map(({ id }) => `${source.id}.${id}`) : [],
    ),
  );
  for (const { sentences } of contradictions(source))
    for (const locator of sentences) if (!inTables.has(locator)) found.add(locator);
  return found;
}

function pieceOf(block: SourceBlock, source: SourceDocument, skip: ReadonlySet<string>): Piece {
  const sentences = block.sentences
    .map(
      ({ id, text }): IndexedSentence => ({
        locator: `${source.id}.${id}`,
        text,
        sourceId: source.id,
        blockId: block.id,
        container: block.container,
      }),
    )
    .filter(({ locator, text }) => !skip.has(locator) && !isLetterPart(text));
  const words = sentences.reduce((sum, { text }) => sum + countWords(text), 0);
  return { block, sourceId: source.id, sentences, words };
}

const generic =
  /^(?:uraian(?: materi| isi)?|materi(?: pembelajaran| pelatihan)?|isi materi|pembahasan|uraian dan contoh|isi|content|contents|main text|discussion of the topic|penjelasan)$/iu;

interface Open {
  level: number;
  title: string;
  role: SectionRole;
  isExcluded: boolean;
  isOpening: boolean;
  isCase: boolean;
}

function sectionsOf(
  source: SourceDocument,
  excluded: ReadonlySet<string>,
  firstChapter: number,
): Section[] {
  const skip = unusable(source);
  const sections: Section[] = [];
  const stack: Open[] = [];
  let chapter = firstChapter;
  let chapterTitle = '';
  let pieces: Piece[] = [];
  const start = (open: Open, heading: Piece | null, number: string): void => {
    pieces = [];
    sections.push({
      sourceId: source.id,
      heading: heading?.sentences[0] ?? null,
      headingBlockId: heading?.block.id ?? null,
      title: open.title,
      number,
      level: open.level,
      role: open.role,
      isCase: open.isCase,
      isExcluded: open.isExcluded,
      chapter,
      chapterTitle,
      parentTitle: stack.at(-2)?.title ?? '',
      pieces,
    });
  };
  const hasHeadings = source.blocks.some(({ kind }) => kind === 'heading');
  const none: Open = {
    level: 0,
    title: '',
    role: hasHeadings ? 'front' : 'body',
    isExcluded: false,
    isOpening: false,
    isCase: false,
  };
  start(none, null, '');
  for (const block of source.blocks) {
    const piece = pieceOf(block, source, skip);
    if (block.kind !== 'heading') {
      if (piece.sentences.length > 0 || block.kind === 'figure') pieces.push(piece);
      continue;
    }
    const text = piece.sentences.map((one) => one.text).join(' ');
    if (text === '') continue;
    const { number, title } = splitNumber(text);
    while ((stack.at(-1)?.level ?? 0) >= block.level) stack.pop();
    const parent = stack.at(-1);
    const own = roleOf(title);
    const open: Open = {
      level: block.level,
      // "Uraian Materi" says nothing: what stands above it does.
      title: generic.test(title) ? (parent?.title ?? title) : title,
      // Below a test or a glossary everything belongs to it; an opening chapter may hold material.
      role: own !== 'body' || parent === undefined || parent.isOpening ? own : parent.role,
      isExcluded: parent?.isExcluded === true || excluded.has(`${source.id}.${block.id}`),
      isOpening: isOpening(title),
      isCase: isCaseTitle(title) || parent?.isCase === true,
    };
    if (own === 'outcomes' && parent?.role === 'body') open.role = 'outcomes';
    stack.push(open);
    if (stack.length === 1) {
      chapter += 1;
      chapterTitle = title;
    }
    start(open, piece, number);
  }
  return sections;
}

/** Errors: MicroError `no-sources`, `no-text`. */
export function mapModules({ series, sources }: MicroInput): ModuleMap {
  if (sources.length === 0) throw new MicroError('no-sources');
  const excluded = new Set(series.wishes.excluded);
  const sections: Section[] = [];
  for (const source of sources) {
    sections.push(...sectionsOf(source, excluded, sections.at(-1)?.chapter ?? 0));
  }
  const byLocator = new Map<string, IndexedSentence>();
  const pieces = new Map<string, Piece>();
  const sectionOf = new Map<string, Section>();
  for (const section of sections) {
    for (const piece of section.pieces) {
      for (const sentence of piece.sentences) {
        byLocator.set(sentence.locator, sentence);
        pieces.set(sentence.locator, piece);
        sectionOf.set(sentence.locator, section);
      }
    }
  }
  if (byLocator.size === 0) throw new MicroError('no-text');
  return { sections, byLocator, pieceOf: pieces, sectionOf };
}
