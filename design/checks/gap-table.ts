/** Check of an imported AKPK table: the gap is the actual level minus the standard, levels lie on the scale. */
import { entries } from '../collection.ts';
import { setValue } from '../edit.ts';
import { designRule, partOn, type Raised, titleOf } from './rule.ts';

export const r48 = designRule({
  id: 'R48',
  severity: 'error',
  source: 'AKPK; PermenPANRB 38/2017',
  thresholds: ['R48.lowest', 'R48.highest'],
  variants: ['level'],
  check: ({ learners }, threshold) => {
    const lowest = threshold('R48.lowest');
    const highest = threshold('R48.highest');
    return entries(learners.gapRows).flatMap(([id, row], position) => {
      const raised: Raised[] = [];
      const path = `/learners/gapRows/items/${id}`;
      const title = titleOf(row.competency, position);
      for (const field of ['standardLevel', 'actualLevel'] as const) {
        const level = row[field];
        if (level < lowest || level > highest)
          raised.push({
            path: `${path}/${field}`,
            variant: 'level',
            params: { title, level, lowest, highest },
          });
      }
      const wanted = row.actualLevel - row.standardLevel;
      if (row.gap !== wanted)
        raised.push({ path: `${path}/gap`, params: { title, gap: row.gap, wanted } });
      return raised;
    });
  },
  repair: (design, path) => {
    const row = design.learners.gapRows.items[partOn(path) ?? ''];
    return row !== undefined && path.endsWith('/gap')
      ? setValue(path, row.actualLevel - row.standardLevel)
      : null;
  },
});
