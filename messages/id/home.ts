/** Indonesian texts: home. */
export const home = {} as const;
