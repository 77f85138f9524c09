/** The patch from one document to another, as small as object keys allow; lists are replaced whole. */
import type { Json } from '../design/canonical.ts';
import type { Patch } from '../design/patch.ts';
import { formatPointer } from '../design/pointer.ts';

/** `applyPatch(from, diff(from, to))` gives `to`. Both must be objects. */
export function diff(from: Json, to: Json): Patch {
  const patch: Patch = [];
  const compare = (before: Json, after: Json, path: string[]): void => {
    if (isObject(before) && isObject(after)) {
      for (const [key, value] of Object.entries(before)) {
        const next = after[key];
        if (next === undefined) patch.push({ op: 'remove', path: formatPointer([...path, key]) });
        else compare(value, next, [...path, key]);
      }
      for (const [key, value] of Object.entries(after)) {
        if (!Object.hasOwn(before, key)) {
          patch.push({ op: 'add', path: formatPointer([...path, key]), value });
        }
      }
      return;
    }
    if (JSON.stringify(before) !== JSON.stringify(after)) {
      patch.push({ op: 'replace', path: formatPointer(path), value: after });
    }
  };
  compare(from, to, []);
  return patch;
}

function isObject(value: Json): value is { [key: string]: Json } {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
