/** Indonesian texts: problem. */
export const problem = {} as const;
