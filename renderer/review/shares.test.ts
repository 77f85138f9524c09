import { expect, it } from 'vitest';
import { emptySlot, type TextSlot } from '../../design/slot.ts';
import { sharesOf } from './shares.ts';

const slot = (text: string, origin: TextSlot['origin'], isConfirmed = false): TextSlot => ({
  text,
  origin,
  confirmed: isConfirmed ? { name: 'Sari', at: '2026-11-02T03:00:00.000Z' } : null,
});
const pattern = { kind: 'pattern', id: 'p', version: '1' } as const;

it('measures who wrote a text by its length', () => {
  const found = sharesOf({
    a: slot('12345', { kind: 'person' }),
    b: slot('12345', { kind: 'person', basedOn: pattern }),
    c: slot('1234567890', pattern),
    d: slot('12345', pattern, true),
    e: emptySlot(),
  });
  expect(found?.people).toBeCloseTo(0.4);
  expect(found?.shares).toEqual([
    { kind: 'person', share: 0.2, texts: 1 },
    { kind: 'changed', share: 0.2, texts: 1 },
    { kind: 'confirmed', share: 0.2, texts: 1 },
    { kind: 'pattern', share: 0.4, texts: 1 },
  ]);
  expect(sharesOf({ e: emptySlot() })).toBeNull();
});
