import { expect, test } from 'vitest';
import { neighbour, type Slot } from './slots.ts';

const at = (row: number, column: number, place: number): Slot => ({
  stageId: `stg_${row}`,
  mode: 'experience',
  before: null,
  row,
  column,
  place,
});
const slots = [at(0, 0, 0), at(0, 0, 1), at(0, 0, 2), at(0, 1, 0), at(1, 0, 0), at(1, 2, 0)];

test('down and up go through a lane and from stage to stage', () => {
  expect(neighbour(slots, at(0, 0, 0), 'down')).toEqual(at(0, 0, 1));
  expect(neighbour(slots, at(0, 0, 2), 'down')).toEqual(at(1, 0, 0));
  expect(neighbour(slots, at(1, 0, 0), 'up')).toEqual(at(0, 0, 2));
  expect(neighbour(slots, at(0, 0, 0), 'up')).toBeNull();
});

test('left and right go to the nearest place of the next lane', () => {
  expect(neighbour(slots, at(0, 0, 2), 'right')).toEqual(at(0, 1, 0));
  expect(neighbour(slots, at(0, 1, 0), 'left')).toEqual(at(0, 0, 0));
  expect(neighbour(slots, at(0, 0, 0), 'left')).toBeNull();
});
