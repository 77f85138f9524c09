/** A design as a file: canonical JSON, indented, so that equal designs are equal bytes. */
import { canonicalJsonPretty } from '../../design/canonical.ts';
import type { Design } from '../../design/model/design.ts';

export function writeDesignJson(design: Design): Uint8Array {
  return new TextEncoder().encode(canonicalJsonPretty(design));
}
