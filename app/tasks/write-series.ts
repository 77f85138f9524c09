/** One file of a series. */
import type { SeriesFormat } from '../../contract/series.ts';
import { canonicalJsonPretty } from '../../design/canonical.ts';
import type { Language } from '../../design/enums.ts';
import type { Series } from '../../design/model/series.ts';
import type { SourceImage } from '../../design/source-document.ts';

export interface WriteSeriesTask {
  format: SeriesFormat;
  series: Series;
  /** Null: the whole series. */
  unitId: string | null;
  /** Pictures that scenes show. */
  images: readonly SourceImage[];
  language: Language;
}

export interface WrittenFile {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
}

/** The same series gives the same bytes. */
export async function writeSeriesTask(input: WriteSeriesTask): Promise<WrittenFile> {
  const { format, series } = input;
  if (format !== 'json') throw new Error(`no writer for ${format} yet`);
  return {
    name: 'series.json',
    mediaType: 'application/json',
    bytes: new TextEncoder().encode(canonicalJsonPretty(series)),
  };
}
