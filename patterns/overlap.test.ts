import { describe, expect, it } from 'vitest';
import { containment, sequencesOf, wordsOf } from './overlap.ts';

describe('word sequences', () => {
  it('count a slot as one word and ignore case and punctuation', () => {
    expect(wordsOf('Amati {{workTask}}, catat "dua" hal: alat-alat.')).toEqual([
      'amati',
      '#',
      'catat',
      'dua',
      'hal',
      'alat-alat',
    ]);
  });

  it('never run across two texts', () => {
    expect([...sequencesOf(['a b c', 'd e'], 2)]).toEqual(['a b', 'b c', 'd e']);
  });

  it('see a planted copy even when the slot differs', () => {
    const a = sequencesOf(
      ['catat setiap langkah {{workTask}} pada lembar amatan yang tersedia'],
      7,
    );
    const b = sequencesOf(
      ['lalu catat setiap langkah {{service}} pada lembar amatan milik unit'],
      7,
    );
    expect([...a].filter((sequence) => b.has(sequence))).toEqual([
      'catat setiap langkah # pada lembar amatan',
    ]);
  });

  it('measure containment on the smaller set', () => {
    expect(containment(new Set(['x', 'y']), new Set(['x', 'z', 'q']))).toBe(0.5);
    expect(containment(new Set(), new Set(['x']))).toBe(0);
  });
});
