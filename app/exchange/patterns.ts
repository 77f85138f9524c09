/** Patterns that are here: what the store keeps as JSON, as the domain knows it. */
import type { StoredPattern } from '../../db/patterns.ts';
import { toJson } from '../../design/edit.ts';
import { type Pattern, parsePattern } from '../../design/exchange/index.ts';
import { invalid } from '../failures.ts';

/** Errors: INVALID, for one that another version stored. */
export function patternFrom({ document }: StoredPattern): Pattern {
  const parsed = parsePattern(document);
  if (!parsed.ok) {
    throw invalid(parsed.error.code, {
      path: parsed.error.path,
      key: 'errors.bundle.newer-version',
    });
  }
  return parsed.value;
}

export function toStored(pattern: Pattern): Omit<StoredPattern, 'addedAt'> {
  const { id, title, author, activities } = pattern;
  return { id, title, author, activities: activities.length, document: toJson(pattern) };
}
