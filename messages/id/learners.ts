/** Indonesian texts: learners. */
export const learners = {} as const;
