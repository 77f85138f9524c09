/** Web pages. */
import type { ReadWatch } from '../limits.ts';
import type { RawDocument } from '../raw-block.ts';
import { ReaderError } from '../reader-error.ts';

/** Errors: ReaderError. */
export function readHtml(_bytes: Uint8Array, _watch: ReadWatch): RawDocument {
  throw new ReaderError('unknown-type', 'web pages are not read yet');
}
