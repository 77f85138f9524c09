/** Series and units as files. One line of the table per format; a writer knows nothing of the others. */
import { strToU8 } from 'fflate';
import { canonicalJsonPretty } from '../../../design/canonical.ts';
import { gift } from './bank/gift.ts';
import { moodleXml } from './bank/moodle-xml.ts';
import { cards } from './cards/pdf.ts';
import { whatsapp } from './chat/whatsapp.ts';
import { facilitator } from './facilitator/facilitator.ts';
import { baseName } from './names.ts';
import { playerPage } from './player/page.ts';
import { playableUnits } from './player/player-data.ts';
import { scormPackage } from './scorm/package.ts';
import { storyboard } from './storyboard/storyboard.ts';
import { type SeriesFile, SeriesWriteError, type WriteSeries } from './types.ts';

export { playerHeaders } from './player/headers.ts';
export { playerPage } from './player/page.ts';
export type { PlayerOptions } from './player/player-data.ts';
export { type SeriesFile, SeriesWriteError, type WriteSeries } from './types.ts';

interface Writer {
  readonly mediaType: string;
  /** What follows `<name>.`: `<format>.<extension>` where the extension alone would not tell. */
  readonly ending: string;
  /** May be written before any unit is: the document itself. */
  readonly needsUnits: boolean;
  write(input: WriteSeries): Uint8Array | Promise<Uint8Array>;
}

const html = 'text/html; charset=utf-8';
const zip = 'application/zip';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const page = (input: WriteSeries, mode: 'series' | 'pretest'): Uint8Array =>
  strToU8(
    playerPage(input.series, input.unitId === null ? null : [input.unitId], {
      mode,
      store: 'local',
      images: input.images,
      language: input.language,
    }),
  );

const writers = {
  json: {
    mediaType: 'application/json',
    ending: 'json',
    needsUnits: false,
    write: ({ series }) => strToU8(canonicalJsonPretty(series)),
  },
  html: {
    mediaType: html,
    ending: 'html',
    needsUnits: true,
    write: (input) => page(input, 'series'),
  },
  'pretest-html': {
    mediaType: html,
    ending: 'pretest.html',
    needsUnits: true,
    write: (input) => page(input, 'pretest'),
  },
  scorm12: {
    mediaType: zip,
    ending: 'scorm12.zip',
    needsUnits: true,
    write: (input) => scormPackage(input, '1.2'),
  },
  scorm2004: {
    mediaType: zip,
    ending: 'scorm2004.zip',
    needsUnits: true,
    write: (input) => scormPackage(input, '2004'),
  },
  moodlexml: {
    mediaType: 'application/xml',
    ending: 'moodle.xml',
    needsUnits: true,
    write: moodleXml,
  },
  gift: {
    mediaType: 'text/plain; charset=utf-8',
    ending: 'gift.txt',
    needsUnits: true,
    write: gift,
  },
  docx: {
    mediaType: word,
    ending: 'storyboard.docx',
    needsUnits: true,
    write: storyboard,
  },
  pdf: {
    mediaType: 'application/pdf',
    ending: 'cards.pdf',
    needsUnits: true,
    write: cards,
  },
  facilitator: {
    mediaType: word,
    ending: 'facilitator.docx',
    needsUnits: true,
    write: facilitator,
  },
  whatsapp: {
    mediaType: 'text/plain; charset=utf-8',
    ending: 'whatsapp.txt',
    needsUnits: true,
    write: whatsapp,
  },
} as const satisfies Readonly<Record<string, Writer>>;

export type WrittenFormat = keyof typeof writers;

/** Formats that `writeSeries` knows, in the order in which they are offered. */
export const writtenFormats = Object.keys(writers) as readonly WrittenFormat[];

/**
 * Writes a series or one unit of it. The same input gives the same bytes.
 * Errors: `SeriesWriteError` with `NOTHING_WRITTEN` where no unit of it has been written yet.
 */
export async function writeSeries(format: WrittenFormat, input: WriteSeries): Promise<SeriesFile> {
  const writer: Writer = writers[format];
  const unitIds = input.unitId === null ? null : [input.unitId];
  if (writer.needsUnits && playableUnits(input.series, unitIds).length === 0)
    throw new SeriesWriteError('NOTHING_WRITTEN');
  return {
    name: `${baseName(input)}.${writer.ending}`,
    mediaType: writer.mediaType,
    bytes: await writer.write(input),
  };
}
