/** The seven steps of a design, and which step edits which place of the document. */
import { type DesignStep, designSteps } from '../../design/steps.ts';

export const stepNames = designSteps;
export type StepName = DesignStep;

const prefixes: ReadonlyArray<readonly [string, StepName]> = [
  ['/title', 'problem'],
  ['/agency', 'problem'],
  ['/year', 'problem'],
  ['/brief', 'problem'],
  ['/problem', 'problem'],
  ['/analysis', 'analysis'],
  ['/result', 'analysis'],
  ['/learners', 'learners'],
  ['/journey', 'journey'],
  ['/courseUnits', 'journey'],
  ['/rules', 'journey'],
  ['/project', 'project'],
  ['/transfer', 'support'],
  ['/ecosystem', 'support'],
  ['/evaluation', 'support'],
];

/** The step on which the field of a pointer is edited. */
export function stepOf(path: string): StepName {
  const found = prefixes.find(([prefix]) => path === prefix || path.startsWith(`${prefix}/`));
  return found?.[1] ?? 'review';
}
