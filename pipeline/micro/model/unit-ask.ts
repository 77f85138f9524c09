/** What a call about one unit is told, masked. */
import { values } from '../../../design/collection.ts';
import type { PartId } from '../../../design/ids.ts';
import type { MicroUnit, Series } from '../../../design/model/series.ts';
import { indexParts } from '../../../design/references.ts';
import { translator } from '../../../messages/index.ts';
import type { LabelledText } from '../../../prompts/index.ts';
import type { ModuleSentence, ModuleText } from './module-text.ts';
import type { Point } from './points.ts';

export interface UnitAsk {
  readonly unitId: PartId;
  readonly unit: MicroUnit;
  /** From 1. */
  readonly number: number;
  readonly series: Series;
  /** Points that rest on the unit's material. */
  readonly points: readonly Point[];
  /** The closed list: what those points name. */
  readonly sentences: readonly ModuleSentence[];
  /** Title, objective, audience as labelled texts. */
  readonly texts: readonly LabelledText[];
  /** Questions taken over from the module's own test, masked: not to be asked twice. */
  readonly moduleStems: readonly string[];
  /** What the user wants of this part, masked; '' in a draft. */
  readonly wish: string;
}

/** What a call may be told of a long unit: more sentences than one screen after the other can use. */
const mostSentences = 80;

export interface UnitAskOptions {
  /** Null: none were made; the unit's own sentences are the list. For a part that is written again. */
  readonly points: readonly Point[] | null;
  readonly wish?: string;
  /** What stands there now: label and text, as it is. */
  readonly present?: readonly (readonly [string, string])[];
}

/** Masks in a fixed order: what is masked later is numbered later. Null: there is no such unit. */
export function unitAsk(
  module: ModuleText,
  series: Series,
  unitId: PartId,
  { points, wish = '', present = [] }: UnitAskOptions,
): UnitAsk | null {
  const unit = series.units.items[unitId];
  if (unit === undefined) return null;
  const t = translator(series.language);
  const [objective] = values(unit.objectives);
  const audience = unit.audience.text === '' ? series.audience.text : unit.audience.text;
  const raw: (readonly [string, string])[] = [
    [t('fields.microUnit.title'), unit.title.text],
    [t('fields.objective.behaviour'), objective?.behaviour.text ?? ''],
    [t('fields.objective.condition'), objective?.condition.text ?? ''],
    [t('fields.objective.criterion'), objective?.criterion.text ?? ''],
    [t('fields.microUnit.audience'), audience],
    ...present,
  ];
  const told = raw.filter(([, text]) => text.trim() !== '');
  const stems = values(unit.items).filter(({ isFromModule }) => isFromModule);
  const masked = module.mask([
    ...told.map(([, text]) => text),
    ...stems.map(({ stem }) => stem.text),
    wish,
  ]);
  const ask = {
    unitId,
    unit,
    number: series.units.order.indexOf(unitId) + 1,
    series,
    texts: told.map(([label], index) => ({ label, text: masked[index] ?? '' })),
    moduleStems: masked.slice(told.length, told.length + stems.length),
    wish: masked.at(-1) ?? '',
    points: [],
    sentences: [],
  };
  return withPoints(module, ask, points);
}

/** The closed list: what points name of the unit's material, else the material and what is cited. */
export function withPoints(
  module: ModuleText,
  ask: UnitAsk,
  points: readonly Point[] | null,
): UnitAsk {
  const { unit, series } = ask;
  const material = new Set(unit.material);
  const own = (points ?? []).filter(({ sentences }) =>
    sentences.some(({ locator }) => material.has(locator)),
  );
  const locators =
    points === null
      ? [...citedIn(unit, series), ...unit.material]
      : own
          .flatMap(({ sentences }) => sentences.map(({ locator }) => locator))
          .filter((one) => material.has(one));
  const sentences = [...new Set(locators)]
    .flatMap((locator) => module.byLocator.get(locator) ?? [])
    .slice(0, mostSentences)
    .sort((a, b) => a.order - b.order);
  const isOffered = new Set(sentences.map(({ locator }) => locator));
  return {
    ...ask,
    points: own.filter((point) => point.sentences.every(({ locator }) => isOffered.has(locator))),
    sentences,
  };
}

function citedIn(unit: MicroUnit, { citations }: Series): string[] {
  const { references } = indexParts(unit);
  return references.flatMap(({ target }) => citations.items[target]?.sentences ?? []);
}
