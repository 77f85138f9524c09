/** Words of a table as values of the lists: kinds of competency, priorities. */
import type { CompetencyGapRow } from '../model/learners.ts';
import { plainHead } from './columns.ts';

type Kind = CompetencyGapRow['kind'];
type Priority = CompetencyGapRow['priority'];

const kinds: readonly (readonly [Kind, RegExp])[] = [
  ['managerial', /^(?:m|mjr|man|kompetensi manajerial|manajerial|managerial|struktural)\b/],
  ['sociocultural', /^(?:sk|sos ?kul|kompetensi sosial|sosial|sosio|sociocultural|socio|kultural)/],
  ['technical', /^(?:t|tek|kompetensi teknis|teknis|technical|fungsional teknis)\b/],
];

/** Null for a word that names none of the three kinds. */
export function kindOfWords(text: string): Kind | null {
  const plain = plainHead(text);
  return kinds.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/**
 * The eight managerial competencies and the sociocultural one have fixed titles (PermenPANRB 38/2017); all others
 * are technical, whose dictionaries each ministry writes.
 */
const managerial =
  /^(?:integritas|kerja ?sama|komunikasi|orientasi pada hasil|pelayanan publik|pengembangan diri dan orang lain|mengelola perubahan|pengambilan keputusan)$/;

export function kindOfTitle(competency: string): Kind {
  const plain = plainHead(competency);
  if (/^perekat bangsa$/.test(plain)) return 'sociocultural';
  return managerial.test(plain) ? 'managerial' : 'technical';
}

const priorities: readonly (readonly [Priority, RegExp])[] = [
  [
    'high',
    /^(?:(?:prioritas )?(?:sangat )?tinggi|high|(?:sangat )?mendesak|urgent|utama|prioritas 1|1|i|t)$/,
  ],
  ['medium', /^(?:(?:prioritas )?(?:sedang|menengah|cukup)|medium|prioritas 2|2|ii|s)$/],
  ['low', /^(?:(?:prioritas )?(?:sangat )?rendah|low|prioritas 3|3|iii|r)$/],
];

/** `1` is the first priority. Null for a word that is none. */
export function priorityOfWords(text: string): Priority | null {
  const plain = plainHead(text);
  return priorities.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
