/**
 * What an administrator allows, in a file that wins over the settings: `policy.json` in the data folder,
 * or the file that JELAJAH_POLICY names. One that cannot be read forbids all models: a slip in it must
 * not open what it was written to close.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  type Ceiling,
  ceilingSchema,
  type ModelConnection,
  providerSchema,
} from '../../design/model-connection.ts';
import { isLocalConnection } from '../../pipeline/model/index.ts';

export const policySchema = z.strictObject({
  allowedProviders: z.array(providerSchema).optional(),
  /** Host names as in addresses, without port; `*.go.id` allows everything below. */
  allowedHosts: z.array(z.string().min(1).max(253)).optional(),
  /** The lower of these and the user's counts. */
  ceiling: ceilingSchema.partial().optional(),
  /** Only models on this machine or in the office's network. */
  localOnly: z.boolean().optional(),
});
export type Policy = z.infer<typeof policySchema>;

export type Forbidden =
  | 'policy-unreadable'
  | 'policy-provider'
  | 'policy-host'
  | 'policy-local-only';

/** Null where there is no such file; `unreadable` where there is one that cannot be understood. */
export function readPolicy(
  dataDir: string,
  env: Readonly<Record<string, string | undefined>>,
): Policy | 'unreadable' | null {
  const named = env.JELAJAH_POLICY ?? '';
  const path = named === '' ? join(dataDir, 'policy.json') : named;
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    // A file that was named and is not there is a slip as well.
    return isMissing && named === '' ? null : 'unreadable';
  }
  try {
    const parsed = policySchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

/** Why the connection may not be used, or null. */
export function forbiddenBy(
  policy: Policy | 'unreadable' | null,
  connection: Pick<ModelConnection, 'provider' | 'baseUrl'>,
): Forbidden | null {
  if (policy === null) return null;
  if (policy === 'unreadable') return 'policy-unreadable';
  const { allowedProviders, allowedHosts, localOnly = false } = policy;
  if (allowedProviders?.includes(connection.provider) === false) return 'policy-provider';
  const host = new URL(connection.baseUrl).hostname.toLowerCase();
  const isAllowed = allowedHosts?.some((pattern) => matches(pattern.toLowerCase(), host));
  if (isAllowed === false) return 'policy-host';
  return localOnly && !isLocalConnection(connection) ? 'policy-local-only' : null;
}

function matches(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}

/** The lower of each limit. */
export function ceilingUnder(policy: Policy | 'unreadable' | null, own: Ceiling): Ceiling {
  const limit = policy === null || policy === 'unreadable' ? {} : (policy.ceiling ?? {});
  return {
    runRupiah: lower(own.runRupiah, limit.runRupiah),
    runTokens: lower(own.runTokens, limit.runTokens),
    monthRupiah: lower(own.monthRupiah, limit.monthRupiah),
  };
}

/** The lowest of the limits that are set; null: none. */
export function lower(...limits: ReadonlyArray<number | null | undefined>): number | null {
  const set = limits.filter((one) => one !== null && one !== undefined);
  return set.length === 0 ? null : Math.min(...set);
}
