import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitText } from './fit-text.ts';
import { mergeTexts } from './merge-texts.ts';
import { plainOf } from './plain.ts';

describe('mergeTexts', () => {
  test('brings edits of different words together', () => {
    expect(mergeTexts('satu dua tiga', 'satu dua empat', 'nol satu dua tiga')).toBe(
      'nol satu dua empat',
    );
  });

  test('counts the same edit once, and puts words of both at one place side by side', () => {
    expect(mergeTexts('a b', 'a c', 'a c')).toBe('a c');
    expect(mergeTexts('a b', 'a b x', 'a b y')).toBe('a b y x');
  });

  test('has no answer where both changed the same words', () => {
    expect(mergeTexts('satu dua tiga', 'satu lima tiga', 'satu enam tiga')).toBeNull();
    expect(mergeTexts('satu dua tiga', 'satu tiga', 'satu dua lagi tiga')).not.toBe('satu tiga');
  });

  test('gives back one edit where the other changed nothing', () => {
    const text = fc.lorem({ maxCount: 8 });
    fc.assert(
      fc.property(text, text, (base, other) => {
        expect(mergeTexts(base, other, base)).toBe(other);
        expect(mergeTexts(base, base, other)).toBe(other);
        expect(mergeTexts(base, other, other)).toBe(other);
      }),
      { seed: 1, numRuns: 50 },
    );
  });
});

describe('plainOf', () => {
  test('shows words with their place in the Markdown', () => {
    const text = 'Lihat **dua [akar](part:cau_aaaaaaaaaa)**:\n- satu\n  2) dua';
    const { plain, at } = plainOf(text);
    expect(plain).toBe('Lihat dua akar:\nsatu\ndua');
    for (const [index, letter] of [...plain].entries())
      if (letter !== '\n') expect(text[at[index] ?? -1]).toBe(letter);
  });
});

describe('fitText', () => {
  const slot = 'Lihat [akar](part:cau_aaaaaaaaaa) ini.\n\n* satu\n* dua';

  test('leaves untouched lines letter by letter', () => {
    const before = 'Lihat akar ini.\n\n- satu\n- dua';
    expect(fitText(slot, before, before)).toBe(slot);
    expect(fitText(slot, before, 'Lihat akar ini.\n\n- satu\n- baru\n- dua')).toBe(
      'Lihat [akar](part:cau_aaaaaaaaaa) ini.\n\n* satu\n- baru\n* dua',
    );
  });

  test('keeps marks that the document did not show in a changed line', () => {
    const before = 'Lihat akar ini.\nsatu\ndua';
    expect(fitText(slot, before, 'Lihat akar itu.\nsatu\ndua lagi')).toBe(
      'Lihat [akar](part:cau_aaaaaaaaaa) itu.\n\n* satu\n* dua lagi',
    );
  });

  test('counts on where a numbered line came between', () => {
    expect(fitText('1. a\n2. b', '1. a\n2. b', '1. a\n2. x\n3. b')).toBe('1. a\n2. x\n3. b');
  });
});
