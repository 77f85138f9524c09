/**
 * What became of each thing in a module, before units exist (what the reader kept, joined, left out) and
 * after (what units use). A document's losses come from the reader, the rest from comparing with the series.
 */
import { flaggedSentences } from '../flagged.ts';
import type { PartId } from '../ids.ts';
import { legalCitations } from '../legal-citations.ts';
import type { Series } from '../model/series.ts';
import type { SourceBlock, SourceDocument } from '../source-document.ts';
import { usesOf } from './cited.ts';
import { contradictions } from './contradictions.ts';
import { fateOfBlock, fateOfSentences, type Judged } from './fates.ts';
import { sourceWarnings } from './report-warnings.ts';
import { headingText, locatorOf, type Section, sectionsOf } from './sentence-index.ts';

export type ReportKind = 'heading' | 'table' | 'figure' | 'footnote' | 'regulation' | 'text';

/**
 * `kept`: read, and after units exist: used in one. `merged`: its content lives on in something else.
 * `dropped`: not handed on. `open`: read, and no outline exists yet.
 */
export type ReportFate = 'kept' | 'merged' | 'dropped' | 'open';

/** Key of messages/ under `microReport.reason.<reason>`. */
export type ReportReason =
  | 'read'
  | 'in-unit'
  | 'heading-of-unit'
  | 'in-parent-unit'
  | 'cited-in-text'
  | 'as-cards'
  | 'picture-in-scene'
  | 'caption-only'
  | 'front-matter'
  | 'back-matter'
  | 'exercise'
  | 'excluded-by-user'
  | 'test-items-taken-over'
  | 'no-unit'
  | 'instructs-ai'
  | 'invisible'
  /** And every reason of a reader's loss. */
  | `loss-${string}`;

export interface ReportRow {
  readonly kind: ReportKind;
  readonly sourceId: string;
  /** Null for what a reader left out. */
  readonly blockId: string | null;
  /** Page, slide or section; null where unknown. */
  readonly container: string | null;
  readonly text: string;
  /** Of a heading, else 0. */
  readonly level: number;
  readonly fate: ReportFate;
  readonly reason: ReportReason;
  readonly unitIds: readonly PartId[];
  /** How often it happened; 1 but for what a reader left out many times (running heads). */
  readonly count: number;
}

/** One piece of the coverage strip: a heading with the sentences up to the next heading. */
export interface HeadingCoverage {
  readonly sourceId: string;
  /** Null: text before the first heading. */
  readonly blockId: string | null;
  readonly text: string;
  readonly level: number;
  readonly container: string | null;
  readonly sentences: number;
  /** Of these: cited by a unit (or in the material of an outlined one). */
  readonly used: number;
}

/** Words in messages/ under `microReport.warning.<code>` with `params`. */
export type ReportWarningCode =
  | 'instructs-ai'
  | 'invisible-text'
  | 'no-text-layer'
  | 'from-ocr'
  | 'no-ocr'
  | 'partial'
  | 'images-skipped'
  | 'macros'
  | 'contradictory-numbers';

export interface ReportWarning {
  readonly code: ReportWarningCode;
  readonly sourceId: string;
  readonly container: string | null;
  /** Locators `<source>.<container>.sNN` of the sentences it is about. */
  readonly sentences: readonly string[];
  /**
   * For contradictory numbers `table`, `row`, `column`, `inTable`, `inText`; for pages without text `pages`
   * ("3-6") and `count`; else `count` where there is one.
   */
  readonly params: Readonly<Record<string, string | number>>;
}

export interface ImportReport {
  readonly rows: readonly ReportRow[];
  readonly headings: readonly HeadingCoverage[];
  readonly warnings: readonly ReportWarning[];
  /** Share 0-1 of source sentences used; 0 before an outline exists. */
  readonly coverage: number;
  readonly sentences: number;
}

/** Everything of the modules with its fate. `series` null: nothing was made yet. */
export function importReport(
  sources: readonly SourceDocument[],
  series: Series | null,
): ImportReport {
  const uses = usesOf(series);
  const judged: Judged = { series, uses };
  const headings: HeadingCoverage[] = [];
  const rows = sources.flatMap((source) => {
    const sections = sectionsOf(source);
    headings.push(...sections.map((section) => coverageOf(source, section, uses)));
    return [
      ...sections.flatMap((section) => rowsOfSection(source, section, sections, judged)),
      ...regulationRows(source, judged),
      ...flaggedRows(source, judged),
      ...lossRows(source),
    ];
  });
  const sentences = headings.reduce((sum, one) => sum + one.sentences, 0);
  const used = headings.reduce((sum, one) => sum + one.used, 0);
  return {
    rows,
    headings: headings.filter((one) => one.blockId !== null || one.sentences > 0),
    warnings: sources.flatMap((source) => [...sourceWarnings(source), ...contradictions(source)]),
    coverage: sentences === 0 ? 0 : used / sentences,
    sentences,
  };
}

