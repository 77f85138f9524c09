/** Step: review. */
import type { StepProps } from '../step-page.tsx';

export function ReviewStep(_: StepProps) {
  return null;
}
