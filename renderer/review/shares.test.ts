import { expect, it } from 'vitest';
import { authorshipOf } from '../../design/authorship.ts';
import { newDesign } from '../../design/new-design.ts';
import { emptySlot, type TextSlot } from '../../design/slot.ts';
import { sharesOf } from './shares.ts';

const slot = (text: string, origin: TextSlot['origin'], isConfirmed = false): TextSlot => ({
  text,
  origin,
  confirmed: isConfirmed ? { name: 'Sari', at: '2026-11-02T03:00:00.000Z' } : null,
});
const pattern = { kind: 'pattern', id: 'p', version: '1' } as const;

it('counts words as the documents do', () => {
  const design = newDesign('dsn_aaaaaaaaaa', 'id');
  Object.assign(design.project, {
    currentState: slot('satu dua', { kind: 'person' }),
    breakthrough: slot('tiga empat lima', pattern),
  });
  expect(sharesOf(design)?.people).toBe(authorshipOf(design).shareByPeople);
  const found = sharesOf({
    a: slot('satu', { kind: 'person' }),
    b: slot('dua', { kind: 'person', basedOn: pattern }),
    c: slot('tiga empat – ⟨perlu diisi: lima⟩', pattern),
    d: slot('enam', pattern, true),
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
