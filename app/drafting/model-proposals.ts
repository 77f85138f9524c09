/** Texts that a model wrote, as proposals: one for each part, and one for each text of the design itself. */
import { lockedPart, toJson } from '../../design/edit.ts';
import type { Design } from '../../design/model/design.ts';
import type { Operation, Patch } from '../../design/patch.ts';
import { valueAt } from '../../design/pointer.ts';
import { slotSchema } from '../../design/slot.ts';
import type { SuggestedPart } from '../../pipeline/run/types.ts';
import { collectionPath, itemChanges, type ProposedPart, titleOf } from './proposals.ts';

/** The outermost part that a pointer lies in. */
const outermost = /^(.*?\/items\/([a-z]{3}_[a-z2-7]{10}))(?:\/|$)/;

/**
 * New texts for slots that are there; locked parts and texts that say the same are left out, and so are
 * confirmed ones, unless `overConfirmed`.
 */
export function proposeTexts(
  current: Design,
  operations: readonly Operation[],
  { overConfirmed = false }: { overConfirmed?: boolean } = {},
): ProposedPart[] {
  const found = new Map<string, ProposedPart>();
  for (const operation of operations) {
    if (operation.op !== 'replace') continue;
    const { path } = operation;
    const before = slotSchema.safeParse(valueAt(current, path));
    const after = slotSchema.safeParse(operation.value);
    if (!before.success || !after.success) continue;
    if (before.data.confirmed !== null && !overConfirmed) continue;
    if (before.data.text === after.data.text || lockedPart(current, [operation]) !== null) continue;
    const part = outermost.exec(path);
    const place = part?.[1] ?? path;
    const proposed: ProposedPart = found.get(place) ?? {
      partId: part?.[2] ?? null,
      path: place,
      title: titleOf(part === null ? path : collectionPath(place)),
      patch: [],
      changes: [],
    };
    // A text that is changed before a person decides makes the proposal outdated.
    const patch: Patch = [{ op: 'test', path, value: toJson(before.data) }, operation];
    proposed.patch.push(...patch);
    proposed.changes.push({ path, before: before.data.text, after: after.data.text });
    found.set(place, proposed);
  }
  return [...found.values()];
}

/** Parts that a model suggests beside the texts. */
export function proposeParts(suggested: readonly SuggestedPart[]): ProposedPart[] {
  return suggested.map(({ partId, path, title, patch }) => ({
    partId,
    path,
    title: { key: title.key, params: { ...title.params } },
    patch: [...patch],
    changes: patch.flatMap((operation) =>
      operation.op === 'add' ? itemChanges(operation.path, null, operation.value) : [],
    ),
  }));
}
