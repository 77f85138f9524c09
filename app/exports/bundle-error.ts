/** A `.jelajah` file that cannot be opened. */
import type { DocumentError } from '../../design/parse.ts';
import type { JelajahFileError } from '../../documents/bundle/format.ts';

export class BundleError extends Error {
  readonly code: JelajahFileError['code'];
  /** Of a broken document: what is wrong with it, and where. */
  readonly details: { code: DocumentError['code']; path: string } | null;

  constructor(code: JelajahFileError['code'], detail: string, document: DocumentError | null) {
    super(detail);
    this.name = 'BundleError';
    this.code = code;
    this.details = document === null ? null : { code: document.code, path: document.path };
  }
}
