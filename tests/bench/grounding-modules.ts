/** The fixture modules, their series by rules alone and with a scripted model. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Series } from '../../design/model/series.ts';
import { newSeries } from '../../design/new-series.ts';
import type { SourceDocument } from '../../design/source-document.ts';
import { readSource } from '../../documents/readers/index.ts';
import { outlineSeries, writeUnits } from '../../pipeline/micro/index.ts';
import { randomOf } from '../generate/random.ts';

const folder = new URL('../fixtures/modules/', import.meta.url);

const goldSchema = z.object({
  formative_test: z.object({
    items: z.array(
      z.object({ stem: z.string(), options: z.record(z.string(), z.string()), key: z.string() }),
    ),
  }),
});

export interface FixtureModule {
  readonly name: string;
  readonly source: SourceDocument;
  readonly test: z.infer<typeof goldSchema>['formative_test']['items'];
}

/** Every module that has a Word file; `only` names some. */
export async function fixtureModules(only?: readonly string[]): Promise<FixtureModule[]> {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/modul.docx`, folder)),
    )
    .map(({ name }) => name)
    .filter((name) => only === undefined || only.includes(name))
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const bytes = readFileSync(new URL(`${name}/modul.docx`, folder));
      const gold = readFileSync(new URL(`${name}/gold.json`, folder), 'utf8');
      return {
        name,
        source: await readSource(new Uint8Array(bytes), { name: 'modul.docx' }),
        test: goldSchema.parse(JSON.parse(gold)).formative_test.items,
      };
    }),
  );
}

export function emptySeries(source: SourceDocument): Series {
  return {
    ...newSeries(randomOf(20_261_122).id('series'), source.language),
    sources: [{ sourceId: source.id, name: source.name }],
  };
}

/** Outline and all units by the built-in rules. */
export function builtInSeries(source: SourceDocument): Series {
  const sources = [source];
  return writeUnits(
    { series: outlineSeries({ series: emptySeries(source), sources }), sources },
    null,
  );
}
