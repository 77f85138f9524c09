/** The empty forms of a course unit and its rows. */
import { emptyCollection } from '../../../../design/collection.ts';
import type { PartId } from '../../../../design/ids.ts';
import type { CourseUnit } from '../../../../design/model/course-unit.ts';
import { emptySlot } from '../../../../design/slot.ts';

export function newCourseUnit(): CourseUnit {
  return {
    code: '',
    name: emptySlot(),
    description: emptySlot(),
    jp: 0,
    theoryJp: 0,
    assignmentJp: 0,
    fieldJp: 0,
    theoryMinutes: 0,
    assignmentMinutes: 0,
    fieldMinutes: 0,
    learningResult: emptySlot(),
    coveredIndicatorIds: [],
    indicators: emptyCollection(),
    planRows: emptyCollection(),
    lessonSteps: emptyCollection(),
    assessment: emptySlot(),
    references: emptySlot(),
  };
}

export const newUnitIndicator = () => ({ text: emptySlot() });

export const newPlanRow = (indicatorId: PartId) => ({
  indicatorId,
  topic: emptySlot(),
  subtopic: emptySlot(),
  method: emptySlot(),
  media: emptySlot(),
  minutes: 0,
  references: emptySlot(),
});

export const newLessonStep = () => ({
  phase: 'core' as const,
  facilitator: emptySlot(),
  participant: emptySlot(),
  method: emptySlot(),
  media: emptySlot(),
  minutes: 0,
});
