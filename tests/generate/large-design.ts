/** The biggest design that exports are measured with: 12 stages and 200 activities, each a copy of a clean one. */
import { collect, values } from '../../design/collection.ts';
import { partIdSchema } from '../../design/ids.ts';
import type { Design } from '../../design/model/design.ts';
import { cleanDesign } from './clean-design.ts';
import { type Random, randomOf } from './random.ts';

export const largest = { stages: 12, activities: 200 } as const;

/** A copy whose own parts (schedule, proofs) have new ids; those of other parts stay. */
function copy<T>(part: T, random: Random): T {
  const text = JSON.stringify(part);
  const own = [...text.matchAll(/"([a-z]{3}_[a-z2-7]{10})":\{/g)].map((match) => match[1] ?? '');
  const renewed = new Map(
    own
      .filter((id) => partIdSchema.safeParse(id).success)
      .map((id) => [id, `${id.slice(0, 4)}${random.id('activity').slice(4)}`]),
  );
  return JSON.parse(text.replace(/[a-z]{3}_[a-z2-7]{10}/g, (id: string) => renewed.get(id) ?? id));
}

export function largeDesign(seed = 7): Design {
  const random = randomOf(seed);
  const design = cleanDesign(seed, 'everything');
  const { journey } = design;
  const stages = values(journey.stages);
  const models = values(journey.activities);
  const from = <T>(list: readonly T[], index: number): T => {
    const one = list[index % list.length];
    if (one === undefined) throw new Error('a clean design has stages and activities');
    return one;
  };
  journey.stages = collect(
    Array.from({ length: largest.stages }, (_, index) => [
      random.id('stage'),
      { ...copy(from(stages, index), random), startWeek: index * 4 + 1, weeks: 4 },
    ]),
  );
  journey.weeks = largest.stages * 4;
  journey.activities = collect(
    Array.from({ length: largest.activities }, (_, index) => [
      random.id('activity'),
      {
        ...copy(from(models, index), random),
        stageId: journey.stages.order[index % largest.stages] ?? '',
      },
    ]),
  );
  journey.reflections = collect(
    values(journey.reflections).map((reflection, index) => [
      random.id('reflection'),
      { ...copy(reflection, random), stageId: journey.stages.order[index] ?? '' },
    ]),
  );
  return design;
}
