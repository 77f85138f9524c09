/**
 * Wrapped lines into one text. A hyphen at a line's end is either the word's own ("undang-undang") or
 * was set where the word was broken; the rest of the document says which.
 */

export type Joiner = (before: string, after: string) => string;

const wordEnd = /([\p{L}]+)-$/u;
const wordStart = /^[\p{L}]+/u;

export function joinerFor(lines: readonly string[]): Joiner {
  const words = new Set<string>();
  let breaks = 0;
  let confirmed = 0;
  for (const line of lines) {
    for (const word of line.toLowerCase().match(/[\p{L}]+(?:-[\p{L}]+)*(?![\p{L}-]*-$)/gu) ?? []) {
      words.add(word);
    }
  }
  lines.forEach((line, index) => {
    const left = wordEnd.exec(line.trimEnd().slice(-60))?.[1]?.toLowerCase();
    const right = wordStart.exec((lines[index + 1] ?? '').trimStart())?.[0].toLowerCase();
    if (left === undefined || right === undefined) return;
    breaks += 1;
    if (words.has(left + right)) confirmed += 1;
  });
  // A document that breaks words does so often, and some of its broken words stand whole elsewhere.
  const isBroken = confirmed >= 2 && confirmed >= breaks * 0.2;

  return (before, after) => {
    if (before === '') return after;
    // Paragraphs grow long, and only their end counts.
    const left = wordEnd.exec(before.slice(-60))?.[1]?.toLowerCase();
    const right = wordStart.exec(after)?.[0];
    if (left !== undefined && right !== undefined) {
      const isSmall = /^\p{Ll}/u.test(right);
      const isOwn =
        !isSmall ||
        isDoubled(left, right) ||
        words.has(`${left}-${right}`) ||
        (!words.has(left + right) && !isBroken && right.length > 3);
      return isOwn ? before + after : before.slice(0, -1) + after;
    }
    if (/[-‐/]$/u.test(before) && /^[\p{L}\d]/u.test(after)) return before + after;
    return `${before} ${after}`;
  };
}

/** "undang-undang", "sekurang-kurangnya": the second half begins as the first one ends. */
function isDoubled(left: string, right: string): boolean {
  for (let length = right.length; length >= 3; length -= 1) {
    if (left.endsWith(right.slice(0, length))) return true;
  }
  return false;
}
