/** Putting a micro series to an activity of a journey: the activity's minutes, and with them its JP, follow. */

import { entries } from '../collection.ts';
import { addItem, setValue, toJson } from '../edit.ts';
import type { PartId } from '../ids.ts';
import { nextOccurrence, withRecognisedJp } from '../journey-edit.ts';
import type { Design } from '../model/design.ts';
import type { Activity, AttachedSeries } from '../model/journey.ts';
import type { Series } from '../model/series.ts';
import type { Operation } from '../patch.ts';

/**
 * What is noted at the activity: the chosen written units in their order (`null`: all of them), and their
 * minutes together, rounded up. Null when none of them is written.
 */
export function attachment(
  seriesId: PartId,
  series: Series,
  unitIds: readonly PartId[] | null,
): AttachedSeries | null {
  const chosen = entries(series.units).filter(
    ([id, { isWritten }]) => isWritten && (unitIds === null || unitIds.includes(id)),
  );
  if (chosen.length === 0) return null;
  const seconds = chosen.reduce((sum, [, unit]) => sum + unit.seconds, 0);
  return {
    seriesId,
    title: series.title.text.slice(0, 400),
    unitIds: chosen.map(([id]) => id),
    minutes: Math.ceil(seconds / 60),
  };
}

/**
 * Notes the series at the activity, in the place of what was noted of it before, and gives the activity
 * the minutes of all its series: every sitting the same, in whole minutes rounded up; one without sittings
 * gets one (`freshId`). JP goes along where it is what the table recognises. Empty for an unknown activity.
 */
export function attachPatch(
  design: Design,
  activityId: PartId,
  attached: AttachedSeries,
  freshId: PartId,
): readonly Operation[] {
  const activity = design.journey.activities.items[activityId];
  if (activity === undefined) return [];
  const path = `/journey/activities/items/${activityId}`;
  const before = activity.microSeries ?? [];
  const at = before.findIndex(({ seriesId }) => seriesId === attached.seriesId);
  const all = at < 0 ? [...before, attached] : before.with(at, attached);
  const minutes = all.reduce((sum, one) => sum + one.minutes, 0);
  const dates = entries(activity.occurrences);
  const sittings = dates.reduce((sum, [, { sessions }]) => sum + sessions, 0);
  const each = sittings === 0 ? minutes : Math.ceil(minutes / sittings);
  const schedule =
    dates.length === 0
      ? addItem(`${path}/occurrences`, activity.occurrences, freshId, {
          ...nextOccurrence(design, activityId),
          minutes: each,
        })
      : dates.flatMap(([id]) => setValue(`${path}/occurrences/items/${id}/minutes`, each));
  return withRecognisedJp(design, [noteAt(path, activity, all), ...schedule]);
}

/** Takes a series from an activity; its minutes stay, for the activity may hold more than it. */
export function detachPatch(
  design: Design,
  activityId: PartId,
  seriesId: PartId,
): readonly Operation[] {
  const activity = design.journey.activities.items[activityId];
  const before = activity?.microSeries ?? [];
  const rest = before.filter((one) => one.seriesId !== seriesId);
  if (activity === undefined || rest.length === before.length) return [];
  return [noteAt(`/journey/activities/items/${activityId}`, activity, rest)];
}

function noteAt(path: string, activity: Activity, value: readonly AttachedSeries[]): Operation {
  const op = activity.microSeries === undefined ? 'add' : 'replace';
  return { op, path: `${path}/microSeries`, value: toJson(value) };
}
