/** Indonesian texts: analysis. */
export const analysis = {} as const;
