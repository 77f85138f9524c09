/** Texts that a proposal takes away without a successor: answers that are no more, lines that fall out. */
import { toJson } from '../../../design/edit.ts';
import type { Series } from '../../../design/model/series.ts';
import { applyPatch, type Patch } from '../../../design/patch.ts';
import { valueAt } from '../../../design/pointer.ts';
import { slotsOf } from '../../../design/texts.ts';

export interface RemovedText {
  readonly path: string;
  readonly text: string;
}

/** Of the part at `path`; empty where the patch does not fit any more. */
export function removedTexts(series: Series, path: string, patch: Patch): RemovedText[] {
  const after = applyPatch(toJson(series), patch);
  if (!after.ok) return [];
  const kept = new Set(slotsOf(valueAt(after.value.document, path)).map((one) => one.path));
  return slotsOf(valueAt(series, path))
    .filter((one) => !kept.has(one.path) && one.slot.text.trim() !== '')
    .map((one) => ({ path: `${path}${one.path}`, text: one.slot.text }));
}

/** Paths of the answers' texts that are right once the proposal is accepted. */
export function rightAnswers(series: Series, path: string, patch: Patch): ReadonlySet<string> {
  const after = applyPatch(toJson(series), patch);
  if (!after.ok) return new Set();
  const { document } = after.value;
  return new Set(
    slotsOf(valueAt(document, path))
      .map((one) => `${path}${one.path}`)
      .filter(
        (one) =>
          one.endsWith('/text') &&
          valueAt(document, `${one.slice(0, -'/text'.length)}/correct`) === true,
      ),
  );
}
