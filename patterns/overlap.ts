/**
 * Word sequences of templates, so that the library can be held to not repeating itself:
 * a design built from it must not read as copied from one activity to the next.
 */
import { type Pattern, textsOf } from './schema.ts';

/** Lower-case words of a text; every slot counts as the one word `#`. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/\{\{[^{}]*\}\}/gu, ' # ')
      .match(/#|[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? []
  );
}

/** All sequences of `size` words inside single texts (never across two texts). */
export function sequencesOf(texts: readonly string[], size: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of texts) {
    const words = wordsOf(text);
    for (let start = 0; start + size <= words.length; start += 1) {
      found.add(words.slice(start, start + size).join(' '));
    }
  }
  return found;
}

/** Sequences of a pattern's templates in one language. */
export function patternSequences(
  pattern: Pattern,
  language: 'id' | 'en',
  size: number,
): ReadonlySet<string> {
  return sequencesOf(textsOf(pattern.templates[language]), size);
}

/** Share (0-1) of the smaller set that the other contains too. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const sequence of small) if (large.has(sequence)) shared += 1;
  return shared / small.size;
}
