/** Indonesian texts: shell. */
export const shell = {} as const;
