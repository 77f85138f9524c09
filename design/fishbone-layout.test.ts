import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fishboneCategories, fishboneCategorySchema, verdictSchema } from './enums.ts';
import { type Box, type FishboneInput, layoutFishbone } from './fishbone-layout.ts';
import { textWidth, wrapText } from './text-width.ts';

const causes = fc.array(
  fc.record({
    id: fc.uuid(),
    code: fc.constantFrom('', 'S1', 'S14'),
    text: fc.oneof(
      fc.lorem({ maxCount: 60 }),
      fc.string({ maxLength: 300 }),
      fc.constant('x'.repeat(400)),
    ),
    category: fc.constantFrom(...fishboneCategorySchema.options),
    verdict: fc.constantFrom(...verdictSchema.options),
    verdictLabel: fc.constantFrom('Belajar', 'Nonbelajar', 'Campuran', 'Belum diputuskan'),
  }),
  { maxLength: 14 },
);
const inputs: fc.Arbitrary<FishboneInput> = fc
  .record({
    frame: fc.constantFrom('6m' as const, '4s' as const, '8p' as const),
    causes,
    head: fc.lorem({ maxCount: 80 }),
    width: fc.integer({ min: 700, max: 1600 }),
    fontSize: fc.integer({ min: 10, max: 14 }),
  })
  .map(({ frame, causes: list, ...rest }) => ({
    ...rest,
    // Causes of a frame other than the shown one are allowed, but a picture has at most nine bones.
    causes: list.map((cause, index) => ({
      ...cause,
      category: fishboneCategories[frame][index % fishboneCategories[frame].length] ?? 'people',
    })),
    categories: fishboneCategories[frame],
    categoryLabel: (category) => `${category} dan lainnya`,
  }));

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width - 0.01 &&
  b.x < a.x + a.width - 0.01 &&
  a.y < b.y + b.height - 0.01 &&
  b.y < a.y + a.height - 0.01;

describe('fishbone layout', () => {
  test('keeps all boxes apart, inside the frame, and every line inside its box', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const layout = layoutFishbone(input);
        expect(layout.causes.map(({ id }) => id).sort()).toEqual(
          input.causes.map(({ id }) => id).sort(),
        );
        const boxes: Box[] = [
          ...layout.causes,
          ...layout.bones.map(({ label }) => label),
          layout.head,
        ];
        boxes.forEach((box, index) => {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(layout.width + 0.01);
          expect(box.y + box.height).toBeLessThanOrEqual(layout.height + 0.01);
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
        });
        for (const cause of layout.causes) {
          for (const line of cause.lines)
            expect(textWidth(line, cause.size, 'regular')).toBeLessThanOrEqual(
              cause.width - 2 * layout.padding + 0.01,
            );
          expect((cause.lines.length + 1) * cause.leading).toBeLessThanOrEqual(cause.height);
        }
      }),
      { seed: 7, numRuns: 150 },
    );
  });

  test('no box lies on the spine, and every twig ends on its bone', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const layout = layoutFishbone(input);
        for (const cause of layout.causes) {
          const bone = layout.bones.find(({ category }) => category === cause.category);
          expect(bone).toBeDefined();
          if (bone === undefined) return;
          if (bone.side === 'above') expect(cause.y + cause.height).toBeLessThan(layout.spine.y1);
          else expect(cause.y).toBeGreaterThan(layout.spine.y1);
          const share = (cause.twig.y2 - bone.bone.y1) / (bone.bone.y2 - bone.bone.y1);
          expect(cause.twig.x2).toBeCloseTo(
            bone.bone.x1 + share * (bone.bone.x2 - bone.bone.x1),
            3,
          );
          expect(cause.twig.x2).toBeGreaterThan(cause.twig.x1);
        }
      }),
      { seed: 8, numRuns: 60 },
    );
  });

  test('the same input gives the same picture', () => {
    const [input] = fc.sample(inputs, { seed: 3, numRuns: 1 });
    if (input === undefined) throw new Error('no sample');
    expect(layoutFishbone(input)).toEqual(layoutFishbone(input));
  });
});

describe('wrapText', () => {
  test('loses no word, and marks what it cuts', () => {
    expect(wrapText('satu dua tiga', 10, 45)).toEqual(['satu dua', 'tiga']);
    expect(wrapText('satu dua tiga', 10, 45, { maxLines: 1 })[0]).toMatch(/…$/u);
    expect(wrapText('', 10, 45)).toEqual([]);
    expect(wrapText('abcdefghijkl', 10, 20).join('')).toBe('abcdefghijkl');
  });
});
