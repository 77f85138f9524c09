/** Action-learning sessions in Marquardt's manner: questions before statements, each ending in action. */
import { collect } from '../../design/collection.ts';
import type { AlSession } from '../../design/model/project.ts';
import { emptySlot } from '../../design/slot.ts';
import {
  actionLearningArcs,
  actionLearningQuestions,
  actionLearningStatements,
} from '../../patterns/index.ts';
import type { Variables } from '../fill/slot-filler.ts';
import type { Calendar } from './calendar.ts';
import type { DraftContext } from './context.ts';
import { numeral } from './quantities.ts';

/** Group size of the sessions: the brief's own where it lies in Marquardt's 4-8, else 6. */
function groupSize(context: DraftContext): number {
  const { facts } = context;
  const named = facts.numbers.find(
    ({ sentence, quantity, role }) =>
      (role === 'capacity' || role === 'headcount' || role === 'other' || role === 'evidence') &&
      quantity.value >= 4 &&
      quantity.value <= 8 &&
      /\b(?:pembelajaran aksi|action learning)\b/iu.test(facts.sentences[sentence]?.text ?? ''),
  );
  return named === undefined ? 6 : Math.round(named.quantity.value);
}

export function sessionsOf(
  context: DraftContext,
  calendar: Calendar,
  variables: Variables,
): AlSession[] {
  const { seed, slots, language } = context;
  const count = calendar.weeks >= 10 ? 4 : 3;
  const arcs = [0, 1, count === 4 ? 3 : 4, 5].slice(0, count);
  const size = groupSize(context);
  const interval = Math.max(1, Math.floor((calendar.weeks - 1) / count));
  const usedQuestions = new Set<string>();
  return arcs.map((arcIndex, index): AlSession => {
    const arc = actionLearningArcs[arcIndex] ?? actionLearningArcs[0];
    const kinds = arc?.kinds ?? ['problem'];
    const questions = [...kinds, 'action', 'learning'].slice(0, 5).map((kind, n) => {
      const pool = actionLearningQuestions.filter(
        (one) => one.kind === kind && !usedQuestions.has(one.key),
      );
      const question =
        pool[seed.pick(`session/${index}/${n}`, Math.max(1, pool.length))] ??
        actionLearningQuestions[n];
      if (question !== undefined) usedQuestions.add(question.key);
      return question;
    });
    const statement = actionLearningStatements[(index * 2 + seed.pick('statements', 2)) % 8];
    const closing = actionLearningStatements[8 + (index % 4)];
    const isLast = index === count - 1;
    const local: Variables = {
      ...variables,
      groupSize: numeral(size, language),
      interval: numeral(interval, language),
    };
    return {
      title: arc === undefined ? emptySlot() : slots.bank(`arc/${arc.key}`, arc.title),
      week: Math.min(calendar.weeks, 2 + index * interval),
      problem: slots.phrase('session.problem', local, 'question'),
      groupSize: size,
      members: slots.phrase('session.members', local),
      questions: collect(
        questions
          .filter((one) => one !== undefined)
          .map(
            (one, n) =>
              [
                seed.id('question', `session/${index}/question/${n}`),
                { text: slots.bank(`question/${one.key}`, one.text, local) },
              ] as const,
          ),
      ),
      statements: collect(
        [statement, closing]
          .filter((one) => one !== undefined)
          .map(
            (one, n) =>
              [
                seed.id('statement', `session/${index}/statement/${n}`),
                { text: slots.bank(`statement/${one.key}`, one.text, local) },
              ] as const,
          ),
      ),
      action: slots.phrase('session.action', local),
      due: slots.phrase(isLast ? 'session.due-last' : 'session.due', local, 'phrase'),
      learning: slots.phrase('session.learning', local),
      learningCoach: slots.phrase('session.coach', local),
    };
  });
}
