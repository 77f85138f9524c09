/** Indonesian texts: journey. */
export const journey = {} as const;
