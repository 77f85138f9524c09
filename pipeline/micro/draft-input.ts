/** What is known of a series and its modules before a unit is outlined or written. */
import { namesIn } from './headings.ts';
import { createKit, type Kit } from './kit.ts';
import { type ModuleMap, mapModules } from './module-map.ts';
import { moduleTest, type TestItem } from './module-test.ts';
import type { MicroInput } from './types.ts';

export interface DraftInput {
  readonly series: MicroInput['series'];
  readonly map: ModuleMap;
  readonly tests: readonly TestItem[];
  /** Sentences of test questions: never material. */
  readonly testLocators: ReadonlySet<string>;
  /** Words that keep their capital. */
  readonly names: ReadonlySet<string>;
  readonly kit: Kit;
}

export function draftInput(input: MicroInput): DraftInput {
  const map = mapModules(input);
  const { items, testLocators } = moduleTest(map);
  const sourceNames = new Map(input.sources.map(({ id, name }) => [id, name]));
  return {
    series: input.series,
    map,
    tests: items,
    testLocators,
    names: namesIn(
      [...map.byLocator.values()].map(({ text }) => text),
      map.sections.map(({ title }) => title),
    ),
    kit: createKit(input.series.id, sourceNames, input.series.citations),
  };
}
