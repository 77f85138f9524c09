/** What no model may write: locked parts, and texts that a person wrote or confirmed. */
import type { PartId } from '../../../design/ids.ts';
import type { Series } from '../../../design/model/series.ts';
import type { Origin, TextSlot } from '../../../design/slot.ts';
import type { LoadedPrompt } from '../../../prompts/index.ts';

export const isLocked = ({ locks }: Series, id: PartId): boolean => locks.includes(id);

/** A person stands behind it. */
export function isKept({ text, origin, confirmed }: TextSlot): boolean {
  return confirmed !== null || (origin.kind === 'person' && text.trim() !== '');
}

/** Only confirmed or locked texts withstand a wish for this very part. */
export const isSettled = ({ confirmed }: TextSlot): boolean => confirmed !== null;

const isSlot = (value: object): value is TextSlot =>
  'text' in value && 'origin' in value && 'confirmed' in value;

/** Whether a text for which `test` holds, or a locked part, lies anywhere in a part. */
export function holds(
  part: unknown,
  locks: readonly PartId[],
  test: (slot: TextSlot) => boolean = isKept,
): boolean {
  if (part === null || typeof part !== 'object') return false;
  if (!Array.isArray(part) && isSlot(part)) return test(part);
  return Object.entries(part).some(
    ([key, value]) => locks.includes(key) || holds(value, locks, test),
  );
}

export function modelOrigin(model: string, { name, head }: LoadedPrompt): Origin {
  return { kind: 'model', model, promptId: name, promptVersion: head.version };
}

export function modelSlot(text: string, origin: Origin): TextSlot {
  return { text, origin, confirmed: null };
}
