/**
 * How far each text of a series agrees with the sentences that it cites, worked out anew from the texts as
 * they are: window and exports show this, not what somebody claimed.
 */
import { entries, values } from '../collection.ts';
import { type LabelledSentence, sentencesWithLabels, weakestLabel } from '../grounding/index.ts';
import type { PartId } from '../ids.ts';
import type { GroundingLabel } from '../model/citation.ts';
import type { MicroUnit, RetrievalItem, Series } from '../model/series.ts';
import { sentencesOf } from '../sentences.ts';
import type { IndexedSentence } from './sentence-index.ts';

export interface GroundedText {
  /** JSON Pointer of the slot, e.g. `/units/items/<id>/scenes/items/<id>/narration/items/<id>/text`. */
  readonly path: string;
  /** Null: an outcome of the series. */
  readonly unitId: PartId | null;
  /** What was compared: the slot's text; for a cloze question its sentence with the gap filled. */
  readonly text: string;
  readonly citationIds: readonly PartId[];
  /** Of the weakest sentence. */
  readonly label: GroundingLabel;
  readonly sentences: readonly LabelledSentence[];
}

/** The exact sentences when the modules are at hand; else the quotations that the citations hold. */
type Index = ReadonlyMap<string, IndexedSentence> | undefined;

/** Texts of the sentences that citations name, in their order, each once. */
export function citedTexts(
  series: Pick<Series, 'citations'>,
  citationIds: readonly PartId[],
  index?: Index,
): string[] {
  const texts = new Set<string>();
  for (const id of citationIds) {
    const citation = series.citations.items[id];
    if (citation === undefined) continue;
    const known = citation.sentences.map((locator) => index?.get(locator)?.text);
    if (known.length > 0 && known.every((text) => text !== undefined)) {
      for (const text of known) if (text !== undefined) texts.add(text);
    } else {
      const parts = sentencesOf(citation.quote);
      for (const text of parts.length === 0 ? [citation.quote.trim()] : parts)
        if (text !== '') texts.add(text);
    }
  }
  return [...texts];
}

interface Grounding {
  label: GroundingLabel;
  sentences: readonly LabelledSentence[];
}

/**
 * What was compared lately: the same texts are asked for by each file of an export, each check, each look of
 * a window, and comparing costs a hundred times as much as looking it up. Only a memory of a pure function.
 */
const lately = new Map<string, Grounding>();
const mostLately = 8000;

/** Grounding of one text. Citations that no longer exist ground nothing: it needs a check. */
export function groundingOf(
  series: Pick<Series, 'citations' | 'language'>,
  text: string,
  citationIds: readonly PartId[],
  index?: Index,
): Grounding {
  if (citationIds.length === 0) {
    const sentences = sentencesWithLabels(text, [], series.language);
    return { label: 'made-up', sentences };
  }
  const cited = citedTexts(series, citationIds, index);
  const key = [series.language, text, ...cited].join('\u0000');
  const known = lately.get(key);
  if (known !== undefined) return known;
  const sentences = sentencesWithLabels(text, cited, series.language).map((one) =>
    cited.length === 0 ? { ...one, label: 'needs-check' as const } : one,
  );
  const found = { label: weakestLabel(sentences.map(({ label }) => label)), sentences };
  // The one that has been there longest goes: a long series is asked for from front to back.
  if (lately.size >= mostLately) lately.delete(lately.keys().next().value ?? '');
  lately.set(key, found);
  return found;
}

const gap = /_{2,}/u;
const verdict = /^(?:benar|salah|ya|tidak|true|false|yes|no)\.?$/iu;

/** What a question claims: its sentence with the gap filled, its right options, its explanation. */
export function claimsOf(item: RetrievalItem): Array<{ path: string; text: string }> {
  const right = entries(item.options).filter(([, option]) => option.correct);
  const claims: Array<{ path: string; text: string }> = [];
  if (item.kind === 'cloze' && gap.test(item.stem.text)) {
    const words = right[0]?.[1].text.text ?? '';
    claims.push({ path: 'stem', text: item.stem.text.replace(gap, () => words) });
  } else {
    // "True" of a statement to be judged is a verdict, not a claim of its own.
    for (const [id, option] of right.filter(([, one]) => !verdict.test(one.text.text)))
      claims.push({ path: `options/items/${id}/text`, text: option.text.text });
  }
  claims.push({ path: 'explanation', text: item.explanation.text });
  return claims;
}

