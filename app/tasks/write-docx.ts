/** The Word file of a design. */
import type { Design } from '../../design/model/design.ts';
import { type AgencyProfile, writeDesignDocx } from '../../documents/writers/office/index.ts';

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

/** By the first bytes: what a file calls itself proves nothing. */
export function pictureType(bytes: Uint8Array): 'png' | 'jpeg' | null {
  if (bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47)
    return 'png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  return null;
}

export function writeDocx(input: WriteDocxTask): Promise<Uint8Array> {
  const { design, revision, provenance, logo, unit } = input;
  const type = logo === null ? null : pictureType(logo);
  const agency: AgencyProfile = {
    name: design.agency.text,
    unit,
    ...(logo === null || type === null ? {} : { logo: { bytes: logo, type } }),
  };
  return writeDesignDocx(design, {
    agency,
    provenance,
    ...(revision === null ? {} : { revision }),
  });
}
