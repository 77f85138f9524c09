/**
 * "Is this a learning matter?": the visible decision walk, after Mager and Pipe ("Analyzing
 * Performance Problems") and Gilbert's behaviour engineering model, environment first.
 * Answers come from what the brief says; where it is silent the answer is *unknown*.
 */
import type { Answer, GilbertCell, Verdict } from '../../design/enums.ts';
import type { Cause, DecisionWalk } from '../../design/model/analysis.ts';
import type { CauseFact, CauseHint } from '../intake/index.ts';

const obstacles: readonly CauseHint[] = [
  'obstacle',
  'time-lacking',
  'staff-lacking',
  'money-lacking',
  'tool-lacking',
  'network-failing',
  'rule-missing',
  'information-outdated',
  'no-feedback',
  'policy-blocked',
];
const abilities: readonly CauseHint[] = [
  'skill-lacking',
  'never-practised',
  'newcomer',
  'quality-of-work',
];

export interface WalkResult {
  walk: DecisionWalk;
  verdict: Verdict;
  remedy: Cause['remedy'];
  cell: GilbertCell;
  /** Which step of the walk decided: names the sentence that explains it. */
  step: WalkStep;
}

export const walkSteps = [
  'obstacle',
  'punished',
  'integrity',
  'can-do',
  'rarely-used',
  'used-to-do',
  'never-learned',
  'newcomer',
  'quality',
  'attitude',
  'no-feedback',
  'capacity',
  'obstacle-and-skill',
  'cell-knowledge',
  'cell-environment',
] as const;
export type WalkStep = (typeof walkSteps)[number];

const environmental = new Set<GilbertCell>(['information', 'resources', 'incentives']);

/** Walks the questions for one cause. `isImportant`: the brief names a gap or an impact. */
export function walkCause(
  cause: Pick<CauseFact, 'hints' | 'cell'>,
  isImportant: boolean,
): WalkResult {
  const has = (hint: CauseHint): boolean => cause.hints.includes(hint);
  const isBlocked = obstacles.some(has);
  const lacksAbility = abilities.some(has);
  const canDo = has('can-do-when-tested');
  const saysAbout = (yes: boolean, no: boolean): Answer => (yes ? 'yes' : no ? 'no' : 'unknown');
  const walk: DecisionWalk = {
    important: isImportant ? 'yes' : 'unknown',
    // The brief describes this cause and names no obstacle for it.
    obstacle: saysAbout(isBlocked, lacksAbility || has('attitude') || cause.cell === 'knowledge'),
    punished: saysAbout(has('punished'), false),
    rewardedOtherwise: saysAbout(has('rewarded-otherwise') || has('integrity'), false),
    couldIfLifeDepended: saysAbout(
      canDo || has('integrity'),
      has('skill-lacking') || has('never-practised') || has('newcomer'),
    ),
    usedToDo: saysAbout(has('used-to-do') || canDo, has('never-practised') || has('newcomer')),
    oftenUsed: saysAbout(false, has('used-to-do')),
    simplerWay: saysAbout(has('information-outdated') || has('used-to-do'), false),
    hasPotential: saysAbout(false, has('capacity-mismatch')),
  };
  const end = (
    verdict: Verdict,
    remedy: Cause['remedy'],
    cell: GilbertCell,
    step: WalkStep,
  ): WalkResult => ({ walk, verdict, remedy, cell, step });
  const keep = environmental.has(cause.cell) ? cause.cell : 'resources';
  const person = environmental.has(cause.cell) ? 'knowledge' : cause.cell;
  if (has('integrity')) return end('non-learning', 'none', 'incentives', 'integrity');
  if (has('punished') || has('rewarded-otherwise'))
    return end('non-learning', 'none', 'incentives', 'punished');
  if (has('capacity-mismatch')) return end('non-learning', 'none', 'capacity', 'capacity');
  if (canDo) return end('non-learning', 'none', keep, 'can-do');
  if (has('used-to-do') && !isBlocked) return end('learning', 'practice', person, 'rarely-used');
  if (isBlocked && (has('skill-lacking') || has('never-practised')))
    return end(
      'mixed',
      'practice',
      environmental.has(cause.cell) ? cause.cell : 'knowledge',
      'obstacle-and-skill',
    );
  if (has('no-feedback') && !lacksAbility)
    return end('non-learning', 'feedback', 'information', 'no-feedback');
  if (isBlocked) return end('non-learning', 'none', keep, 'obstacle');
  if (has('newcomer')) return end('learning', 'training', 'knowledge', 'newcomer');
  if (has('skill-lacking') || has('never-practised'))
    return end(
      'learning',
      has('never-practised') ? 'practice' : 'training',
      person,
      'never-learned',
    );
  if (has('quality-of-work')) return end('learning', 'practice', person, 'quality');
  if (has('attitude')) return end('mixed', 'feedback', 'motives', 'attitude');
  switch (cause.cell) {
    case 'knowledge':
      return end('learning', 'training', 'knowledge', 'cell-knowledge');
    case 'motives':
      return end('mixed', 'feedback', 'motives', 'attitude');
    case 'capacity':
      return end('non-learning', 'none', 'capacity', 'capacity');
    case 'information':
    case 'resources':
    case 'incentives':
      return end('non-learning', 'none', cause.cell, 'cell-environment');
  }
}
