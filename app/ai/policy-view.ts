/** What an administrator's policy means here and now: for a notice in the settings. */
import type { AiPolicy } from '../../contract/ai.ts';
import type { Services } from '../services.ts';
import { policyOf } from './connections.ts';
import { ceilingUnder, forbiddenBy } from './policy.ts';
import { runCeiling } from './rules.ts';

const noCeiling = { runRupiah: null, runTokens: null, monthRupiah: null } as const;

export function policyView(services: Services): AiPolicy {
  const policy = policyOf(services);
  const { connections } = services.settings.get().ai;
  const allowed = policy === null || policy === 'unreadable' ? {} : policy;
  return {
    state: policy === null ? 'none' : policy === 'unreadable' ? 'unreadable' : 'active',
    allowedProviders: allowed.allowedProviders ?? null,
    allowedHosts: allowed.allowedHosts ?? null,
    localOnly: allowed.localOnly ?? false,
    ceiling: ceilingUnder(policy, noCeiling),
    run: runCeiling(services),
    forbidden: connections.flatMap((connection) => {
      const reason = forbiddenBy(policy, connection);
      return reason === null
        ? []
        : [{ connectionId: connection.id, reason: { key: `errors.notNow.${reason}`, params: {} } }];
    }),
  };
}
