/** Writing files from a design. */
import { canonicalJsonPretty } from '../../design/canonical.ts';
import type { Design } from '../../design/model/design.ts';

export function writeJson(input: { design: Design }): Uint8Array {
  return new TextEncoder().encode(canonicalJsonPretty(input.design));
}
