/** Checks of course units (mata pelatihan): RBPMP and RP agree and are complete. */
import { entries, size, values } from '../collection.ts';
import { setValue } from '../edit.ts';
import { lessonPhaseSchema } from '../enums.ts';
import type { CourseUnit } from '../model/course-unit.ts';
import type { Design } from '../model/design.ts';
import { absence, designRule, epsilon, partOn, type Raised, titleOf } from './rule.ts';

function unitsOf(design: Design): Array<{ path: string; unit: CourseUnit; title: string }> {
  return entries(design.courseUnits).map(([id, unit], position) => ({
    path: `/courseUnits/items/${id}`,
    unit,
    title: titleOf(unit.name, position),
  }));
}

const sum = (list: ReadonlyArray<{ minutes: number }>): number =>
  list.reduce((total, { minutes }) => total + minutes, 0);

const partsOf = ({ theoryJp, assignmentJp, fieldJp }: CourseUnit): number =>
  theoryJp + assignmentJp + fieldJp;

export const r26 = designRule({
  id: 'R26',
  severity: 'error',
  source: 'Kurikulum pelatihan: waktu JPL (T, P, PL)',
  thresholds: [],
  variants: [],
  check: (design) =>
    unitsOf(design)
      .filter(({ unit }) => Math.abs(partsOf(unit) - unit.jp) > epsilon)
      .map(({ path, unit, title }) => ({
        path: `${path}/jp`,
        params: { title, jp: unit.jp, sum: partsOf(unit) },
      })),
  // The total follows its parts only where the minutes say the same; else a person decides.
  repair: (design, path) => {
    const unit = design.courseUnits.items[partOn(path) ?? ''];
    if (unit === undefined) return null;
    const minutes = unit.theoryMinutes + unit.assignmentMinutes + unit.fieldMinutes;
    const isTotalWrong = Math.abs(partsOf(unit) * design.rules.minutesPerJp - minutes) <= 0.5;
    return isTotalWrong ? setValue(path, partsOf(unit)) : null;
  },
});

export const r27 = designRule({
  id: 'R27',
  severity: 'error',
  source: 'RBPMP; Rencana Pembelajaran',
  thresholds: [],
  variants: [],
  check: (design) =>
    unitsOf(design).flatMap(({ path, unit, title }): Raised[] => {
      if (size(unit.lessonSteps) === 0 || size(unit.planRows) === 0) return [];
      const lesson = sum(values(unit.lessonSteps));
      const plan = sum(values(unit.planRows));
      return lesson === plan
        ? []
        : [{ path: `${path}/lessonSteps`, params: { title, lesson, plan } }];
    }),
});

export const r30 = designRule({
  id: 'R30',
  severity: 'error',
  source: 'RBPMP',
  thresholds: ['R30.rows'],
  variants: ['noIndicators', 'manyRows', 'notCovered'],
  check: (design, threshold) =>
    unitsOf(design).flatMap(({ path, unit, title }) => {
      if (size(unit.indicators) === 0)
        return [{ path: `${path}/indicators`, variant: 'noIndicators', params: { title } }];
      const raised: Raised[] = [];
      const most = threshold('R30.rows');
      let uncovered = 0;
      entries(unit.indicators).forEach(([id, { text }], position) => {
        const rows = values(unit.planRows).filter(({ indicatorId }) => indicatorId === id).length;
        const params = { title, indicator: titleOf(text, position), rows, most };
        const place = `${path}/indicators/items/${id}`;
        if (rows === 0) raised.push({ path: place, params });
        else if (rows > most) raised.push({ path: place, variant: 'manyRows', params });
        if (!unit.coveredIndicatorIds.includes(id)) uncovered += 1;
      });
      if (uncovered > 0)
        raised.push({
          path: `${path}/coveredIndicatorIds`,
          variant: 'notCovered',
          params: { title, uncovered },
        });
      return raised;
    }),
  // Only the tick marks are mechanical; a missing row has content.
  repair: (design, path) => {
    const unit = design.courseUnits.items[partOn(path) ?? ''];
    return unit !== undefined && path.endsWith('/coveredIndicatorIds')
      ? setValue(path, unit.indicators.order)
      : null;
  },
});

export const r31 = designRule({
  id: 'R31',
  severity: 'error',
  source: 'Rencana Pembelajaran (RP)',
  thresholds: [],
  variants: ['opening', 'core', 'closing', 'noParticipant'],
  check: (design) =>
    unitsOf(design).flatMap(({ path, unit, title }) => {
      const raised: Raised[] = [];
      const steps = entries(unit.lessonSteps);
      if (steps.length === 0) return [{ path: `${path}/lessonSteps`, params: { title } }];
      for (const phase of lessonPhaseSchema.options) {
        if (!steps.some(([, step]) => step.phase === phase))
          raised.push({ path: `${path}/lessonSteps`, variant: phase, params: { title } });
      }
      steps.forEach(([id, step], position) => {
        const kind = absence(step.participant);
        if (kind !== null)
          raised.push({
            path: `${path}/lessonSteps/items/${id}/participant`,
            variant: 'noParticipant',
            kind,
            params: { title, step: position + 1 },
          });
      });
      return raised;
    }),
});
