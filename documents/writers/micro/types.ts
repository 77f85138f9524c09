/** What every writer of a series takes and gives. */
import type { Language } from '../../../design/enums.ts';
import type { PartId } from '../../../design/ids.ts';
import type { Series } from '../../../design/model/series.ts';
import type { SourceImage } from '../../../design/source-document.ts';

export interface WriteSeries {
  readonly series: Series;
  /** One unit; null: the whole series. */
  readonly unitId: PartId | null;
  /** Figures by the hash of their bytes; those that are missing are told in words. */
  readonly images: ReadonlyMap<string, SourceImage>;
  /** Of the words around the texts of the series. */
  readonly language: Language;
}

export interface SeriesFile {
  /** Made of letters, digits, points and hyphens. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** `NOTHING_WRITTEN`: no unit of what was asked for has been written yet. */
export class SeriesWriteError extends Error {
  readonly code: 'NOTHING_WRITTEN';
  constructor(code: 'NOTHING_WRITTEN') {
    super(code);
    this.name = 'SeriesWriteError';
    this.code = code;
  }
}
