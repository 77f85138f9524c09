/** Defects of JP and of course units: R25-R28, R30, R31. */
import { entries, values } from '../../../design/collection.ts';
import type { SiasnCode } from '../../../design/enums.ts';
import { recognisedJp } from '../../../design/jp/convert.ts';
import type { Design } from '../../../design/model/design.ts';
import type { Activity } from '../../../design/model/journey.ts';
import type { Random } from '../random.ts';
import { clear, type DesignPlant, drop, insert, noText, nothing, pickOf } from './plant.ts';

/** An activity of this jalur with sittings of these minutes; the yearly sum is another rule's matter. */
function activityWith(
  design: Design,
  random: Random,
  jalur: SiasnCode | null,
  sittings: ReadonlyArray<{ week: number; sessions: number; minutes: number }>,
): [string, Activity] | null {
  const found = pickOf(random, design.journey.activities, ({ mode }) => mode === 'formal');
  if (found === null) return null;
  const [id, activity] = found;
  activity.jalur = jalur;
  activity.occurrences = { order: [], items: {} };
  for (const sitting of sittings)
    insert(random, activity.occurrences, random.id('occurrence'), { ...sitting, day: null });
  design.rules.thresholds['R29.jp'] = 0;
  // The new minutes may move the mix; its reason is written.
  design.journey.mixReason.text = 'Pelatihan disesuaikan dengan jadwal';
  if (activity.abc === 'acquisition') activity.abc = 'practice';
  return [`/journey/activities/items/${id}/jp`, activity];
}

