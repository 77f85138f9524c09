/** Indonesian texts: settings. */
export const settings = {} as const;
