/** A draft comes into a series that a person has worked on: their work stays, and the series stays valid. */
import { expect, test } from 'vitest';
import { editSeries, toJson } from '../../design/edit.ts';
import type { Series } from '../../design/model/series.ts';
import { parseSeries } from '../../design/parse.ts';
import { applyPatch } from '../../design/patch.ts';
import { cleanSeries } from '../../tests/generate/clean-series.ts';
import { mergeSeriesTask } from '../tasks/series.ts';

const pattern = (text: string) => ({
  text,
  origin: { kind: 'pattern' as const, id: 'micro', version: '1' },
  confirmed: null,
});

/** All texts by the rules, so that nothing is a person's. */
function drafted(seed: number): Series {
  const plain = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(plain);
    if ('text' in value && 'origin' in value) return pattern(String(value.text));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
  };
  const parsed = parseSeries(plain(cleanSeries(seed)));
  if (!parsed.ok) throw new Error(parsed.error.detail);
  return parsed.value;
}

function after(was: Series, next: Series, now: Series, isNewOutline = false): Series {
  const patch = mergeSeriesTask({ was, next, now, isNewOutline });
  const applied = applyPatch(toJson(now), patch);
  const parsed = applied.ok ? parseSeries(applied.value.document) : null;
  if (parsed?.ok !== true) throw new Error('not a series');
  return parsed.value;
}

const edit = (series: Series, path: string, value: unknown): Series => {
  const edited = editSeries(series, [{ op: 'replace', path, value: toJson(value) }]);
  if (!edited.ok) throw new Error(JSON.stringify(edited.error));
  return edited.value.series;
};

const was = drafted(3);
const next: Series = { ...drafted(11), id: was.id, language: was.language };
const [unitId = ''] = was.units.order;
const [sceneId = ''] = was.units.items[unitId]?.scenes.order ?? [];
const [lastId = ''] = was.units.order.slice(-1);
const written = { text: 'Kata saya.', origin: { kind: 'person' }, confirmed: null };

test('where nobody has been, the draft stands; what the user set does not change', () => {
  const merged = after(was, next, was);
  expect(merged).toEqual({
    ...next,
    wishes: was.wishes,
    locks: was.locks,
    outlineApproved: was.outlineApproved,
  });
  expect(mergeSeriesTask({ was, next: was, now: was, isNewOutline: false })).toEqual([]);
});

test('a scene that a person wrote in stays whole, with its unit and its citations', () => {
  const path = `/units/items/${unitId}/scenes/items/${sceneId}/screenText`;
  const now = edit(was, path, written);
  const merged = after(was, next, now);
  expect(merged.units.items[unitId]?.scenes.items[sceneId]).toEqual(
    now.units.items[unitId]?.scenes.items[sceneId],
  );
  expect(merged.units.order).toEqual([unitId, ...next.units.order]);
  // Written before the draft began: it stays all the same.
  expect(after(now, { ...next, id: now.id }, now).units.order).toContain(unitId);
});

test('locked and confirmed parts stay, what a person took out stays out', () => {
  const locked = edit(was, '/locks', [lastId]);
  expect(after(was, next, locked).units.items[lastId]).toEqual(was.units.items[lastId]);
  const title = was.units.items[unitId]?.title;
  const confirmed = edit(was, `/units/items/${unitId}/title`, {
    ...title,
    confirmed: { name: 'Penyusun (rekaan)', at: '2026-11-22T08:00:00.000Z' },
  });
  const renamed = edit(was, `/units/items/${unitId}/title`, pattern('Judul dari aturan'));
  expect(after(was, renamed, confirmed).units.items[unitId]?.title).toEqual(
    confirmed.units.items[unitId]?.title,
  );
  expect(after(was, renamed, was).units.items[unitId]?.title.text).toBe('Judul dari aturan');
  const { [unitId]: _gone, ...items } = was.units.items;
  const without = { ...was, units: { order: was.units.order.slice(1), items } };
  expect(after(was, renamed, without).units.order).not.toContain(unitId);
});

test('a new outline has to be approved again', () => {
  const at = '2026-11-22T08:00:00.000Z';
  const approved = edit(was, '/outlineApproved', { name: 'Penyusun (rekaan)', at });
  expect(after(approved, next, approved).outlineApproved).toEqual({
    name: 'Penyusun (rekaan)',
    at,
  });
  expect(after(approved, next, approved, true).outlineApproved).toBeNull();
});
