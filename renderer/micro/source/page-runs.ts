/** Locators of sentences as runs of pages: what a chip stands for. */
import type { Translate } from '../../../messages/index.ts';
import { numberOf } from '../../steps/problem/sources/places.ts';

export interface PageRun {
  sourceId: string;
  /** `p`, `sl` or `h` */
  kind: string;
  from: number;
  to: number;
  /** The first sentence of the run. */
  first: string;
}

/** In the order of the modules and their pages; neighbouring pages become one run. */
export function pageRuns(locators: readonly string[]): PageRun[] {
  const pages = new Map<string, { sourceId: string; container: string; first: string }>();
  for (const locator of locators) {
    const [sourceId = '', container = ''] = locator.split('.');
    const key = `${sourceId}.${container}`;
    if (!pages.has(key)) pages.set(key, { sourceId, container, first: locator });
  }
  const order = [...new Set([...pages.values()].map(({ sourceId }) => sourceId))];
  const sorted = [...pages.values()].toSorted(
    (a, b) =>
      order.indexOf(a.sourceId) - order.indexOf(b.sourceId) ||
      numberOf(a.container) - numberOf(b.container),
  );
  const runs: PageRun[] = [];
  for (const { sourceId, container, first } of sorted) {
    const number = numberOf(container);
    const kind = container.replace(/\d+$/u, '');
    const last = runs.at(-1);
    if (last?.sourceId === sourceId && last.kind === kind && last.to === number - 1)
      last.to = number;
    else runs.push({ sourceId, kind, from: number, to: number, first });
  }
  return runs;
}

/** `hlm. 12–14` */
export function runLabel(t: Translate, { kind, from, to }: PageRun): string {
  const number = from === to ? `${from}` : `${from}–${to}`;
  if (kind === 'sl') return t('micro.place.slide', { number });
  return kind === 'p' ? t('micro.place.page', { number }) : t('micro.place.section', { number });
}
