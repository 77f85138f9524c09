/** A mata pelatihan: RBPMP rows (what) and RP steps (how), times split in T/P/PL. */
import { z } from 'zod';
import { collectionOf } from '../collection.ts';
import { lessonPhaseSchema } from '../enums.ts';
import { idSchema } from '../ids.ts';
import { jpSchema, minutesSchema } from '../quantity.ts';
import { slotSchema } from '../slot.ts';

export const planRowSchema = z.strictObject({
  indicatorId: idSchema('unitIndicator'),
  topic: slotSchema,
  subtopic: slotSchema,
  method: slotSchema,
  media: slotSchema,
  minutes: minutesSchema,
  references: slotSchema,
});

export const lessonStepSchema = z.strictObject({
  phase: lessonPhaseSchema,
  facilitator: slotSchema,
  participant: slotSchema,
  method: slotSchema,
  media: slotSchema,
  minutes: minutesSchema,
});

export const courseUnitSchema = z.strictObject({
  code: z.string().max(40),
  name: slotSchema,
  description: slotSchema,
  /** Total JPL; equals theory + assignment + field (check R26). */
  jp: jpSchema,
  /** Teori (T), penugasan (P), praktik lapangan (PL), in JP. */
  theoryJp: jpSchema,
  assignmentJp: jpSchema,
  fieldJp: jpSchema,
  /** Teori, penugasan, praktik lapangan in minutes; their sum is JP x minutes per JP (check R25). */
  theoryMinutes: minutesSchema,
  assignmentMinutes: minutesSchema,
  fieldMinutes: minutesSchema,
  learningResult: slotSchema,
  /** The indicators that the Hasil Belajar covers. */
  coveredIndicatorIds: z.array(idSchema('unitIndicator')),
  indicators: collectionOf('unitIndicator', z.strictObject({ text: slotSchema })),
  planRows: collectionOf('planRow', planRowSchema),
  lessonSteps: collectionOf('lessonStep', lessonStepSchema),
  assessment: slotSchema,
  references: slotSchema,
});
export type CourseUnit = z.infer<typeof courseUnitSchema>;
