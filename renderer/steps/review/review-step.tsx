/** Step 7, Tinjau & ekspor: findings, review, comments, approval, versions, provenance. */
import { Tabs } from '@mantine/core';
import { useEffect } from 'react';
import { useT } from '../../i18n/use-t.tsx';
import { useCommentMarks } from '../../kit/comment-marks.tsx';
import { ApprovalSection } from '../../review/approval-section.tsx';
import { CommentSection } from '../../review/comment-section.tsx';
import { ProvenanceSection } from '../../review/provenance-section.tsx';
import deskClasses from '../../review/review-desk.module.css';
import {
  type ReviewTab,
  reviewTabs,
  showReviewTab,
  useReviewTab,
} from '../../review/review-tab.ts';
import { RoundSection } from '../../review/round-section.tsx';
import { StandStrip } from '../../review/stand-strip.tsx';
import { useFindings } from '../../shell/findings.tsx';
import { useFocus } from '../../store/focus.ts';
import type { StepProps } from '../step-page.tsx';
import { FindingsSection } from './findings-section.tsx';
import { VersionSection } from './version-section.tsx';

const sections: Readonly<Record<ReviewTab, (props: StepProps) => React.ReactNode>> = {
  findings: FindingsSection,
  round: RoundSection,
  comments: CommentSection,
  approval: ApprovalSection,
  versions: VersionSection,
  provenance: ProvenanceSection,
};

export function ReviewStep({ designId }: StepProps) {
  const t = useT();
  const tab = useReviewTab((state) => state.tab);
  const wanted = useFocus((state) => state.path);
  const counts: Partial<Record<ReviewTab, number>> = {
    findings: useFindings().length,
    comments: useCommentMarks()?.open ?? 0,
  };
  // Whoever jumps to a comment finds it.
  useEffect(() => {
    if (wanted?.startsWith('/reviewItems') === true) showReviewTab('comments');
  }, [wanted]);
  return (
    <>
      <StandStrip designId={designId} />
      <Tabs
        className={deskClasses.tabs}
        value={tab}
        keepMounted={false}
        onChange={(value) => {
          const next = reviewTabs.find((one) => one === value);
          if (next !== undefined) showReviewTab(next);
        }}
      >
        <Tabs.List aria-label={t('reviewDesk.tabs.label')}>
          {reviewTabs.map((name) => {
            const count = counts[name] ?? 0;
            return (
              <Tabs.Tab
                key={name}
                value={name}
                {...(count === 0
                  ? {}
                  : { rightSection: <span className={deskClasses.tabCount}>{count}</span> })}
              >
                {t(`reviewDesk.tabs.${name}`)}
              </Tabs.Tab>
            );
          })}
        </Tabs.List>
        {reviewTabs.map((name) => {
          const Shown = sections[name];
          return (
            <Tabs.Panel key={name} value={name}>
              <div className={deskClasses.sections}>
                <Shown designId={designId} />
              </div>
            </Tabs.Panel>
          );
        })}
      </Tabs>
    </>
  );
}
