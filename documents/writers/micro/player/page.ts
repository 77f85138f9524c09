/**
 * One HTML page that plays a series or a unit: style, script and data inside, nothing fetched. Its
 * content policy names its own script and style by hash, so that nothing else can run in it.
 */
import { Buffer } from 'node:buffer';
import { deflateSync, strToU8 } from 'fflate';
import type { PartId } from '../../../../design/ids.ts';
import type { Series } from '../../../../design/model/series.ts';
import { cleanText } from '../../../xml-text.ts';
import { playerScript, playerStyle } from './built.ts';
import { contentSources } from './headers.ts';
import { type PlayerOptions, playerData } from './player-data.ts';

/** JSON that may stand in a script element: no character in it can end the element or a line of script. */
export function jsonForHtml(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Characters of JSON from which on the texts of a page are packed: a module of 150 pages stays below 300 KB. */
const packedFrom = 100_000;

/** A script element that carries `value`, packed where it is long. */
function carrier(id: string, value: unknown, mayPack: boolean): string {
  const json = jsonForHtml(value);
  if (!mayPack || json.length < packedFrom)
    return `<script type="application/json" id="${id}">${json}</script>`;
  const packed = Buffer.from(deflateSync(strToU8(json), { level: 9 })).toString('base64');
  return `<script type="application/json" id="${id}" data-packed="deflate">${packed}</script>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string): string => text.replace(/[&<>"]/g, (one) => entities[one] ?? one);

/**
 * `unitIds` null: the whole series; with more than one unit, a menu comes first. Units that are not
 * written are left out. The page is a string of UTF-8 HTML that works from a file, too.
 */
export function playerPage(
  series: Series,
  unitIds: readonly PartId[] | null,
  options: PlayerOptions,
): string {
  const data = playerData(series, unitIds, options);
  const title =
    data.mode !== 'pretest' && data.units.length === 1 ? (data.units[0]?.title ?? '') : data.title;
  return `<!DOCTYPE html>
<html lang="${data.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSources.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(cleanText(title).trim() || 'Jelajah')}</title>
<style>${playerStyle}</style>
</head>
<body>
<div id="player"></div>
${carrier('player-data', { ...data, pictures: [] }, true)}
${carrier('player-pictures', data.pictures, false)}
<script>${playerScript}</script>
</body>
</html>
`;
}
