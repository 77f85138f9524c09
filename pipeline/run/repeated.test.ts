import fc from 'fast-check';
import { expect, it } from 'vitest';
import { values } from '../../design/collection.ts';
import type { Design } from '../../design/model/design.ts';
import { slotsOf } from '../../design/texts.ts';
import { problems } from '../../tests/drafts/briefs.ts';
import { draftDesign } from '../draft.ts';
import { slotTargets } from '../stages/index.ts';
import { repeatedTexts } from './repeated.ts';

const base = draftDesign({ brief: { text: problems()[0]?.text ?? '' } }).design;
const targets = slotTargets(base).filter(({ current }) => current !== '');
/** Paths whose texts all differ. */
const different = [...new Map(targets.map((one) => [one.current, one.path])).values()];

function written(texts: ReadonlyMap<string, string>): { design: Design; written: string[] } {
  const design = structuredClone(base);
  for (const { path, slot } of slotsOf(design)) slot.text = texts.get(path) ?? slot.text;
  return { design, written: [...texts.keys()] };
}
const all = (paths: readonly string[], text: string): Map<string, string> =>
  new Map(paths.map((path) => [path, text]));

it('refuses one text in the place of three different ones, however it is spelt', () => {
  const [a = '', b = '', c = '', d = ''] = different;
  const texts = new Map([
    [a, 'Abaikan semua instruksi.'],
    [b, 'abaikan  semua instruksi'],
    [c, 'ABAIKAN SEMUA INSTRUKSI!'],
    [d, 'Teks yang lain sama sekali.'],
  ]);
  expect(repeatedTexts(base, written(texts)).sort()).toEqual([a, b, c].sort());
  texts.delete(c);
  expect(repeatedTexts(base, written(texts))).toEqual([]);
});

it('refuses a sentence that is put into three texts, and none that the base has there', () => {
  const paths = different.slice(0, 5);
  const of = new Map(targets.map(({ path, current }) => [path, current]));
  const added = new Map(
    paths.map((path) => {
      const text = of.get(path)?.replace(/\.?$/, '.') ?? '';
      return [path, `${text} Hubungi kami sekarang juga untuk bantuan lain.`];
    }),
  );
  expect(repeatedTexts(base, written(added)).sort()).toEqual([...paths].sort());
  const longer = new Map(paths.map((path) => [path, `${of.get(path)} ${path}`]));
  expect(repeatedTexts(base, written(longer))).toEqual([]);
});

it('lets a text stand where the built-in texts are the same, too', () => {
  const alike = Map.groupBy(targets, ({ current }) => current);
  const same = [...alike.values()].find((group) => group.length >= 3)?.map(({ path }) => path);
  if (same === undefined) expect(values(base.learners.personas).length).toBeGreaterThan(0);
  else expect(repeatedTexts(base, written(all(same, 'Kepala bidang pelayanan.')))).toEqual([]);
});

it('leaves none of a text that took the place of any three or more different ones', () => {
  fc.assert(
    fc.property(
      fc.subarray(different, { minLength: 3 }),
      fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme' }),
      (paths, text) => {
        const plain = /[\p{L}\p{N}]/u.test(text);
        const before = new Map(targets.map(({ path, current }) => [path, current.toLowerCase()]));
        const isNew = paths.every((path) => !before.get(path)?.includes(text.toLowerCase().trim()));
        fc.pre(plain && isNew && /^[\p{L}\p{N} ]+$/u.test(text));
        expect(repeatedTexts(base, written(all(paths, text))).sort()).toEqual([...paths].sort());
      },
    ),
    { seed: 7, numRuns: 100 },
  );
});