function coverageOf(
  source: SourceDocument,
  { heading, blocks }: Section,
  uses: Judged['uses'],
): HeadingCoverage {
  const locators = blocks.flatMap((block) =>
    block.sentences.map((sentence) => locatorOf(source, sentence.id)),
  );
  return {
    sourceId: source.id,
    blockId: heading?.id ?? null,
    text: headingText(heading),
    level: heading?.level ?? 0,
    container: heading?.container ?? blocks[0]?.container ?? null,
    sentences: locators.length,
    used: locators.filter((locator) => uses.has(locator)).length,
  };
}

const rowKinds = new Set(['heading', 'table', 'figure', 'footnote']);

function rowsOfSection(
  source: SourceDocument,
  section: Section,
  sections: readonly Section[],
  judged: Judged,
): ReportRow[] {
  const all: SourceBlock[] = section.heading === null ? [] : [section.heading];
  all.push(...section.blocks);
  return all.flatMap((block): ReportRow[] => {
    const { kind } = block;
    if (kind === 'paragraph' || kind === 'list-item' || !rowKinds.has(kind)) return [];
    return [
      {
        kind,
        sourceId: source.id,
        blockId: block.id,
        container: block.container,
        text: textOf(block).slice(0, 300),
        level: block.kind === 'heading' ? block.level : 0,
        count: 1,
        ...fateOfBlock(source, block, section, sections, judged),
      },
    ];
  });
}

/** What a block is called in the report. */
function textOf(block: SourceBlock): string {
  if (block.kind === 'table')
    return block.caption === '' ? (block.sentences[0]?.text ?? '') : block.caption;
  if (block.kind === 'figure') return block.caption === '' ? block.alt : block.caption;
  return block.sentences.map(({ text }) => text).join(' ');
}

/** Each instrument once, with all sentences that name it. */
function regulationRows(source: SourceDocument, judged: Judged): ReportRow[] {
  const found = new Map<
    string,
    { text: string; container: string; blockId: string; at: string[] }
  >();
  for (const block of source.blocks) {
    for (const sentence of block.sentences) {
      for (const law of legalCitations(sentence.text)) {
        const name = `${law.instrument} ${law.number} ${law.year ?? ''}`;
        const known = found.get(name) ?? {
          text: law.asWritten,
          container: block.container,
          blockId: block.id,
          at: [],
        };
        known.at.push(locatorOf(source, sentence.id));
        found.set(name, known);
      }
    }
  }
  return [...found.values()].map(({ text, container, blockId, at }) => ({
    kind: 'regulation',
    sourceId: source.id,
    blockId,
    container,
    text,
    level: 0,
    count: at.length,
    ...fateOfSentences(at, 'cited-in-text', judged),
  }));
}

/** Sentences that speak to an AI or that nobody sees: shown, never obeyed, not deleted. */
function flaggedRows(source: SourceDocument, judged: Judged): ReportRow[] {
  const flagged = flaggedSentences(source);
  if (flagged.size === 0) return [];
  return source.blocks.flatMap(({ id: blockId, container, sentences }) =>
    sentences.flatMap(({ id, text }): ReportRow[] => {
      const code = flagged.get(id);
      if (code === undefined) return [];
      const fate = fateOfSentences([locatorOf(source, id)], 'in-unit', judged);
      const reason = code === 'instructs-ai' ? 'instructs-ai' : 'invisible';
      return [
        {
          kind: 'text',
          sourceId: source.id,
          blockId,
          container,
          text: text.slice(0, 300),
          level: 0,
          count: 1,
          ...fate,
          reason: fate.fate === 'kept' ? fate.reason : reason,
        },
      ];
    }),
  );
}

function lossRows(source: SourceDocument): ReportRow[] {
  return source.losses.map(({ what, fate, reason, container, text, count }) => ({
    kind: what,
    sourceId: source.id,
    blockId: null,
    container,
    text,
    level: 0,
    fate,
    reason: `loss-${reason}`,
    unitIds: [],
    count,
  }));
}
