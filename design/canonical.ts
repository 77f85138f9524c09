/** Canonical JSON: sorted keys, no `undefined`. Equal documents have equal text. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value !== null && typeof value === 'object') {
    const result: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value).sort(([a], [b]) =>
      a < b ? -1 : a > b ? 1 : 0,
    )) {
      if (item !== undefined) result[key] = sorted(item);
    }
    return result;
  }
  return value;
}

/** What was stored and changed in one place is mostly in order already: looking is cheaper than copying. */
function isSorted(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return true;
  if (Array.isArray(value)) return value.every(isSorted);
  let before: string | null = null;
  for (const key of Object.keys(value)) {
    if (before !== null && before >= key) return false;
    before = key;
  }
  return Object.values(value).every(isSorted);
}

/** One line, as stored and hashed. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(isSorted(value) ? value : sorted(value));
}

/** The same order, indented, as files are written for people to read. */
export function canonicalJsonPretty(value: unknown): string {
  return `${JSON.stringify(sorted(value), null, 2)}\n`;
}
