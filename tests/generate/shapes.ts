/** The structural shapes of clean designs. */
export const shapes = [
  'single-cause',
  'many-causes',
  'mixed-verdicts',
  'memo',
  'zero-budget',
  'course-units',
  'akpk',
  'skm-and-roi',
  'with-series',
  'offline',
  'long-journey',
  'english',
  'no-project',
  'own-rules',
  'mix-with-reason',
  'everything',
] as const;

export type Shape = (typeof shapes)[number];
