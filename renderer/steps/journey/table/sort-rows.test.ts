import { expect, test } from 'vitest';
import { collect, entries } from '../../../../design/collection.ts';
import { newActivityIn } from '../../../../design/journey-edit.ts';
import type { Journey } from '../../../../design/model/journey.ts';
import { newDesign } from '../../../../design/new-design.ts';
import { sortRows } from './sort-rows.ts';

const person = (text: string) => ({ text, origin: { kind: 'person' as const }, confirmed: null });

function journey(): Journey {
  const { journey } = newDesign('dsn_aaaaaaaaaa', 'id');
  const at = (title: string, mode: 'experience' | 'formal', jp: number) => ({
    ...newActivityIn('stg_aaaaaaaaaa', mode),
    title: person(title),
    jp,
  });
  journey.activities = collect([
    ['act_aaaaaaaaaa', at('Gladi', 'formal', 2)],
    ['act_aaaaaaaaab', at('Diskusi', 'experience', 2)],
    ['act_aaaaaaaaac', at('Coaching', 'experience', 0.5)],
  ]);
  return journey;
}

const titles = (column: 'title' | 'mode' | 'jp', isDescending: boolean): string[] => {
  const whole = journey();
  return sortRows(whole, entries(whole.activities), column, isDescending).map(
    ([, { title }]) => title.text,
  );
};

test('words by the alphabet, lanes as 70, 20, 10, numbers by size', () => {
  expect(titles('title', false)).toEqual(['Coaching', 'Diskusi', 'Gladi']);
  expect(titles('mode', false)).toEqual(['Diskusi', 'Coaching', 'Gladi']);
  expect(titles('jp', false)).toEqual(['Coaching', 'Gladi', 'Diskusi']);
});

test('rows alike keep the order of the journey in both directions', () => {
  expect(titles('jp', true)).toEqual(['Gladi', 'Diskusi', 'Coaching']);
});
