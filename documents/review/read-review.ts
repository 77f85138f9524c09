/** Reads a reviewed file with the help of the revision that it was made from, where it needs that. */
import { officeKindSchema } from '../../design/export-catalogue.ts';
import type { Design } from '../../design/model/design.ts';
import type { Result } from '../../design/result.ts';
import type { ReviewedDocx } from '../../design/review/reviewed-docx.ts';
import { buildOffice } from '../writers/office/index.ts';
import { fingerprintsOf } from './fingerprints-of.ts';
import { type ReviewedDocxError, readReviewedDocx } from './read-reviewed.ts';

/**
 * As readReviewedDocx. `baseOf` gives the stored revision, or null: it is asked only for files of
 * versions that wrote no fingerprints, whose texts are then compared with what the revision says.
 */
export async function readReview(
  bytes: Uint8Array,
  baseOf: (designId: string, revision: number) => Design | null | Promise<Design | null>,
): Promise<Result<ReviewedDocx, ReviewedDocxError>> {
  const read = readReviewedDocx(bytes);
  if (!read.ok || read.value.hasFingerprints) return read;
  const { designId, revision, kind } = read.value;
  if (designId === null || revision === null) return read;
  const base = await baseOf(designId, revision);
  if (base === null) return read;
  // The first versions wrote one kind of document and did not name it.
  const named = officeKindSchema.safeParse(kind);
  const { body } = await buildOffice({
    kind: named.success ? named.data : base.result,
    design: base,
  });
  return readReviewedDocx(bytes, { prints: fingerprintsOf(body) });
}
