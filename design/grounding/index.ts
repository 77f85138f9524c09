/**
 * Grounding: how far a text agrees with the sentences it cites. Rules only, no model: numbers, dates,
 * units, regulations, names, denials, bounds and duties must be found in the cited sentences, and most of
 * the content words. What fails is *perlu cek*, never silently kept.
 */
import type { Language } from '../enums.ts';
import type { GroundingLabel } from '../model/citation.ts';
import { sentencesOf } from '../sentences.ts';
import { readCited, violationsOf } from './compare.ts';
import { isQuotation } from './quotation.ts';
import type { Violation } from './violation.ts';

export { checksumMatches } from './checksum.ts';
export { enoughStems } from './compare.ts';
export { normalise } from './normalise.ts';
export type { Violation, ViolationKind } from './violation.ts';

export interface LabelledSentence {
  /** As written. */
  readonly text: string;
  readonly label: GroundingLabel;
  /** Why it is *perlu cek*; empty for the other labels. */
  readonly violations: readonly Violation[];
}

/** From the weakest to the strongest. */
const order: readonly GroundingLabel[] = [
  'made-up',
  'needs-check',
  'matching-paraphrase',
  'quotation',
];

/** The weaker of labels; `made-up` when there are none. */
export function weakestLabel(labels: readonly GroundingLabel[]): GroundingLabel {
  return order.find((label) => labels.includes(label)) ?? 'made-up';
}

/** Only these stand on a page of the module. */
export function isTraced(label: GroundingLabel): boolean {
  return label === 'quotation' || label === 'matching-paraphrase';
}

/**
 * Each sentence of a text with its label. `cited`: the texts of all cited sentences, in the module's order;
 * none: the text is made up. The language sets how figures are read (1.500,5 or 1,500.5).
 */
export function sentencesWithLabels(
  text: string,
  cited: readonly string[],
  language: Language,
): LabelledSentence[] {
  const parts = partsOf(text);
  if (cited.length === 0) {
    return parts.map((part) => ({ text: part, label: 'made-up', violations: [] }));
  }
  if (isQuotation(text, cited)) {
    return parts.map((part) => ({ text: part, label: 'quotation', violations: [] }));
  }
  const readings = readCited(cited, language);
  return parts.map((part) => {
    if (isQuotation(part, cited)) return { text: part, label: 'quotation', violations: [] };
    const violations = violationsOf(part, readings, language);
    const label = violations.length === 0 ? 'matching-paraphrase' : 'needs-check';
    return { text: part, label, violations };
  });
}

/** Sentences line by line, without marks of lists and headings; a line without a sentence counts whole. */
function partsOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•–]|#{1,6}|\d{1,2}[.)])\s+/u, '').trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .flatMap((line) => {
      const sentences = sentencesOf(line);
      return sentences.length === 0 ? [line] : sentences;
    });
}

/** The label of the weakest sentence, with everything that speaks against the text. */
export function labelText(
  text: string,
  cited: readonly string[],
  language: Language,
): { label: GroundingLabel; violations: readonly Violation[] } {
  const all = sentencesWithLabels(text, cited, language);
  return {
    label: weakestLabel(all.map(({ label }) => label)),
    violations: all.flatMap(({ violations }) => violations),
  };
}
