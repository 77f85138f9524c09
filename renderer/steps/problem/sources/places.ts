/** Pages and sections in words: `3-6, 9`. */
import type { SourceRow } from '../../../../contract/index.ts';
import type { Translate } from '../../../../messages/index.ts';

export type Warning = SourceRow['warnings'][number];

/** The number of a page or section: `p012` is 12. */
export function numberOf(containerId: string): number {
  return Number(containerId.replace(/^\D+/u, ''));
}

export function isPage(containerId: string): boolean {
  return containerId.startsWith('p');
}

/** Runs of numbers as ranges. */
export function ranges(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: Array<[number, number]> = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

/** One sentence per kind of warning. */
export function warningTexts(t: Translate, warnings: readonly Warning[]): string[] {
  return [...new Set(warnings.map(({ code }) => code))].map((code) => {
    const all = warnings.filter((one) => one.code === code);
    const containers = all.flatMap(({ container }) => (container === null ? [] : [container]));
    const label = ranges(containers.map(numberOf));
    const place = containers.every(isPage) ? 'page' : 'section';
    const places = code === 'no-text-layer' ? label : t(`sources.place.${place}`, { label });
    const count = all.reduce((sum, one) => sum + one.count, 0);
    return t(`sources.warning.${code}`, { places, count });
  });
}
