import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkDesign } from '../../design/checks/index.ts';
import { values } from '../../design/collection.ts';
import type { Design } from '../../design/model/design.ts';
import { draftDesign } from '../draft.ts';
import { feasiblePatternIds } from '../stages/index.ts';

const text = readFileSync(
  new URL('../../tests/fixtures/problems/antrean-dukcapil.md', import.meta.url),
  'utf8',
);
const draft = (preferredPatterns?: readonly string[]): Design =>
  draftDesign({
    brief: { text, format: 'text' },
    ...(preferredPatterns === undefined ? {} : { preferredPatterns }),
  }).design;
const patternsOf = (design: Design): (string | null)[] =>
  values(design.journey.activities).map(({ patternId }) => patternId);

test('preferred patterns are taken where the rules leave room, and no error comes with them', () => {
  const base = draft();
  const used = patternsOf(base);
  const wanted = feasiblePatternIds(base)
    .filter((id) => !used.includes(id))
    .slice(0, 5);
  const planned = draft(wanted);
  const taken = patternsOf(planned).filter((id) => wanted.includes(id ?? ''));
  expect(taken.length).toBeGreaterThanOrEqual(3);
  const defects = checkDesign(planned).filter(
    ({ severity, kind }) => severity === 'error' && kind === 'defect',
  );
  expect(defects).toEqual([]);
  // Ids of what both plans hold are the same.
  expect(planned.analysis.causes.order).toEqual(base.analysis.causes.order);
});

test('an id that is no pattern, or not possible, changes nothing', () => {
  expect(draft(['no-such-pattern'])).toEqual(draft());
});
