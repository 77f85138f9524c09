/** Step: learners. */
import type { StepProps } from '../step-page.tsx';

export function LearnersStep(_: StepProps) {
  return null;
}
