/** The slots of a design that a model may write now, in the order in which it is asked for them. */
import type { Design } from '../../design/model/design.ts';
import { valueAt } from '../../design/pointer.ts';
import { hasPlaceholder, type TextSlot } from '../../design/slot.ts';
import { slotsOf } from '../../design/texts.ts';
import { translator } from '../../messages/index.ts';
import { partsOn, slotLabel } from './slot-label.ts';
import { rowOf, type SlotRow } from './slot-table.ts';
import type { SlotTarget } from './types.ts';

export interface TargetOptions {
  /** Also texts that a person wrote, and those that only a person's wish opens (scope `part`). */
  readonly includeTouched?: boolean;
  /** For reading only: every text of the table, also locked, confirmed and cited ones. */
  readonly forReading?: boolean;
}

/** A longer text that stands there already may come back as long; not a whole essay. */
const mostKept = 2000;

/** Nothing but facts that only the organisation knows: there is nothing to say better. */
function isOnlyPlaceholder(text: string): boolean {
  const rest = text.replace(/⟨(?:perlu diisi|to be filled):[^⟩]*⟩/gu, '');
  return hasPlaceholder(text) && !/\p{L}/u.test(rest);
}

function isOpen(
  slot: TextSlot,
  row: SlotRow,
  includeTouched: boolean,
  forReading: boolean,
): boolean {
  if (forReading) return !isOnlyPlaceholder(slot.text);
  if (slot.confirmed !== null || isOnlyPlaceholder(slot.text)) return false;
  if (row.isOnlyAsked === true && !includeTouched) return false;
  switch (slot.origin.kind) {
    case 'brief':
      return row.isOfBrief === true;
    case 'source':
      return false;
    case 'person':
      // An empty field of a form that nobody has filled yet is nobody's text.
      return includeTouched || (slot.text.trim() === '' && slot.origin.basedOn === undefined);
    case 'pattern':
    case 'model':
      return true;
  }
}

/** What else a part says about a slot of its own. */
function isSettledElsewhere(design: Design, path: string): boolean {
  const measure = /^(\/evaluation\/measures\/items\/[^/]+)\/indicator$/.exec(path)?.[1];
  // An L4 row repeats the problem's indicator by its name.
  if (measure !== undefined) return valueAt(design, `${measure}/indicatorId`) !== null;
  const activity = /^(\/journey\/activities\/items\/[^/]+)\/workTask$/.exec(path)?.[1];
  const reason = activity === undefined ? '' : valueAt(design, `${activity}/noWorkTaskReason/text`);
  return typeof reason === 'string' && reason.trim() !== '';
}

function stageOf(design: Design, path: string): string | null {
  const [, collection, id] =
    /^\/journey\/(stages|activities|reflections)\/items\/([^/]+)/.exec(path) ?? [];
  if (id === undefined) return null;
  if (collection === 'stages') return id;
  const stage = valueAt(design, `/journey/${collection}/items/${id}/stageId`);
  return typeof stage === 'string' ? stage : null;
}

/**
 * Writable slots: never locked, confirmed, cited or known only to the organisation; with `forReading`
 * also the settled ones. Sorted by the table
 * (stage, group), the parts of a group one after the other, a part's fields as the table has them.
 */
export function slotTargets(design: Design, options: TargetOptions = {}): SlotTarget[] {
  const t = translator(design.language);
  const forReading = options.forReading === true;
  const locked = new Set(forReading ? [] : design.locks);
  const found = slotsOf(design).flatMap(({ path, partId, slot }, place) => {
    const entry = rowOf(path);
    if (entry === undefined) return [];
    if (!isOpen(slot, entry.row, options.includeTouched === true, forReading)) return [];
    if (partsOn(path).some((id) => locked.has(id)) || isSettledElsewhere(design, path)) return [];
    const { stage, group, most } = entry.row;
    const within = group === 's3i' ? stageOf(design, path) : null;
    if (within !== null && locked.has(within)) return [];
    const target: SlotTarget = {
      path,
      partId,
      stage,
      group,
      within,
      label: slotLabel(design, path, t),
      current: slot.text,
      maxChars: Math.max(most, Math.min(mostKept, slot.text.length)),
    };
    return [{ target, index: entry.index, place, outer: partsOn(path)[0] ?? null }];
  });

  // Parts of one kind stay together: the order of a part is that of its first slot in the document.
  const firstPlace = new Map<string, number>();
  for (const { outer, place } of found) {
    if (outer !== null && !firstPlace.has(outer)) firstPlace.set(outer, place);
  }
  const firstIndex = new Map<string, number>();
  const runOf = ({ target, outer, index }: (typeof found)[number]): string =>
    outer === null
      ? `${index}`
      : `${target.group} ${target.path.slice(0, target.path.indexOf('/items/'))}`;
  for (const one of found) {
    const run = runOf(one);
    firstIndex.set(run, Math.min(firstIndex.get(run) ?? one.index, one.index));
  }
  const stages = [...design.journey.stages.order];
  return found
    .map((one) => ({
      one,
      key: [
        one.target.within === null ? -1 : stages.indexOf(one.target.within),
        firstIndex.get(runOf(one)) ?? one.index,
        one.outer === null ? 0 : (firstPlace.get(one.outer) ?? 0),
        one.index,
        one.place,
      ],
    }))
    .map((entry) => ({ ...entry, key: sortKey(entry.one.target.group, entry.key) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ one }) => one.target);
}

/** Groups with stages inside (s3i) sort by stage first; all others have none. */
function sortKey(group: SlotTarget['group'], key: number[]): number[] {
  return [groupOrder.indexOf(group), ...key];
}

const groupOrder: readonly SlotTarget['group'][] = [
  's1_core',
  's1_detail',
  's2a_list',
  's2a_detail',
  's2b',
  's3_outcomes',
  's3_rows',
  's3_frame',
  's3i',
  's4_charter',
  's4_people',
  's4_sessions',
  's5_measures',
  's5_support',
];

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
