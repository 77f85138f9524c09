/** Answers a question from the design and its sources. Changes nothing. */
import { z } from 'zod';
import { createCircuit, ModelError } from '../../pipeline/model/index.ts';
import { checkAnswer, questionSchema } from '../../pipeline/stages/index.ts';
import { openPort } from '../ai/connections.ts';
import { mayGoOn, runCeiling } from '../ai/rules.ts';
import { asDesign } from '../designs.ts';
import type { JobHandler } from '../jobs/runner.ts';
import type { Services } from '../services.ts';
import { coachDesk } from './ask.ts';
import { questionUnit } from './preview.ts';
import { questionCall } from './question-call.ts';

const inputSchema = z.object({
  designId: z.string(),
  connectionId: z.string(),
  questionId: z.string(),
});

const keptSchema = z.object({
  text: z.string(),
  references: z.array(z.object({ path: z.string(), partId: z.string().nullable() })),
});

const [unitId, title] = questionUnit;

export function questionHandler(services: () => Services): JobHandler {
  return {
    recovery: 'resume',
    async run(stored, context) {
      const all = services();
      const { store } = all;
      const { designId, connectionId, questionId } = inputSchema.parse(stored);
      const connection = mayGoOn(all, designId, connectionId);
      const port = await openPort(all, connection);
      const design = asDesign(store.designs.get(designId).document);
      const asked = store.answers.get(questionId);
      const { composed, parts, marks, material, gate } = questionCall(all, design, asked.question);
      context.progress(0, title);
      const job = { kind: 'question' as const, designId, ceiling: runCeiling(all) };
      const desk = coachDesk(all, job, connection, port, createCircuit(), context);
      const kept = await desk.ask({
        unitId,
        title,
        composed,
        schema: questionSchema,
        keep: (answer) => {
          const checked = checkAnswer(answer, parts, gate);
          if (checked === null) throw new ModelError('nothing-usable');
          return {
            text: checked.text,
            references: checked.references.map(({ path, partId }) => ({ path, partId })),
          };
        },
        kept: keptSchema,
        marks,
        rulesVersion: design.rulesVersion,
      });
      store.answers.answer(questionId, material.restore(kept.text), kept.references);
      return { kind: 'question', designId, questionId };
    },
  };
}
