/** Writes filled texts into a skeleton. A slot that nobody filled stays empty and is reported. */
import type { Design } from '../../design/model/design.ts';
import { valueAt } from '../../design/pointer.ts';
import { slotSchema } from '../../design/slot.ts';
import type { FilledSlot, SlotFiller, SlotRequest } from './slot-filler.ts';

export interface FillReport {
  design: Design;
  /** Number of slots by the filler that answered. */
  filledBy: Record<string, number>;
  /** Pointers that no filler had a text for. */
  unfilled: string[];
}

/**
 * Asks the fillers in turn for one text; an empty one or one over the length is refused. The last
 * filler is the fallback: a long text of its own is better than none.
 */
export function ask(
  request: SlotRequest,
  fillers: readonly SlotFiller[],
): readonly [string, FilledSlot] | null {
  for (const [index, filler] of fillers.entries()) {
    const filled = filler.fill(request);
    if (filled === null || filled.text === '') continue;
    const isLast = index === fillers.length - 1;
    if (isLast || filled.text.length <= request.maxLength) return [filler.name, filled];
  }
  return null;
}

/**
 * Fills a skeleton's empty slots and returns the whole as a new design; ids, numbers and links stay.
 * The first filler that answers within the length wins; put the built-in one last.
 */
export function fillDesign(
  skeleton: Design,
  requests: readonly SlotRequest[],
  fillers: readonly SlotFiller[],
): FillReport {
  const design = structuredClone(skeleton);
  const filledBy: Record<string, number> = {};
  const unfilled: string[] = [];
  for (const request of requests) {
    const place = valueAt(design, request.path);
    const answer = ask(request, fillers);
    if (answer === null || !slotSchema.safeParse(place).success) {
      unfilled.push(request.path);
      continue;
    }
    const [name, filled] = answer;
    filledBy[name] = (filledBy[name] ?? 0) + 1;
    Object.assign(place as object, { text: filled.text, origin: filled.origin });
  }
  return { design, filledBy, unfilled };
}
