/** Approved versions as the window knows them. */
import type { Approval } from '../../contract/review.ts';
import type { StoredApproval } from '../../db/approvals.ts';

export function toApproval(approval: StoredApproval): Approval {
  const { id, number, revision, contentHash, at, recordedBy, reason, deciders, files } = approval;
  const { sha256 } = approval.package;
  return {
    id,
    number,
    revision,
    contentHash,
    at,
    recordedBy,
    deciders: deciders.map((one) => ({ ...one })),
    reason,
    package: { fileId: sha256, ...approval.package },
    files: files.map((one) => ({ ...one })),
  };
}
