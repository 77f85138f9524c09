import { expect, test } from 'vitest';
import { cleanDesign } from '../../tests/generate/clean-design.ts';
import { randomOf } from '../../tests/generate/random.ts';
import { values } from '../collection.ts';
import { editDesign, toJson } from '../edit.ts';
import { applyPatch } from '../patch.ts';
import { type Pattern, parsePattern, patternOf, usePattern } from './index.ts';

const from = cleanDesign(3, 'many-causes');
const stageId = from.journey.stages.order[0] ?? '';

function made(partId: string): Pattern {
  const content = patternOf(from, partId, 'Pembagi (rekaan)');
  const parsed = parsePattern({ id: 'pat_aaaaaaaaaa', ...content });
  if (!parsed.ok) throw new Error(`${parsed.error.code} ${parsed.error.path}`);
  return parsed.value;
}

test('a stage with its activities comes into another design, unconfirmed and undoable', () => {
  const pattern = made(stageId);
  const own = values(from.journey.activities).filter((one) => one.stageId === stageId);
  expect(pattern.activities.map(({ title }) => title)).toEqual(own.map(({ title }) => title.text));
  expect(JSON.stringify(pattern)).not.toMatch(/"(?:act|cau|out|stg)_[a-z2-7]{10}"/);

  const design = cleanDesign(8, 'offline');
  const target = design.journey.stages.order.at(-1) ?? '';
  const random = randomOf(1);
  const patch = usePattern(design, pattern, target, (kind) => random.id(kind));
  const edited = editDesign(design, patch);
  if (!edited.ok) throw new Error(edited.error.kind);
  const before = new Set(design.journey.activities.order);
  const added = edited.value.design.journey.activities.order.filter((id) => !before.has(id));
  expect(added).toHaveLength(own.length);
  const stage = design.journey.stages.items[target];
  if (stage === undefined) throw new Error('no stage');
  for (const id of added) {
    const activity = edited.value.design.journey.activities.items[id];
    expect(activity).toMatchObject({
      stageId: target,
      patternId: pattern.id,
      causeIds: [],
      outcomeIds: [],
      title: { origin: { kind: 'pattern', id: pattern.id, version: '1' }, confirmed: null },
    });
    for (const { week } of values(activity?.occurrences ?? { order: [], items: {} })) {
      expect(week).toBeGreaterThanOrEqual(stage.startWeek);
      expect(week).toBeLessThan(stage.startWeek + stage.weeks);
    }
  }
  const undone = applyPatch(toJson(edited.value.design), edited.value.inverse);
  expect(undone.ok && undone.value.document).toEqual(toJson(design));
});

test('one activity is a pattern as well; what is none is refused', () => {
  const id = from.journey.activities.order.at(-1) ?? '';
  const pattern = made(id);
  expect(pattern.stage).toBeNull();
  expect(Math.min(...(pattern.activities[0]?.occurrences.map(({ week }) => week) ?? []))).toBe(1);
  expect(patternOf(from, 'cau_aaaaaaaaaa', '')).toBeNull();
  expect(usePattern(from, pattern, 'stg_aaaaaaaaaa', () => id)).toEqual([]);
  const newer = parsePattern({ ...pattern, version: 2 });
  expect(!newer.ok && newer.error.code).toBe('newer-version');
  const strange = parsePattern({ ...pattern, title: 7 });
  expect(!strange.ok && strange.error).toEqual({ code: 'invalid', path: '/title' });
});
