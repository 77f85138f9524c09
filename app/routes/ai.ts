/** Connections on trial, what they cost, and what may leave the machine. */
import type { UsageRow } from '../../contract/ai.ts';
import type { StoredUsage } from '../../db/usage.ts';
import { mayAsk } from '../ai/connections.ts';
import { estimateFor } from '../ai/estimate.ts';
import { policyView } from '../ai/policy-view.ts';
import { privacyState } from '../ai/privacy.ts';
import { isMonthSpent } from '../ai/rules.ts';
import { usageFile } from '../ai/usage-file.ts';
import { stopWithdrawn } from '../ai/withdrawn.ts';
import { notNow } from '../failures.ts';
import type { Services } from '../services.ts';
import type { Implementer } from './implementer.ts';

export function aiRoutes(os: Implementer, services: Services) {
  return os.ai.router({
    policy: os.ai.policy.handler(() => policyView(services)),
    probe: os.ai.probe.handler(({ input }) => {
      mayAsk(services, input.connectionId);
      if (isMonthSpent(services)) throw notNow('month-spent');
      return { jobId: services.jobs.start('probe', { connectionId: input.connectionId }).id };
    }),
    estimate: os.ai.estimate.handler(({ input }) =>
      estimateFor(services, input.connectionId, input.designId),
    ),
  });
}

function toRow(row: StoredUsage): UsageRow {
  const { at, designId, designTitle, jobId, kind, unit, connection, model, tokens, cost } = row;
  return { at, designId, designTitle, jobId, kind, unit, connection, model, tokens, cost };
}

export function usageRoutes(os: Implementer, services: Services) {
  const { store } = services;
  const rowsOf = (input: {
    month?: string | undefined;
    designId?: string | undefined;
    limit?: number | undefined;
  }): UsageRow[] =>
    store.usage
      .list({
        ...(input.month === undefined ? {} : { month: input.month }),
        ...(input.designId === undefined ? {} : { designId: input.designId }),
        limit: input.limit ?? 1000,
      })
      .map(toRow);
  return os.usage.router({
    list: os.usage.list.handler(({ input }) => rowsOf(input)),
    summary: os.usage.summary.handler(() => ({
      months: store.usage.byMonth(),
      designs: store.usage.byDesign(),
    })),
    export: os.usage.export.handler(({ input }) =>
      usageFile(services, rowsOf({ ...input, limit: 100_000 }), input),
    ),
  });
}

export function privacyRoutes(os: Implementer, services: Services) {
  return os.privacy.router({
    get: os.privacy.get.handler(({ input }) => privacyState(services, input.designId)),
    put: os.privacy.put.handler(({ input }) => {
      const { designId, confirmed, declined, localOnly, previewed } = input;
      services.store.privacy.put(designId, {
        ...(confirmed === undefined ? {} : { confirmed }),
        ...(declined === undefined ? {} : { declined }),
        ...(localOnly === undefined ? {} : { localOnly }),
        ...(previewed === undefined ? {} : { previewed }),
      });
      stopWithdrawn(services);
      return privacyState(services, designId);
    }),
  });
}
