/** Checks of reflection: each stage has one with questions, and each ends in an action. */
import { entries, values } from '../collection.ts';
import { reflectionsOf } from '../ledger.ts';
import type { Reflection } from '../model/journey.ts';
import { absence, designRule, type Raised, titleOf } from './rule.ts';

const cycles = 'Kolb; Gibbs; Ash & Clayton (DEAL)';

function questionsOf({ questions }: Reflection): number {
  return values(questions).filter(({ text }) => absence(text) === null).length;
}

export const r18 = designRule({
  id: 'R18',
  severity: 'error',
  journeyOnly: true,
  source: cycles,
  thresholds: ['R18.questions'],
  variants: ['noQuestions'],
  check: ({ journey }, threshold) =>
    entries(journey.stages).flatMap(([id, stage], position): Raised[] => {
      const params = { title: titleOf(stage.name, position) };
      const own = reflectionsOf(journey, id);
      const first = own[0];
      if (first === undefined) return [{ path: `/journey/stages/items/${id}`, params }];
      const wanted = threshold('R18.questions');
      if (own.some(([, reflection]) => questionsOf(reflection) >= wanted)) return [];
      return [
        {
          path: `/journey/reflections/items/${first[0]}/questions`,
          variant: 'noQuestions',
          params,
        },
      ];
    }),
});

export const r19 = designRule({
  id: 'R19',
  severity: 'warning',
  journeyOnly: true,
  source: cycles,
  thresholds: [],
  variants: [],
  check: ({ journey }) =>
    entries(journey.reflections).flatMap(([id, reflection]): Raised[] => {
      const kind = absence(reflection.action);
      if (kind === null) return [];
      const position = journey.stages.order.indexOf(reflection.stageId);
      const stage = journey.stages.items[reflection.stageId];
      const title = stage === undefined ? '' : titleOf(stage.name, position);
      return [{ path: `/journey/reflections/items/${id}/action`, kind, params: { title } }];
    }),
});
