/** All data that a model may have been given for a design, for the output gate: the same masked texts. */
import type { Design } from '../../design/model/design.ts';
import { slotsOf } from '../../design/texts.ts';
import type { Passage } from '../run/types.ts';
import { contextOf, wholeContext } from './upstream.ts';

/** `t1`-like names and part numbers are labels, never figures. */
const partNumber = /^(.*?) \d+(?= \(|$)/;

/**
 * Brief, every text, the numbers of the structure (minutes, weeks, head counts, targets), passages, and
 * what the user asks for. `masked` and `passages` as they are sent.
 */
export function givenOf(
  masked: Design,
  passages: readonly Passage[] = [],
  instruction: string | null = null,
): string {
  const context = contextOf(masked, wholeContext(masked)).map(
    ({ label, text }) => `${label.replace(partNumber, '$1')}\n${text}`,
  );
  return [
    masked.brief.text,
    ...slotsOf(masked).map(({ slot }) => slot.text),
    ...context,
    ...passages.map(({ sourceName, text }) => `${sourceName}\n${text}`),
    instruction ?? '',
  ].join('\n');
}
