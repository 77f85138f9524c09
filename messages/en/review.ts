/** English texts of step 7, Review & export. */
import type { review as source } from '../id/review.ts';
import type { Translated } from '../shape.ts';

export const review = {
  findingsHint: 'Open the place, mend it, and the finding goes by itself.',
  versions: 'History and versions',
  versionsHint: 'Every change is kept. Bringing back an old version does not delete history.',
  versionName: 'Name of the present version',
  versionPlaceholder: 'For example: Before the review meeting',
  nameVersion: 'Name it',
  versionsFilter: 'Filter the history',
  allVersions: 'All changes',
  namedVersions: 'Named versions',
  noVersions: 'No versions yet.',
  revision: 'Revision {{number}}',
  current: 'Present',
  compare: 'Compare',
  restore: 'Bring back',
  restored: 'The version was brought back.',
  sameTexts: 'No texts differ from the present state.',
  moreChanges: 'and {{count}} more differences',
  diffLegend: 'Struck through: in that version. Marked: in the present state.',
  begun: 'Design begun',
  kind: {
    edit: 'Change',
    undo: 'Undone',
    redo: 'Redone',
    restore: 'Version brought back',
    draft: 'Drafted from the brief',
    import: 'Imported',
    proposal: 'Proposal accepted',
  },
} as const satisfies Translated<typeof source>;
