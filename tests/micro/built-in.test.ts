/** The built-in micro drafter over real modules and over ones that nobody made rules for. */
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkSeries } from '../../design/checks/index.ts';
import { entries, values } from '../../design/collection.ts';
import { editSeries } from '../../design/edit.ts';
import { danglingCitations, labelsOf } from '../../design/micro/labels.ts';
import { sentenceIndex } from '../../design/micro/sentence-index.ts';
import type { Series } from '../../design/model/series.ts';
import { newSeries } from '../../design/new-series.ts';
import { parseSeries } from '../../design/parse.ts';
import { outlineSeries, redoPart, writeUnits } from '../../pipeline/micro/index.ts';
import { leansOnFormer } from '../../pipeline/micro/sentence-kinds.ts';
import { type Drafted, drafted, from, text } from './drafted.ts';
import { english, otherWords, plain } from './made-modules.ts';
import { buying, filing } from './office-modules.ts';

const gold = z.object({
  formative_test: z.object({
    items: z.array(
      z.object({
        stem: z.string(),
        options: z.record(z.string(), z.string()),
        key: z.string(),
        explanation: z.string(),
      }),
    ),
  }),
  learning_outcomes: z.object({ indikator: z.array(z.string()) }),
  procedures: z.array(z.object({ name: z.string(), steps: z.number() })),
  case_studies: z.array(z.string()),
});

const plainWords = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const names = [
  'A',
  'B',
  'english.md',
  'other-words.md',
  'plain.txt',
  'buying.md',
  'filing.md',
] as const;
const all = new Map<string, Drafted>();

beforeAll(async () => {
  all.set('A', await drafted(from('A/modul.docx'), 'a.docx'));
  all.set('B', await drafted(from('B/modul.docx'), 'b.docx', 4));
  all.set('english.md', await drafted(text(english), 'english.md'));
  all.set('other-words.md', await drafted(text(otherWords), 'other-words.md', 3));
  all.set('buying.md', await drafted(text(buying), 'buying.md'));
  all.set('filing.md', await drafted(text(filing), 'filing.md'));
  all.set('plain.txt', await drafted(text(plain), 'plain.txt', 2));
}, 120_000);

function of(name: string): Drafted {
  const found = all.get(name);
  if (found === undefined) throw new Error(name);
  return found;
}

describe.each(names)('the series made from %s', (name) => {
  it('is valid, and no check of micro units finds anything in it', () => {
    const { series, outline } = of(name);
    expect(parseSeries(outline).ok).toBe(true);
    expect(parseSeries(series).ok).toBe(true);
    expect(checkSeries(series)).toEqual([]);
  });

  it('grounds every text that cites, and narrates nothing but sentences of the module', () => {
    const { series, source } = of(name);
    expect(danglingCitations(series)).toEqual([]);
    const labels = labelsOf(series, sentenceIndex([source]));
    expect(labels.filter(({ label }) => label === 'needs-check')).toEqual([]);
    const said = labels.filter(({ path }) => path.includes('/narration/'));
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter(({ label }) => label !== 'quotation')).toEqual([]);
  });

  it('has units with one objective, hook, three to seven scenes and an action at work', () => {
    const { units } = of(name);
    expect(units.length).toBeGreaterThan(0);
    for (const unit of units) {
      expect(values(unit.objectives)).toHaveLength(1);
      for (const slot of [unit.title, unit.situation, unit.workplaceAction, unit.prerequisites])
        expect(slot.text).not.toBe('');
      const scenes = values(unit.scenes);
      expect(scenes.length).toBeGreaterThanOrEqual(2);
      expect(scenes.length).toBeLessThanOrEqual(7);
      for (const scene of scenes) {
        expect(scene.visual.text).not.toBe('');
        expect(scene.accessibility.text).not.toBe('');
        expect(scene.interaction.text).not.toBe('');
      }
    }
  });

  it('never begins a scene with a sentence that leans on one that is not there', () => {
    const { units } = of(name);
    for (const unit of units) {
      // Steps are a list: "if not" follows the step before it.
      const scenes = values(unit.scenes).filter(
        ({ visual }) => !/langkah|steps?/iu.test(visual.text),
      );
      for (const scene of scenes.slice(0, 1)) {
        const [first] = values(scene.narration);
        if (first !== undefined) expect(leansOnFormer(first.text.text)).toBe(false);
      }
    }
  });

  it('asks questions with one answer that differ, and says why the others are wrong', () => {
    const { units } = of(name);
    const asked = new Set<string>();
    for (const item of units.flatMap((unit) => values(unit.items))) {
      const options = values(item.options);
      const right = options.filter(({ correct }) => correct).map(({ text: one }) => one.text);
      const key = plainWords(`${item.stem.text} ${right.join(' ')}`);
      expect(asked.has(key)).toBe(false);
      asked.add(key);
      expect(new Set(options.map(({ text: one }) => plainWords(one.text))).size).toBe(
        options.length,
      );
      expect(right).toHaveLength(item.kind === 'order' ? options.length : 1);
      for (const option of options) expect(option.feedback.text).not.toBe('');
      expect(item.stem.text).toMatch(/[.?…”]\s*$/u);
      if (item.kind === 'cloze') expect(item.stem.text.split('____')).toHaveLength(2);
      if (item.kind !== 'order' && !item.isFromModule)
        expect(plainWords(item.stem.text)).not.toContain(plainWords(right[0] ?? ''));
      expect(
        options.some(({ text: one }) =>
          /semua (?:jawaban )?benar|all of the above/iu.test(one.text),
        ),
      ).toBe(false);
    }
  });
});

