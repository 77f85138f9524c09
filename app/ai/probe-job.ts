/** Puts a connection to the test and keeps what was found with it. */
import { z } from 'zod';
import { costOf, type TokenCount } from '../../design/model-connection.ts';
import { addTokens, noTokens, probeConnection, probeSteps } from '../../pipeline/model/index.ts';
import type { JobHandler } from '../jobs/runner.ts';
import type { Services } from '../services.ts';
import { accessOf, mayAsk } from './connections.ts';
import { usageBook } from './usage.ts';

const inputSchema = z.object({ connectionId: z.string() });

/** Small questions, quickly asked again: one that was cut off begins anew. */
export function probeHandler(services: () => Services): JobHandler {
  return {
    recovery: 'restart',
    async run(stored, context) {
      const all = services();
      const { settings, ports, model } = all;
      const { jobId, attempt, signal, progress } = context;
      const { connectionId } = inputSchema.parse(stored);
      const connection = mayAsk(all, connectionId);
      const job = { jobId, kind: 'probe', attempt, designId: null };
      const book = usageBook(all, job, connection);
      let calls = 0;
      let taken: TokenCount = noTokens;
      progress(0, { key: 'errors.work.probing', params: {} });
      const probe = await probeConnection(connection, await accessOf(all, connection.id), {
        signal,
        now: () => ports.now(),
        retry: model.retry,
        on(event) {
          if (event.type === 'call') {
            calls += 1;
            book.note(`${event.step}.${calls}`, event.tokens);
            taken = addTokens(taken, event.tokens);
            context.meter(taken, costOf(taken, connection.price));
            return;
          }
          const index = probeSteps.indexOf(event.step) + (event.state === 'running' ? 0 : 1);
          progress(index / probeSteps.length, {
            key: `errors.work.probe.${event.step}`,
            params: {},
          });
        },
      });
      signal.throwIfAborted();
      const { connections } = settings.get().ai;
      const now = connections.find(({ id }) => id === connectionId);
      const isSame =
        now !== undefined &&
        now.baseUrl === connection.baseUrl &&
        now.model === connection.model &&
        now.provider === connection.provider;
      // Changed while it was tested: what was found says nothing about it.
      if (isSame) {
        settings.put({
          ai: {
            connections: connections.map((one) =>
              one.id === connectionId ? { ...one, probe } : one,
            ),
          },
        });
      }
      return { kind: 'probe', connectionId, probe };
    },
  };
}
