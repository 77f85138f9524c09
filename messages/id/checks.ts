/** Indonesian texts: checks. */
export const checks = {} as const;