const conversionPlants: DesignPlant[] = [
  {
    rule: 'R25',
    name: 'course unit with a minute too many or too few',
    into: (design, random) => {
      const found = pickOf(random, design.courseUnits);
      if (found === null) return null;
      // Where half a JP ends in half a minute, one minute can still be the rounding.
      const isWhole = Number.isInteger(found[1].jp * design.rules.minutesPerJp);
      found[1].theoryMinutes += random.pick(isWhole ? [-1, 1, 45, -45] : [-2, 2, 45, -45]);
      return { paths: [`/courseUnits/items/${found[0]}/jp`] };
    },
  },
  {
    rule: 'R25',
    name: 'activity with the wrong JP for its minutes',
    into: (design, random) => {
      const perJp = design.rules.minutesPerJp;
      const jp = random.int(2, 12);
      const made = activityWith(
        design,
        random,
        random.pick(['technical-training', 'course', 'technical-guidance', 'structural-training']),
        // One minute less than these JP, or as many minutes and other JP.
        [{ week: 1, sessions: 1, minutes: jp * perJp - random.int(0, 1) }],
      );
      if (made === null) return null;
      const [path, activity] = made;
      const exact = recognisedJp(activity, design.rules.jpTable, perJp);
      activity.jp = exact + random.pick([0.5, -0.5, 1]);
      return { paths: [path] };
    },
  },
  {
    rule: 'R25',
    name: 'one minute short of the JP entered',
    into: (design, random) => {
      const perJp = design.rules.minutesPerJp;
      const jp = random.int(1, 12);
      const made = activityWith(design, random, 'technical-training', [
        { week: 1, sessions: 1, minutes: jp * perJp - 1 },
      ]);
      if (made === null) return null;
      made[1].jp = jp;
      return { paths: [made[0]] };
    },
  },
  {
    rule: 'R25',
    name: 'minutes on the JP, or less than half a JP above',
    inside: true,
    into: (design, random) => {
      const perJp = design.rules.minutesPerJp;
      const jp = random.int(1, 12);
      const above = random.pick([0, 1, Math.ceil(perJp / 2) - 1]);
      const made = activityWith(design, random, 'technical-training', [
        { week: 1, sessions: 1, minutes: jp * perJp + above },
      ]);
      if (made === null) return null;
      made[1].jp = jp;
      return nothing;
    },
  },
  {
    rule: 'R25',
    name: 'half a JP ends in half a minute',
    inside: true,
    into: (design, random) => {
      const found = pickOf(random, design.courseUnits);
      if (found === null) return null;
      const [, unit] = found;
      const half = Math.floor(design.rules.minutesPerJp / 2);
      unit.jp = 2.5;
      Object.assign(unit, { theoryJp: 2, assignmentJp: 0.5, fieldJp: 0 });
      unit.theoryMinutes = 2 * design.rules.minutesPerJp;
      unit.assignmentMinutes =
        half + (random.chance(0.5) && half * 2 < design.rules.minutesPerJp ? 1 : 0);
      unit.fieldMinutes = 0;
      return nothing;
    },
  },
  {
    rule: 'R26',
    name: 'parts do not add up',
    into: (design, random) => {
      const found = pickOf(random, design.courseUnits);
      if (found === null) return null;
      const field = random.pick(['theoryJp', 'assignmentJp', 'fieldJp'] as const);
      found[1][field] += random.pick([0.5, 1, 3]);
      return { paths: [`/courseUnits/items/${found[0]}/jp`] };
    },
  },
  {
    rule: 'R26',
    name: 'wrong total',
    into: (design, random) => {
      const found = pickOf(random, design.courseUnits);
      if (found === null) return null;
      found[1].jp += random.pick([0.5, 2]);
      // The minutes still say what the total was.
      return { paths: [`/courseUnits/items/${found[0]}/jp`], related: ['R25'] };
    },
  },
  {
    rule: 'R26',
    name: 'parts moved among each other',
    inside: true,
    into: (design, random) => {
      const found = pickOf(random, design.courseUnits);
      if (found === null) return null;
      found[1].theoryJp -= 0.5;
      found[1].fieldJp += 0.5;
      return nothing;
    },
  },
  {
    rule: 'R27',
    name: 'RP and RBPMP differ',
    into: (design, random) => {
      const found = pickOf(random, design.courseUnits);
      if (found === null) return null;
      const row = random.chance(0.5)
        ? pickOf(random, found[1].lessonSteps)
        : pickOf(random, found[1].planRows);
      if (row === null) return null;
      row[1].minutes += random.pick([1, -1, 45]);
      return { paths: [`/courseUnits/items/${found[0]}/lessonSteps`] };
    },
  },
  {
    rule: 'R27',
    name: 'minutes moved between steps',
    inside: true,
    into: (design, random) => {
      const found = pickOf(random, design.courseUnits);
      if (found === null) return null;
      const [first, second] = values(found[1].lessonSteps);
      if (first === undefined || second === undefined) return null;
      first.minutes += 1;
      second.minutes -= 1;
      return nothing;
    },
  },
  {
    rule: 'R28',
    name: 'more JP than the cap',
    into: (design, random) => {
      const made = capped(design, random);
      if (made === null) return null;
      const [path, activity] = made;
      activity.jp =
        recognisedJp(activity, design.rules.jpTable, design.rules.minutesPerJp) +
        random.pick([0.5, 1, 5]);
      return { paths: [path] };
    },
  },
  {
    rule: 'R28',
    name: 'JP without a basis',
    into: (design, random) => {
      const made = activityWith(
        design,
        random,
        random.pick([null, 'workplace-guidance', 'other-classical']),
        [{ week: 2, sessions: 1, minutes: 120 }],
      );
      if (made === null) return null;
      made[1].jp = random.pick([0.5, 2]);
      return { paths: [made[0]] };
    },
  },
  {
    rule: 'R28',
    name: 'JP on the cap or below it',
    inside: true,
    into: (design, random) => {
      const made = capped(design, random);
      if (made === null) return null;
      const most = recognisedJp(made[1], design.rules.jpTable, design.rules.minutesPerJp);
      made[1].jp = Math.max(0, most - random.pick([0, 0.5]));
      return nothing;
    },
  },
  {
    rule: 'R28',
    name: 'caps of the table by hand: 3 JP a day of e-learning, 2 of self-study, 2 sessions of coaching a month',
    inside: true,
    into: (design, random) => {
      const [jalur, sittings, jp] = random.pick([
        ['e-learning', [{ week: 1, sessions: 2, minutes: 400 }], 6],
        ['self-study', [{ week: 1, sessions: 1, minutes: 300 }], 2],
        ['coaching', [{ week: 1, sessions: 3, minutes: 60 }], 4],
        [
          'mentoring',
          [
            { week: 1, sessions: 1, minutes: 60 },
            { week: 9, sessions: 1, minutes: 60 },
          ],
          4,
        ],
      ] as const);
      const made = activityWith(design, random, jalur, sittings);
      if (made === null) return null;
      made[1].jp = jp;
      return nothing;
    },
  },
  {
    rule: 'R28',
    name: 'half a JP above the caps of the table by hand',
    into: (design, random) => {
      const [jalur, sittings, jp] = random.pick([
        ['e-learning', [{ week: 1, sessions: 2, minutes: 400 }], 6.5],
        ['self-study', [{ week: 1, sessions: 1, minutes: 300 }], 2.5],
        ['coaching', [{ week: 1, sessions: 3, minutes: 60 }], 4.5],
        [
          'mentoring',
          [
            { week: 1, sessions: 1, minutes: 60 },
            { week: 9, sessions: 1, minutes: 60 },
          ],
          4.5,
        ],
        ['seminar', [{ week: 1, sessions: 2, minutes: 200 }], 8.5],
        ['workshop', [{ week: 1, sessions: 1, minutes: 300 }], 5.5],
      ] as const);
      const made = activityWith(design, random, jalur, sittings);
      if (made === null) return null;
      made[1].jp = jp;
      return { paths: [made[0]] };
    },
  },
];

