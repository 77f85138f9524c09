/** Files of a series, in the order in which they are offered: by who uses them. */
import type { SeriesFormat } from '../../../contract/index.ts';

export interface FormatGroup {
  name: 'lms' | 'direct' | 'people' | 'keep';
  formats: readonly SeriesFormat[];
}

export const formatGroups: readonly FormatGroup[] = [
  { name: 'lms', formats: ['scorm12', 'scorm2004', 'moodlexml', 'gift'] },
  { name: 'direct', formats: ['html', 'pretest-html', 'whatsapp', 'pdf'] },
  { name: 'people', formats: ['docx', 'facilitator'] },
  { name: 'keep', formats: ['json'] },
];
