/**
 * What a model said its texts rest on, as citations. It names sentences of a closed list only; the
 * quotation is printed from the document, never from the answer, and how far text and sentence agree is
 * found by rules: a model's word for it counts for nothing.
 */
import { createHash } from 'node:crypto';
import { values } from '../../design/collection.ts';
import { toJson } from '../../design/edit.ts';
import { encodeId } from '../../design/ids.ts';
import type { Citation } from '../../design/model/citation.ts';
import type { Design } from '../../design/model/design.ts';
import { contentStems } from '../intake/text/words.ts';
import { knownFigures } from '../model/figures.ts';
import type { Passage, SuggestedPart } from '../run/types.ts';
import { passageRef } from './compose.ts';

/** One written text with the sentences it was said to rest on (`k1`, `k2`). */
export interface CitedText {
  readonly text: string;
  readonly ids: readonly string[];
}

const mostCitations = 12;
/** Share of a sentence's content words that a paraphrase takes up. */
const enoughShared = 0.5;

const negation =
  /(?<!\p{L})(?:tidak|tak|bukan|belum|jangan|dilarang|kecuali|tanpa|not|no|never|without|except|unless)(?!\p{L})/giu;
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();

/** How a text stands to the sentence it names. */
export function labelOfCitation(text: string, sentence: string, design: Design): Citation['label'] {
  if (` ${plain(text)} `.includes(` ${plain(sentence)} `)) return 'quotation';
  const own = contentStems(sentence);
  const taken = [...contentStems(text)].filter((stem) => own.has(stem)).length;
  const sameSense =
    [...text.matchAll(negation)].length % 2 === [...sentence.matchAll(negation)].length % 2;
  const isCovered = own.size > 0 && taken / own.size >= enoughShared;
  const hasNewFigure = knownFigures(sentence).isNewIn(text, design.language);
  return isCovered && sameSense && !hasNewFigure ? 'matching-paraphrase' : 'needs-check';
}

const strength: Readonly<Record<Citation['label'], number>> = {
  quotation: 3,
  'matching-paraphrase': 2,
  'needs-check': 1,
  'made-up': 0,
};

/** Citations of one call's texts. `passages` in the order in which the call listed them, masked. */
export function citationsOf(
  design: Design,
  cited: readonly CitedText[],
  passages: readonly Passage[],
  restore: (text: string) => string,
): SuggestedPart[] {
  const there = new Set(values(design.citations).flatMap(({ sentences }) => sentences));
  return passages
    .flatMap((passage, index): SuggestedPart[] => {
      const ref = passageRef(index);
      const labels = cited
        .filter(({ ids }) => ids.some((id) => id.trim().toLowerCase() === ref))
        .map(({ text }) => labelOfCitation(text, passage.text, design));
      const locator = `${passage.sourceId}.${passage.sentenceId}`;
      const [label] = labels.sort((a, b) => strength[b] - strength[a]);
      if (label === undefined || there.has(locator)) return [];
      there.add(locator);
      const digest = createHash('sha256').update(`${design.id}\u0000${locator}`).digest();
      const partId = encodeId('citation', digest);
      const path = `/citations/items/${partId}`;
      const value: Citation = {
        sourceId: passage.sourceId,
        sourceName: restore(passage.sourceName).slice(0, 400),
        sentences: [locator],
        quote: restore(passage.text).slice(0, 4000),
        label,
      };
      return [
        {
          partId,
          path,
          title: { key: 'fields.part.citation', params: {} },
          patch: [{ op: 'add', path, value: toJson(value) }],
        },
      ];
    })
    .slice(0, mostCitations);
}
