/** A text of a series with what it rests on, as printed beside it: `Kutipan, hlm. 12`. */

import { isTraced } from '../../../design/grounding/index.ts';
import type { PartId } from '../../../design/ids.ts';
import { groundingOf } from '../../../design/micro/labels.ts';
import type { GroundingLabel } from '../../../design/model/citation.ts';
import type { Series } from '../../../design/model/series.ts';
import type { Translate } from '../../../messages/index.ts';
import { plainSlotText } from '../../slot-markdown.ts';
import { placeOf } from './place.ts';

export interface Grounded {
  readonly label: GroundingLabel;
  /** Places in the module, each once; empty unless the text agrees with what stands there. */
  readonly places: readonly string[];
}

/** Places of citations: `hlm. 12`; with the document's name where the series has several. */
export function placesOf(
  series: Pick<Series, 'citations' | 'sources'>,
  citationIds: readonly PartId[],
  t: Translate,
): string[] {
  const words = {
    page: t('seriesExport.page'),
    slide: t('seriesExport.slide'),
    section: t('seriesExport.section'),
  };
  const found = new Set<string>();
  for (const id of citationIds) {
    const citation = series.citations.items[id];
    if (citation === undefined) continue;
    const place = placeOf(citation, words);
    const source = series.sources.length > 1 ? citation.sourceName : '';
    const whole = [source, place].filter((part) => part !== '').join(', ');
    if (whole !== '') found.add(whole);
  }
  return [...found];
}

/** Label of a text; only quotations and matching paraphrases name a place. */
export function groundedText(
  series: Series,
  text: string,
  citationIds: readonly PartId[],
  t: Translate,
): Grounded {
  const { label } = groundingOf(series, plainSlotText(text), citationIds);
  return { label, places: isTraced(label) ? placesOf(series, citationIds, t) : [] };
}

/** `Kutipan, hlm. 12`; `Buatan`. */
export function labelInWords({ label, places }: Grounded, t: Translate): string {
  return [t(`enums.groundingLabel.${label}`), ...places].join(', ');
}

/** Places as short as they can be said together: `hlm. 3, 5-7`, as the pages of a whole unit. */
export function pagesTogether(places: readonly string[]): string {
  const byLead = new Map<string, Set<string>>();
  for (const place of places) {
    const match = /^(.*?)([\d-]+)$/u.exec(place);
    const lead = match?.[1] ?? place;
    const numbers = byLead.get(lead) ?? new Set<string>();
    if (match?.[2] !== undefined) numbers.add(match[2]);
    byLead.set(lead, numbers);
  }
  return [...byLead]
    .map(([lead, numbers]) => {
      const sorted = [...numbers].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
      return `${lead}${sorted.join(', ')}`;
    })
    .join('; ');
}

/** Objectives are written to follow other words; at the beginning of a line they take a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
