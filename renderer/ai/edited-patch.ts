/** A proposal as a person has edited it: the same patch with other words in its slots. */
import type { Json } from '../../design/canonical.ts';
import type { Patch } from '../../design/patch.ts';
import { formatPointer, parsePointer } from '../../design/pointer.ts';
import { editSlot, slotSchema } from '../../design/slot.ts';

/** The value with each text put in at its pointer (relative to `value`); whoever edits a text owns it. */
function withTexts(value: Json, at: string, texts: ReadonlyMap<string, string>): Json {
  const text = texts.get(at);
  const slot = slotSchema.safeParse(value);
  if (slot.success) {
    if (text === undefined || text === slot.data.text) return value;
    return JSON.parse(JSON.stringify(editSlot(slot.data, text)));
  }
  if (typeof value === 'string') return text ?? value;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      withTexts(inner, `${at}${formatPointer([key])}`, texts),
    ]),
  );
}

/** `texts`: pointer of a slot in the design to its new text. Operations that only test stay as they are. */
export function editedPatch(patch: Patch, texts: ReadonlyMap<string, string>): Patch {
  return patch.map((operation) =>
    operation.op === 'add' || operation.op === 'replace'
      ? { ...operation, value: withTexts(operation.value, normal(operation.path), texts) }
      : operation,
  );
}

const normal = (path: string): string => formatPointer(parsePointer(path) ?? []);
