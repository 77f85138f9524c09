/** What all calls of a run are made from: the masked module, its pieces, the units that are asked for. */
import { entries, values } from '../../../design/collection.ts';
import type { PartId } from '../../../design/ids.ts';
import type { MicroUnit, Series } from '../../../design/model/series.ts';
import { translator } from '../../../messages/index.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import { createModuleText, type ModuleText, openModuleText } from './module-text.ts';
import type { MicroRunInput, MicroRunScope } from './types.ts';
import { type UnitAsk, unitAsk } from './unit-ask.ts';

/** A part that can be written again. */
export interface MicroPart {
  readonly unitId: PartId;
  readonly sceneId: PartId | null;
  readonly itemId: PartId | null;
}

/** The unit, scene or question at a JSON Pointer, or null where none is. */
export function microPartOf({ units }: Series, path: string): MicroPart | null {
  const [, unitId, kind, id] =
    /^\/units\/items\/([a-z2-7_]+)(?:\/(scenes|items)\/items\/([a-z2-7_]+))?$/.exec(path) ?? [];
  const unit = units.items[unitId ?? ''];
  if (unitId === undefined || unit === undefined) return null;
  if (id === undefined) return { unitId, sceneId: null, itemId: null };
  const isThere = (kind === 'scenes' ? unit.scenes : unit.items).items[id] !== undefined;
  if (!isThere) return null;
  return { unitId, sceneId: kind === 'scenes' ? id : null, itemId: kind === 'items' ? id : null };
}

export interface MicroMaterial {
  readonly module: ModuleText;
  /** Masked. */
  readonly title: string;
  readonly audience: string;
  readonly outcomes: readonly string[];
  /** Pieces that the scope needs read, and how many there are in all. */
  readonly chunks: readonly Chunk[];
  readonly chunkCount: number;
  readonly part: MicroPart | null;
  /** Of `units` and `part`: without points yet, but for a part. */
  readonly asks: readonly UnitAsk[];
}

/** A model told it already. */
const isModels = ({ scenes }: MicroUnit): boolean =>
  values(scenes).some(({ narration }) =>
    values(narration).some(({ text }) => text.origin.kind === 'model'),
  );

/** Units of a scope that a model may write; those it wrote before only where they are named. */
export function unitsOf(series: Series, scope: MicroRunScope): [PartId, MicroUnit][] {
  if (scope.kind === 'outline') return [];
  const wanted = scope.kind === 'units' && scope.unitIds !== null ? new Set(scope.unitIds) : null;
  return entries(series.units).filter(
    ([id, unit]) =>
      unit.isWritten && (wanted?.has(id) ?? !isModels(unit)) && !series.locks.includes(id),
  );
}

/** What stands there now, for a part that is written again: label and text. */
function presentOf(
  series: Series,
  { unitId, sceneId, itemId }: MicroPart,
): (readonly [string, string])[] {
  const t = translator(series.language);
  const unit = series.units.items[unitId];
  const scene = unit?.scenes.items[sceneId ?? ''];
  const item = unit?.items.items[itemId ?? ''];
  if (scene !== undefined) {
    return [
      [
        t('fields.scene.narration'),
        values(scene.narration)
          .map(({ text }) => text.text)
          .join(' '),
      ],
      [t('fields.scene.screenText'), scene.screenText.text],
    ];
  }
  if (item === undefined) return [];
  return [[t('fields.retrievalItem.stem'), item.stem.text]];
}

/** Masks everything that any call of the scope is told, always in the same order. */
export function createMicroMaterial(input: MicroRunInput): MicroMaterial {
  const { series, sources, scope, shape } = input;
  const module =
    'sentences' in sources ? openModuleText(sources) : createModuleText({ series, sources }, input);
  const told = values(series.outcomes)
    .filter(({ isChosen }) => isChosen)
    .map(({ text }) => text.text);
  const [title = '', audience = '', ...outcomes] = module.mask([
    series.title.text,
    series.audience.text,
    ...told,
  ]);
  const part = scope.kind === 'part' ? microPartOf(series, scope.path) : null;
  const units = scope.kind === 'units' ? unitsOf(series, scope) : [];
  const asks =
    part === null || scope.kind !== 'part'
      ? units.map(([id]) => unitAsk(module, series, id, { points: [] }))
      : [
          unitAsk(module, series, part.unitId, {
            points: null,
            wish: scope.instruction,
            present: presentOf(series, part),
          }),
        ];
  const inScope = new Set(
    (scope.kind === 'units' ? units.map(([, unit]) => unit) : values(series.units)).flatMap(
      ({ material }) => material,
    ),
  );
  const all = scope.kind === 'part' ? [] : chunksOf(module, shape);
  return {
    module,
    title,
    audience,
    outcomes,
    chunks: all.filter(
      ({ sentences }) =>
        // A series with no outline at all: everything is read.
        series.units.order.length === 0 || sentences.some(({ locator }) => inScope.has(locator)),
    ),
    chunkCount: all.length,
    part,
    asks: asks.filter((ask) => ask !== null),
  };
}
