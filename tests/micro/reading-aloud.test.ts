/** What a teacher stumbles over when a whole series is read aloud. */
import { beforeAll, describe, expect, it } from 'vitest';
import { values } from '../../design/collection.ts';
import type { MicroUnit } from '../../design/model/series.ts';
import { type Drafted, drafted, from, text } from './drafted.ts';
import { buying, filing } from './office-modules.ts';

const names = ['A', 'buying.md', 'filing.md'] as const;
const all = new Map<string, Drafted>();

beforeAll(async () => {
  all.set('A', await drafted(from('A/modul.docx'), 'a.docx'));
  all.set('buying.md', await drafted(text(buying), 'buying.md'));
  all.set('filing.md', await drafted(text(filing), 'filing.md'));
}, 120_000);

const unitsOf = (name: string): readonly MicroUnit[] => all.get(name)?.units ?? [];
const words = (one: string): number => one.split(/\s+/u).length;

describe.each(names)('the series made from %s', (name) => {
  it('names things on the screen in one to four words, and no thing twice', () => {
    for (const scene of unitsOf(name).flatMap((unit) => values(unit.scenes))) {
      const points = scene.screenText.text
        .split('\n')
        .filter((line) => line.startsWith('- '))
        .map((line) => line.slice(2));
      expect(new Set(points).size).toBe(points.length);
      for (const point of points) {
        expect(words(point)).toBeLessThanOrEqual(4);
        // Figures, verbs of telling and pointing words are scraps of a sentence.
        expect(point).not.toMatch(/\d|^(?:ingin|berisi|apa-apa|hari|jam|menit)\b/iu);
      }
    }
  });

  it('opens every unit with words of its own', () => {
    const hooks = unitsOf(name).map(({ situation }) => situation.text);
    expect(new Set(hooks).size).toBe(hooks.length);
    for (const hook of hooks) expect(words(hook)).toBeLessThanOrEqual(50);
  });

  it('asks each scene of a unit for something else, with no button that the player has not', () => {
    for (const unit of unitsOf(name)) {
      const tasks = values(unit.scenes)
        .filter((scene) => values(scene.choices).length === 0)
        .map(({ interaction }) => interaction.text);
      if (unit.format !== 'case-study') expect(new Set(tasks).size).toBe(tasks.length);
      for (const task of tasks) expect(task).not.toMatch(/\bketuk\b/iu);
    }
  });

  it('asks about turned-round statements once in a unit at most, and shortly', () => {
    for (const unit of unitsOf(name)) {
      const judged = values(unit.items).filter(({ stem }) =>
        /pernyataan manakah/iu.test(stem.text),
      );
      expect(judged.length).toBeLessThanOrEqual(1);
      for (const option of judged.flatMap(({ options }) => values(options)))
        expect(words(option.text.text)).toBeLessThanOrEqual(25);
    }
  });

  it('tells the reason of a module question once, not after every wrong answer', () => {
    const items = unitsOf(name).flatMap((unit) => values(unit.items));
    for (const item of items.filter(({ isFromModule }) => isFromModule))
      for (const option of values(item.options).filter(({ correct }) => !correct))
        expect(option.feedback.text).not.toContain(item.explanation.text);
  });

  it('asks the own questions of a case, and makes no job aid of its story', () => {
    const cases = unitsOf(name).filter(({ format }) => format === 'case-study');
    expect(cases.length).toBeGreaterThan(0);
    for (const unit of cases) {
      expect(unit.jobAid.order).toEqual([]);
      const turns = values(unit.scenes).filter(({ interaction }) =>
        /^Tulis jawaban/u.test(interaction.text),
      );
      expect(turns.length).toBeGreaterThanOrEqual(2);
      for (const turn of turns) expect(turn.feedback.text).not.toBe('');
    }
  });
});

it('asks what to do under a condition of the module, among what is done under others', () => {
  const items = unitsOf('buying.md').flatMap((unit) => values(unit.items));
  const asked = items.filter(({ stem }) => /^(?:Jika|Apabila|Bila) .+____/u.test(stem.text));
  expect(asked.length).toBeGreaterThanOrEqual(1);
  for (const item of asked) {
    const wrong = values(item.options).filter(({ correct }) => !correct);
    expect(wrong.length).toBeGreaterThanOrEqual(2);
    for (const { feedback } of wrong) expect(feedback.text).toMatch(/keadaan lain/u);
  }
});

it('points a question about a procedure to the procedure', () => {
  const scenes = unitsOf('buying.md').flatMap((unit) => values(unit.scenes));
  const scene = scenes.find(({ narration }) =>
    values(narration).some((line) => /^Langkah pemeriksaan mana/u.test(line.text.text)),
  );
  expect(scene?.feedback.text).toContain('Langkah pemeriksaan barang');
});

it('keeps steps a unit of their own, with all of them on the job aid', () => {
  const titles = unitsOf('filing.md').map(({ title }) => title.text);
  expect(titles).toContain('Memberkaskan surat');
  expect(titles).not.toContain('Menata arsip dinamis di unit pengolah');
  const steps = unitsOf('filing.md').find(({ title }) => title.text === 'Memberkaskan surat');
  expect(steps?.jobAid.order).toHaveLength(6);
});
