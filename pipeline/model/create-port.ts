/** A connection of the settings as a model port: the adapter by its provider, one attempt at a time. */
import type { ModelConnection, Network } from '../../design/model-connection.ts';
import type { Adapter, Target } from './adapter.ts';
import { streamError } from './classify.ts';
import { isThisMachine, refuseOpenHttp } from './endpoint.ts';
import { langChainAdapter } from './lang-chain.ts';
import { ModelError } from './model-error.ts';
import { openAiAdapter } from './open-ai.ts';
import {
  type Limits,
  localLimits,
  type ModelChunk,
  type ModelPort,
  type ModelRequest,
  remoteLimits,
} from './port.ts';
import type { Environment } from './proxy.ts';
import {
  downgrade,
  firstByteP95,
  memoryOf,
  noteFirstByte,
  type ServerMemory,
  weaker,
} from './server-memory.ts';
import { refuseTracing } from './tracing.ts';
import { createTransport, type Transport } from './transport.ts';
import { watchdog } from './watchdog.ts';
import { createWire } from './wire.ts';

/** What a connection does not hold itself. */
export interface Access {
  /** Null for servers that ask for none. */
  readonly key: string | null;
  readonly network: Network;
  /** Undefined: by where the model runs. */
  readonly limits?: Limits | undefined;
  /** The process's environment: proxies, and tracing that must be off. */
  readonly env: Environment;
}

export type Reached = Pick<ModelConnection, 'provider' | 'baseUrl' | 'model' | 'probe'>;

/** Connections with the same name share what was learned about the server. */
export function serverName({ provider, baseUrl, model }: Omit<Reached, 'probe'>): string {
  return `${provider} ${baseUrl} ${model}`;
}

/** Until the request can be sent. */
const connectMs = 15_000;

export function limitsOf(connection: Pick<Reached, 'baseUrl'>, access: Access): Limits {
  return access.limits ?? (isThisMachine(new URL(connection.baseUrl)) ? localLimits : remoteLimits);
}

export function transportOf(access: Access, limits: Limits): Transport {
  return createTransport(access.network, access.env, limits.connectMs ?? connectMs);
}

/**
 * Sends nothing and loads no library before the first request. A server that refuses the asked-for
 * enforcement is asked for less at once, which costs nothing, and that is remembered. Errors: ModelError
 * `traced`, `insecure`.
 */
export function createPort(connection: Reached, access: Access): ModelPort {
  refuseTracing(access.env);
  refuseOpenHttp(connection.baseUrl);
  const { provider, baseUrl, model, probe } = connection;
  const limits = limitsOf(connection, access);
  const transport = transportOf(access, limits);
  const memory = memoryOf(serverName(connection), probe);
  const adapter =
    provider === 'openai' || provider === 'compatible' ? openAiAdapter : langChainAdapter(provider);
  const target: Target = {
    baseUrl,
    model,
    key: access.key,
    contextTokens: probe?.contextTokens ?? null,
  };

  async function* stream(request: ModelRequest): AsyncGenerator<ModelChunk, void> {
    for (;;) {
      request.signal.throwIfAborted();
      const enforce =
        request.schema === undefined ? 'none' : weaker(request.enforce, memory.enforce);
      try {
        yield* attempt(adapter, transport, target, { ...request, enforce }, limits, memory);
        return;
      } catch (error) {
        if (!(error instanceof ModelError)) throw error;
        const less = downgrade[enforce];
        if (error.code === 'schema-refused' && less !== null) {
          memory.enforce = weaker(memory.enforce, less);
        } else if (error.details.isAboutUsage === true && memory.hasUsageOption) {
          memory.hasUsageOption = false;
        } else throw error;
      }
    }
  }

  return { provider, endpoint: baseUrl, model, stream };
}

async function* attempt(
  adapter: Adapter,
  transport: Transport,
  target: Target,
  request: ModelRequest,
  limits: Limits,
  memory: ServerMemory,
): AsyncGenerator<ModelChunk, void> {
  const firstMs = Math.max(limits.firstMs, 3 * firstByteP95(memory));
  const watch = watchdog({ ...limits, firstMs }, request.signal);
  const started = performance.now();
  const wire = createWire({
    transport,
    watch,
    accepts: adapter.accepts,
    asksForSchema: request.enforce !== 'none',
    onFirstByte: () => noteFirstByte(memory, performance.now() - started),
  });
  let isComplete = false;
  try {
    for await (const chunk of adapter.stream(target, request, wire, memory)) {
      if (chunk.type === 'text') {
        yield chunk;
        continue;
      }
      // An SDK may end a stopped or broken stream as if it were complete.
      watch.signal.throwIfAborted();
      if (wire.failure !== null) throw wire.failure;
      if (chunk.reason === 'declined') throw new ModelError('declined');
      if (chunk.reason === null) throw new ModelError('cut-off');
      isComplete = true;
      yield { type: 'end', finish: chunk.reason, usage: chunk.usage };
    }
  } catch (error) {
    if (watch.signal.aborted) throw watch.signal.reason;
    throw wire.failure ?? streamError(error, wire.isOver);
  } finally {
    watch.close();
    if (!isComplete) wire.hangUp();
  }
}

/** An OpenAI-compatible server without proxy. */
export function openAiModel(options: {
  baseUrl: string;
  model: string;
  key: string | null;
  limits?: Limits;
}): ModelPort {
  const { baseUrl, model, key, limits } = options;
  return createPort(
    { provider: 'compatible', baseUrl, model, probe: null },
    { key, limits, network: { proxy: null, caPem: null }, env: {} },
  );
}
