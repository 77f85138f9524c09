/**
 * What became of each thing in a module, before units exist (what the reader kept, joined, left out) and
 * after (what units use). A document's losses come from the reader, the rest from comparing with the series.
 */
import type { PartId } from '../ids.ts';

export type ReportKind = 'heading' | 'table' | 'figure' | 'footnote' | 'regulation' | 'text';

/**
 * `kept`: read, and after units exist: used in one. `merged`: its content lives on in something else.
 * `dropped`: not handed on. `open`: read, and no outline exists yet.
 */
export type ReportFate = 'kept' | 'merged' | 'dropped' | 'open';

/** Key of messages/ under `micro.reason.<reason>`. */
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

export type ReportWarningCode =
  | 'instructs-ai'
  | 'invisible-text'
  | 'no-text-layer'
  | 'from-ocr'
  | 'no-ocr'
  | 'partial'
  | 'macros'
  | 'contradictory-numbers';

export interface ReportWarning {
  readonly code: ReportWarningCode;
  readonly sourceId: string;
  readonly container: string | null;
  /** Locators `<source>.<container>.sNN` of the sentences it is about. */
  readonly sentences: readonly string[];
  /** For contradictory numbers: what the table says and what the text says. */
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
