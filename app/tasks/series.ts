/** Work on series that would hold up a window. */
import { unpackSource } from '../../db/sources.ts';
import { toJson } from '../../design/edit.ts';
import type { Series } from '../../design/model/series.ts';
import { type DocumentError, parseSeries } from '../../design/parse.ts';
import type { Patch } from '../../design/patch.ts';
import { suggestNames } from '../../design/privacy/index.ts';
import { fail, type Result } from '../../design/result.ts';
import { slotsOf } from '../../design/texts.ts';
import { changesOf } from '../drafting/three-way.ts';
import { mergeSeries } from '../series/merge-series.ts';
import type { MicroTask } from './micro.ts';

/** Reads UTF-8 JSON (a byte order mark is allowed); never throws. */
export function readSeriesTask(input: { bytes: Uint8Array }): Result<Series, DocumentError> {
  try {
    // A decoder takes the byte order mark off.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(input.bytes);
    return parseSeries(JSON.parse(text));
  } catch {
    return fail({ code: 'not-json', path: '', detail: 'not JSON in UTF-8' });
  }
}

export interface MergeTask {
  /** Where the draft began. */
  was: Series;
  /** What it made. */
  next: Series;
  /** The series by now. */
  now: Series;
  /** A new outline: it has to be approved again. */
  isNewOutline: boolean;
}

/** The patch that brings a draft into the series; empty when nothing of it is left to do. */
export function mergeSeriesTask({ was, next, now, isNewOutline }: MergeTask): Patch {
  const parsed = parseSeries(mergeSeries(was, next, now));
  if (!parsed.ok) {
    const { code, path } = parsed.error;
    throw new Error(`the draft does not fit the series: ${code} at ${path}`);
  }
  const merged = isNewOutline ? { ...parsed.value, outlineApproved: null } : parsed.value;
  return changesOf(toJson(now), toJson(merged));
}

/** Names that the texts of a series and of its modules may hold. */
export function namesTask(input: MicroTask): string[] {
  const texts = slotsOf(input.series).map(({ slot }) => slot.text);
  for (const packed of input.packed) {
    for (const { sentences } of unpackSource(packed).blocks) {
      for (const { text } of sentences) texts.push(text);
    }
  }
  return suggestNames(texts.join('\n\n|\n\n'));
}
