/** Step 6, Dukungan & evaluasi. */
import { MemoNotice } from '../pieces/memo-notice.tsx';
import { AgreementSection } from './agreement-section.tsx';
import { AlignmentSection } from './alignment-section.tsx';
import { AssetSection } from './asset-section.tsx';
import { ChecklistSection } from './checklist-section.tsx';
import { CommunitySection } from './community-section.tsx';
import { MeasureSection } from './measure-section.tsx';
import { PartnerSection } from './partner-section.tsx';
import { ReturnSection } from './return-section.tsx';
import { SkmSection } from './skm-section.tsx';
import { TechnologySection } from './technology-section.tsx';
import { TransferSection } from './transfer-section.tsx';

export function SupportStep() {
  return (
    <>
      <MemoNotice />
      <AlignmentSection />
      <MeasureSection />
      <TransferSection />
      <AgreementSection />
      <PartnerSection />
      <CommunitySection />
      <TechnologySection />
      <AssetSection />
      <ChecklistSection />
      <ReturnSection />
      <SkmSection />
    </>
  );
}
