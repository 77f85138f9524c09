import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collect } from './collection.ts';
import { editDesign } from './edit.ts';
import { encodeId, type PartKind } from './ids.ts';
import {
  addActivity,
  addOccurrence,
  duplicateActivity,
  moveActivity,
  newActivityIn,
  recomputeJp,
  setTotalMinutes,
  shiftOccurrences,
  shiftWeeks,
  weekLoads,
  withRecognisedJp,
} from './journey-edit.ts';
import { workload } from './ledger.ts';
import type { Design } from './model/design.ts';
import { newDesign, newReflection, newStage } from './new-design.ts';
import type { Operation } from './patch.ts';

const id = (kind: PartKind, n: number): string =>
  encodeId(kind, new Uint8Array([0, 0, 0, 0, 0, 0, n]));
const stageA = id('stage', 1);
const stageB = id('stage', 2);
const first = id('activity', 1);
const second = id('activity', 2);
const third = id('activity', 3);
const sitting = (n: number) => id('occurrence', n);

/** Weeks 1-4 and 5-6; three activities: two at work in the first stage, one formal in the second. */
function sample(): Design {
  const design = newDesign(id('design', 1), 'id');
  const at = (week: number, minutes = 90) => ({ week, day: null, sessions: 1, minutes });
  design.journey.weeks = 6;
  design.journey.stages = collect([
    [stageA, { ...newStage(1), weeks: 4 }],
    [stageB, { ...newStage(5), weeks: 2 }],
  ]);
  design.journey.activities = collect([
    [
      first,
      {
        ...newActivityIn(stageA, 'experience'),
        occurrences: collect([1, 2, 3, 4].map((n) => [sitting(n), at(n)] as const)),
      },
    ],
    [
      second,
      {
        ...newActivityIn(stageA, 'experience'),
        jalur: 'coaching',
        jp: 2,
        occurrences: collect([[sitting(5), at(2)]]),
      },
    ],
    [
      third,
      {
        ...newActivityIn(stageB, 'formal'),
        jalur: 'technical-training',
        jp: 2,
        occurrences: collect([[sitting(6), at(6)]]),
      },
    ],
  ]);
  design.journey.reflections = collect([
    [id('reflection', 1), { ...newReflection(stageA), minutes: 30 }],
  ]);
  return design;
}

function apply(design: Design, patch: readonly Operation[]): Design {
  const edited = editDesign(design, patch);
  if (!edited.ok) throw new Error(JSON.stringify(edited.error));
  return edited.value.design;
}

const weeksOf = (design: Design, activity: string): number[] =>
  Object.values(design.journey.activities.items[activity]?.occurrences.items ?? {}).map(
    ({ week }) => week,
  );

describe('moving an activity', () => {
  test('keeps the distance from the start of the stage where there is room', () => {
    const moved = apply(
      sample(),
      moveActivity(sample(), second, { stageId: stageB, mode: 'social', before: null }),
    );
    expect(moved.journey.activities.items[second]).toMatchObject({
      stageId: stageB,
      mode: 'social',
    });
    expect(weeksOf(moved, second)).toEqual([6]);
  });

  test('squeezes what is longer than the stage evenly', () => {
    const moved = apply(
      sample(),
      moveActivity(sample(), first, { stageId: stageB, mode: 'experience', before: null }),
    );
    expect(weeksOf(moved, first)).toEqual([5, 5, 6, 6]);
  });

  test('within a stage changes place and lane but no week', () => {
    const moved = apply(
      sample(),
      moveActivity(sample(), second, { stageId: stageA, mode: 'experience', before: first }),
    );
    expect(moved.journey.activities.order).toEqual([second, first, third]);
    expect(weeksOf(moved, second)).toEqual([2]);
  });

  test('goes to the end of a cell, or behind its stage when the cell is empty', () => {
    const moved = apply(
      sample(),
      moveActivity(sample(), third, { stageId: stageA, mode: 'social', before: null }),
    );
    expect(moved.journey.activities.order).toEqual([first, second, third]);
    expect(weeksOf(moved, third)).toEqual([2]);
  });

  test('to where it is, is no edit; an unknown stage neither', () => {
    expect(
      moveActivity(sample(), second, { stageId: stageA, mode: 'experience', before: null }),
    ).toEqual([]);
    expect(
      moveActivity(sample(), second, { stageId: id('stage', 9), mode: 'social', before: null }),
    ).toEqual([]);
  });

  test('always ends inside the new stage', () => {
    const weeks = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        weeks,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (list, from, startWeek, length) => {
          const shifted = shiftWeeks(list, { startWeek: from }, { startWeek, weeks: length });
          expect(shifted).toHaveLength(list.length);
          for (const week of shifted) {
            expect(week).toBeGreaterThanOrEqual(startWeek);
            expect(week).toBeLessThan(startWeek + length);
          }
        },
      ),
      { seed: 4 },
    );
  });
});

