/** A connection of the settings as a model port: the adapter by its provider. */
import type { ModelConnection, Network } from '../../design/model-connection.ts';
import { refuseOpenHttp } from './endpoint.ts';
import { openAiModel } from './open-ai.ts';
import type { Limits, ModelPort } from './port.ts';
import { refuseTracing } from './tracing.ts';

/** What a connection does not hold itself. */
export interface Access {
  /** Null for servers that ask for none. */
  readonly key: string | null;
  readonly network: Network;
  /** Undefined: by where the model runs. */
  readonly limits?: Limits | undefined;
  /** The process's environment: proxies, and tracing that must be off. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Sends nothing and loads no library before the first request. Errors: ModelError `traced`, `insecure`. */
export function createPort(
  connection: Pick<ModelConnection, 'provider' | 'baseUrl' | 'model' | 'probe'>,
  access: Access,
): ModelPort {
  refuseTracing(access.env);
  refuseOpenHttp(connection.baseUrl);
  const { baseUrl, model } = connection;
  const { key, limits } = access;
  return openAiModel({ baseUrl, model, key, ...(limits === undefined ? {} : { limits }) });
}
