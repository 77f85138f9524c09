import fc from 'fast-check';
import { strFromU8 } from 'fflate';
import { parse } from 'gift-pegjs';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { entries, values } from '../../../../design/collection.ts';
import type { RetrievalItem, Series } from '../../../../design/model/series.ts';
import { newItem } from '../../../../design/new-series.ts';
import { sampleId, sampleSeries, slot } from '../testing/sample-series.ts';
import type { WriteSeries } from '../types.ts';
import { escapeGift, gift } from './gift.ts';
import { fraction, moodleXml } from './moodle-xml.ts';
import { bankOf } from './questions.ts';

const inputOf = (series: Series): WriteSeries => ({
  series,
  unitId: null,
  images: new Map(),
  language: 'id',
});

/** The sample with these items in its first unit and none elsewhere. */
function withItems(items: readonly RetrievalItem[]): Series {
  const series = structuredClone(sampleSeries());
  for (const [index, unit] of values(series.units).entries()) {
    const ids = index > 0 ? [] : items.map((_none, at) => sampleId('retrievalItem', `x${at}`));
    unit.isWritten = true;
    unit.items = {
      order: ids,
      items: Object.fromEntries(ids.map((id, at) => [id, items[at] ?? newItem()])),
    };
  }
  return series;
}

function itemOf(
  kind: RetrievalItem['kind'],
  stem: string,
  options: ReadonlyArray<readonly [string, boolean, string]>,
): RetrievalItem {
  const pairs = options.map(
    ([text, correct, feedback], at) =>
      [
        sampleId('option', `${stem}/${at}`),
        { text: slot(text), correct, feedback: slot(feedback) },
      ] as const,
  );
  return {
    ...newItem(),
    kind,
    stem: slot(stem),
    options: { order: pairs.map(([id]) => id), items: Object.fromEntries(pairs) },
  };
}

/** Element names with their attributes and text, in order. */
function elementsOf(xml: string): Array<{ name: string; attributes: object; text: string }> {
  const found: Array<{ name: string; attributes: object; text: string }> = [];
  const open: typeof found = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}

const hostile = [
  'Apakah {=benar ~salah} dan 3,5: ya? # tanda \\ miring',
  '::judul:: [html]<b>tebal</b> & <script>alert(1)</script>',
  '%50% dari -> panah',
  '// bukan komentar\n\nbaris setelah kosong',
];

describe('GIFT', () => {
  test('another reader finds every question, answer and weight again', () => {
    const series = withItems([
      itemOf('choice', 'Satu benar?', [
        ['ya', true, 'sebab'],
        ['tidak', false, 'bukan'],
      ]),
      itemOf('choice', 'Dua benar?', [
        ['a', true, ''],
        ['b', true, ''],
        ['c', false, ''],
      ]),
      itemOf('cloze', 'Telaahan adalah ____.', [
        ['naskah', true, ''],
        ['rapat', false, ''],
      ]),
      itemOf('order', 'Urutkan.', [
        ['satu', true, ''],
        ['dua', true, ''],
        ['tiga', true, ''],
      ]),
    ]);
    const [category, ...questions] = parse(strFromU8(gift(inputOf(series))));
    expect(category?.type).toBe('Category');
    expect(questions.map(({ type }) => type)).toEqual(['MC', 'MC', 'MC', 'Matching']);
    expect(questions[0]).toMatchObject({
      stem: { format: 'plain', text: 'Satu benar?' },
      choices: [
        { isCorrect: true, text: { text: 'ya' }, feedback: { text: 'sebab' } },
        { isCorrect: false, text: { text: 'tidak' } },
      ],
    });
    expect(questions[1]).toMatchObject({
      choices: [{ weight: 50 }, { weight: 50 }, { weight: -100 }],
    });
    expect(questions[3]).toMatchObject({
      matchPairs: [{ subanswer: '1' }, { subanswer: '2' }, { subanswer: '3' }],
    });
  });

  test('what means something in GIFT stays text', () => {
    const series = withItems(
      hostile.map((text) =>
        itemOf('choice', text, [
          [text, true, text],
          [`${text}.`, false, text],
        ]),
      ),
    );
    const questions = parse(strFromU8(gift(inputOf(series)))).slice(1);
    expect(questions).toHaveLength(hostile.length);
    for (const question of questions) {
      expect(question).toMatchObject({
        type: 'MC',
        choices: [{ isCorrect: true }, { isCorrect: false }],
      });
    }
    expect(questions[0]).toMatchObject({
      stem: { text: expect.stringContaining('{=benar ~salah}') },
    });
  });

  test('any text is one question with as many answers', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), {
          minLength: 2,
          maxLength: 4,
        }),
        (texts) => {
          const series = withItems([
            itemOf(
              'choice',
              `Soal ${texts[0] ?? ''}`,
              texts.map((text, at) => [`p${text}`, at === 0, text]),
            ),
          ]);
          const asked = bankOf(inputOf(series)).flatMap(({ questions }) => questions);
          const read = parse(strFromU8(gift(inputOf(series)))).slice(1);
          expect(read).toHaveLength(asked.length);
          expect(read[0]).toHaveProperty('choices.length', asked[0]?.answers.length);
        },
      ),
      { seed: 4, numRuns: 150 },
    );
  });

  test('an escaped text holds no sign that GIFT would read', () => {
    expect(escapeGift('a:b {c} #d ~e =f')).toBe('a\\:b \\{c\\} \\#d \\~e \\=f');
  });
});

