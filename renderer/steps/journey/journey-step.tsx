/** Step: journey. */
import type { StepProps } from '../step-page.tsx';

export function JourneyStep(_: StepProps) {
  return null;
}
