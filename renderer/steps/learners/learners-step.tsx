/** Step 3, Peserta & kebutuhan: personas, competency needs, outcomes, AKPK rows. */
import { MemoNotice } from '../pieces/memo-notice.tsx';
import { GapRowSection } from './gap-row-section.tsx';
import { NeedSection } from './need-section.tsx';
import { OutcomeSection } from './outcome-section.tsx';
import { PersonaSection } from './persona-section.tsx';

export function LearnersStep() {
  return (
    <>
      <MemoNotice />
      <PersonaSection />
      <NeedSection />
      <OutcomeSection />
      <GapRowSection />
    </>
  );
}
