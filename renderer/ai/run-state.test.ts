import { describe, expect, it } from 'vitest';
import type { JobEvent, RunUnit } from '../../contract/index.ts';
import { applyEvent, isOfModel, isOver, newRun } from './run-state.ts';

const at = '2026-11-02T01:00:00.000Z';
const unit = (id: string, state: RunUnit['state']): RunUnit => ({
  id,
  title: { key: 'ai.title', params: {} },
  state,
  tokens: { input: 1, output: 2, cached: 0, isEstimate: false },
  cost: null,
  attempts: 1,
  written: 0,
  kept: 0,
  error: null,
  startedAt: null,
  endedAt: null,
});
const told = (events: readonly JobEvent[]) => events.reduce(applyEvent, newRun('j1'));

describe('a run told by its events', () => {
  it('keeps units in their first order with their last state', () => {
    const run = told([
      { seq: 1, at, type: 'state', state: 'running' },
      { seq: 2, at, type: 'unit', unit: unit('s1', 'waiting') },
      { seq: 3, at, type: 'unit', unit: unit('s2b', 'waiting') },
      { seq: 4, at, type: 'unit', unit: unit('s1', 'done') },
    ]);
    expect(run.units.map(({ id, state }) => [id, state])).toEqual([
      ['s1', 'done'],
      ['s2b', 'waiting'],
    ]);
    expect(isOfModel(run)).toBe(true);
    expect(isOver(run)).toBe(false);
  });

  it('forgets the text of a unit that starts again, and of that unit only', () => {
    const run = told([
      { seq: 1, at, type: 'text', step: 's1', text: 'satu ' },
      { seq: 2, at, type: 'text', step: 's2b', text: 'lain' },
      { seq: 3, at, type: 'text', step: 's1', text: 'dua', isRestart: true },
      { seq: 4, at, type: 'text', step: 's1', text: ' tiga' },
    ]);
    expect(run.texts).toEqual({ s1: 'dua tiga', s2b: 'lain' });
  });

  it('shows the meter as last told', () => {
    const tokens = { input: 10, output: 5, cached: 0, isEstimate: true };
    const run = told([
      { seq: 1, at, type: 'meter', tokens, cost: null },
      { seq: 2, at, type: 'meter', tokens: { ...tokens, output: 9 }, cost: 12 },
    ]);
    expect(run).toMatchObject({ tokens: { output: 9 }, cost: 12 });
  });
});
