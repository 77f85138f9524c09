/** Indonesian: texts inside slides, schedules and Word templates. */
export const slides = {
  title: 'Paparan',
} as const;
