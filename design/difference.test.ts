import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countChanges, differenceOf } from './difference.ts';
import type { Design } from './model/design.ts';
import { newActivity, newDesign, newStage } from './new-design.ts';
import { slotsOf } from './texts.ts';

const letters = 'abcdefghij';

/** A design with ten activities whose texts are filled. */
function sample(): Design {
  const design = newDesign('dsn_aaaaaaaaaa', 'id');
  design.journey.stages = { order: ['stg_aaaaaaaaaa'], items: { stg_aaaaaaaaaa: newStage(1) } };
  for (const letter of letters) {
    const id = `act_${letter.repeat(10)}`;
    const activity = newActivity('stg_aaaaaaaaaa');
    activity.title.text = `Kegiatan ${letter}`;
    design.journey.activities.order.push(id);
    design.journey.activities.items[id] = activity;
  }
  return design;
}

const activities = '/journey/activities';

describe('the difference of two designs', () => {
  test('is nothing for the same words, whatever is said about them', () => {
    const design = sample();
    const later = structuredClone(design);
    later.locks = ['act_aaaaaaaaaa'];
    later.reviewItems = {
      order: ['rev_aaaaaaaaaa'],
      items: {
        rev_aaaaaaaaaa: {
          partId: null,
          note: 'Mohon diperjelas.',
          severity: 'info',
          status: 'open',
          reviewer: 'Penelaah (rekaan)',
          date: null,
        },
      },
    };
    later.title.origin = { kind: 'pattern', id: 'p', version: '1' };
    expect(differenceOf(design, later)).toEqual([]);
  });

  test('lists exactly what was changed: texts, figures, parts that came and went', () => {
    const change = fc.record({
      texts: fc.uniqueArray(fc.nat(60), { maxLength: 8 }),
      minutes: fc.uniqueArray(fc.nat(4), { maxLength: 3 }),
      removed: fc.uniqueArray(fc.integer({ min: 5, max: 9 }), { maxLength: 3 }),
      isAdded: fc.boolean(),
      hasDate: fc.boolean(),
    });
    fc.assert(
      fc.property(change, ({ texts, minutes, removed, isAdded, hasDate }) => {
        const earlier = sample();
        const later = structuredClone(earlier);
        const expected: string[] = [];
        const { activities: list } = later.journey;
        const idAt = (index: number): string => list.order[index] ?? '';
        const gone = removed.map(idAt);
        const slots = slotsOf(later);
        for (const index of texts) {
          const one = slots[index];
          if (one === undefined || gone.some((id) => one.path.includes(id))) continue;
          one.slot.text += ' baru';
          expected.push(`text ${one.path}`);
        }
        for (const index of minutes) {
          const activity = list.items[idAt(index)];
          if (activity !== undefined) activity.jp += 1.5;
          expected.push(`value ${activities}/items/${idAt(index)}/jp`);
        }
        for (const id of gone) {
          delete list.items[id];
          list.order.splice(list.order.indexOf(id), 1);
          expected.push(`removed ${activities}/items/${id}`);
        }
        if (isAdded) {
          list.order.splice(1, 0, 'act_zzzzzzzzzz');
          list.items.act_zzzzzzzzzz = newActivity('stg_aaaaaaaaaa');
          expected.push(`added ${activities}/items/act_zzzzzzzzzz`);
        }
        if (hasDate) {
          later.journey.startDate = '2026-12-07';
          expected.push('value /journey/startDate');
        }
        const found = differenceOf(earlier, later).map(({ type, path }) => `${type} ${path}`);
        expect(found.sort()).toEqual(expected.sort());
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  test('tells a new order, a confirmation and a figure as a whole', () => {
    const earlier = sample();
    const later = structuredClone(earlier);
    later.journey.activities.order.reverse();
    later.title.text = earlier.title.text;
    later.title.confirmed = { name: 'Ayu (rekaan)', at: '2026-11-02T08:00:00Z' };
    later.year = 2027;
    const changes = differenceOf(earlier, later);
    expect(countChanges(changes)).toEqual({
      texts: 0,
      values: 1,
      added: 0,
      removed: 0,
      moved: 1,
      confirmed: 1,
    });
    expect(changes.find(({ type }) => type === 'moved')).toMatchObject({
      path: activities,
      ids: later.journey.activities.order,
    });
  });
});
