/** One masked question to a model, with attempts, told and paid for like a call of a draft. */
import type { z } from 'zod';
import type { Message } from '../../contract/errors.ts';
import type { RunUnit } from '../../contract/jobs.ts';
import { toJson } from '../../design/edit.ts';
import {
  costOf,
  type ModelConnection,
  type TokenCount,
  tokenCountSchema,
} from '../../design/model-connection.ts';
import {
  addTokens,
  type Circuit,
  emitSchema,
  estimateTokens,
  ModelError,
  type ModelPort,
  noTokens,
  parseAnswer,
  tokensOf,
  withAttempts,
} from '../../pipeline/model/index.ts';
import { unitKey } from '../../pipeline/run/sections.ts';
import type { ComposedUnit } from '../../pipeline/stages/index.ts';
import { usageBook } from '../ai/usage.ts';
import { notNow } from '../failures.ts';
import type { JobContext } from '../jobs/runner.ts';
import type { Services } from '../services.ts';
import { coachPayload } from './preview.ts';

export interface CoachCall<S extends z.ZodType, K extends z.ZodType> {
  unitId: string;
  title: Message;
  composed: ComposedUnit;
  /** Of the answer. */
  schema: S;
  /** What of it may be kept, all masked: the rest is never stored. */
  keep(answer: z.output<S>): z.output<K>;
  kept: K;
  /** Delimiters in its messages: a stored answer does not depend on them. */
  marks: readonly string[];
  rulesVersion: string;
}

export interface CoachDesk {
  /** Errors: ModelError, the signal's reason. What is stored is not asked for again. */
  ask<S extends z.ZodType, K extends z.ZodType>(call: CoachCall<S, K>): Promise<z.output<K>>;
}

export function coachDesk(
  services: Services,
  job: {
    kind: 'critique' | 'question';
    designId: string;
    ceiling: { rupiah: number | null; tokens: number | null };
  },
  connection: ModelConnection,
  port: ModelPort,
  circuit: Circuit,
  context: JobContext,
): CoachDesk {
  const { store, model, ports } = services;
  const { jobId, attempt, signal } = context;
  const { kind, designId } = job;
  const book = usageBook(services, { jobId, kind, attempt, designId }, connection);
  let all: TokenCount = noTokens;

  return {
    async ask(call) {
      const { unitId, title, composed, marks, rulesVersion } = call;
      const { system, user } = composed;
      const key = unitKey(composed, marks, port, rulesVersion);
      const stored = store.jobs.paidSection(jobId, key);
      let tokens: TokenCount = noTokens;
      let attempts = 0;
      const startedAt = ports.now().toISOString();
      const tell = (state: RunUnit['state'], error: Message | null = null): void => {
        const isOver = state !== 'running';
        context.unit({
          id: unitId,
          title,
          state,
          tokens,
          cost: costOf(tokens, connection.price),
          attempts,
          written: state === 'done' ? 1 : 0,
          kept: 0,
          error,
          startedAt,
          endedAt: isOver ? ports.now().toISOString() : null,
        });
      };
      if (stored !== null) {
        tell('done');
        return call.kept.parse(stored.output);
      }
      const input = estimateTokens(system.length + user.length);
      const next = addTokens(all, { ...noTokens, input });
      const cost = costOf(next, connection.price);
      const { rupiah, tokens: most } = job.ceiling;
      const isTooMuch =
        (most !== null && next.input + next.output > most) ||
        (rupiah !== null && cost !== null && cost > rupiah);
      if (isTooMuch) throw notNow('ceiling');
      store.jobs.addSent(jobId, toJson(coachPayload(unitId, title, composed)));
      const paid = (more: TokenCount): void => {
        tokens = addTokens(tokens, more);
        all = addTokens(all, more);
        book.note(unitId, tokens);
        context.meter(all, costOf(all, connection.price), job.ceiling);
      };
      let badOutputs = 0;
      const once = async () => {
        attempts += 1;
        tell('running');
        let text = '';
        let usage: TokenCount | null = null;
        try {
          for await (const chunk of port.stream({
            system,
            user,
            schema: { name: composed.schemaName, json: emitSchema(composed.schema) },
            enforce: 'strict',
            mostTokens: estimateTokens(composed.mostChars),
            signal,
          })) {
            if (chunk.type === 'end') usage = tokensOf({ system, user }, text, chunk.usage);
            else text += chunk.text;
            if (text.length > composed.mostChars * 2) throw new ModelError('length');
          }
        } finally {
          if (usage !== null || text !== '') paid(usage ?? tokensOf({ system, user }, text, null));
        }
        return call.keep(parseAnswer(text, call.schema));
      };
      try {
        const output = await withAttempts(model.retry, circuit, signal, once, {
          isAgain: ({ code }) => {
            if (code === 'bad-output') badOutputs += 1;
            return code === 'bad-output' && badOutputs < 2;
          },
        });
        store.jobs.putSection({
          jobId,
          key,
          output: toJson(output),
          usage: toJson(tokenCountSchema.parse(tokens)),
          cost: costOf(tokens, connection.price),
          attempts,
        });
        tell('done');
        context.section(unitId);
        return output;
      } catch (error) {
        if (signal.aborted) tell('stopped');
        else if (error instanceof ModelError) {
          tell('failed', { key: `errors.model.${error.code}`, params: {} });
        }
        throw error;
      }
    },
  };
}
