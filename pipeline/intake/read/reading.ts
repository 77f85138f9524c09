/** What the readers share: the document, its numbers, and which lines and numbers have found their place. */
import type { Language } from '../../../design/enums.ts';
import type { NumberRole } from '../facts.ts';
import type { Mention } from '../numbers/mentions.ts';
import { type BriefDocument, contentLines, type Line } from '../text/document.ts';

export interface Reading {
  document: BriefDocument;
  language: Language;
  /** Lines of content, without headings and letter furniture. */
  lines: Line[];
  mentions: Mention[];
  /** The same by line. */
  byLine: ReadonlyMap<number, Mention[]>;
  /** Role of each number that a reader has placed. */
  roles: Map<Mention, NumberRole>;
  /** Lines that some fact stands in. */
  used: Set<number>;
}

export function startReading(document: BriefDocument, mentions: Mention[]): Reading {
  return {
    document,
    language: document.language,
    lines: contentLines(document),
    mentions,
    byLine: Map.groupBy(mentions, (mention) => mention.line),
    roles: new Map(),
    used: new Set(),
  };
}

export function mentionsOf(reading: Reading, line: number): Mention[] {
  return reading.byLine.get(line) ?? [];
}

/** Gives a number its role; the first reader that claims it wins. */
export function claim(reading: Reading, mention: Mention, role: NumberRole): void {
  if (!reading.roles.has(mention)) reading.roles.set(mention, role);
  reading.used.add(mention.line);
}
