import { describe, expect, it } from 'vitest';
import { problems } from '../../tests/drafts/briefs.ts';
import { draftDesign } from '../draft.ts';
import { slotTargets } from '../stages/index.ts';
import { buildUnits, type PlannedUnit, remainingPaths, upstreamOf } from './graph.ts';
import type { RunScope, RunShape } from './types.ts';

const design = draftDesign({ brief: { text: problems()[0]?.text ?? '' } }).design;
const targets = slotTargets(design);
const unitsOf = (
  shape: RunShape,
  scope: RunScope = { kind: 'whole' },
  replans = false,
): PlannedUnit[] => buildUnits(design, targets, { shape, scope, replans });
const needsOf = (units: readonly PlannedUnit[], id: string): readonly string[] =>
  units.find((unit) => unit.id === id)?.needs ?? ['no such unit'];

describe('the calls of a run', () => {
  it.each([
    ['fan-out', 13],
    ['merged', 10],
    ['coarse', 3],
  ] as const)('write every target once, %s in %i calls', (shape, count) => {
    const units = unitsOf(shape);
    expect(units.length).toBe(count);
    const paths = units.flatMap((unit) => unit.targets.map(({ path }) => path));
    expect(paths.toSorted()).toEqual(targets.map(({ path }) => path).toSorted());
    for (const unit of units) {
      const refs = unit.targets.map(({ ref }) => ref);
      expect(new Set(refs).size).toBe(refs.length);
      expect(unit.parts.flatMap(({ groups }) => groups)).toEqual(unit.groups);
    }
  });

  it('wait for the groups they build on, not for whole calls', () => {
    const units = unitsOf('fan-out');
    expect(needsOf(units, 's1')).toEqual([]);
    expect(needsOf(units, 's2b')).toEqual([]);
    expect(needsOf(units, 's2a')).toEqual(['s1_core']);
    expect(needsOf(units, 's3')).toEqual(['s1_core', 's2a_list']);
    expect(needsOf(units, 's4.people')).toEqual(['s1_core', 's3_outcomes']);
    const stage = units.find(({ id }) => id.startsWith('s3i.'));
    expect(stage?.needs).toEqual(['s3_outcomes', 's3_rows']);
    expect(needsOf(unitsOf('merged'), 's2+s3')).toEqual(['s1_core']);
    // What speaks of activities waits for the rows only where rows change them.
    expect(needsOf(units, 's5.support')).not.toContain('s3_rows');
    expect(needsOf(unitsOf('fan-out', { kind: 'whole' }, true), 's5.support')).toContain('s3_rows');
  });

  it('write what others wait for first', () => {
    const merged = unitsOf('merged').find(({ id }) => id === 's2+s3');
    expect(merged?.groups).toEqual([
      's2a_list',
      's3_outcomes',
      's3_rows',
      's3_frame',
      's2a_detail',
      's2b',
    ]);
  });

  it('keep to the scope, and wait for nothing outside it', () => {
    const project = unitsOf('fan-out', { kind: 'step', step: 'project' });
    expect(project.map(({ id }) => id)).toEqual(['s4.charter', 's4.people', 's4.sessions']);
    expect(project.flatMap(({ needs }) => needs)).toEqual([]);
    const [activity] = design.journey.activities.order;
    const path = `/journey/activities/items/${activity ?? ''}`;
    const part = unitsOf('fan-out', { kind: 'part', path, instruction: 'Singkat.' });
    expect(part.map(({ id }) => id)).toEqual(['part']);
    expect(part.flatMap((unit) => unit.targets).every((one) => one.path.startsWith(path))).toBe(
      true,
    );
  });

  it('go by the longest way to the end', () => {
    const order = remainingPaths(unitsOf('fan-out'));
    const at = (id: string): number => order.get(id) ?? 0;
    expect(at('s1')).toBeGreaterThan(at('s2a'));
    expect(at('s2a')).toBeGreaterThan(at('s3'));
    expect(at('s3')).toBeGreaterThan(at('s2b'));
    expect([...upstreamOf(['s3i'])].toSorted()).toEqual(
      ['s1_core', 's2a_list', 's3_outcomes', 's3_rows', 's3i'].toSorted(),
    );
  });
});
