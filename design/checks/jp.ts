/** Checks of JP against minutes and against the caps of the conversion table. */
import { entries } from '../collection.ts';
import { setValue } from '../edit.ts';
import { activityMinutes, lineFor, recognisedJp } from '../jp/convert.ts';
import type { CourseUnit } from '../model/course-unit.ts';
import type { Design } from '../model/design.ts';
import type { Patch } from '../patch.ts';
import { designRule, epsilon, partOn, type Raised, titleOf } from './rule.ts';

const minutesOf = (unit: CourseUnit): number =>
  unit.theoryMinutes + unit.assignmentMinutes + unit.fieldMinutes;

/** Spreads the minutes of a unit's JP over T, P and PL; the last one with JP takes the rounding. */
function unitMinutes(path: string, unit: CourseUnit, minutesPerJp: number): Patch | null {
  const { theoryJp, assignmentJp, fieldJp, jp } = unit;
  if (Math.abs(theoryJp + assignmentJp + fieldJp - jp) > epsilon) return null;
  const total = Math.round(jp * minutesPerJp);
  const theory = Math.min(total, Math.round(theoryJp * minutesPerJp));
  const assignment =
    fieldJp === 0
      ? total - theory
      : Math.min(total - theory, Math.round(assignmentJp * minutesPerJp));
  return [
    ...setValue(`${path}/theoryMinutes`, theory),
    ...setValue(`${path}/assignmentMinutes`, assignment),
    ...setValue(`${path}/fieldMinutes`, total - theory - assignment),
  ];
}

/** The JP that the table grants for the activity on a path, as a patch. */
function recompute(design: Design, path: string): Patch | null {
  const id = partOn(path) ?? '';
  const { jpTable, minutesPerJp } = design.rules;
  const activity = design.journey.activities.items[id];
  if (activity !== undefined) return setValue(path, recognisedJp(activity, jpTable, minutesPerJp));
  const unit = design.courseUnits.items[id];
  return unit === undefined ? null : unitMinutes(`/courseUnits/items/${id}`, unit, minutesPerJp);
}

export const r25 = designRule({
  id: 'R25',
  severity: 'error',
  source: 'RBPMP; BPS B-031/BPS/2600/02/2019 (sesuai JP)',
  thresholds: ['R25.minutes'],
  variants: ['activity'],
  check: (design, threshold) => {
    const { jpTable, minutesPerJp } = design.rules;
    const raised: Raised[] = [];
    entries(design.courseUnits).forEach(([id, unit], position) => {
      const minutes = minutesOf(unit);
      const wanted = unit.jp * minutesPerJp;
      if (Math.abs(minutes - wanted) <= threshold('R25.minutes') + epsilon) return;
      raised.push({
        path: `/courseUnits/items/${id}/jp`,
        params: { title: titleOf(unit.name, position), jp: unit.jp, minutes, wanted },
      });
    });
    if (design.result === 'memo') return raised;
    entries(design.journey.activities).forEach(([id, activity], position) => {
      if (lineFor(jpTable, activity.jalur)?.type !== 'actual') return;
      const wanted = recognisedJp(activity, jpTable, minutesPerJp);
      if (Math.abs(activity.jp - wanted) <= epsilon) return;
      raised.push({
        path: `/journey/activities/items/${id}/jp`,
        variant: 'activity',
        params: {
          title: titleOf(activity.title, position),
          jp: activity.jp,
          minutes: activityMinutes(activity),
          wanted,
        },
      });
    });
    return raised;
  },
  repair: recompute,
});

export const r28 = designRule({
  id: 'R28',
  severity: 'error',
  journeyOnly: true,
  source: 'BPS B-031/BPS/2600/02/2019',
  thresholds: [],
  variants: ['noBasis'],
  check: ({ journey, rules: { jpTable, minutesPerJp } }) =>
    entries(journey.activities).flatMap(([id, activity], position): Raised[] => {
      const line = lineFor(jpTable, activity.jalur);
      if (line?.type === 'actual') return [];
      const most = recognisedJp(activity, jpTable, minutesPerJp);
      if (activity.jp <= most + epsilon) return [];
      return [
        {
          path: `/journey/activities/items/${id}/jp`,
          ...(line === null ? { variant: 'noBasis' } : {}),
          params: { title: titleOf(activity.title, position), jp: activity.jp, most },
        },
      ];
    }),
  repair: recompute,
});
