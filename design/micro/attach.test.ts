import { expect, test } from 'vitest';
import { collect } from '../collection.ts';
import { editDesign } from '../edit.ts';
import { newActivityIn } from '../journey-edit.ts';
import type { Design } from '../model/design.ts';
import { newDesign, newStage } from '../new-design.ts';
import { newMicroUnit, newSeries } from '../new-series.ts';
import { attachment, attachPatch, detachPatch } from './attach.ts';

const seriesId = 'ser_aaaaaaaaaa';
const otherId = 'ser_bbbbbbbbbb';
const first = 'mun_aaaaaaaaaa';
const second = 'mun_bbbbbbbbbb';
const planned = 'mun_cccccccccc';
const activityId = 'act_aaaaaaaaaa';
const freshId = 'occ_zzzzzzzzzz';

const unit = (seconds: number, isWritten = true) => ({ ...newMicroUnit(), seconds, isWritten });
const series = {
  ...newSeries(seriesId, 'id' as const),
  units: collect([
    [first, unit(200)],
    [second, unit(250)],
    [planned, unit(300, false)],
  ]),
};

function design(occurrences: { sessions: number; minutes: number }[]): Design {
  const empty = newDesign('dsn_aaaaaaaaaa', 'id');
  const stageId = 'stg_aaaaaaaaaa';
  const activity = {
    ...newActivityIn(stageId, 'formal'),
    // Self-paced electronic learning: recognised by its minutes.
    jalur: 'e-learning' as const,
    occurrences: collect(
      occurrences.map((one, at) => [
        `occ_aaaaaaaaa${'abcdef'[at] ?? 'a'}`,
        { ...one, week: 2, day: null },
      ]),
    ),
  };
  return {
    ...empty,
    journey: {
      ...empty.journey,
      stages: collect([[stageId, newStage(2)]]),
      activities: collect([[activityId, activity]]),
    },
  };
}

function edited(before: Design, patch: readonly Parameters<typeof editDesign>[1][number][]) {
  const outcome = editDesign(before, patch);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  const { activities } = outcome.value.design.journey;
  return { design: outcome.value.design, activity: activities.items[activityId] };
}

test('only written units count, together and rounded up', () => {
  expect(attachment(seriesId, series, null)).toEqual({
    seriesId,
    title: '',
    unitIds: [first, second],
    minutes: 8,
  });
  expect(attachment(seriesId, series, [second, planned])).toMatchObject({
    unitIds: [second],
    minutes: 5,
  });
  expect(attachment(seriesId, series, [planned])).toBeNull();
});

test('minutes and JP follow; a second time takes the place of the first; taking off keeps minutes', () => {
  const long = { ...series, units: collect([[first, unit(90 * 60)]]) };
  const attached = attachment(seriesId, long, null);
  if (attached === null) throw new Error('nothing written');
  const begun = design([]);
  const once = edited(begun, attachPatch(begun, activityId, attached, freshId));
  expect(once.activity?.occurrences).toEqual({
    order: [freshId],
    items: { [freshId]: { week: 2, day: null, sessions: 1, minutes: 90 } },
  });
  expect(once.activity?.jp).toBe(2);
  const shorter = { ...attached, minutes: 46 };
  const twice = edited(once.design, attachPatch(once.design, activityId, shorter, freshId));
  expect(twice.activity?.microSeries).toEqual([shorter]);
  expect(twice.activity?.jp).toBe(1);
  const other = { ...attached, seriesId: otherId, minutes: 50 };
  const both = edited(twice.design, attachPatch(twice.design, activityId, other, freshId));
  expect(both.activity?.occurrences.items[freshId]?.minutes).toBe(96);
  const rest = edited(both.design, detachPatch(both.design, activityId, seriesId));
  expect(rest.activity?.microSeries).toEqual([other]);
  expect(rest.activity?.occurrences.items[freshId]?.minutes).toBe(96);
  expect(detachPatch(rest.design, activityId, seriesId)).toEqual([]);
});

test('several sittings share the minutes, each rounded up', () => {
  const begun = design([
    { sessions: 2, minutes: 60 },
    { sessions: 1, minutes: 10 },
  ]);
  const attached = { seriesId, title: 'Seri', unitIds: [first], minutes: 20 };
  const { activity } = edited(begun, attachPatch(begun, activityId, attached, freshId));
  expect(Object.values(activity?.occurrences.items ?? {}).map(({ minutes }) => minutes)).toEqual([
    7, 7,
  ]);
  expect(attachPatch(begun, 'act_bbbbbbbbbb', attached, freshId)).toEqual([]);
});