/** Every text of the series that cites, with its label. Texts without citations are *buatan* and not listed. */
export function labelsOf(series: Series, index?: Index): GroundedText[] {
  const { found, add } = collector(series, index);
  for (const [id, outcome] of entries(series.outcomes))
    add(null, `/outcomes/items/${id}/text`, outcome.text.text, outcome.citationIds);
  for (const [id, unit] of entries(series.units)) addUnit(id, unit, add);
  return found;
}

/** The same of one unit; empty when it is not there. */
export function labelsOfUnit(series: Series, unitId: PartId, index?: Index): GroundedText[] {
  const { found, add } = collector(series, index);
  const unit = series.units.items[unitId];
  if (unit !== undefined) addUnit(unitId, unit, add);
  return found;
}

type Add = (
  unitId: PartId | null,
  path: string,
  text: string,
  citationIds: readonly PartId[],
) => void;

function collector(series: Series, index: Index): { found: GroundedText[]; add: Add } {
  const found: GroundedText[] = [];
  const add: Add = (unitId, path, text, citationIds) => {
    if (citationIds.length === 0 || text.trim() === '') return;
    const grounding = groundingOf(series, text, citationIds, index);
    found.push({ path, unitId, text, citationIds, ...grounding });
  };
  return { found, add };
}

function addUnit(unitId: PartId, unit: MicroUnit, add: Add): void {
  const at = `/units/items/${unitId}`;
  for (const [sceneId, scene] of entries(unit.scenes)) {
    const place = `${at}/scenes/items/${sceneId}`;
    const captions = [scene.table?.caption, scene.figure?.caption].filter(
      (caption) => caption !== undefined && caption !== '',
    );
    // The caption of the module's own table or picture is the module's word, though no sentence of it.
    if (!captions.includes(scene.screenText.text.trim()))
      add(unitId, `${place}/screenText`, scene.screenText.text, scene.citationIds);
    for (const [lineId, line] of entries(scene.narration))
      add(unitId, `${place}/narration/items/${lineId}/text`, line.text.text, line.citationIds);
  }
  for (const [itemId, item] of entries(unit.items)) {
    for (const { path, text } of claimsOf(item))
      add(unitId, `${at}/items/items/${itemId}/${path}`, text, item.citationIds);
  }
  for (const [lineId, line] of entries(unit.jobAid))
    add(unitId, `${at}/jobAid/items/${lineId}/text`, line.text.text, line.citationIds);
}

/**
 * `Citation.label` of every citation as it should be: that of the weakest text resting on it; unchanged where
 * no text does (a unit's own citations stand for the whole). `grounded`: what `labelsOf` gave.
 */
export function citationLabels(
  series: Series,
  grounded: readonly GroundedText[] = labelsOf(series),
): ReadonlyMap<PartId, GroundingLabel> {
  const resting = new Map<PartId, GroundingLabel[]>();
  for (const { citationIds, label } of grounded) {
    for (const id of citationIds) resting.set(id, [...(resting.get(id) ?? []), label]);
  }
  const labels = new Map<PartId, GroundingLabel>();
  for (const [id, citation] of entries(series.citations)) {
    const own = resting.get(id);
    labels.set(id, own === undefined ? citation.label : weakestLabel(own));
  }
  return labels;
}

/** Citation ids that a part names and the series does not hold. */
export function danglingCitations(series: Series): PartId[] {
  const all = [
    ...values(series.outcomes).flatMap(({ citationIds }) => citationIds),
    ...values(series.units).flatMap((unit) => [
      ...unit.citationIds,
      ...values(unit.scenes).flatMap((scene) => [
        ...scene.citationIds,
        ...values(scene.narration).flatMap((line) => line.citationIds),
      ]),
      ...values(unit.items).flatMap((item) => item.citationIds),
      ...values(unit.jobAid).flatMap((line) => line.citationIds),
    ]),
  ];
  return [...new Set(all)].filter((id) => series.citations.items[id] === undefined);
}
