/** Step 7, Tinjau & ekspor: findings, review notes, versions, files. */
import type { StepProps } from '../step-page.tsx';
import { ExportSection } from './export-section.tsx';
import { FindingsSection } from './findings-section.tsx';
import { ReviewItemSection } from './review-item-section.tsx';
import { VersionSection } from './version-section.tsx';

export function ReviewStep({ designId }: StepProps) {
  return (
    <>
      <ExportSection designId={designId} />
      <FindingsSection designId={designId} />
      <VersionSection designId={designId} />
      <ReviewItemSection />
    </>
  );
}
