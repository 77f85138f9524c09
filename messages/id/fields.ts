/** Indonesian texts: fields. */
export const fields = {} as const;
