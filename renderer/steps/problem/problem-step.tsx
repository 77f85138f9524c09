/** Step 1, Masalah: the performance problem, its indicators and evidence, people, limits, the brief. */
import type { StepProps } from '../step-page.tsx';
import { AudienceSection } from './audience-section.tsx';
import { BriefSection } from './brief-section.tsx';
import { EvidenceSection } from './evidence-section.tsx';
import { IndicatorSection } from './indicator-section.tsx';
import { LimitsSection } from './limits-section.tsx';
import { ProblemSection } from './problem-section.tsx';
import { RequestSection } from './request-section.tsx';
import { SourceSection } from './source-section.tsx';

export function ProblemStep({ designId }: StepProps) {
  return (
    <>
      <ProblemSection />
      <IndicatorSection />
      <EvidenceSection />
      <AudienceSection />
      <LimitsSection />
      <RequestSection />
      <SourceSection designId={designId} />
      <BriefSection designId={designId} />
    </>
  );
}
