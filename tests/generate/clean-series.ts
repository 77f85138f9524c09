/** Clean micro series, by construction. */
import { collect, values } from '../../design/collection.ts';
import type { Series } from '../../design/model/series.ts';
import { many } from './problem-part.ts';
import { type Random, randomOf, slot } from './random.ts';
import { type Words, wordsOf } from './words.ts';

function prose(words: Words, count: number, random: Random): string {
  const list: string[] = [];
  while (list.length < count)
    list.push(...random.pick([...words.general, ...words.questions]).split(' '));
  return list.slice(0, count).join(' ');
}

export function cleanSeries(seed: number): Series {
  const random = randomOf(seed);
  const language = random.chance(0.2) ? 'en' : 'id';
  const words = wordsOf(language);
  const sourceId = random.id('source');
  const citations = many(random.int(2, 5), (index) => [
    random.id('citation'),
    {
      sourceId,
      sourceName: 'Modul rekaan',
      sentences: [`${sourceId}.p0${random.int(10, 99)}.s0${index + 1}`],
      quote: random.pick(words.evidence),
      label: random.pick(['quotation', 'matching-paraphrase'] as const),
    },
  ]);
  return {
    format: 'jelajah.series',
    version: 1,
    id: random.id('series'),
    language,
    title: slot(random.pick(words.topics)),
    audience: slot(random.pick(words.posts)),
    sources: [{ sourceId, name: 'Modul rekaan' }],
    wishes: { minutesPerUnit: 5, formats: [], excluded: [] },
    outcomes: collect([]),
    outlineApproved: null,
    locks: [],
    units: many(random.int(2, 4), () => [
      random.id('microUnit'),
      {
        title: slot(random.pick(words.topics)),
        objectives: many(1, () => [
          random.id('outcome'),
          {
            behaviour: slot(random.pick(words.behaviours)),
            condition: slot(''),
            criterion: slot(''),
          },
        ]),
        audience: slot(random.pick(words.posts)),
        situation: slot(random.pick(words.general)),
        moment: 'apply',
        format: random.pick(['scenario', 'video-script', 'quiz', 'job-aid']),
        seconds: random.int(120, 600),
        prerequisites: slot(''),
        outcomeIds: [],
        material: values(citations).flatMap(({ sentences }) => sentences),
        isWritten: true,
        jobAid: collect([]),
        staleSentences: [],
        scenes: many(random.int(2, 4), () => {
          const seconds = random.int(20, 60);
          const spoken = random.int(10, Math.floor(seconds * 2.4));
          // Half of the lines quote the module, the others are made up and cite nothing.
          const [quoted] = random.chance(0.5) ? random.sample(citations.order, 1) : [];
          const narration =
            quoted === undefined
              ? prose(words, spoken, random)
              : (citations.items[quoted]?.quote ?? '');
          const captions = random.chance(0.2);
          return [
            random.id('scene'),
            {
              visual: slot(random.pick(words.tasks)),
              screenText: slot(captions ? narration : random.pick(words.competencies)),
              narration: many(1, () => [
                random.id('line'),
                { text: slot(narration), citationIds: quoted === undefined ? [] : [quoted] },
              ]),
              captions,
              interaction: slot(''),
              feedback: slot(''),
              audio: slot(''),
              seconds,
              assets: slot(''),
              accessibility: slot(random.pick(words.general)),
              citationIds: [],
              table: null,
              figure: null,
              choices: collect([]),
            },
          ];
        }),
        items: many(random.int(1, 3), () => {
          const [cited] = random.sample(citations.order, 1);
          const right = cited === undefined ? '' : (citations.items[cited]?.quote ?? '');
          return [
            random.id('retrievalItem'),
            {
              kind: random.pick(['choice', 'cloze'] as const),
              stem: slot(random.pick(words.questions)),
              options: many(2, (index) => [
                random.id('option'),
                {
                  text: slot(index === 0 ? right : random.pick(words.actions)),
                  correct: index === 0,
                  feedback: slot(''),
                },
              ]),
              explanation: slot(''),
              isFromModule: false,
              citationIds: cited === undefined ? [] : [cited],
            },
          ];
        }),
        workplaceAction: slot(random.pick(words.actions)),
        citationIds: random.sample(citations.order, random.int(1, 2)),
      },
    ]),
    reviews: collect(
      [1, 7, 30]
        .slice(0, random.int(2, 3))
        .map((daysAfter) => [
          random.id('review'),
          { daysAfter, prompt: slot(random.pick(words.questions)) },
        ]),
    ),
    citations,
  };
}
