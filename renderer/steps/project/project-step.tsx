/** Step: project. */
import type { StepProps } from '../step-page.tsx';

export function ProjectStep(_: StepProps) {
  return null;
}
