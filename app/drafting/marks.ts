/** Delimiters around foreign text. */
import { randomBytes } from 'node:crypto';
import type { Design } from '../../design/model/design.ts';
import type { MarkSource } from '../../prompts/index.ts';
import { marksUnder } from '../tasks/prepare-run.ts';

/**
 * Marks must be unforeseeable for the text's author, and yet the preview must show what is sent: they are
 * drawn from the text itself with a key that lives as long as the process.
 */
export const markKey = randomBytes(32).toString('hex');

/** The same design gives the same marks, in the same order, while the process lives. */
export function seededMarks(design: Design): MarkSource {
  return marksUnder(markKey, design);
}
