/** Joining two edits, one right after the other, into one that can be undone at once. */
import type { Operation, Patch } from '../design/patch.ts';

export interface Edit {
  patch: Patch;
  inverse: Patch;
}

/** One edit that does what `first` and then `second` do, and whose inverse undoes both. */
export function mergeEdits(first: Edit, second: Edit): Edit {
  // Typing replaces the same few values again and again: only the last values go forward, only the
  // first ones back. Anything else is simply done one after the other.
  if (onlyReplaces(first, second)) {
    return {
      patch: lastPerPath([...first.patch, ...second.patch]),
      inverse: lastPerPath([...second.inverse, ...first.inverse]),
    };
  }
  return {
    patch: [...first.patch, ...second.patch],
    inverse: [...second.inverse, ...first.inverse],
  };
}

function onlyReplaces(first: Edit, second: Edit): boolean {
  const all = [first.patch, first.inverse, second.patch, second.inverse].flat();
  if (all.some(({ op }) => op !== 'replace')) return false;
  const paths = [...new Set(all.map(({ path }) => path))];
  return !paths.some((path) => paths.some((other) => other.startsWith(`${path}/`)));
}

/** Where no path lies inside another, the order of replacements does not matter, only the last of each path. */
function lastPerPath(operations: readonly Operation[]): Patch {
  return [...new Map(operations.map((operation) => [operation.path, operation])).values()];
}
