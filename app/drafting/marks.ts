/** Delimiters around foreign text. */
import { createHmac, randomBytes } from 'node:crypto';
import type { Design } from '../../design/model/design.ts';
import type { MarkSource } from '../../prompts/index.ts';

/**
 * Marks must be unforeseeable for the text's author, and yet the preview must show what is sent: they are
 * drawn from the text itself with a key that lives as long as the process.
 */
const markKey = randomBytes(32);

/** The same design gives the same marks, in the same order, while the process lives. */
export function seededMarks(design: Design): MarkSource {
  let count = 0;
  return () => {
    count += 1;
    const text = `${count}:${design.id}:${design.brief.text}`;
    return createHmac('sha256', markKey).update(text).digest('hex').slice(0, 10);
  };
}
