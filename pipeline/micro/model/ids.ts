/** Ids of what a model's answer becomes: from what it is, so that a run that is taken up again has the same. */
import { createHash } from 'node:crypto';
import { encodeId, type PartId, type PartKind } from '../../../design/ids.ts';

export function idFor(kind: PartKind, ...of: readonly string[]): PartId {
  return encodeId(
    kind,
    createHash('sha256')
      .update(['model', ...of].join('\u0000'))
      .digest(),
  );
}

/** 0 to 1, from the text alone: for an order that gives nothing away and is always the same. */
export function drawn(...of: readonly string[]): number {
  return createHash('sha256').update(of.join('\u0000')).digest().readUInt32BE(0) / 2 ** 32;
}
