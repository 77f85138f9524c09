/** Names of exported files: what the unit is called, in letters that every system takes. */
import { entries } from '../../../design/collection.ts';
import { plainSlotText } from '../../slot-markdown.ts';
import type { WriteSeries } from './types.ts';

/** Lower-case words joined by hyphens, at most 60 characters; '' where no letter is left. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}

/** `series` for the whole, `03-<slug>` for the third unit. */
export function baseName({ series, unitId }: Pick<WriteSeries, 'series' | 'unitId'>): string {
  const units = entries(series.units);
  const at = units.findIndex(([id]) => id === unitId);
  const unit = units[at];
  if (unit === undefined) return 'series';
  const name = slug(plainSlotText(unit[1].title.text));
  return `${String(at + 1).padStart(2, '0')}-${name === '' ? 'unit' : name}`;
}
