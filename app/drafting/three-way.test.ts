import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleDesign } from '../../db/testing/sample.ts';
import { canonicalJson } from '../../design/canonical.ts';
import { editDesign, setValue, toJson } from '../../design/edit.ts';
import type { Design } from '../../design/model/design.ts';
import { applyPatch, type Patch } from '../../design/patch.ts';
import { valueAt } from '../../design/pointer.ts';
import { indexParts } from '../../design/references.ts';
import { slotSchema } from '../../design/slot.ts';
import { slotsOf } from '../../design/texts.ts';
import { changesOf, mergeDraft } from './three-way.ts';

const edited = (design: Design, patch: Patch): Design => {
  const result = editDesign(design, patch);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.design;
};
const origin = { kind: 'model' as const, model: 'm', promptId: 's1.id', promptVersion: '1' };
const written = (text: string) => ({ text, origin, confirmed: null });
const pathsOf = (design: Design): string[] => slotsOf(design).map(({ path }) => path);

/** A design, what a model made of some of its texts, and what a person did meanwhile. */
const cases = fc
  .record({
    seed: fc.integer({ min: 1, max: 500 }),
    model: fc.array(fc.nat(), { minLength: 1, maxLength: 12 }),
    person: fc.array(fc.nat(), { maxLength: 6 }),
    confirmed: fc.array(fc.nat(), { maxLength: 3 }),
    lock: fc.array(fc.nat(), { maxLength: 2 }),
  })
  .map(({ seed, model, person, confirmed, lock }) => {
    const base = sampleDesign(seed, { activities: 3 });
    const paths = pathsOf(base).filter((path) => !path.startsWith('/brief'));
    const pick = (numbers: readonly number[]) => [
      ...new Set(numbers.map((n) => paths[n % paths.length] ?? '/title')),
    ];
    const parts = [...indexParts(base).parts.keys()].filter(
      (id) => !/^(?:snt|unu)_/.test(id) && !base.locks.includes(id),
    );
    const locks = [...new Set(lock.map((n) => parts[n % parts.length] ?? ''))].filter(Boolean);
    const drafted = edited(
      base,
      pick(model).flatMap((path) => setValue(path, written(`Model ${path}`))),
    );
    const at = '2026-11-22T09:00:00.000Z';
    let current = edited(
      base,
      pick(person).flatMap((path) =>
        setValue(path, { text: `Orang ${path}`, origin: { kind: 'person' }, confirmed: null }),
      ),
    );
    for (const path of pick(confirmed)) {
      const slot = slotSchema.parse(valueAt(current, path));
      current = edited(current, setValue(path, { ...slot, confirmed: { name: 'Ratna', at } }));
    }
    current = edited(current, setValue('/locks', locks));
    return { base, drafted, current };
  });

test('what a person touched, confirmed or locked stays as it is; the rest takes the model’s text', () => {
  fc.assert(
    fc.property(cases, ({ base, drafted, current }) => {
      const { patch, touched } = mergeDraft(base, drafted, current);
      const merged = edited(current, patch);
      const { parts } = indexParts(current);
      const isLocked = (path: string): boolean =>
        current.locks.some((id) => path.startsWith(`${parts.get(id) ?? '\u0000'}/`));
      for (const { path, slot } of slotsOf(merged)) {
        const mine = canonicalJson(toJson(valueAt(current, path)));
        const was = canonicalJson(toJson(valueAt(base, path)));
        const model = canonicalJson(toJson(valueAt(drafted, path)));
        const isTouched = mine !== was;
        const wanted = isTouched || isLocked(path) ? mine : model;
        expect(canonicalJson(toJson(slot))).toBe(wanted);
        const isConfirmed = slotSchema.parse(valueAt(current, path)).confirmed !== null;
        const isTold = touched.some((operation) => operation.path === path);
        expect(isTold).toBe(
          isTouched && model !== was && model !== mine && !isLocked(path) && !isConfirmed,
        );
      }
      expect(merged.locks).toEqual(current.locks);
    }),
    { numRuns: 120, seed: 20261122 },
  );
});

test('changes lead from one design to the other, text by text', () => {
  const base = sampleDesign(7);
  const drafted = edited(base, setValue('/title', written('Judul lain')));
  const patch = changesOf(toJson(base), toJson(drafted));
  expect(patch.map(({ path }) => path)).toEqual(['/title']);
  const applied = applyPatch(toJson(base), patch);
  expect(applied.ok && canonicalJson(applied.value.document)).toBe(canonicalJson(toJson(drafted)));
});

test('a part that a person added stays in its order, and one that a plan drops goes with its place', () => {
  const base = sampleDesign(11, { activities: 3 });
  const [dropped = '', ...rest] = base.journey.activities.order;
  const { [dropped]: _gone, ...items } = base.journey.activities.items;
  const drafted: Design = {
    ...base,
    journey: { ...base.journey, activities: { order: rest, items } },
  };
  const own = 'cau_aaaaaaaaaa';
  const cause = base.analysis.causes.items[base.analysis.causes.order[0] ?? ''];
  const current = edited(base, [
    { op: 'add', path: `/analysis/causes/items/${own}`, value: toJson(cause) },
    { op: 'replace', path: '/analysis/causes/order', value: [own, ...base.analysis.causes.order] },
  ]);
  const { patch } = mergeDraft(base, drafted, current);
  const applied = applyPatch(toJson(current), patch);
  if (!applied.ok) throw new Error(applied.error.code);
  expect(valueAt(applied.value.document, '/journey/activities/order')).toEqual(rest);
  expect(valueAt(applied.value.document, '/analysis/causes/order')).toEqual(
    current.analysis.causes.order,
  );
});
