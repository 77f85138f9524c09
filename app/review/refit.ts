/** Reviewers' proposals held against the text as it is now: it may have changed since they were read. */
import type { StoredProposal } from '../../db/proposals.ts';
import type { Json } from '../../design/canonical.ts';
import { removePart } from '../../design/edit.ts';
import type { Design } from '../../design/model/design.ts';
import type { Patch } from '../../design/patch.ts';
import { indexParts } from '../../design/references.ts';
import { refitPatch } from '../../design/review/docx-proposals.ts';
import { slotSchema } from '../../design/slot.ts';

type Refit = Pick<StoredProposal, 'patch' | 'changes'>;

/**
 * The same edit carried out in the design as it is now; as it was made, where that cannot be told (then
 * it is outdated). Proposals that are no reviewer's, and decided ones, stay what they are.
 */
export function refitted<P extends StoredProposal>(proposal: P, design: Design): P {
  if (proposal.key === undefined || proposal.state !== 'open') return proposal;
  return { ...proposal, ...(refit(proposal, design) ?? {}) };
}

/** The patch alone, on a document between two proposals of a set. */
export function refittedPatch(proposal: StoredProposal, document: Design | Json): Patch {
  if (proposal.key === undefined) return proposal.patch;
  return refitPatch(document, proposal.patch) ?? proposal.patch;
}

function refit(proposal: StoredProposal, design: Design): Refit | null {
  const { partId, path, changes } = proposal;
  const isRemoval = proposal.patch.some((one) => one.op === 'remove' && one.path === path);
  if (isRemoval) {
    if (partId === null || indexParts(design).parts.get(partId) !== path) return null;
    return { patch: removePart(design, partId), changes };
  }
  const patch = refitPatch(design, proposal.patch);
  if (patch === null || patch === proposal.patch) return null;
  const [test, replace] = patch;
  const before = test?.op === 'test' && typeof test.value === 'string' ? test.value : '';
  const slot = replace?.op === 'replace' ? slotSchema.safeParse(replace.value) : null;
  if (slot?.success !== true) return null;
  return {
    patch,
    changes: changes.map((change) => ({ path: change.path, before, after: slot.data.text })),
  };
}
