/** Indonesian texts: cli. */
export const cli = {} as const;
