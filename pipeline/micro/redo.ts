/** Another alternative of one scene, one question or one unit: a patch. */
import { type Collection, entries, values } from '../../design/collection.ts';
import { toJson } from '../../design/edit.ts';
import type { PartId } from '../../design/ids.ts';
import type { MicroUnit, Series } from '../../design/model/series.ts';
import type { Operation, Patch } from '../../design/patch.ts';
import type { MicroInput, Turn } from './types.ts';
import { askedIn } from './write.ts';
import { materialOfUnit, writeContext } from './write-context.ts';
import { asItem, candidates, isGrounded, signature } from './write-items.ts';
import { writeUnit } from './write-unit.ts';

const place =
  /^\/units\/items\/(mun_[a-z2-7]{10})(?:\/(scenes|items)\/items\/((?:scn|rti)_[a-z2-7]{10}))?(?:\/.*)?$/u;

/**
 * The next alternative of the part at `path` (`/units/items/<id>`, with `/scenes/items/<id>` or
 * `/items/items/<id>` behind it; a path inside a part means that part). Each turn gives another, as far
 * as the module has others. Empty where there is none. Errors: MicroError.
 */
export function redoPart(input: MicroInput, { path, turn }: Turn): Patch {
  const { series } = input;
  const match = place.exec(path);
  const unitId = match?.[1] ?? '';
  const unit = series.units.items[unitId];
  if (unit === undefined || series.locks.includes(unitId)) return [];
  const [, , kind, partId = ''] = match ?? [];
  if (series.locks.includes(partId)) return [];
  const context = writeContext(input);
  const at = series.units.order.indexOf(unitId);
  const asked = askedIn(series, (id) => id !== unitId);
  const alternative = turn + 1;
  if (kind === 'items') return redoItem(input, unitId, unit, partId, alternative);
  const written = writeUnit(context, unitId, unit, at, asked, alternative);
  if (kind === 'scenes') {
    const position = unit.scenes.order.indexOf(partId);
    if (position < 0) return [];
    const others = new Set(
      entries(unit.scenes).flatMap(([id, scene]) =>
        id === partId ? [] : values(scene.narration).map(({ text }) => text.text),
      ),
    );
    const own = unit.scenes.items[partId];
    const isTable = own?.table !== null && own?.table !== undefined;
    // The scene at the same place of another writing; its lines must not stand elsewhere in the unit.
    const list = entries(written.scenes).map(([, scene]) => scene);
    const rotated = [...list.slice(position), ...list.slice(0, position)];
    const scene = rotated.find(
      (one) =>
        (one.table !== null) === isTable &&
        one.choices.order.length === 0 &&
        values(one.narration).every(({ text }) => !others.has(text.text)) &&
        JSON.stringify(one) !== JSON.stringify(own),
    );
    if (scene === undefined || own === undefined) return [];
    const next = { ...scene, choices: own.choices };
    return [
      ...newCitations(series, context.kit.citations),
      { op: 'replace', path: `/units/items/${unitId}/scenes/items/${partId}`, value: toJson(next) },
      ...citing(unitId, unit, [
        ...next.citationIds,
        ...values(next.narration).flatMap(({ citationIds }) => citationIds),
      ]),
    ];
  }
  return [
    ...newCitations(series, context.kit.citations),
    { op: 'replace', path: `/units/items/${unitId}`, value: toJson(written) },
  ];
}

function redoItem(
  input: MicroInput,
  unitId: PartId,
  unit: MicroUnit,
  itemId: PartId,
  turn: number,
): Patch {
  const { series } = input;
  const own = unit.items.items[itemId];
  if (own === undefined) return [];
  const context = writeContext(input);
  const material = materialOfUnit(context, unit);
  const asked = askedIn(series, () => true);
  const all = candidates(context, unitId, unit, material, turn).filter(
    (item) =>
      !asked.has(signature(item)) &&
      !values(unit.items).some(({ stem }) => stem.text === item.stem),
  );
  // One of each form by turns: other kinds of questions before more of the same kind.
  const forms = [...Map.groupBy(all, ({ form }) => form).values()];
  const list = Array.from(
    { length: Math.max(0, ...forms.map(({ length }) => length)) },
    (_, index) => forms.flatMap((form) => form.slice(index, index + 1)),
  ).flat();
  const sound = list.slice(0, 60).filter((item) => isGrounded(item, series.language));
  const chosen = sound[(turn - 1) % Math.max(1, sound.length)];
  if (chosen === undefined) return [];
  const [, item] = asItem(context, chosen, `${itemId} turn ${turn} ${chosen.form}`);
  return [
    ...newCitations(series, context.kit.citations),
    { op: 'replace', path: `/units/items/${unitId}/items/items/${itemId}`, value: toJson(item) },
    ...citing(unitId, unit, item.citationIds),
  ];
}

/** The unit names what its parts rest on. */
function citing(unitId: PartId, unit: MicroUnit, ids: readonly PartId[]): Operation[] {
  const all = [...new Set([...unit.citationIds, ...ids])];
  if (all.length === unit.citationIds.length) return [];
  return [{ op: 'replace', path: `/units/items/${unitId}/citationIds`, value: all }];
}

function newCitations(
  series: Series,
  citations: Collection<Series['citations']['items'][string]>,
): Patch {
  const fresh = citations.order.filter((id) => series.citations.items[id] === undefined);
  if (fresh.length === 0) return [];
  return [
    ...fresh.map(
      (id): Operation => ({
        op: 'add',
        path: `/citations/items/${id}`,
        value: toJson(citations.items[id]),
      }),
    ),
    { op: 'replace', path: '/citations/order', value: [...series.citations.order, ...fresh] },
  ];
}
