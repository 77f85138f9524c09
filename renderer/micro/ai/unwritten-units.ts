/** Units that stand in the outline only. A draft of units names them: without names it writes all anew. */
import { entries } from '../../../design/collection.ts';
import type { PartId } from '../../../design/ids.ts';
import type { Series } from '../../../design/model/series.ts';

export function unwrittenUnits({ units }: Pick<Series, 'units'>): PartId[] {
  return entries(units).flatMap(([id, { isWritten }]) => (isWritten ? [] : [id]));
}
