import { expect, it } from 'vitest';
import { labelText } from './index.ts';

it('words that every object inherits are words, not numbers or units', () => {
  const cited = 'Fungsi constructor dan toString dipakai 3 kali sehari.';
  expect(labelText('Fungsi constructor dipakai 3 kali.', [cited], 'id')).toEqual({
    label: 'matching-paraphrase',
    violations: [],
  });
});
