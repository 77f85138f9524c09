/** Check of what is about to leave the machine: no personal data in it. */
import { detectPersonalData, type PersonalDataKind } from '../privacy/index.ts';
import type { Raised, Rule } from './rule.ts';

const variants: Readonly<Record<PersonalDataKind, string>> = {
  nip: 'number',
  'ni-pppk': 'number',
  nik: 'number',
  number: 'number',
  phone: 'phone',
  email: 'email',
  person: 'person',
};

export const r50: Rule<'payload'> = {
  id: 'R50',
  severity: 'error',
  scope: 'payload',
  source: 'UU 27/2022 (Pelindungan Data Pribadi)',
  thresholds: [],
  variants: ['number', 'phone', 'email', 'person'],
  // Counts only: a finding is logged and must not repeat what it found.
  check: ({ texts, names }) =>
    texts.flatMap(({ path, text }): Raised[] => {
      const counts = new Map<string, number>();
      for (const { kind } of detectPersonalData(text, { names })) {
        const variant = variants[kind];
        counts.set(variant, (counts.get(variant) ?? 0) + 1);
      }
      return [...counts].map(([variant, count]) => ({ path, variant, params: { count } }));
    }),
};
