import { describe, expect, it } from 'vitest';
import type { GilbertCell } from '../../design/enums.ts';
import type { CauseHint } from '../intake/index.ts';
import { walkCause } from './decision-walk.ts';

const walk = (cell: GilbertCell, ...hints: CauseHint[]) => walkCause({ cell, hints }, true);

describe('the decision walk', () => {
  it('looks at the environment first', () => {
    expect(walk('resources', 'tool-lacking').verdict).toBe('non-learning');
    expect(walk('knowledge', 'network-failing', 'obstacle').cell).toBe('resources');
    expect(walk('incentives', 'punished').walk.punished).toBe('yes');
  });

  it('calls no skill deficiency what people can do when tested', () => {
    const result = walk('resources', 'can-do-when-tested', 'time-lacking');
    expect(result.verdict).toBe('non-learning');
    expect(result.walk.couldIfLifeDepended).toBe('yes');
  });

  it('gives practice, never full training, to what was once done and is rarely used', () => {
    const result = walk('knowledge', 'used-to-do');
    expect(result.walk.usedToDo).toBe('yes');
    expect(result.walk.oftenUsed).toBe('no');
    expect(result.remedy).toBe('practice');
  });

  it('sees both sides where an obstacle and a missing skill meet', () => {
    expect(walk('knowledge', 'tool-lacking', 'never-practised').verdict).toBe('mixed');
  });

  it('leaves unknown what the brief does not say', () => {
    const { walk: answers } = walk('knowledge', 'skill-lacking');
    expect(answers.punished).toBe('unknown');
    expect(answers.hasPotential).toBe('unknown');
    expect(answers.obstacle).toBe('no');
  });

  it('does not train integrity', () => {
    expect(walk('incentives', 'integrity')).toMatchObject({
      verdict: 'non-learning',
      remedy: 'none',
      cell: 'incentives',
    });
  });
});
