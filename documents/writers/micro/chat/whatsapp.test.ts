import { strFromU8, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { entries, values } from '../../../../design/collection.ts';
import { sampleSeries, slot } from '../testing/sample-series.ts';
import type { WriteSeries } from '../types.ts';
import { chatMessages, messageBytes, whatsapp } from './whatsapp.ts';

const inputOf = (series = sampleSeries()): WriteSeries => ({
  series,
  unitId: null,
  images: new Map(),
  language: 'id',
});

test('every message fits its bytes, and no word of the narration is lost', () => {
  const series = structuredClone(sampleSeries());
  for (const unit of values(series.units)) {
    unit.isWritten = true;
    unit.situation = slot(`${'kata '.repeat(900)}${'é'.repeat(1500)}`);
  }
  for (const budget of [120, messageBytes]) {
    const messages = chatMessages(inputOf(series), budget);
    for (const { text } of messages) expect(strToU8(text).length).toBeLessThanOrEqual(budget);
    const sent = messages
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/gu, ' ');
    for (const unit of values(series.units)) {
      for (const scene of values(unit.scenes)) {
        for (const { text } of values(scene.narration)) {
          for (const word of text.text.split(/\s+/u)) expect(sent).toContain(word);
        }
      }
    }
  }
});

test('reviews come after their days, and an order is not told with its question', () => {
  const series = sampleSeries();
  const messages = chatMessages(inputOf(series));
  const days = new Set(messages.map(({ day }) => day));
  expect([...days].sort((a, b) => a - b)).toEqual([
    0,
    ...values(series.reviews).map(({ daysAfter }) => daysAfter),
  ]);
  const order = entries(series.units)
    .flatMap(([, unit]) => values(unit.items))
    .find(({ kind }) => kind === 'order');
  const steps = order === undefined ? [] : values(order.options).map(({ text }) => text.text);
  expect(steps.length).toBeGreaterThan(1);
  const asked = messages.find(({ text }) => text.includes(`. ${steps[0] ?? ''}`))?.text ?? '';
  expect(asked.indexOf(steps[0] ?? '')).toBeGreaterThan(asked.indexOf(steps[1] ?? ''));
});

test('stars and lines of a text do not become bold or italic', () => {
  const series = structuredClone(sampleSeries());
  for (const unit of values(series.units)) unit.situation = slot('2 * 3 * 4 dan _garis_');
  const text = strFromU8(whatsapp(inputOf(series)));
  expect(text).toContain('2 ∗ 3 ∗ 4 dan garis');
});
