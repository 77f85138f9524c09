/** Step: support. */
import type { StepProps } from '../step-page.tsx';

export function SupportStep(_: StepProps) {
  return null;
}