describe.each(['A', 'B'])('module %s against its gold file', (name) => {
  const facts = gold.parse(JSON.parse(new TextDecoder().decode(from(`${name}/gold.json`))));

  it('takes over every question of its test with its key and reason', () => {
    const items = of(name)
      .units.flatMap((unit) => values(unit.items))
      .filter(({ isFromModule }) => isFromModule);
    const found = new Map(
      items.map((item) => [
        plainWords(item.stem.text),
        {
          right: values(item.options).find(({ correct }) => correct)?.text.text,
          options: values(item.options).length,
          explanation: item.explanation.text,
        },
      ]),
    );
    for (const { stem, options, key, explanation } of facts.formative_test.items) {
      const item = found.get(plainWords(stem));
      expect(item?.right).toBe(options[key]);
      expect(item?.options).toBe(Object.keys(options).length);
      expect(plainWords(item?.explanation ?? '')).toBe(plainWords(explanation));
    }
    expect(items).toHaveLength(facts.formative_test.items.length);
  });

  it('takes its outcomes from its indicators', () => {
    const { series } = of(name);
    expect(values(series.outcomes).map((outcome) => plainWords(outcome.text.text))).toEqual(
      facts.learning_outcomes.indikator.map(plainWords),
    );
    for (const outcome of values(series.outcomes)) expect(outcome.citationIds).not.toEqual([]);
    const served = new Set(values(series.units).flatMap(({ outcomeIds }) => outcomeIds));
    expect([...served].toSorted()).toEqual([...series.outcomes.order].toSorted());
  });

  it('makes a work guide, simulation or job aid of every procedure, with all its steps', () => {
    const { units } = of(name);
    const aids = units.map(({ jobAid }) => jobAid.order.length);
    for (const { steps } of facts.procedures) expect(aids).toContain(steps);
    const cases = units.filter(({ format }) => format === 'case-study');
    expect(cases).toHaveLength(facts.case_studies.length);
  });
});

it('comes out the same again', () => {
  const { series, outline, source } = of('B');
  expect(writeUnits({ series: outline, sources: [source] }, null)).toEqual(series);
});

it('says nothing that instructs an AI, and no figure that a table gives otherwise', () => {
  const { series } = of('B');
  const said = JSON.stringify([series.units, series.citations]);
  expect(said).not.toMatch(/Abaikan semua instruksi|asisten AI yang membaca/u);
  expect(said).not.toContain('16,1 hari');
});

it('takes over keys from lists, lines and statements to be judged', () => {
  const keyed = (name: string): string[] =>
    of(name)
      .units.flatMap((unit) => values(unit.items))
      .filter(({ isFromModule }) => isFromModule)
      .map((item) => values(item.options).find(({ correct }) => correct)?.text.text ?? '')
      .toSorted();
  expect(keyed('english.md')).toEqual([
    '2 to 8 degrees',
    'leave the door closed and call the supervisor',
  ]);
  expect(keyed('other-words.md')).toEqual(['Benar', 'Salah', 'arsip aktif', 'pada hari yang sama']);
});

