/** The part of a Word package that holds the document, as a stream of paragraphs. */
import type { ReadLimits } from '../readers/limits.ts';
import { ReaderError } from '../readers/reader-error.ts';
import { eachNode } from '../readers/xml-tree.ts';
import { type Walked, walker } from './walk.ts';

/** Errors: ReaderError. */
export function walkBody(bytes: Uint8Array | undefined, limits: ReadLimits): Walked {
  if (bytes === undefined) throw new ReaderError('damaged', 'no document part');
  const walk = walker();
  let hasBody = false;
  eachNode(bytes, limits, 2, (node, parents) => {
    if (parents[0] !== 'document' || parents[1] !== 'body') return;
    hasBody = true;
    walk.add(node);
  });
  if (!hasBody) throw new ReaderError('damaged', 'no body');
  return walk.done();
}
