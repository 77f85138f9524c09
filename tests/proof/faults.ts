/** Every fault in every stage: a complete, labelled design, a message, nothing lost, nothing paid twice. */
import { readFileSync } from 'node:fs';
import { draftDesign } from '../../pipeline/draft.ts';
import { stageIds } from '../../pipeline/run/types.ts';
import { type Cell, runCell } from '../faults/cell.ts';
import { faults } from '../faults/faults.ts';
import { asMatrix } from '../faults/matrix.ts';
import { openPlaces } from '../faults/places.ts';

const fixture = new URL('../fixtures/problems/antrean-dukcapil.md', import.meta.url);
const text = readFileSync(fixture, 'utf8');
const base = draftDesign({ brief: { text, format: 'text' } }).design;
const places = await openPlaces();
const cells: Cell[] = [];
for (const fault of faults) {
  for (const stage of stageIds) {
    cells.push(await runCell(places, base, fault, stage));
    if (process.stderr.isTTY)
      process.stderr.write(`\r${cells.length}/${faults.length * stageIds.length}`);
  }
}
await places.close();
process.stdout.write(`${asMatrix(cells)}\n`);
for (const { fault, stage, problems } of cells) {
  for (const problem of problems) process.stdout.write(`  ${fault} in ${stage}: ${problem}\n`);
}
const sound = cells.filter(({ problems }) => problems.length === 0).length;
process.stdout.write(`${sound} of ${cells.length} cells hold\n`);
if (sound < cells.length) process.exitCode = 1;
