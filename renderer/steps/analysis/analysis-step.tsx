/** Step 2, Analisis: the gap, the fishbone, each cause with its walk and verdict, actions outside learning. */
import { ActionSection } from './action-section.tsx';
import { CauseSection } from './cause-section.tsx';
import { FishboneSection } from './fishbone-section.tsx';
import { VerdictSection } from './verdict-section.tsx';

export function AnalysisStep() {
  return (
    <>
      <FishboneSection />
      <VerdictSection />
      <CauseSection />
      <ActionSection />
    </>
  );
}
