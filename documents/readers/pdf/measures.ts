/** What is usual in a document: size of the text, distance of lines and of paragraphs. Points. */
import type { Line } from './lines.ts';

export interface Measures {
  bodySize: number;
  /** Usual distance of baselines inside a paragraph of this size. */
  leadingOf(size: number): number;
  /** Usual extra distance between paragraphs. */
  paragraphGap: number;
}

export function measuresOf(pages: ReadonlyArray<readonly Line[]>): Measures {
  const sizes = new Map<number, number>();
  const steps = new Map<number, Map<number, number>>();
  for (const lines of pages) {
    lines.forEach((line, index) => {
      sizes.set(line.size, (sizes.get(line.size) ?? 0) + line.text.length);
      const before = lines[index - 1];
      const dy = before === undefined ? 0 : line.y - before.y;
      if (before === undefined || before.size !== line.size || dy <= 0 || dy > line.size * 2.6)
        return;
      const counts = steps.get(line.size) ?? new Map<number, number>();
      const step = Math.round(dy * 2) / 2;
      counts.set(step, (counts.get(step) ?? 0) + 1);
      steps.set(line.size, counts);
    });
  }
  const most = (counts: ReadonlyMap<number, number>): number | undefined =>
    [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
  const bodySize = most(sizes) ?? 11;
  const bodyLeading = most(steps.get(bodySize) ?? new Map()) ?? bodySize * 1.3;
  const leadingOf = (size: number): number => {
    const counts = steps.get(size);
    const total = [...(counts?.values() ?? [])].reduce((sum, count) => sum + count, 0);
    const own = counts === undefined || total < 4 ? undefined : most(counts);
    return own ?? (bodyLeading / bodySize) * size;
  };
  const gaps = new Map<number, number>();
  for (const [step, count] of steps.get(bodySize) ?? []) {
    const gap = step - bodyLeading;
    if (gap > 2) gaps.set(gap, (gaps.get(gap) ?? 0) + count);
  }
  return { bodySize, leadingOf, paragraphGap: most(gaps) ?? 0 };
}
