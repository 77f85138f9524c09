import type { seriesExport as source } from '../id/series-export.ts';
import type { Translated } from '../shape.ts';

/** Words around a series in its exported files. */
export const seriesExport = {
  unit: 'Unit {{number}}',
  question: 'Unit {{unit}}, question {{number}}',
  minutes: '{{minutes}} min',
  objective: 'Objective',
  page: 'p. {n}',
  slide: 'slide {n}',
  section: 'section {n}',
  chat: {
    intro:
      'Copy and send the {{count}} messages below one by one. None is larger than {{bytes}} bytes.',
    message: 'Message {{number}} of {{count}} | unit {{unit}} | {{when}} | {{bytes}} bytes',
    today: 'day of the unit',
    after: '{{day}} days later',
    question: 'Question {{number}}.',
    answers: 'Answers (send after the learners have answered)',
    review: 'A quick review: {{title}}',
  },
} as const satisfies Translated<typeof source>;