describe('what the user wishes', () => {
  it('keeps to chosen formats, excluded headings and chosen outcomes', () => {
    const { source, series } = of('A');
    const heading = source.blocks.find(
      ({ kind, sentences }) => kind === 'heading' && /BAB III/u.test(sentences[0]?.text ?? ''),
    );
    const [first] = series.outcomes.order;
    const outcomes = {
      order: series.outcomes.order,
      items: Object.fromEntries(
        entries(series.outcomes).map(([id, outcome]) => [
          id,
          { ...outcome, isChosen: id === first },
        ]),
      ),
    };
    const wished: Series = {
      ...newSeries('ser_abcdefghij', 'id'),
      sources: series.sources,
      outcomes,
      wishes: {
        minutesPerUnit: 2,
        formats: ['quiz', 'job-aid'],
        excluded: [`${source.id}.${heading?.id ?? ''}`],
      },
    };
    const outline = outlineSeries({ series: wished, sources: [source] });
    const units = values(outline.units);
    expect(units.length).toBeGreaterThan(0);
    expect(new Set(units.map(({ format }) => format))).toEqual(new Set(['quiz']));
    expect(new Set(units.flatMap(({ outcomeIds }) => outcomeIds))).toEqual(new Set([first]));
    const words = units
      .flatMap(({ material }) => material)
      .map((locator) => sentenceIndex([source]).get(locator)?.text ?? '');
    expect(words.some((one) => /SALAM/u.test(one))).toBe(false);
  });

  it('leaves locked units alone, and locked scenes and questions in their place', () => {
    const { source, series } = of('A');
    const [locked = '', other = ''] = series.units.order;
    const before = series.units.items[other];
    const sceneId = before?.scenes.order[1] ?? '';
    const itemId = before?.items.order[0] ?? '';
    const scene = before?.scenes.items[sceneId];
    const kept: Series = {
      ...series,
      locks: [locked, sceneId, itemId],
      wishes: { ...series.wishes, minutesPerUnit: 3 },
    };
    const again = writeUnits({ series: kept, sources: [source] }, null);
    expect(again.units.items[locked]).toEqual(series.units.items[locked]);
    expect(again.units.items[other]?.scenes.items[sceneId]).toEqual(scene);
    expect(again.units.items[other]?.items.order).toContain(itemId);
    expect(outlineSeries({ series: kept, sources: [source] }).units.items[locked]).toEqual(
      series.units.items[locked],
    );
  });

  it('writes only the units that are asked for', () => {
    const { source, outline } = of('B');
    const [, second = ''] = outline.units.order;
    const written = writeUnits({ series: outline, sources: [source] }, [second]);
    expect(
      entries(written.units)
        .filter(([, { isWritten }]) => isWritten)
        .map(([id]) => id),
    ).toEqual([second]);
  });
});

describe('another alternative', () => {
  it('of a question is another question, valid and grounded, at every turn', () => {
    const { source, series } = of('A');
    const unitId = series.units.order[1] ?? '';
    const itemId = series.units.items[unitId]?.items.order[0] ?? '';
    const path = `/units/items/${unitId}/items/items/${itemId}`;
    const stems = new Set<string>();
    for (const turn of [0, 1, 2]) {
      const edited = editSeries(series, redoPart({ series, sources: [source] }, { path, turn }));
      if (!edited.ok) throw new Error(JSON.stringify(edited.error));
      const item = edited.value.series.units.items[unitId]?.items.items[itemId];
      stems.add(item?.stem.text ?? '');
      expect(item).not.toEqual(series.units.items[unitId]?.items.items[itemId]);
      expect(checkSeries(edited.value.series)).toEqual([]);
    }
    expect(stems.size).toBe(3);
  });

  it('of a scene or a unit can be applied and passes the checks', () => {
    const { source, series } = of('B');
    const unitId = series.units.order[0] ?? '';
    const sceneId = series.units.items[unitId]?.scenes.order[0] ?? '';
    for (const path of [
      `/units/items/${unitId}/scenes/items/${sceneId}`,
      `/units/items/${unitId}`,
    ]) {
      const patch = redoPart({ series, sources: [source] }, { path, turn: 0 });
      expect(patch).not.toEqual([]);
      const edited = editSeries(series, patch);
      if (!edited.ok) throw new Error(JSON.stringify(edited.error));
      expect(edited.value.series).not.toEqual(series);
      expect(checkSeries(edited.value.series)).toEqual([]);
    }
  });
});

it('says why nothing can be made', () => {
  const { source, series } = of('plain.txt');
  expect(() => outlineSeries({ series, sources: [] })).toThrow('no-sources');
  expect(() => outlineSeries({ series, sources: [{ ...source, blocks: [] }] })).toThrow('no-text');
  const none = Object.fromEntries(
    entries(series.outcomes).map(([id, outcome]) => [id, { ...outcome, isChosen: false }]),
  );
  const unchosen = { ...series, outcomes: { ...series.outcomes, items: none } };
  expect(() => outlineSeries({ series: unchosen, sources: [source] })).toThrow('nothing-in-scope');
});