function capped(design: Design, random: Random): [string, Activity] | null {
  const jalur = random.pick([
    'coaching',
    'mentoring',
    'e-learning',
    'self-study',
    'learning-community',
  ] as const);
  return activityWith(
    design,
    random,
    jalur,
    Array.from({ length: random.int(1, 3) }, (_none, index) => ({
      week: 1 + index * random.int(0, 5),
      sessions: random.int(1, 3),
      minutes: random.int(2, 12) * 45,
    })),
  );
}

const unitPlants: DesignPlant[] = [
  {
    rule: 'R30',
    name: 'indicator without a row',
    into: (design, random) => {
      const found = pickOf(random, design.courseUnits);
      if (found === null) return null;
      const [id, unit] = found;
      const [rowId, row] = pickOf(random, unit.planRows) ?? [];
      const heir = values(unit.planRows).find((other) => other !== row);
      if (rowId === undefined || row === undefined || heir === undefined) return null;
      heir.minutes += row.minutes;
      drop(unit.planRows, rowId);
      return { paths: [`/courseUnits/items/${id}/indicators/items/${row.indicatorId}`] };
    },
  },
  {
    rule: 'R30',
    name: 'indicator with two rows',
    into: (design, random) => {
      const found = pickOf(random, design.courseUnits);
      if (found === null) return null;
      const [id, unit] = found;
      const [, row] = pickOf(random, unit.planRows) ?? [];
      if (row === undefined || row.minutes < 2) return null;
      row.minutes -= 1;
      insert(random, unit.planRows, random.id('planRow'), { ...row, minutes: 1 });
      return { paths: [`/courseUnits/items/${id}/indicators/items/${row.indicatorId}`] };
    },
  },
  {
    rule: 'R30',
    name: 'indicator left out of the outcome',
    into: (design, random) => {
      const found = pickOf(random, design.courseUnits);
      if (found === null) return null;
      found[1].coveredIndicatorIds = found[1].coveredIndicatorIds.slice(1);
      return { paths: [`/courseUnits/items/${found[0]}/coveredIndicatorIds`] };
    },
  },
  {
    rule: 'R30',
    name: 'no indicators',
    into: (design, random) => {
      const found = pickOf(random, design.courseUnits);
      if (found === null) return null;
      clear(found[1].indicators);
      clear(found[1].planRows);
      found[1].coveredIndicatorIds = [];
      return { paths: [`/courseUnits/items/${found[0]}/indicators`] };
    },
  },
  {
    rule: 'R30',
    name: 'two rows where an agency allows two',
    inside: true,
    into: (design, random) => {
      const [, unit] = pickOf(random, design.courseUnits) ?? [];
      const [, row] = unit === undefined ? [] : (pickOf(random, unit.planRows) ?? []);
      if (unit === undefined || row === undefined || row.minutes < 2) return null;
      design.rules.thresholds['R30.rows'] = 2;
      row.minutes -= 1;
      insert(random, unit.planRows, random.id('planRow'), { ...row, minutes: 1 });
      return nothing;
    },
  },
  {
    rule: 'R31',
    name: 'a phase is missing',
    into: (design, random) => {
      const found = pickOf(random, design.courseUnits);
      if (found === null) return null;
      const phase = random.pick(['opening', 'core', 'closing'] as const);
      for (const step of values(found[1].lessonSteps)) {
        if (step.phase === phase) step.phase = phase === 'core' ? 'opening' : 'core';
      }
      return { paths: [`/courseUnits/items/${found[0]}/lessonSteps`] };
    },
  },
  {
    rule: 'R31',
    name: 'nothing for participants to do',
    into: (design, random) => {
      const found = pickOf(random, design.courseUnits);
      const step = found === null ? null : pickOf(random, found[1].lessonSteps);
      if (found === null || step === null) return null;
      step[1].participant = noText(random);
      return { paths: [`/courseUnits/items/${found[0]}/lessonSteps/items/${step[0]}/participant`] };
    },
  },
  {
    rule: 'R31',
    name: 'no steps',
    into: (design, random) => {
      const found = pickOf(random, design.courseUnits);
      if (found === null) return null;
      clear(found[1].lessonSteps);
      return { paths: [`/courseUnits/items/${found[0]}/lessonSteps`] };
    },
  },
  {
    rule: 'R31',
    name: 'phases in another order of rows',
    inside: true,
    into: (design, random) => {
      const found = pickOf(random, design.courseUnits);
      if (found === null) return null;
      found[1].lessonSteps.order.reverse();
      for (const [, step] of entries(found[1].lessonSteps)) step.facilitator.text = '';
      return nothing;
    },
  },
];

export const jpPlants: readonly DesignPlant[] = [...conversionPlants, ...unitPlants];
