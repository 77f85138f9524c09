/** Colours of documents, six hex digits as Word writes them. Colour never stands alone: a word or a sign is with it. */
import type { Mode, Verdict } from '../../design/enums.ts';

export const ink = {
  /** Headings, lines, the one accent. */
  accent: '1F4E79',
  accentSoft: 'E8EEF5',
  text: '1E2329',
  muted: '5C6670',
  line: 'C9D1D9',
  soft: 'F4F6F8',
  highlight: 'FFF2B3',
  white: 'FFFFFF',
} as const;

/** Hairlines beside text that nobody has confirmed yet. */
export const unconfirmed = { model: '8B5CF6', pattern: '94A3B8' } as const;

export const modeColours: Readonly<Record<Mode, { strong: string; soft: string }>> = {
  experience: { strong: '2B7A3F', soft: 'E3F4E6' },
  social: { strong: 'B26A00', soft: 'FDF0D5' },
  formal: { strong: '1B62B5', soft: 'E1EDFB' },
};

export const verdictColours: Readonly<Record<Verdict, { strong: string; soft: string }>> = {
  learning: { strong: '2B7A3F', soft: 'EDF7EF' },
  'non-learning': { strong: 'B3372F', soft: 'FCEFEE' },
  mixed: { strong: '9A5B00', soft: 'FDF4E3' },
  undecided: { strong: '5C6670', soft: 'F2F4F6' },
};
