/**
 * The shape of S1's answer. Broken pieces fall away one by one: a model that spoils one cause must not
 * cost the others. Fields that are not named here are dropped unread.
 */
import { z } from 'zod';
import { type FishboneCategory, gilbertCellSchema } from '../../../design/enums.ts';

const text = z.string().nullable().catch(null);

/** For one frame of the fishbone: a closed list of its categories. */
export function performanceAnalysisSchema(
  categories: readonly [FishboneCategory, ...FishboneCategory[]],
) {
  return z.object({
    gap: text,
    statement: text,
    impact: text,
    causes: z
      .array(z.object({ id: z.string().catch(''), reason: text, statement: text }))
      .catch([]),
    newCauses: z
      .array(
        z.object({
          basis: text,
          category: z.enum(categories).nullable().catch(null),
          cell: gilbertCellSchema.nullable().catch(null),
          reason: text,
          statement: text,
        }),
      )
      .catch([]),
  });
}
export type PerformanceAnalysis = z.output<ReturnType<typeof performanceAnalysisSchema>>;
