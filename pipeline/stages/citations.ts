/**
 * What a model said its texts rest on, as citations. It names sentences of a closed list only; the
 * quotation is printed from the document, never from the answer, and how far text and sentence agree is
 * found by the rules of grounding: a model's word for it counts for nothing. A citation bears the label of
 * the weakest text that rests on it.
 */
import { createHash } from 'node:crypto';
import { values } from '../../design/collection.ts';
import { toJson } from '../../design/edit.ts';
import { labelText, weakestLabel } from '../../design/grounding/index.ts';
import { encodeId } from '../../design/ids.ts';
import type { Citation } from '../../design/model/citation.ts';
import type { Design } from '../../design/model/design.ts';
import { sentencesOf } from '../../design/sentences.ts';
import type { Passage, SuggestedPart } from '../run/types.ts';
import { passageRef } from './compose.ts';

/** One written text with the sentences it was said to rest on (`k1`, `k2`). */
export interface CitedText {
  readonly text: string;
  readonly ids: readonly string[];
}

const mostCitations = 12;

/** Citations of one call's texts. `passages` in the order in which the call listed them, masked. */
export function citationsOf(
  design: Design,
  cited: readonly CitedText[],
  passages: readonly Passage[],
  restore: (text: string) => string,
): SuggestedPart[] {
  const sentences = passages.map(({ text }) => sentencesOf(text));
  // A text is held against all that it names: what one page does not say, another may.
  const labelled = cited.map(({ text, ids }) => {
    const refs = new Set(ids.map((id) => id.trim().toLowerCase()));
    const named = sentences.flatMap((own, index) => (refs.has(passageRef(index)) ? own : []));
    return { refs, label: labelText(text, named, design.language).label };
  });
  const there = new Set(values(design.citations).flatMap(({ sentences }) => sentences));
  return passages
    .flatMap((passage, index): SuggestedPart[] => {
      const ref = passageRef(index);
      const labels = labelled.filter(({ refs }) => refs.has(ref)).map(({ label }) => label);
      const locator = `${passage.sourceId}.${passage.sentenceId}`;
      if (labels.length === 0 || there.has(locator)) return [];
      there.add(locator);
      const digest = createHash('sha256').update(`${design.id}\u0000${locator}`).digest();
      const partId = encodeId('citation', digest);
      const path = `/citations/items/${partId}`;
      const value: Citation = {
        sourceId: passage.sourceId,
        sourceName: restore(passage.sourceName).slice(0, 400),
        sentences: [locator],
        quote: restore(passage.text).slice(0, 4000),
        label: weakestLabel(labels),
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
