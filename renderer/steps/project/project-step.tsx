/** Step 5, Proyek: the action-learning project. */
import { MemoNotice } from '../pieces/memo-notice.tsx';
import { CharterSection } from './charter-section.tsx';
import { GoalSection } from './goal-section.tsx';
import { MilestoneSection } from './milestone-section.tsx';
import { ProcessSection } from './process-section.tsx';
import { ProjectMeasureSection } from './project-measure-section.tsx';
import { RiskSection } from './risk-section.tsx';
import { SessionSection } from './session-section.tsx';
import { StakeholderSection } from './stakeholder-section.tsx';
import { TeamSection } from './team-section.tsx';

export function ProjectStep() {
  return (
    <>
      <MemoNotice />
      <CharterSection />
      <GoalSection />
      <ProcessSection />
      <TeamSection />
      <MilestoneSection />
      <StakeholderSection />
      <RiskSection />
      <ProjectMeasureSection />
      <SessionSection />
    </>
  );
}
