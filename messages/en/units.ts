import type { units as source } from '../id/units.ts';
import type { Translated } from '../shape.ts';

export const units = {
  s1: 'Performance analysis',
  s2a: 'Competency needs',
  s2b: 'Personas',
  s3: 'Frame of the journey',
  's2-s3': 'Needs, personas and frame of the journey',
  s3i: 'Activities of stage {{number}}',
  's3i-all': 'Activities of all stages',
  's4-charter': 'Project: charter and benefits',
  's4-people': 'Project: team, milestones, stakeholders, risks',
  's4-sessions': 'Project: action-learning sessions',
  's5-measures': 'Evaluation plan',
  's5-support': 'Transfer support and ecosystem',
  's4-s5': 'Project, evaluation and support',
  part: 'The chosen part',
  s7: 'Repair after the checks',
  reason: {
    empty: 'The text is empty.',
    'too-long': 'The text is longer than its limit.',
    link: 'The text holds a link or an address that the material does not have.',
    markup: 'The text holds markup or signs that are not used.',
    'personal-data': 'The text holds personal data.',
    placeholder: 'The text holds a placeholder that the material does not have.',
    'lost-placeholder':
      'The mark ⟨to be filled: ...⟩ of the present text is lost; copy it exactly.',
    number: 'The text holds a number that the material does not have.',
    regulation: 'The text names a regulation that the material does not have.',
    language: 'The text is not in English.',
    missing: 'The text has not been written yet.',
    check: 'The text does not pass the checks of the design.',
  },
} satisfies Translated<typeof source>;