describe('sittings', () => {
  test('move together and stop at week 1', () => {
    const design = sample();
    expect(
      weeksOf(apply(design, shiftOccurrences(design, first, [sitting(3), sitting(4)], -9)), first),
    ).toEqual([1, 2, 1, 2]);
    expect(shiftOccurrences(design, first, [sitting(1)], -1)).toEqual([]);
  });

  test('a new one follows the last', () => {
    const design = apply(sample(), addOccurrence(sample(), second, sitting(7)));
    expect(design.journey.activities.items[second]?.occurrences.items[sitting(7)]).toEqual({
      week: 3,
      day: null,
      sessions: 1,
      minutes: 90,
    });
  });

  test('share a new total in their proportions', () => {
    const design = apply(sample(), setTotalMinutes(sample(), first, 400, sitting(8)));
    expect(
      Object.values(design.journey.activities.items[first]?.occurrences.items ?? {}).map(
        ({ minutes }) => minutes,
      ),
    ).toEqual([100, 100, 100, 100]);
  });
});

describe('recognised JP', () => {
  test('follows the table as long as it kept to it', () => {
    const design = sample();
    const patch = setTotalMinutes(design, third, 180, sitting(8));
    expect(apply(design, withRecognisedJp(design, patch)).journey.activities.items[third]?.jp).toBe(
      4,
    );
  });

  test('stays where a person set it', () => {
    const design = apply(sample(), [
      { op: 'replace', path: `/journey/activities/items/${third}/jp`, value: 1 },
    ]);
    const after = apply(
      design,
      withRecognisedJp(design, setTotalMinutes(design, third, 180, sitting(8))),
    );
    expect(after.journey.activities.items[third]?.jp).toBe(1);
    expect(apply(after, recomputeJp(after, third)).journey.activities.items[third]?.jp).toBe(4);
  });

  test('follows new minutes per JP everywhere but in locked activities', () => {
    const design = { ...sample(), locks: [third] };
    const patch = withRecognisedJp(design, [
      { op: 'replace', path: '/rules/minutesPerJp', value: 30 },
    ]);
    expect(patch).toHaveLength(1);
    const open = withRecognisedJp(sample(), [
      { op: 'replace', path: '/rules/minutesPerJp', value: 30 },
    ]);
    expect(apply(sample(), open).journey.activities.items[third]?.jp).toBe(3);
  });

  test('other edits are left as they are', () => {
    const patch: Operation[] = [{ op: 'replace', path: '/journey/weeks', value: 9 }];
    expect(withRecognisedJp(sample(), patch)).toBe(patch);
  });
});

describe('copies and new activities', () => {
  test('a copy stands behind its original with ids of its own', () => {
    let n = 20;
    const copyId = id('activity', 9);
    const copied = apply(
      sample(),
      duplicateActivity(sample(), first, copyId, (kind) => id(kind, n++)),
    );
    expect(copied.journey.activities.order).toEqual([first, copyId, second, third]);
    expect(weeksOf(copied, copyId)).toEqual([1, 2, 3, 4]);
  });

  test('a new one stands at the end of its cell', () => {
    const fresh = id('activity', 9);
    const added = apply(
      sample(),
      addActivity(sample(), fresh, newActivityIn(stageA, 'experience')),
    );
    expect(added.journey.activities.order).toEqual([first, second, fresh, third]);
  });
});

test('loads by lane add up to the workload', () => {
  const { journey } = sample();
  expect(
    weekLoads(journey).map((load) => load.experience + load.social + load.formal + load.reflection),
  ).toEqual(workload(journey));
});
