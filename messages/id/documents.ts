/** Indonesian texts: documents. */
export const documents = {} as const;
