import type { units as source } from '../id/units.ts';
import type { Translated } from '../shape.ts';

export const units = {
  s1: 'Performance analysis',
  s2a: 'Competency needs',
  s2b: 'Personas',
  s3: 'Frame of the journey',
  's2-s3': 'Needs, personas and frame of the journey',
  's1-s2-s3': 'Analysis, needs, personas and frame of the journey',
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
  m1: 'Points of the module, piece {{number}} of {{count}}',
  m2: 'Outline of units',
  'm2-part': 'Outline of units, part {{number}} of {{count}}',
  m3: 'Unit {{number}}: scenes',
  m4: 'Unit {{number}}: questions',
} satisfies Translated<typeof source>;
