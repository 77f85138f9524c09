/** The Word file of a design. */
import type { Design } from '../../design/model/design.ts';

export interface WriteDocxTask {
  design: Design;
  /** The stored revision it shows; null outside a data folder. */
  revision: number | null;
  /** Print where each text came from. */
  provenance: boolean;
  /** PNG or JPEG for the cover. */
  logo: Uint8Array | null;
  unit: string;
}

export function writeDocx(_input: WriteDocxTask): Promise<Uint8Array> {
  throw new Error('the Word writer is not part of this copy yet');
}
