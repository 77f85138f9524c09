/** Step: analysis. */
import type { StepProps } from '../step-page.tsx';

export function AnalysisStep(_: StepProps) {
  return null;
}
