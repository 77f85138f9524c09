/** English texts of step 3, Learners & needs. */
import type { learners as source } from '../id/learners.ts';
import type { Translated } from '../shape.ts';

export const learners = {
  personas: 'Personas',
  personasHint:
    'Groups of learners who differ in how they learn, what they can reach and what they know.',
  addPersona: 'Add a persona',
  noPersonas: 'No personas yet.',
  people: '{{count}} people',
  priorLearning: 'Recognition of prior learning',
  addPriorLearning: 'Add recognition',
  noPriorLearning: 'None yet. What is mastered need not be learnt again.',
  needs: 'Competency needs',
  needsHint: 'The gap is the actual level minus the standard level; a negative gap is a need.',
  addNeed: 'Add a need',
  noNeeds: 'No competency needs yet.',
  gap: 'Gap {{gap}}',
  outcomes: 'Learning outcomes',
  outcomesHint: 'Behaviour that can be observed, its condition and its criterion.',
  addOutcome: 'Add an outcome',
  noOutcomes: 'No learning outcomes yet.',
  behaviourHelp: 'Begin with a verb that can be observed, such as draft, check, measure.',
  gapRows: 'AKPK data',
  gapRowsHint: 'Rows of the agency’s competency-gap analysis. Use pseudonyms, not NIP numbers.',
  addGapRow: 'Add an AKPK row',
  noGapRows: 'No AKPK data yet.',
  pseudonym: 'A pseudonym, not a name or NIP.',
} as const satisfies Translated<typeof source>;
