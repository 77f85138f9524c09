/** Fingerprints of a document that is about to go out: read as it will be read when it comes back. */
import { slotWords } from '../../design/review/fingerprint.ts';
import type { Fingerprints } from '../ooxml/fingerprints.ts';
import { defaultLimits } from '../readers/limits.ts';
import { printsOf } from './fixed-words.ts';
import { gather } from './gather.ts';
import { inOriginal, textOf } from './slot-stream.ts';
import { walkBody } from './walk-body.ts';

/** `body`: content of w:body as the writers make it. */
export function fingerprintsOf(body: string): Fingerprints {
  const xml = `<w:document><w:body>${body}</w:body></w:document>`;
  const walked = walkBody(new TextEncoder().encode(xml), defaultLimits);
  // Marks of lists are no words: whatever they are here, they fall away.
  const noLists = (): null => null;
  const texts = new Map(
    [...gather(walked)].map(([name, stream]) => [
      name,
      slotWords(textOf(stream, noLists, inOriginal, true)),
    ]),
  );
  return printsOf(walked, texts);
}
