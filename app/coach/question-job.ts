/** Answers a question from the design and its sources. Changes nothing. */
import { z } from 'zod';
import { createCircuit, ModelError } from '../../pipeline/model/index.ts';
import {
  checkAnswer,
  composeQuestion,
  questionParts,
  questionSchema,
} from '../../pipeline/stages/index.ts';
import { openPort } from '../ai/connections.ts';
import { mayGoOn, runCeiling } from '../ai/rules.ts';
import { asDesign } from '../designs.ts';
import { seededMarks } from '../drafting/marks.ts';
import { passagesOf } from '../drafting/passages.ts';
import type { JobHandler } from '../jobs/runner.ts';
import type { Services } from '../services.ts';
import { coachDesk } from './ask.ts';
import { materialOf, recording } from './material.ts';

const inputSchema = z.object({
  designId: z.string(),
  connectionId: z.string(),
  questionId: z.string(),
});

const keptSchema = z.object({
  text: z.string(),
  references: z.array(z.object({ path: z.string(), partId: z.string().nullable() })),
});

/** Passages of attached documents that go along. */
const mostPassages = 8;

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
      const found = passagesOf(store, designId, asked.question, mostPassages);
      const material = materialOf(all, design, [asked.question, ...found.map(({ text }) => text)]);
      const [question = '', ...texts] = material.masker.texts([
        asked.question,
        ...found.map(({ text }) => text),
      ]);
      const names = material.masker.texts(found.map(({ sourceName }) => sourceName));
      const passages = found.map((passage, index) => ({
        ...passage,
        sourceName: names[index] ?? '',
        text: texts[index] ?? '',
      }));
      const parts = questionParts(material.masked);
      const gate = material.gate(passages, question);
      const marks = recording(seededMarks(design));
      const composed = composeQuestion({
        masked: material.masked,
        parts,
        question,
        passages,
        marks: marks.next,
      });
      context.progress(0, { key: 'errors.work.answering', params: {} });
      const job = { kind: 'question' as const, designId, ceiling: runCeiling(all) };
      const desk = coachDesk(all, job, connection, port, createCircuit(), context);
      const kept = await desk.ask({
        unitId: 'question',
        title: { key: 'errors.work.answering', params: {} },
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
        marks: marks.given,
        rulesVersion: design.rulesVersion,
      });
      store.answers.answer(questionId, material.restore(kept.text), kept.references);
      return { kind: 'question', designId, questionId };
    },
  };
}
