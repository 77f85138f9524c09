import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Design } from '../../design/model/design.ts';
import { draftDesign } from '../../pipeline/draft.ts';
import { stageIds } from '../../pipeline/run/types.ts';
import { type Cell, runCell } from './cell.ts';
import { faults } from './faults.ts';
import { asMatrix } from './matrix.ts';
import { type OpenPlaces, openPlaces } from './places.ts';

const fixture = new URL('../fixtures/problems/antrean-dukcapil.md', import.meta.url);

let places: OpenPlaces;
let base: Design;
const cells: Cell[] = [];
beforeAll(async () => {
  places = await openPlaces();
  base = draftDesign({ brief: { text: readFileSync(fixture, 'utf8'), format: 'text' } }).design;
});
afterAll(async () => {
  await places.close();
  process.stdout.write(`${asMatrix(cells)}\n`);
});

// Each fault in one stage, the stages in turn; all of them in `npm run proof`: tests/proof/faults.ts.
const diagonal = faults.map((fault, index) => {
  const stage = stageIds[index % stageIds.length] ?? 's1';
  return [fault.name, stage, fault] as const;
});

describe('a fault in one stage', () => {
  it.each(diagonal)(
    '%s in %s leaves a complete design and a clear message',
    async (_name, stage, fault) => {
      const cell = await runCell(places, base, fault, stage);
      cells.push(cell);
      expect(cell.problems).toEqual([]);
    },
  );
});
