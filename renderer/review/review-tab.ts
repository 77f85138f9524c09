/** Which section of step 7 is shown; others open one from elsewhere. */
import { create } from 'zustand';
import { go } from '../router.ts';

export const reviewTabs = [
  'findings',
  'round',
  'comments',
  'approval',
  'versions',
  'provenance',
] as const;
export type ReviewTab = (typeof reviewTabs)[number];

export const useReviewTab = create<{ tab: ReviewTab }>(() => ({ tab: 'findings' }));

export function showReviewTab(tab: ReviewTab): void {
  useReviewTab.setState({ tab });
}

export function openReviewTab(designId: string, tab: ReviewTab): void {
  showReviewTab(tab);
  go({ at: 'design', designId, step: 'review' });
}
