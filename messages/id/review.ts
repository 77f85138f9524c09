/** Indonesian texts: review. */
export const review = {} as const;