describe('Moodle XML', () => {
  test('is well formed, counts every question and gives each right answer its share', () => {
    const series = withItems([
      ...hostile.map((text) =>
        itemOf('choice', text, [
          [text, true, text],
          ['lain', false, ''],
        ]),
      ),
      itemOf('choice', 'Tiga benar?', [
        ['a', true, ''],
        ['b', true, ''],
        ['c', true, ''],
        ['d', false, ''],
      ]),
      itemOf('order', 'Urutkan.', [
        ['satu', true, ''],
        ['dua', true, ''],
      ]),
    ]);
    const elements = elementsOf(strFromU8(moodleXml(inputOf(series))));
    const types = elements
      .filter(({ name }) => name === 'question')
      .map(({ attributes }) => Object.values(attributes)[0]);
    expect(types).toEqual([
      'category',
      ...hostile.map(() => 'multichoice'),
      'multichoice',
      'matching',
    ]);
    const fractions = elements
      .filter(({ name, attributes }) => name === 'answer' && 'fraction' in attributes)
      .map(({ attributes }) => Object.values(attributes)[0]);
    expect(fractions.slice(0, 2)).toEqual(['100', '0']);
    expect(fractions.slice(-4)).toEqual(['33.33333', '33.33333', '33.33333', '-100']);
    // Two pairs and one place more to choose from.
    expect(elements.filter(({ name }) => name === 'subquestion')).toHaveLength(3);
    expect(elements.some(({ name }) => name === 'script')).toBe(false);
  });

  test('shares are of the list that Moodle accepts', () => {
    expect([1, 2, 3, 6, 7, 9].map(fraction)).toEqual([
      '100',
      '50',
      '33.33333',
      '16.66667',
      '14.28571',
      '11.11111',
    ]);
  });
});

test('a question without a right or a wrong answer is not asked', () => {
  const series = withItems([
    itemOf('choice', 'Tanpa kunci', [
      ['a', false, ''],
      ['b', false, ''],
    ]),
    itemOf('choice', 'Tanpa pengecoh', [
      ['a', true, ''],
      ['b', true, ''],
    ]),
    itemOf('order', 'Satu langkah', [['a', true, '']]),
  ]);
  expect(bankOf(inputOf(series))).toEqual([]);
});

test('the page of the module stands with the explanation', () => {
  const series = sampleSeries();
  const feedback = bankOf(inputOf(series)).flatMap(({ questions }) => questions);
  expect(feedback.some((question) => /\(.+, hlm\. \d+\)/u.test(question.feedback))).toBe(true);
  expect(entries(series.units).length).toBeGreaterThan(0);
});
