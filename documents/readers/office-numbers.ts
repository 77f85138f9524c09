/** Numbers as office programs write them in lists. */
const romans: ReadonlyArray<readonly [number, string]> = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** In small letters; beyond 3999 the sign of 3999. */
export function romanOf(count: number): string {
  let [left, text] = [Math.min(count, 3999), ''];
  for (const [value, sign] of romans) {
    while (left >= value) {
      text += sign;
      left -= value;
    }
  }
  return text;
}

/** a ... z, aa, bb, ... */
export function letterOf(count: number): string {
  const letter = String.fromCharCode(97 + ((Math.max(1, count) - 1) % 26));
  return letter.repeat(Math.min(5, Math.ceil(Math.max(1, count) / 26)));
}
