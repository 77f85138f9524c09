/** One file of a series. */
import type { SeriesFormat } from '../../contract/series.ts';
import type { Language } from '../../design/enums.ts';
import type { Series } from '../../design/model/series.ts';
import type { SourceImage } from '../../design/source-document.ts';
import {
  type SeriesFile,
  writeSeries,
  writtenFormats,
} from '../../documents/writers/micro/index.ts';

export interface WriteSeriesTask {
  format: SeriesFormat;
  series: Series;
  /** Null: the whole series. */
  unitId: string | null;
  /** Pictures that scenes show. */
  images: readonly SourceImage[];
  language: Language;
}

/** The same series gives the same bytes. Errors: `SeriesWriteError` where nothing is written yet. */
export function writeSeriesTask(input: WriteSeriesTask): Promise<SeriesFile> {
  const { series, unitId, language } = input;
  const format = writtenFormats.find((known) => known === input.format);
  if (format === undefined) throw new Error(`no writer for ${input.format}`);
  const images = new Map(input.images.map((image) => [image.hash, image]));
  return writeSeries(format, { series, unitId, images, language });
}

export interface WriteFilesTask extends Omit<WriteSeriesTask, 'unitId' | 'format'> {
  formats: readonly SeriesFormat[];
  /** Null stands for the whole series. */
  unitIds: readonly (string | null)[];
}

/** Several files: handing a series over costs more than writing a small file of it. */
export async function writeFilesTask(input: WriteFilesTask): Promise<SeriesFile[]> {
  const { formats, unitIds, ...rest } = input;
  const files: SeriesFile[] = [];
  for (const format of formats) {
    for (const unitId of unitIds) files.push(await writeSeriesTask({ ...rest, format, unitId }));
  }
  return files;
}

/** Formats that can be written by this version. */
export const knownSeriesFormats: readonly string[] = writtenFormats;
