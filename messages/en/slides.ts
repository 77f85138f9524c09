/** English: texts inside slides, schedules and Word templates. */
import type { slides as source } from '../id/slides.ts';
import type { Translated } from '../shape.ts';

export const slides = {
  title: 'Slides',
  schedule: {
    activity: 'Activity',
    session: 'Action learning',
    milestone: 'Milestone due',
    action: 'Non-learning action due',
    measure: 'Evaluation',
    indicator: 'Indicator target',
    round: 'Review due',
    length: '{{sessions}} sessions × {{minutes}} minutes',
  },
} satisfies Translated<typeof source>;
