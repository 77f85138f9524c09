/** A page, slide or section as words short enough for a chip: `hlm. 12`. */
import type { Translate } from '../../../messages/index.ts';
import { numberOf } from '../../steps/problem/sources/places.ts';

export function placeLabel(t: Translate, container: string): string {
  const number = numberOf(container);
  if (container.startsWith('sl')) return t('micro.place.slide', { number });
  return container.startsWith('p')
    ? t('micro.place.page', { number })
    : t('micro.place.section', { number });
}

/** A heading's section of a file without pages: its number says less than its title. */
export function isSection(container: string): boolean {
  return container.startsWith('h');
}
