/** Accepting proposals: as a person edited them, and several at once. */
import type { StoredProposal } from '../../db/proposals.ts';
import { canonicalJson, type Json } from '../../design/canonical.ts';
import { editDesign, lockedPart, toJson } from '../../design/edit.ts';
import type { Design } from '../../design/model/design.ts';
import { applyPatch, type Operation, type Patch } from '../../design/patch.ts';
import { type Origin, slotSchema, type TextSlot } from '../../design/slot.ts';
import { refittedPatch } from '../review/refit.ts';
import { acceptancePatch, addedParts } from './proposals.ts';

/**
 * A proposal as a person edited it: only places that the proposal itself changes, and a text that differs
 * is the person's, based on what was proposed. Null when it goes beyond the proposal.
 */
export function editedPatch(proposed: Patch, edited: Patch): Patch | null {
  const result: Operation[] = [];
  for (const operation of edited) {
    const { op, path } = operation;
    const own = proposed.find((one) => one.op !== 'test' && one.path === path);
    if (op === 'test') {
      result.push(operation);
      continue;
    }
    if (own === undefined || own.op !== op) return null;
    const before = own.op === 'remove' ? undefined : own.value;
    if (op === 'remove') result.push(operation);
    else result.push({ op, path, value: signed(before, operation.value) });
  }
  // What the proposal relies on must hold for its edited form, too.
  const tests = proposed.filter(
    (one) => one.op === 'test' && !result.some((other) => isEqual(other, one)),
  );
  return [...tests, ...result];
}

const isEqual = (a: Operation, b: Operation): boolean =>
  canonicalJson(toJson(a)) === canonicalJson(toJson(b));

function signed(proposed: Json | undefined, edited: Json): Json {
  if (edited === null || typeof edited !== 'object' || Array.isArray(edited)) return edited;
  const after = slotSchema.safeParse(edited);
  if (after.success) {
    const before = slotSchema.safeParse(proposed);
    return toJson(signedSlot(before.success ? before.data : null, after.data));
  }
  const inner = isRecord(proposed) ? proposed : {};
  return Object.fromEntries(
    Object.entries(edited).map(([key, value]) => [key, signed(inner[key], value)]),
  );
}

function isRecord(value: Json | undefined): value is { [key: string]: Json } {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Confirming is another act: an edited proposal is not confirmed by being accepted. */
function signedSlot(proposed: TextSlot | null, { text }: TextSlot): TextSlot {
  if (proposed === null) return { text, origin: { kind: 'person' }, confirmed: null };
  if (proposed.text === text) return proposed;
  return { text, origin: personOver(proposed.origin), confirmed: null };
}

function personOver(origin: Origin): Origin {
  return origin.kind === 'person' ? origin : { kind: 'person', basedOn: origin };
}

/** Lets windows have their turn between proposals. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** One patch of all proposals that fit, in their order; links between them stay. */
export async function togetherPatch(
  design: Design,
  proposals: readonly StoredProposal[],
): Promise<{ patch: Patch; accepted: string[] }> {
  const coming = new Set(proposals.flatMap(({ patch }) => addedParts(patch)));
  const together = await fitting(design, proposals, coming);
  if (editDesign(design, together.patch).ok) return together;
  // Together they do not make a valid design: one by one, each valid on what came before.
  const accepted: string[] = [];
  const all: Patch = [];
  let current = design;
  for (const proposal of proposals) {
    await turn();
    const { id } = proposal;
    const own = acceptancePatch(current, refittedPatch(proposal, current));
    const edited = own === null ? null : editDesign(current, own);
    if (own === null || edited?.ok !== true) continue;
    current = edited.value.design;
    all.push(...own);
    accepted.push(id);
  }
  return { patch: all, accepted };
}

async function fitting(
  design: Design,
  proposals: readonly StoredProposal[],
  coming: ReadonlySet<string>,
): Promise<{ patch: Patch; accepted: string[] }> {
  const accepted: string[] = [];
  const all: Patch = [];
  let current: Json = toJson(design);
  for (const proposal of proposals) {
    await turn();
    const { id } = proposal;
    const own = acceptancePatch(current, refittedPatch(proposal, current), coming);
    if (own === null || lockedPart(design, own) !== null) continue;
    const patched = applyPatch(current, own);
    if (!patched.ok) continue;
    // Parsed once at the end; a parse for each would hold up the windows.
    current = patched.value.document;
    all.push(...own);
    accepted.push(id);
  }
  return { patch: all, accepted };
}
