/** OpenDocument. */
import type { ReadWatch } from '../limits.ts';
import type { RawDocument } from '../raw-block.ts';
import { ReaderError } from '../reader-error.ts';

/** Errors: ReaderError. */
export function readOdf(_bytes: Uint8Array, _watch: ReadWatch): RawDocument {
  throw new ReaderError('unknown-type', 'OpenDocument is not read yet');
}
