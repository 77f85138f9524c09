/** Indonesian texts: start. */
export const start = {} as const;
