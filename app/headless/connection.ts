/** The connection of a headless command: from the environment, or from the settings of a data folder. */
import {
  type ModelConnection,
  modelConnectionSchema,
  type Network,
  priceSchema,
  providerSchema,
} from '../../design/model-connection.ts';
import {
  type Access,
  ModelError,
  refuseOpenHttp,
  refuseTracing,
} from '../../pipeline/model/index.ts';
import { forbiddenBy, readPolicy } from '../ai/policy.ts';
import { input, type Problem } from './problem.ts';

export interface HeadlessConnection {
  connection: ModelConnection;
  access: Access;
}

type Env = Readonly<Record<string, string | undefined>>;

/** `env` is the connection of the environment; other names are those of the settings in `data`. */
export async function headlessConnection(
  name: string,
  data: string | undefined,
  env: Env,
): Promise<HeadlessConnection> {
  const found =
    name === 'env' || data === undefined
      ? { connection: ofEnvironment(name, env), network: noNetwork, dataDir: data ?? '' }
      : await (await import('./stored.ts')).connectionOf(data, name);
  const { connection, network, dataDir } = found;
  try {
    refuseTracing(env);
    refuseOpenHttp(connection.baseUrl);
  } catch (error) {
    throw modelProblem(error);
  }
  const forbidden =
    dataDir === '' && (env.JELAJAH_POLICY ?? '') === ''
      ? null
      : forbiddenBy(readPolicy(dataDir, env), connection);
  if (forbidden !== null) throw input(`errors.notNow.${forbidden}`);
  const key = env.JELAJAH_API_KEY ?? '';
  return { connection, access: { key: key === '' ? null : key, network, env } };
}

const noNetwork: Network = { proxy: null, caPem: null };

function ofEnvironment(name: string, env: Env): ModelConnection {
  if (name !== 'env') throw input('cli.problem.unknownModel', { model: name });
  const baseUrl = env.JELAJAH_BASE_URL ?? '';
  const model = env.JELAJAH_MODEL ?? '';
  if (baseUrl === '') throw input('cli.problem.missingVariable', { variable: 'JELAJAH_BASE_URL' });
  if (model === '') throw input('cli.problem.missingVariable', { variable: 'JELAJAH_MODEL' });
  const provider = providerSchema.safeParse(env.JELAJAH_PROVIDER ?? usualProvider(baseUrl));
  if (!provider.success) {
    throw input('cli.problem.badVariable', {
      variable: 'JELAJAH_PROVIDER',
      known: providerSchema.options.join(', '),
    });
  }
  const connection = modelConnectionSchema.safeParse({
    id: 'env',
    name: 'env',
    provider: provider.data,
    baseUrl,
    model,
    price: priceOf(env),
    probe: null,
  });
  if (connection.success) return connection.data;
  throw input('cli.problem.badVariable', { variable: 'JELAJAH_BASE_URL', known: 'https://...' });
}

const usualProvider = (baseUrl: string): string =>
  baseUrl.startsWith('https://api.openai.com/') ? 'openai' : 'compatible';

/** Rupiah per million tokens; null where neither is told. */
function priceOf(env: Env): ModelConnection['price'] {
  const [inputPrice, outputPrice] = [env.JELAJAH_PRICE_INPUT, env.JELAJAH_PRICE_OUTPUT];
  if ((inputPrice ?? '') === '' && (outputPrice ?? '') === '') return null;
  const price = priceSchema.safeParse({
    input: Number(inputPrice),
    cached: null,
    output: Number(outputPrice),
    asOf: new Date().toISOString().slice(0, 10),
  });
  if (price.success) return price.data;
  throw input('cli.problem.badVariable', {
    variable: 'JELAJAH_PRICE_INPUT, JELAJAH_PRICE_OUTPUT',
    known: '0-1000000000',
  });
}

/** What a user can mend about a connection; anything else stays what it is. */
export function modelProblem(error: unknown): Problem | unknown {
  return error instanceof ModelError ? input(`errors.model.${error.code}`) : error;
}
