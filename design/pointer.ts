/** JSON Pointers (RFC 6901), the address of every part and field. */

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** Segments of a pointer, or null when it is not one or names a forbidden key. */
export function parsePointer(pointer: string): string[] | null {
  if (pointer === '') return [];
  if (!pointer.startsWith('/')) return null;
  const segments = pointer
    .slice(1)
    .split('/')
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
  return segments.some((segment) => forbidden.has(segment)) ? null : segments;
}

export function formatPointer(segments: readonly (string | number)[]): string {
  return segments
    .map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

/** The value at a pointer, or undefined. */
export function valueAt(document: unknown, pointer: string): unknown {
  const segments = parsePointer(pointer);
  if (segments === null) return undefined;
  let value: unknown = document;
  for (const segment of segments) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, segment))
      return undefined;
    value = (value as Record<string, unknown>)[segment];
  }
  return value;
}
