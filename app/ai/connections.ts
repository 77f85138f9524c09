/** The connections of the settings: which one drafts, its key, and whether it may be used at all. */
import type { ModelConnection } from '../../design/model-connection.ts';
import {
  type Access,
  createPort,
  type ModelPort,
  refuseOpenHttp,
  refuseTracing,
} from '../../pipeline/model/index.ts';
import { notNow } from '../failures.ts';
import type { SecretStore } from '../ports.ts';
import type { Services } from '../services.ts';
import { firstConnectionId } from '../settings.ts';
import { forbiddenBy, type Policy, readPolicy } from './policy.ts';

/** Name of the key before there were several connections. */
const formerKeyName = 'ai.key';

export function aiKeyName(connectionId: string): string {
  return `ai.key.${connectionId}`;
}

/** The key of a connection; one of the first versions moves to its place when it is first asked for. */
export async function keyOf(secrets: SecretStore, connectionId: string): Promise<string | null> {
  const key = await secrets.get(aiKeyName(connectionId));
  if (key !== null || connectionId !== firstConnectionId) return key;
  const former = await secrets.get(formerKeyName);
  if (former === null) return null;
  await secrets.set(aiKeyName(connectionId), former);
  await secrets.set(formerKeyName, null);
  return former;
}

/** Null forgets it, also under its former name. */
export async function putKey(
  secrets: SecretStore,
  connectionId: string,
  key: string | null,
): Promise<void> {
  await secrets.set(aiKeyName(connectionId), key);
  if (connectionId === firstConnectionId) await secrets.set(formerKeyName, null);
}

/** Read anew each time: an administrator's word counts at once. */
export function policyOf({ ports }: Services): Policy | 'unreadable' | null {
  return readPolicy(ports.dataDir, process.env);
}

/**
 * The connection that would be asked: of the settings the active one, or the one named. Errors: NOT_NOW
 * (`ai-off`, `no-connection`, `policy-...`), ModelError (`traced`, `insecure`).
 */
export function mayAsk(services: Services, connectionId?: string): ModelConnection {
  const { ai } = services.settings.get();
  if (!ai.enabled) throw notNow('ai-off');
  const wanted = connectionId ?? ai.activeId;
  const connection = ai.connections.find(({ id }) => id === wanted);
  if (connection === undefined) throw notNow('no-connection');
  refuseTracing(process.env);
  refuseOpenHttp(connection.baseUrl);
  const forbidden = forbiddenBy(policyOf(services), connection);
  if (forbidden !== null) throw notNow(forbidden);
  return connection;
}

/** What a connection does not hold itself: key, network, waiting times. */
export async function accessOf(services: Services, connectionId: string): Promise<Access> {
  return {
    key: await keyOf(services.ports.secrets, connectionId),
    network: services.settings.get().ai.network,
    limits: services.model.limits,
    env: process.env,
  };
}

/** Sends nothing yet. Errors: ModelError (`traced`, `insecure`). */
export async function openPort(
  services: Services,
  connection: ModelConnection,
): Promise<ModelPort> {
  return createPort(connection, await accessOf(services, connection.id));
}
