import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diffWords } from './diff-words.ts';

const side = (pieces: ReturnType<typeof diffWords>, leftOut: 'added' | 'removed'): string =>
  pieces
    .filter(({ kind }) => kind !== leftOut)
    .map(({ text }) => text)
    .join('');

it('gives back both texts, whatever they are', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 20 }), fc.lorem({ maxCount: 20 }), (before, after) => {
      const pieces = diffWords(before, after);
      expect(side(pieces, 'added')).toBe(before);
      expect(side(pieces, 'removed')).toBe(after);
    }),
    { seed: 7 },
  );
});

it('marks only the words that changed', () => {
  const pieces = diffWords('rata-rata penerbitan 9 hari', 'rata-rata penerbitan 4 hari');
  expect(pieces).toEqual([
    { kind: 'same', text: 'rata-rata penerbitan ' },
    { kind: 'removed', text: '9' },
    { kind: 'added', text: '4' },
    { kind: 'same', text: ' hari' },
  ]);
});
