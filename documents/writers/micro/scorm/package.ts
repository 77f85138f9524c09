/** A SCORM package: the manifest at the root of a zip, and the page that plays. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { plainSlotText } from '../../../slot-markdown.ts';
import { playerPage } from '../player/page.ts';
import { playableUnits, usualPassMark } from '../player/player-data.ts';
import type { WriteSeries } from '../types.ts';
import { manifestXml, type ScormVersion } from './manifest.ts';

/** The earliest date that a zip can hold: the same content gives the same bytes, in every time zone. */
const fixedDate = new Date(1980, 0, 1);

/** Bytes of the zip. The units were found to be written by the caller. */
export function scormPackage(input: WriteSeries, version: ScormVersion): Uint8Array {
  const { series, unitId, images, language } = input;
  const unitIds = unitId === null ? null : [unitId];
  const units = playableUnits(series, unitIds);
  const asks = units.some(([, unit]) => unit.items.order.length > 0);
  const own = unitId === null ? series.title : series.units.items[unitId]?.title;
  const title = plainSlotText(own?.text ?? '').trim();
  const manifest = manifestXml({
    version,
    id: unitId ?? series.id,
    title: title === '' ? 'Jelajah' : title,
    passMark: asks ? usualPassMark : null,
    files: ['index.html'],
  });
  const page = playerPage(series, unitIds, {
    mode: unitId === null ? 'series' : 'unit',
    store: version === '1.2' ? 'scorm12' : 'scorm2004',
    images,
    language,
  });
  // The manifest comes first: some importers read no further than they must.
  const entries: Zippable = {
    'imsmanifest.xml': strToU8(manifest),
    'index.html': strToU8(page),
  };
  return zipSync(entries, { level: 9, mtime: fixedDate });
}
