/** English: texts inside slides, schedules and Word templates. */
import type { slides as source } from '../id/slides.ts';
import type { Translated } from '../shape.ts';

export const slides = {
  title: 'Slides',
} satisfies Translated<typeof source>;
