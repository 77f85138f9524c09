/** English: texts inside the forms: RBPMP, RP, KAK, AKPK and evaluation matrices. */
import type { forms as source } from '../id/forms.ts';
import type { Translated } from '../shape.ts';

export const forms = {
  number: 'Number: {{number}}',
  sign: {
    approved: 'Approved by,',
    known: 'Acknowledged by,',
    madeBy: 'Prepared by,',
  },
  unit: {
    training: 'Training programme',
    unit: 'Course unit',
    time: 'Time allocation (JP)',
    description: 'Short description',
    goals: 'Learning aims',
    result: '1) Learning result',
    indicators: '2) Outcome indicators',
    lead: 'After this unit, participants can:',
    jpTimes: '{{jp}} JP × {{each}} minutes = {{minutes}} minutes',
    recognised: '{{minutes}}, {{jp}} recognised',
    split: '{{jp}} JPL (T: {{theory}}, P: {{assignment}}, PL: {{field}})',
    splitBlank: '…… JPL (T: ……, P: ……, PL: ……)',
    fromStages:
      'This design has no course units yet. Each sheet is made of one stage of the journey and its activities; adapt it before approval.',
  },
  column: {
    phase: 'Stage',
    facilitator: 'Facilitator does',
    participant: 'Participants do',
    indicator: 'Outcome indicator',
    topic: 'Main topic',
    subtopic: 'Subtopic',
    method: 'Method',
    media: 'Media and aids',
    minutes: 'Time (minutes)',
    references: 'References',
  },
  rbpmp: {
    title: 'Course Unit Learning Plan (RBPMP)',
    table: 'Learning plan of the unit',
    total: 'Accumulated time',
  },
  rp: {
    title: 'Lesson Plan (RP)',
    activities: '6. Learning activities',
    table: 'Stages of the lesson',
    assessment: '7. Assessment of learning',
    references: '8. References',
  },
  health: {
    number: 'Number',
    numberBlank: 'MPD/MPI/MPP.{{number}}',
    time: 'Time',
    topics: 'Main topics and subtopics',
    media: 'Media and aids',
    references: 'References',
  },
} satisfies Translated<typeof source>;
