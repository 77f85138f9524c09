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

/** One line, as stored and hashed. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}

/** The same order, indented, as files are written for people to read. */
export function canonicalJsonPretty(value: unknown): string {
  return `${JSON.stringify(sorted(value), null, 2)}\n`;
}
