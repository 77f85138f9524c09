/** A critical reader: one call for each step of the design, suggestions at the end. Changes nothing. */
import { z } from 'zod';
import type { NewSuggestion } from '../../db/suggestions.ts';
import { newId } from '../../design/ids.ts';
import { valueAt } from '../../design/pointer.ts';
import { slotSchema } from '../../design/slot.ts';
import { createCircuit, ModelError } from '../../pipeline/model/index.ts';
import { shapeOf } from '../../pipeline/run/index.ts';
import type { ModelStep } from '../../pipeline/run/types.ts';
import { checkCritique, critiqueSchema } from '../../pipeline/stages/index.ts';
import { openPort } from '../ai/connections.ts';
import { mayGoOn, runCeiling } from '../ai/rules.ts';
import { asDesign } from '../designs.ts';
import { type JobHandler, JobStopped } from '../jobs/runner.ts';
import type { Services } from '../services.ts';
import { coachDesk } from './ask.ts';
import { reviewUnit } from './preview.ts';
import { type ReviewCall, reviewCalls } from './review-calls.ts';

const inputSchema = z.object({
  designId: z.string(),
  connectionId: z.string(),
  step: z.string().nullable(),
});

const keptSchema = z.array(
  z.object({
    path: z.string(),
    quote: z.string(),
    comment: z.string(),
    rewrite: z.string().nullable(),
  }),
);
type Kept = z.output<typeof keptSchema>;

export function critiqueHandler(services: () => Services): JobHandler {
  return {
    recovery: 'resume',
    async run(stored, context) {
      const all = services();
      const { store } = all;
      const { designId, connectionId, step } = inputSchema.parse(stored);
      const { jobId, signal } = context;
      const connection = mayGoOn(all, designId, connectionId);
      const port = await openPort(all, connection);
      const design = asDesign(store.designs.get(designId).document);
      const { calls, material, gate } = await reviewCalls(all, design, step, signal);
      const job = { kind: 'critique' as const, designId, ceiling: runCeiling(all) };
      const desk = coachDesk(all, job, connection, port, createCircuit(), context);
      const found: Array<{ step: ModelStep; kept: Kept; prompt: { id: string; version: string } }> =
        [];
      const failures: unknown[] = [];
      const readStep = async ({
        step: one,
        composed,
        targets,
        marks,
      }: ReviewCall): Promise<void> => {
        const [prompt] = composed.prompts;
        const [unitId, title] = reviewUnit(one);
        const kept = await desk.ask({
          unitId,
          title,
          composed,
          schema: critiqueSchema,
          keep: (answer) =>
            checkCritique(answer, targets, gate).map(({ target, quote, comment, rewrite }) => ({
              path: target.path,
              quote,
              comment,
              rewrite,
            })),
          kept: keptSchema,
          marks,
          rulesVersion: design.rulesVersion,
        });
        found.push({
          step: one,
          kept,
          prompt: { id: prompt?.name ?? 'critique', version: prompt?.version ?? '0' },
        });
      };

      const waiting = [...calls];
      const work = async (): Promise<void> => {
        for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
          await readStep(one).catch((error: unknown) => {
            // What the other steps brought stays; the error is told when nothing came at all.
            failures.push(error);
            if (!(error instanceof ModelError)) waiting.length = 0;
          });
        }
      };
      context.progress(0, { key: 'errors.work.reviewing', params: {} });
      await Promise.all(Array.from({ length: shapeOf(connection.probe).parallel }, work));
      if (signal.aborted && !context.isCancelled()) signal.throwIfAborted();
      if (found.length === 0 && failures.length > 0 && !signal.aborted) throw failures[0];

      const order = calls.map((one) => found.find((other) => other.step === one.step));
      const suggestions: NewSuggestion[] = [];
      for (const part of order) {
        for (const { path, quote, comment, rewrite } of part?.kept ?? []) {
          const slot = slotSchema.safeParse(valueAt(design, path));
          if (!slot.success || part === undefined) continue;
          suggestions.push({
            id: `sug_${newId('design').slice(4)}`,
            partId: partOf(path),
            path,
            before: slot.data.text,
            quote: quoteIn(slot.data.text, material.restore(quote)),
            comment: material.restore(comment),
            rewrite: rewrite === null ? null : material.restore(rewrite),
            prompt: part.prompt,
            by: connection.model,
          });
        }
      }
      store.suggestions.add(designId, jobId, suggestions);
      const result = { kind: 'critique' as const, designId, suggestions: suggestions.length };
      if (context.isCancelled()) throw new JobStopped(result);
      return result;
    },
  };
}

/** The outermost part that a text stands in. */
function partOf(path: string): string | null {
  return /\/items\/([a-z]{3}_[a-z2-7]{10})(?:\/|$)/.exec(path)?.[1] ?? null;
}

/** Restoring takes the first form of a masked value; the text may hold another: then all of it is quoted. */
function quoteIn(text: string, quote: string): string {
  return text.includes(quote) ? quote : text;
}
