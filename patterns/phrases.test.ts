import { describe, expect, it } from 'vitest';
import { loadPatterns, slotNameSchema, slotsIn } from './index.ts';
import { patternSequences, sequencesOf } from './overlap.ts';
import {
  actionLearningArcSchema,
  actionLearningArcs,
  actionLearningQuestionSchema,
  actionLearningQuestions,
  actionLearningStatementSchema,
  actionLearningStatements,
  type Bilingual,
  reflectionBanks,
  reflectionStepSchema,
} from './phrases.ts';

const steps = Object.values(reflectionBanks).flat();
const reflectionQuestions = steps.flatMap((step) => Object.values(step.questions));
const questions: readonly Bilingual[] = [
  ...reflectionQuestions,
  ...actionLearningQuestions.map((q) => q.text),
];
const statements: readonly Bilingual[] = [
  ...actionLearningStatements.map((s) => s.text),
  ...actionLearningArcs.map((a) => a.focus),
];
const languages = ['id', 'en'] as const;

describe('the phrase banks', () => {
  it('follow their schemas', () => {
    for (const step of steps) expect(reflectionStepSchema.parse(step)).toEqual(step);
    for (const q of actionLearningQuestions)
      expect(actionLearningQuestionSchema.parse(q)).toEqual(q);
    for (const s of actionLearningStatements)
      expect(actionLearningStatementSchema.parse(s)).toEqual(s);
    for (const arc of actionLearningArcs) expect(actionLearningArcSchema.parse(arc)).toEqual(arc);
  });

  it('have the steps each model is known for', () => {
    const counts = Object.entries(reflectionBanks).map(([model, list]) => [model, list.length]);
    expect(counts).toEqual([
      ['kolb', 4],
      ['gibbs', 6],
      ['deal', 3],
      ['orid', 4],
    ]);
  });

  it('hold far more questions than statements, enough of each kind for every session', () => {
    expect(actionLearningQuestions.length).toBeGreaterThanOrEqual(30);
    expect(actionLearningQuestions.length).toBeGreaterThan(2 * actionLearningStatements.length);
    for (const arc of actionLearningArcs) {
      for (const kind of arc.kinds) {
        expect(
          actionLearningQuestions.filter((q) => q.kind === kind).length,
        ).toBeGreaterThanOrEqual(5);
      }
    }
    const keys = [...actionLearningQuestions, ...actionLearningStatements].map(
      (entry) => entry.key,
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(languages)(
    'ask and state with known slots, never at a sentence start (%s)',
    (language) => {
      for (const phrase of questions) expect(phrase[language]).toMatch(/\?$/u);
      for (const phrase of statements) expect(phrase[language]).toMatch(/\.$/u);
      for (const phrase of [...questions, ...statements]) {
        for (const slot of slotsIn(phrase[language]))
          expect(slotNameSchema.safeParse(slot).success, slot).toBe(true);
        expect(phrase[language]).not.toMatch(/(?:^|[.!?:] )\{\{/u);
        expect(slotsIn(phrase.en).toSorted()).toEqual(slotsIn(phrase.id).toSorted());
      }
    },
  );

  it.each(languages)('say nothing twice, nor what a pattern says (%s)', (language) => {
    const owners = new Map<string, string>();
    const clashes: string[] = [];
    const claim = (owner: string, sequences: ReadonlySet<string>) => {
      for (const sequence of sequences) {
        const other = owners.get(sequence);
        if (other !== undefined && other !== owner)
          clashes.push(`${other} / ${owner}: ${sequence}`);
        owners.set(sequence, owner);
      }
    };
    for (const pattern of loadPatterns()) claim(pattern.id, patternSequences(pattern, language, 7));
    for (const phrase of [...questions, ...statements])
      claim(phrase[language], sequencesOf([phrase[language]], 7));
    expect(clashes).toEqual([]);
  });
});
