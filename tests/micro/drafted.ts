/** A series made from a file, for tests of what the built-in rules write. */
import { readFileSync } from 'node:fs';
import { values } from '../../design/collection.ts';
import type { MicroUnit, Series } from '../../design/model/series.ts';
import { newSeries } from '../../design/new-series.ts';
import type { SourceDocument } from '../../design/source-document.ts';
import { readSource } from '../../documents/readers/index.ts';
import { outlineSeries, writeUnits } from '../../pipeline/micro/index.ts';

export interface Drafted {
  readonly source: SourceDocument;
  readonly outline: Series;
  readonly series: Series;
  readonly units: readonly MicroUnit[];
}

export const from = (file: string): Uint8Array =>
  readFileSync(new URL(`../fixtures/modules/${file}`, import.meta.url));

/** A series out of the file, written with the built-in rules. */
export async function drafted(bytes: Uint8Array, name: string, minutes = 5): Promise<Drafted> {
  const source = await readSource(bytes, { name });
  const empty = newSeries('ser_abcdefghij', source.language);
  const begun: Series = {
    ...empty,
    sources: [{ sourceId: source.id, name }],
    wishes: { ...empty.wishes, minutesPerUnit: minutes },
  };
  const outline = outlineSeries({ series: begun, sources: [source] });
  const series = writeUnits({ series: outline, sources: [source] }, null);
  return { source, outline, series, units: values(series.units) };
}

export const text = (content: string): Uint8Array => new TextEncoder().encode(content);
