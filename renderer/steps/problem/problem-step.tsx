/** Step: problem. */
import type { StepProps } from '../step-page.tsx';

export function ProblemStep(_: StepProps) {
  return null;
}
