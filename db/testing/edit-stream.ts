/**
 * Writes edits to a data folder and prints each one's number once it is acknowledged, until it is
 * killed. `node edit-stream.ts <dataDir> <designId> <seed> [lying]`. The parent checks what is there afterwards.
 *
 * Line: `<edit number> <revision>`; the edit number stands in `/journey/delivery/code`.
 * `lying` acknowledges what it never writes: the check must notice.
 */
import { writeSync } from 'node:fs';
import { setValue } from '../../design/edit.ts';
import type { Patch } from '../../design/patch.ts';
import { openStore } from '../store.ts';
import { pickFrom, sampleEdit } from './sample.ts';
import { asDesign } from './store.ts';

const [, , dataDir = '', designId = '', seed = '0', mode = ''] = process.argv;
// A killed process lets go of its lock a moment after its parent has seen it end.
const store = await openStore({ dataDir, lockWaitMs: 5000 });
const pick = pickFrom(Number(seed));
const author = 'edit-stream';

for (;;) {
  const { row, document } = store.designs.get(designId);
  const design = asDesign(document);
  const number = Number(design.journey.delivery.code || '0') + 1;
  const count: Patch = setValue('/journey/delivery/code', String(number));
  const kind = pick(10);
  const base = { designId, baseRevision: row.revision, author };
  const canUndo = store.history.undoState(designId).undo !== null;
  let { revision } = row;
  if (kind === 0 && canUndo) {
    // Undo takes the number back too, so the next number comes as an edit of its own.
    revision = store.history.undo(base).revision;
    revision = store.history.append({ ...base, baseRevision: revision, patch: count }).revision;
  } else {
    const patch = [...sampleEdit(design, pick), ...count];
    const joins = kind < 4 ? { coalesce: 'stream' } : {};
    revision = store.history.append({ ...base, patch, ...joins }).revision;
  }
  if (mode === 'lying') writeSync(1, `${number + 1000} ${revision + 1000}\n`);
  if (pick(25) === 0) store.search.flush();
  if (pick(60) === 0) store.history.name(designId, { name: `Versi ${number}`, author });
  if (pick(200) === 0) await store.backups.run({ reason: 'auto' });
  // Synchronous, so that what is printed is what was acknowledged, and nothing is held back.
  writeSync(1, `${number} ${revision}\n`);
}
