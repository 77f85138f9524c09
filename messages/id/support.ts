/** Indonesian texts: support. */
export const support = {} as const;
