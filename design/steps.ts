/** The seven steps on which a design is worked out, in their order. */
export const designSteps = [
  'problem',
  'analysis',
  'learners',
  'journey',
  'project',
  'support',
  'review',
] as const;
export type DesignStep = (typeof designSteps)[number];
