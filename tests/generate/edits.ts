/** Random edits of a design, as people and drafts make them: most are valid, some are refused. */
import { addItem, moveItem, removePart, setValue } from '../../design/edit.ts';
import type { PartId } from '../../design/ids.ts';
import type { Design } from '../../design/model/design.ts';
import { newActivity, newOutcome, newPersona } from '../../design/new-design.ts';
import type { Patch } from '../../design/patch.ts';
import { valueAt } from '../../design/pointer.ts';
import { indexParts } from '../../design/references.ts';
import { editSlot } from '../../design/slot.ts';
import { slotsOf } from '../../design/texts.ts';
import type { Random } from './random.ts';

export function partsOf(design: Design): Array<[PartId, string]> {
  return [...indexParts(design).parts];
}

function editText(design: Design, random: Random): Patch {
  const { path, slot } = random.pick(slotsOf(design));
  const text = random.pick([
    '',
    'Teks baru',
    '**tebal** "kutip" \\ / ~ \u0000 \u{1F600} é é',
    slot.text,
  ]);
  return setValue(path, editSlot(slot, text));
}

function add(design: Design, random: Random): Patch {
  const { learners, journey } = design;
  const stageId = journey.stages.order[0];
  if (stageId !== undefined && random.chance(0.5)) {
    const id = random.id('activity');
    return addItem(
      '/journey/activities',
      journey.activities,
      id,
      newActivity(stageId),
      random.int(0, 3),
    );
  }
  return random.chance(0.5)
    ? addItem('/learners/personas', learners.personas, random.id('persona'), newPersona())
    : addItem('/learners/outcomes', learners.outcomes, random.id('outcome'), newOutcome(), 0);
}

function move(design: Design, random: Random): Patch {
  const [id, path] = random.pick(partsOf(design));
  const place = path.slice(0, path.lastIndexOf('/items/'));
  const collection = valueAt(design, place);
  if (collection === null || typeof collection !== 'object' || !('order' in collection)) return [];
  const order = collection.order;
  if (!Array.isArray(order)) return [];
  return moveItem(place, { order, items: {} }, id, random.int(0, order.length));
}

function remove(design: Design, random: Random): Patch {
  return removePart(design, random.pick(partsOf(design))[0]);
}

function settings(_design: Design, random: Random): Patch {
  return random.pick<Patch>([
    setValue('/rules/minutesPerJp', random.int(1, 60)),
    setValue('/rules/thresholds', { 'R13.tolerance': 0.2 }),
    [{ op: 'add', path: '/rules/thresholds/R20.share', value: 0.3 }],
    [{ op: 'remove', path: '/rules/thresholds/R20.share' }],
    setValue('/result', random.pick(['memo', 'journey'])),
    setValue('/journey/weeks', random.int(0, 60)),
    setValue('/year', null),
  ]);
}

/** Edits that must be refused: other types, unknown fields, links to nowhere. */
function nonsense(design: Design, random: Random): Patch {
  const [id, path] = random.pick(partsOf(design));
  return random.pick<Patch>([
    setValue(path, 'no part'),
    setValue('/journey/weeks', 'six'),
    [{ op: 'add', path: '/journey/colour', value: 'red' }],
    [{ op: 'remove', path }],
    [{ op: 'remove', path: '/journey' }],
    setValue('/journey/stages/order', [id, id]),
    [{ op: 'add', path: '/__proto__/polluted', value: true }],
    [{ op: 'test', path: '/id', value: 'dsn_other' }],
    setValue('/nowhere/at/all', 1),
  ]);
}

/** One random edit; it may be refused, and then it must leave nothing behind. */
export function randomEdit(design: Design, random: Random): Patch {
  const make = random.pick([editText, editText, add, move, remove, settings, nonsense]);
  return make(design, random);
}
