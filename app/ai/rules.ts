/** What must hold before a text of a design may go to a model, and where spending stops. */
import type { Sending } from '../../contract/drafting.ts';
import type { ModelConnection } from '../../design/model-connection.ts';
import { isLocalConnection } from '../../pipeline/model/index.ts';
import { notNow } from '../failures.ts';
import type { Services } from '../services.ts';
import { mayAsk, policyOf } from './connections.ts';
import { ceilingUnder, lower } from './policy.ts';

/**
 * Errors: NOT_NOW (`in-trash`, `ai-off`, `no-connection`, `policy-...`, `local-only`, `not-previewed`,
 * `month-spent`), ModelError (`traced`, `insecure`), NOT_FOUND.
 */
export function maySend(
  services: Services,
  designId: string,
  kind: Sending = 'draft',
): ModelConnection {
  const connection = mayRead(services, designId);
  if (services.store.privacy.get(designId).previewedAt[kind] === null)
    throw notNow('not-previewed');
  if (isMonthSpent(services)) throw notNow('month-spent');
  return connection;
}

/** The same without what only counts for sending: for a preview. */
export function mayRead(services: Services, designId: string): ModelConnection {
  return mayGoOn(services, designId);
}

/** Of a job that was allowed to begin, whether it still is: leave to send can be taken back. */
export function mayGoOn(
  services: Services,
  designId: string,
  connectionId?: string,
): ModelConnection {
  if (services.store.designs.row(designId).shelf === 'trashed') throw notNow('in-trash');
  const connection = mayAsk(services, connectionId);
  const { localOnly } = services.store.privacy.get(designId);
  if (localOnly && !isLocalConnection(connection)) throw notNow('local-only');
  return connection;
}

export function isMonthSpent(services: Services): boolean {
  const { monthRupiah } = ceilingUnder(policyOf(services), services.settings.get().ai.ceiling);
  return monthRupiah !== null && services.store.usage.spentThisMonth() >= monthRupiah;
}

/** Where a run stops: the lowest of its own limit, the settings', the policy's, and the rest of the month. */
export function runCeiling(
  services: Services,
  own: { rupiah?: number | undefined; tokens?: number | undefined } = {},
): { rupiah: number | null; tokens: number | null } {
  const limits = ceilingUnder(policyOf(services), services.settings.get().ai.ceiling);
  const { monthRupiah } = limits;
  const rest =
    monthRupiah === null ? null : Math.max(0, monthRupiah - services.store.usage.spentThisMonth());
  return {
    rupiah: lower(own.rupiah, limits.runRupiah, rest),
    tokens: lower(own.tokens, limits.runTokens),
  };
}
